import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {formatByteSize, parseByteSize} from '../../src/core/byte-size.js';

const test = suite('core/byte-size');

for (const [text, bytes] of [
  ['1KiB', 1024],
  ['512MiB', 536_870_912],
  ['1.5GiB', 1_610_612_736],
  ['2TiB', 2_199_023_255_552],
] satisfies [string, number][]) {
  test(`reads ${text}`, () => assert.is(parseByteSize(text), bytes));
  test(`writes ${bytes} as ${text}`, () => assert.is(formatByteSize(bytes), text));
}

for (const text of ['2GB', '2G', '2', 'GiB', '-1GiB', '1 GiB', '0.0001KiB', '99999999999TiB']) {
  test(`refuses '${text}'`, () => assert.is(parseByteSize(text), undefined));
}

test('writes bytes that fit no unit as bytes', () => assert.is(formatByteSize(513), '513B'));

test.run();

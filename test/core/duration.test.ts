import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {parseDuration} from '../../src/core/duration.js';

const test = suite('core/duration');

for (const [text, ms] of [
  ['250ms', 250],
  ['90s', 90_000],
  ['2min', 120_000],
  ['1h', 3_600_000],
  ['0s', 0],
] satisfies [string, number][]) {
  test(`reads ${text}`, () => assert.is(parseDuration(text), ms));
}

for (const text of ['90', '1.5s', '-1s', '1m', 's']) {
  test(`refuses '${text}'`, () => assert.is(parseDuration(text), undefined));
}

test.run();

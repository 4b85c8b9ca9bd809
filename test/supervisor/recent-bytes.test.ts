import * as assert from 'uvu/assert';
import {RecentBytes} from '../../src/supervisor/recent-bytes.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/recent-bytes');

for (const [name, pieces, expected] of [
  ['everything, as long as it fits', ['ab', 'cd'], 'abcd'],
  ['the newest of several pieces', ['abc', 'def', 'g'], 'cdefg'],
  ['the end of a piece that is too long', ['ab', 'cdefghij'], 'fghij'],
  ['an exact fit', ['ab', 'cdefg'], 'cdefg'],
  ['nothing of nothing', [''], ''],
] satisfies [string, string[], string][]) {
  test(`keeps ${name}`, () => {
    const recent = new RecentBytes(5);
    for (const piece of pieces) recent.add(Buffer.from(piece));
    assert.is(recent.read().toString(), expected);
    assert.is(recent.isEmpty, expected === '');
  });
}

test('gives a copy', () => {
  const recent = new RecentBytes(5);
  recent.add(Buffer.from('abc'));
  const read = recent.read();
  recent.clear();
  recent.add(Buffer.from('xyz'));
  assert.is(read.toString(), 'abc');
});

test.run();

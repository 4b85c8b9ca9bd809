import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {closest} from '../../src/core/closest.js';

const test = suite('core/closest');
const fields = ['memory', 'machine', 'disks', 'networks', 'name'];

for (const [word, meant] of [
  ['memmory', 'memory'],
  ['Disks', 'disks'],
  ['network', 'networks'],
  ['nmae', 'name'],
  ['mcahine', 'machine'],
] satisfies [string, string][]) {
  test(`takes '${word}' for '${meant}'`, () => assert.is(closest(word, fields), meant));
}

test('offers nothing for a word that is like none', () => {
  assert.is(closest('colour', fields), undefined);
  assert.is(closest('x', []), undefined);
});

test.run();

import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {differences} from '../../src/cli/running-profile.js';
import {ROOT} from '../../src/core/pointer.js';

const test = suite('cli/running-profile');

for (const [name, before, after, expected] of [
  ['nothing', {a: 1, b: [1, {c: 2}]}, {a: 1, b: [1, {c: 2}]}, []],
  ['a changed value', {memory: {size: '1GiB'}}, {memory: {size: '2GiB'}}, ['/memory/size']],
  ['an added disk', {disks: []}, {disks: [{id: 'a'}]}, ['/disks/0']],
  ['a removed key', {boot: {kernel: 'k'}}, {boot: {}}, ['/boot/kernel']],
  ['a change of kind', {a: [1]}, {a: {0: 1}}, ['/a']],
  ['nothing for a key that is undefined', {a: undefined}, {}, []],
] satisfies [string, unknown, unknown, string[]][]) {
  test(`finds ${name}`, () => assert.equal(differences({before, after, at: ROOT}), expected));
}

test.run();

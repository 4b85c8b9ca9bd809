import * as assert from 'uvu/assert';
import {memoryIsWhole} from '../../../src/profile/rules/memory-size.js';
import {aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/memory-size');
const check = (size: string) => memoryIsWhole({...aProfile, memory: {size}}, locateAnywhere);

for (const size of ['1MiB', '2GiB', '1.5GiB', '2048KiB']) {
  test(`accepts ${size} of memory`, () => assert.equal(check(size), []));
}

for (const size of ['0GiB', '0.5MiB', '1025KiB', '1.0001MiB', '99999999999TiB']) {
  test(`refuses ${size} of memory`, () => {
    const [problem] = check(size);
    assert.is(problem?.code, 'profile/unusable-size');
    assert.is(problem?.location?.pointer, '/memory/size');
    assert.match(problem?.message ?? '', `'${size}'`);
  });
}

test('accepts a profile that leaves the size to kvmrun', () => {
  assert.equal(memoryIsWhole({...aProfile, memory: {}}, locateAnywhere), []);
});

test.run();

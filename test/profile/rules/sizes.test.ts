import * as assert from 'uvu/assert';
import {sizesAreUsable} from '../../../src/profile/rules/sizes.js';
import {aDisk, aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/sizes');
const checkMemory = (size: string) => sizesAreUsable({...aProfile, memory: {size}}, locateAnywhere);
const checkDisk = (size: string) =>
  sizesAreUsable({...aProfile, disks: [aDisk, {...aDisk, size}]}, locateAnywhere);

for (const size of ['1MiB', '2GiB', '1.5GiB', '2048KiB']) {
  test(`accepts ${size} of memory`, () => assert.equal(checkMemory(size), []));
}

for (const size of ['0GiB', '0.5MiB', '1025KiB', '1.0001MiB', '99999999999TiB']) {
  test(`refuses ${size} of memory`, () => {
    const [problem] = checkMemory(size);
    assert.is(problem?.code, 'profile/unusable-size');
    assert.is(problem?.location?.pointer, '/memory/size');
    assert.match(problem?.message ?? '', `'${size}'`);
  });
}

for (const size of ['10GiB', '0.5KiB', '1.5KiB']) {
  test(`accepts a disk of ${size}`, () => assert.equal(checkDisk(size), []));
}

for (const size of ['0KiB', '0.25KiB', '0.3KiB']) {
  test(`refuses a disk of ${size}`, () => {
    assert.is(checkDisk(size)[0]?.location?.pointer, '/disks/1/size');
  });
}

test('reports every size at once', () => {
  const profile = {...aProfile, memory: {size: '0MiB'}, disks: [{...aDisk, size: '0KiB'}]};
  assert.is(sizesAreUsable(profile, locateAnywhere).length, 2);
});

test('accepts a profile that leaves sizes to kvmrun', () => {
  assert.equal(sizesAreUsable({...aProfile, disks: [aDisk]}, locateAnywhere), []);
});

test.run();

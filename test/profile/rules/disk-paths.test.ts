import * as assert from 'uvu/assert';
import {diskPathsDiffer} from '../../../src/profile/rules/disk-paths.js';
import {aDisk, aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/disk-paths');
const check = (...disks: (typeof aProfile)['disks']) =>
  diskPathsDiffer({...aProfile, disks}, locateAnywhere);
const readOnly = {...aDisk, readOnly: true};

test('refuses one image for two disks, and shows the first', () => {
  const [problem, ...others] = check(aDisk, {...aDisk, id: 'more'});
  assert.equal(others, []);
  assert.is(problem?.code, 'profile/repeated-disk');
  assert.is(problem?.location?.pointer, '/disks/1/path');
  assert.is(problem?.related?.[0]?.location.pointer, '/disks/0/path');
});

test('refuses it also when only the second disk writes', () => {
  assert.is(check(readOnly, aDisk).length, 1);
});

test('accepts one image for two disks that only read', () => {
  assert.equal(check(readOnly, readOnly), []);
});

test('accepts different images', () => {
  assert.equal(check(aDisk, {...aDisk, path: '/vms/other.qcow2'}), []);
});

test('accepts one image for two disks that share it, and not for one that does not', () => {
  const shared = {...aDisk, shared: true};
  assert.equal(check(shared, shared), []);
  assert.is(check(shared, aDisk).length, 1);
  assert.is(check(shared, readOnly).length, 1);
});

test.run();

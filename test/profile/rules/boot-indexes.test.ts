import * as assert from 'uvu/assert';
import {bootIndexesDiffer} from '../../../src/profile/rules/boot-indexes.js';
import {aDisk, aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/boot-indexes');
const withIndexes = (...indexes: readonly (number | undefined)[]) => ({
  ...aProfile,
  disks: indexes.map((bootIndex) => (bootIndex === undefined ? aDisk : {...aDisk, bootIndex})),
});

test('refuses one bootIndex for two disks, and shows the first', () => {
  const [problem, ...others] = bootIndexesDiffer(withIndexes(1, undefined, 1), locateAnywhere);
  assert.equal(others, []);
  assert.is(problem?.code, 'profile/repeated-boot-index');
  assert.is(problem?.location?.pointer, '/disks/2/bootIndex');
  assert.is(problem?.related?.[0]?.location.pointer, '/disks/0/bootIndex');
});

test('accepts different ones, and disks without', () => {
  assert.equal(bootIndexesDiffer(withIndexes(0, undefined, 1, undefined), locateAnywhere), []);
});

test.run();

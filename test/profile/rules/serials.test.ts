import * as assert from 'uvu/assert';
import {serialsDiffer} from '../../../src/profile/rules/serials.js';
import {aDisk, aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/serials');

test('accepts disks with serial numbers of their own', () => {
  const disks = [
    {...aDisk, serial: 'one'},
    {...aDisk, serial: 'two'},
  ];
  assert.equal(serialsDiffer({...aProfile, disks}, locateAnywhere), []);
});

test('reports the second of two equal serial numbers', () => {
  const disks = [
    {...aDisk, serial: 'one'},
    {...aDisk, serial: 'two'},
    {...aDisk, serial: 'one'},
  ];
  const [problem, ...others] = serialsDiffer({...aProfile, disks}, locateAnywhere);
  assert.equal(others, []);
  assert.is(problem?.code, 'profile/repeated-serial');
  assert.is(problem?.location?.pointer, '/disks/2/serial');
  assert.is(problem?.related?.[0]?.location.pointer, '/disks/0/serial');
});

test.run();

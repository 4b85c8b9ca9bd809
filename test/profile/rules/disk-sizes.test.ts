import * as assert from 'uvu/assert';
import {disksAreWhole} from '../../../src/profile/rules/disk-sizes.js';
import {aDisk, aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/disk-sizes');
const check = (...sizes: readonly string[]) =>
  disksAreWhole(
    {...aProfile, disks: [aDisk, ...sizes.map((size) => ({...aDisk, size}))]},
    locateAnywhere,
  );

for (const size of ['10GiB', '0.5KiB', '1.5KiB']) {
  test(`accepts a disk of ${size}`, () => assert.equal(check(size), []));
}

for (const size of ['0KiB', '0.25KiB', '0.3KiB', '9999999TiB']) {
  test(`refuses a disk of ${size}`, () => {
    const [problem] = check(size);
    assert.is(problem?.code, 'profile/unusable-size');
    assert.is(problem?.location?.pointer, '/disks/1/size');
  });
}

test('reports every disk at once', () => {
  assert.equal(
    check('0KiB', '1GiB', '0TiB').map(({location}) => location?.pointer),
    ['/disks/1/size', '/disks/3/size'],
  );
});

test.run();

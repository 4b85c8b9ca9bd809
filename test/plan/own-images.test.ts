import * as assert from 'uvu/assert';
import {imagePathOf, ownImageOf} from '../../src/plan/own-images.js';
import {aProfileDisk} from '../rig/a-profile.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/own-images');
const place = {stateDirectory: '/state/web'};
const foreign = {...aProfileDisk, id: 'old', path: '/vms/old.vmdk', format: 'vmdk'} as const;

test('an image that is only read is copied to the folder of the VM', () => {
  assert.equal(ownImageOf(foreign, place), {
    source: {path: '/vms/old.vmdk', format: 'vmdk'},
    path: '/state/web/disks/old.qcow2',
  });
});

test('other images are used in place', () => {
  assert.is(ownImageOf(aProfileDisk, place), undefined);
  assert.is(ownImageOf({...aProfileDisk, format: 'raw'}, place), undefined);
  const {path: _, ...empty} = foreign;
  assert.is(ownImageOf(empty, place), undefined);
});

test('QEMU opens the copies, and the others where they are', () => {
  assert.is(imagePathOf(foreign, place), '/state/web/disks/old.qcow2');
  assert.is(imagePathOf(aProfileDisk, place), '/vms/root.qcow2');
});

test.run();

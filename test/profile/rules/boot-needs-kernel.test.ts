import * as assert from 'uvu/assert';
import {bootNeedsKernel} from '../../../src/profile/rules/boot-needs-kernel.js';
import {aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/boot-needs-kernel');
const pointersFor = (boot: (typeof aProfile)['boot']) =>
  bootNeedsKernel({...aProfile, boot}, locateAnywhere).map(({location}) => location?.pointer);

test('refuses what is for a kernel where there is none, each at its place', () => {
  assert.equal(pointersFor({initrd: '/initrd', cmdline: 'quiet'}), [
    '/boot/initrd',
    '/boot/cmdline',
  ]);
});

test('accepts them with a kernel', () => {
  assert.equal(pointersFor({kernel: '/vmlinuz', initrd: '/initrd', cmdline: 'quiet'}), []);
});

test('accepts a boot that says nothing', () => {
  assert.equal(pointersFor({}), []);
});

test.run();

import * as assert from 'uvu/assert';
import {archHasFirmware} from '../../../src/profile/rules/arch-firmware.js';
import {aProfile, brief, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/arch-firmware');
const anArm = {...aProfile, arch: 'aarch64', machine: 'virt'} as const;

test('refuses BIOS on aarch64', () => {
  const problems = archHasFirmware(anArm, locateAnywhere);
  assert.equal(brief(problems), ['vm.json profile/no-bios']);
  assert.is(problems[0]?.location?.pointer, '/firmware/type');
});

test('accepts UEFI on aarch64', () => {
  assert.equal(
    archHasFirmware({...anArm, firmware: {type: 'uefi', secureBoot: false}}, locateAnywhere),
    [],
  );
});

test('accepts a kernel in place of firmware on aarch64', () => {
  assert.equal(archHasFirmware({...anArm, boot: {kernel: '/vmlinuz'}}, locateAnywhere), []);
});

test('accepts BIOS on x86_64', () => {
  assert.equal(archHasFirmware(aProfile, locateAnywhere), []);
});

test.run();

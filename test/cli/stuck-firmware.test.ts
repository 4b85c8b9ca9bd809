import * as assert from 'uvu/assert';
import {hintOfFirmware} from '../../src/cli/stuck-firmware.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/stuck-firmware');

for (const last of [
  'Booting from Hard Disk...',
  'Booting from DVD/CD...',
  'Boot failed: not a bootable disk',
  'No bootable device.',
]) {
  test(`a BIOS that ends with '${last}' may have an image for UEFI`, () => {
    const hint = hintOfFirmware(['SeaBIOS (version 1.16.2-debian-1.16.2-1)', last]);
    assert.match(hint ?? '', '"firmware": {"type": "uefi"}');
  });
}

for (const last of [
  'Shell>',
  'BdsDxe: No bootable option or device was found.',
  'BdsDxe: Press any key to enter the Boot Manager Menu.',
]) {
  test(`a UEFI that ends with '${last}' may have an image for BIOS`, () => {
    const hint = hintOfFirmware(['BdsDxe: loading Boot0002 "EFI Internal Shell"', last]);
    assert.match(hint ?? '', '"firmware": {"type": "bios"}');
  });
}

test('says nothing of a guest that got further, or says nothing', () => {
  const further = ['Booting from Hard Disk...', 'Welcome to GRUB!', 'debian login:'];
  assert.is(hintOfFirmware(further), undefined);
  assert.is(hintOfFirmware([]), undefined);
});

test.run();

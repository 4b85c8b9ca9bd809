import * as assert from 'uvu/assert';
import {hintOfFirmware} from '../../src/cli/stuck-firmware.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/stuck-firmware');

for (const [firmware, before, needed, lasts] of [
  [
    'BIOS',
    'SeaBIOS (version 1.16.2-debian-1.16.2-1)',
    'uefi',
    [
      'Booting from Hard Disk...',
      'Booting from DVD/CD...',
      'Boot failed: not a bootable disk',
      'No bootable device.',
    ],
  ],
  [
    'UEFI',
    'BdsDxe: loading Boot0002 "EFI Internal Shell"',
    'bios',
    [
      'Shell>',
      'BdsDxe: No bootable option or device was found.',
      'BdsDxe: Press any key to enter the Boot Manager Menu.',
    ],
  ],
] as const) {
  for (const last of lasts) {
    test(`a ${firmware} that ends with '${last}' may have an image for ${needed}`, () => {
      assert.match(hintOfFirmware([before, last]) ?? '', `"firmware": {"type": "${needed}"}`);
    });
  }
}

test('a UEFI that has refused a boot loader needs another image, or no Secure Boot', () => {
  // As OVMF of Debian 12 says it.
  const device = '"UEFI Non-Block Boot Device" from PciRoot(0x0)/Pci(0x10,0x0)';
  const hint = hintOfFirmware([
    `BdsDxe: loading Boot0001 ${device}`,
    `BdsDxe: failed to load Boot0001 ${device}: Access Denied`,
    'BdsDxe: failed to start Boot0002 "EFI Internal Shell" from Fv(7CB8BDC9): Security Violation',
    'BdsDxe: No bootable option or device was found.',
  ]);
  assert.match(hint ?? '', '"secureBoot": false');
  // With an empty disk it is only the firmware's own shell that it refuses.
  const empty = hintOfFirmware([
    'BdsDxe: failed to start Boot0002 "EFI Internal Shell" from Fv(7CB8BDC9): Security Violation',
    'BdsDxe: No bootable option or device was found.',
  ]);
  assert.not.match(empty ?? '', 'secureBoot');
});

test('says nothing of a guest that got further, or says nothing', () => {
  const further = ['Booting from Hard Disk...', 'Welcome to GRUB!', 'debian login:'];
  assert.is(hintOfFirmware(further), undefined);
  assert.is(hintOfFirmware([]), undefined);
});

test.run();

/** QEMU's complaints about what a guest starts from: firmware, kernel, initrd. */
import {type Explanation, named, pathIn, quoted} from './complaint.js';

/** Comes before the images, since QEMU opens firmware in the same way. */
export const FIRMWARE: readonly Explanation[] = [
  {
    code: 'supervisor/firmware-missing',
    pattern: /Could not open '([^']*(?:OVMF|AAVMF|edk2|ovmf)[^']*)'/,
    failure: 'input-missing',
    say: ([, file]) => `the UEFI firmware ${quoted(file)} cannot be opened`,
    hint: 'install the UEFI firmware for QEMU again',
  },
  {
    code: 'supervisor/nvram-size',
    pattern: /system firmware block device (\S+) has invalid size/,
    failure: 'profile',
    say: (_match, circumstances) =>
      `${named('the file', circumstances)} with the UEFI variables does not fit the firmware`,
    hint: 'have the next start make a new one, while the old one is kept beside it: kvmrun nvram reset VM',
  },
];

export const BOOT: readonly Explanation[] = [
  {
    code: 'supervisor/kernel',
    pattern: /could not (?:open|load) kernel(?: file)? '?([^':]*)'?(?:: (.*))?/i,
    failure: 'input-missing',
    say: ([, file], circumstances) => `the kernel ${pathIn(file, circumstances)} cannot be loaded`,
  },
  {
    code: 'supervisor/kernel-format',
    pattern: /invalid kernel header|linux kernel too old|Error loading uncompressed kernel/,
    failure: 'profile',
    say: (_match, circumstances) =>
      `${named('the file', circumstances)} given as kernel is no kernel for this machine`,
    hint: 'see what it is with: file',
  },
  {
    code: 'supervisor/initrd',
    pattern: /(?:error reading|could not load) initrd(?: '?([^':]*))?/i,
    failure: 'input-missing',
    say: ([, file], circumstances) =>
      `the initrd ${file ? `${pathIn(file, circumstances)} ` : ''}cannot be read`,
  },
  {
    code: 'supervisor/bios',
    pattern: /could not load PC BIOS '([^']+)'/i,
    failure: 'input-missing',
    say: ([, file]) => `the BIOS ${quoted(file)} cannot be loaded`,
    hint: 'sudo apt install seabios',
  },
];

/** QEMU's complaints about images, firmware, kernels and other files. */
import {type Explanation, quoted} from './complaint.js';

/** Disk images and UEFI variables. */
export const IMAGES: readonly Explanation[] = [
  {
    code: 'supervisor/image-locked',
    pattern:
      /Failed to get (?:shared )?"\w+" lock|Is another process using the image(?: \[(.+)\])?/,
    failure: 'busy',
    say: ([, image]) => `another process uses the image${image ? ` ${quoted(image)}` : ''}`,
    hint: 'stop the VM or the qemu-img that has it open: kvmrun ps, lslocks',
  },
  {
    code: 'supervisor/firmware-missing',
    pattern: /Could not open '([^']*(?:OVMF|AAVMF|edk2|ovmf)[^']*)'/,
    failure: 'input-missing',
    say: ([, file]) => `the UEFI firmware ${quoted(file)} cannot be opened`,
    hint: 'sudo apt install ovmf',
  },
  {
    code: 'supervisor/backing-missing',
    pattern: /Could not open backing file/,
    failure: 'input-missing',
    say: () => 'the image is an overlay, and the file below it cannot be opened',
    hint: 'put that file back, or name its new place: qemu-img rebase -u -b NEW IMAGE',
  },
  {
    code: 'supervisor/image-missing',
    pattern: /Could not open '([^']+)': No such file or directory/,
    failure: 'input-missing',
    say: ([, file]) => `the file ${quoted(file)} is not there`,
  },
  {
    code: 'supervisor/image-denied',
    pattern: /Could not open '([^']+)': (?:Permission denied|Read-only file system)/,
    failure: 'permission',
    say: ([, file]) => `the file ${quoted(file)} may not be opened for writing or reading`,
    hint: 'chmod it, or set "readOnly": true for the disk',
  },
  {
    code: 'supervisor/image-not-a-file',
    pattern:
      /(?:driver requires|Could not open) '([^']+)'(?: to be a regular file|: Is a directory)/,
    failure: 'profile',
    say: ([, file]) => `a disk must be a file, and ${quoted(file)} is something else`,
  },
  {
    code: 'supervisor/image-format',
    pattern: /Image is not in (\w+) format/,
    failure: 'profile',
    say: ([, format]) => `the image is not in the format ${quoted(format)}, or is incomplete`,
    hint: 'see what it is with qemu-img info, and set "format"',
  },
  {
    code: 'supervisor/image-corrupt',
    pattern: /Image is corrupt/,
    failure: 'io',
    say: () => 'the image is marked as corrupt and cannot be written to',
    hint: 'copy it, then try qemu-img check -r all on the copy',
  },
  {
    code: 'supervisor/image-io',
    pattern: /Could not (?:open|read) .*: (?:Input\/output error|No space left on device)/,
    failure: 'io',
    say: () => 'the disk below the image fails',
  },
  {
    code: 'supervisor/aio-needs-direct',
    pattern: /aio=native was specified, but it requires cache\.direct=on/,
    failure: 'profile',
    say: () => 'aio "native" works with direct cache only',
  },
  {
    code: 'supervisor/nvram-size',
    pattern: /system firmware block device (\S+) has invalid size/,
    failure: 'profile',
    say: () => 'the file with the UEFI variables does not fit the firmware',
    hint: 'remove it; the next start makes a new one',
  },
];

/** What the guest starts from. */
export const BOOT: readonly Explanation[] = [
  {
    code: 'supervisor/kernel',
    pattern: /could not (?:open|load) kernel(?: file)? '?([^':]*)/i,
    failure: 'input-missing',
    say: ([, file]) => `the kernel ${quoted(file)} cannot be opened`,
  },
  {
    code: 'supervisor/kernel-format',
    pattern: /invalid kernel header|linux kernel too old|Error loading uncompressed kernel/,
    failure: 'profile',
    say: () => 'the file given as kernel is no kernel for this machine',
  },
  {
    code: 'supervisor/initrd',
    pattern: /(?:error reading|could not load) initrd(?: '?([^':]*))?/i,
    failure: 'input-missing',
    say: ([, file]) => `the initrd${file ? ` ${quoted(file)}` : ''} cannot be read`,
  },
  {
    code: 'supervisor/bios',
    pattern: /could not load PC BIOS '([^']+)'/,
    failure: 'input-missing',
    say: ([, file]) => `the BIOS ${quoted(file)} cannot be loaded`,
    hint: 'sudo apt install seabios',
  },
];

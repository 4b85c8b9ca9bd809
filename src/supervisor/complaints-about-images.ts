/** QEMU's complaints about disk images. */
import {type Explanation, named, pathIn, quoted} from './complaint.js';

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
    code: 'supervisor/backing-missing',
    pattern: /Could not open backing file(?:.*Could not open '([^']+)')?/,
    failure: 'input-missing',
    say: ([, file]) =>
      `the image is an overlay, and the file below it${file ? `, ${quoted(file)},` : ''} cannot be opened`,
    hint: 'put that file back, or name its new place: qemu-img rebase -u -b NEW -F FORMAT IMAGE',
  },
  {
    code: 'supervisor/image-missing',
    pattern: /Could not open '([^']+)': No such file or directory/,
    failure: 'input-missing',
    say: ([, file], circumstances) => `the file ${pathIn(file, circumstances)} is not there`,
    hint: ({author}) => (author === 'extraArgs' ? 'name it by its absolute path' : undefined),
  },
  {
    code: 'supervisor/image-denied',
    pattern: /Could not open '([^']+)': (?:Permission denied|Read-only file system)/,
    failure: 'permission',
    say: ([, file], circumstances) =>
      `the file ${pathIn(file, circumstances)} may not be opened for reading or writing`,
    hint: 'give yourself the right with chmod or setfacl, or set "readOnly": true for the disk',
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
    say: ([, format], circumstances) =>
      `${named('the image', circumstances)} is not in the format ${quoted(format)}, or is incomplete`,
    hint: 'see what it is with qemu-img info, and set "format"; fetch a broken download again',
  },
  {
    code: 'supervisor/image-corrupt',
    pattern: /Image is corrupt/,
    failure: 'io',
    say: (_match, circumstances) =>
      `${named('the image', circumstances)} is marked as corrupt and cannot be written to`,
    hint: 'copy it, then try on the copy: qemu-img check -r all COPY',
  },
  {
    code: 'supervisor/image-io',
    pattern: /Could not (?:open|read) .*: (?:Input\/output error|No space left on device)/,
    failure: 'io',
    say: (_match, circumstances) =>
      `the device of the host that holds ${named('the image', circumstances)} fails`,
    hint: 'look for errors of the device: sudo dmesg | tail',
  },
  {
    code: 'supervisor/aio-needs-direct',
    pattern: /aio=native was specified, but it requires cache\.direct=on/,
    failure: 'profile',
    say: () => 'aio "native" works with direct cache only',
    hint: 'add cache.direct=on to the option, or use aio=io_uring or aio=threads',
  },
  {
    code: 'supervisor/snapshot-no-place',
    pattern: /no block device can store vmstate/,
    failure: 'unsupported',
    say: () => 'the VM has no disk that can hold a snapshot of the whole machine',
    hint: 'give it a writable disk with "format": "qcow2"',
  },
  {
    code: 'supervisor/snapshot-missing',
    pattern: /Snapshot '([^']+)' does not exist/,
    failure: 'input-missing',
    say: ([, snapshot]) => `no disk of the VM has the snapshot ${quoted(snapshot)}`,
    hint: 'list what an image has: qemu-img snapshot -l IMAGE',
  },
];

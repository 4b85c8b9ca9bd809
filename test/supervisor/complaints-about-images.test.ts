import {BOOT, FIRMWARE} from '../../src/supervisor/complaints-about-boot.js';
import {IMAGES} from '../../src/supervisor/complaints-about-images.js';
import {Q, testComplaints} from '../rig/complaints.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/complaints-about-images');

testComplaints(
  test,
  [...IMAGES, ...FIRMWARE, ...BOOT],
  [
    {
      stderr: `${Q}-blockdev {}: Could not open '/a/b.img': No such file or directory`,
      code: 'image-missing',
      exit: 66,
      says: "'/a/b.img' is not there",
    },
    {
      stderr: `${Q}-drive file=ov.qcow2,format=qcow2: Could not open backing file: Could not open '/a/base.img': No such file or directory`,
      code: 'backing-missing',
      exit: 66,
      says: "below it, '/a/base.img', cannot",
    },
    {
      stderr: `${Q}-blockdev {}: Could not open '/a/b.img': Permission denied`,
      code: 'image-denied',
      exit: 77,
    },
    {
      stderr: `${Q}-blockdev {}: 'file' driver requires '/a' to be a regular file`,
      code: 'image-not-a-file',
      exit: 65,
    },
    {
      stderr: `${Q}-blockdev {}: Could not open '/a': Is a directory`,
      code: 'image-not-a-file',
      exit: 65,
    },
    {stderr: `${Q}-blockdev {}: Image is not in qcow2 format`, code: 'image-format', exit: 65},
    {
      stderr: `${Q}-blockdev {}: qcow2: Image is corrupt; cannot be opened read/write`,
      code: 'image-corrupt',
      exit: 74,
    },
    {
      stderr: `${Q}-blockdev {}: Could not read L1 table: Input/output error`,
      code: 'image-io',
      exit: 74,
    },
    {
      stderr: `${Q}-blockdev {}: Failed to get "write" lock\nIs another process using the image [/a/b.img]?`,
      code: 'image-locked',
      exit: 75,
      says: "the image '/a/b.img'",
    },
    {
      stderr: `${Q}-blockdev {}: Failed to get shared "write" lock\nIs another process using the image [/a/b.img]?`,
      code: 'image-locked',
      exit: 75,
    },
    {
      stderr: `${Q}-blockdev {}: Could not open '/usr/share/OVMF/OVMF_CODE.fd': No such file or directory`,
      code: 'firmware-missing',
      exit: 66,
    },
    {
      stderr: `${Q}system firmware block device pflash1 has invalid size 12`,
      code: 'nvram-size',
      exit: 65,
    },
    {stderr: "qemu: could not load PC BIOS 'nope.bin'", code: 'bios', exit: 66},
    {
      stderr: "qemu: could not open kernel file '/a/vmlinuz': No such file or directory",
      code: 'kernel',
      exit: 66,
      says: "the kernel '/a/vmlinuz' cannot",
    },
    {stderr: 'qemu: invalid kernel header', code: 'kernel-format', exit: 65},
    {
      stderr:
        'qemu: error reading initrd /a/initrd: Failed to open file “/a/initrd”: No such file or directory',
      code: 'initrd',
      exit: 66,
      says: "the initrd '/a/initrd' cannot",
    },
    {
      stderr: `${Q}-blockdev {}: aio=native was specified, but it requires cache.direct=on, which was not specified.`,
      code: 'aio-needs-direct',
      exit: 65,
    },
    {
      stderr: `${Q}no block device can store vmstate for snapshot`,
      code: 'snapshot-no-place',
      exit: 78,
    },
    {
      stderr: `${Q}Snapshot 'clean' does not exist in one or more devices`,
      code: 'snapshot-missing',
      exit: 66,
    },
  ],
);

test.run();

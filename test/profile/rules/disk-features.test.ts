import * as assert from 'uvu/assert';
import {disksCanBe} from '../../../src/profile/rules/disk-features.js';
import type {Disk} from '../../../src/schema/schema.js';
import {aDisk, aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/disk-features');
const check = (disk: Disk) =>
  disksCanBe({...aProfile, disks: [aDisk, disk]}, locateAnywhere).map(
    ({code, location}) => [code, location?.pointer] as const,
  );
const {path: _, ...withoutImage} = aDisk;
const aCd: Disk = {...aDisk, media: 'cdrom', format: 'raw', bus: 'sata', readOnly: true};

test('a disk needs an image, or a size to begin empty, and a CD drive can be empty', () => {
  assert.equal(check(withoutImage), [['profile/disk-without-image', '/disks/1']]);
  assert.equal(check({...withoutImage, size: '1GiB'}), []);
  assert.equal(check({...withoutImage, size: '1GiB', format: 'vmdk', mode: 'copy'}), [
    ['profile/disk-without-image', '/disks/1'],
  ]);
  assert.equal(check({...withoutImage, size: '1GiB', mode: 'ephemeral'}), [
    ['profile/mode-without-source', '/disks/1/mode'],
  ]);
  const {path: __, ...empty} = aCd;
  assert.equal(check(empty), []);
});

for (const [name, disk, code, at] of [
  ['a qcow2 in a CD drive', {...aCd, format: 'qcow2'}, 'profile/cd-not-raw', 'format'],
  ['a CD that is to grow', {...aCd, size: '1GiB'}, 'profile/not-for-a-cd', 'size'],
  ['a CD to be written by several', {...aCd, shared: true}, 'profile/not-for-a-cd', 'shared'],
  ['zeroes on a CD', {...aCd, detectZeroes: 'on'}, 'profile/not-for-a-cd', 'detectZeroes'],
  [
    'a read-only SATA disk',
    {...aDisk, bus: 'sata', readOnly: true},
    'profile/bus-has-no-read-only',
    'readOnly',
  ],
  [
    'a read-only IDE disk',
    {...aDisk, bus: 'ide', readOnly: true},
    'profile/bus-has-no-read-only',
    'readOnly',
  ],
  ['a shared qcow2', {...aDisk, shared: true}, 'profile/shared-needs-raw', 'shared'],
  [
    'a thread for an NVMe disk',
    {...aDisk, bus: 'nvme', ioThreads: 1},
    'profile/bus-has-no-io-threads',
    'ioThreads',
  ],
  [
    'zeroes that become space which is kept',
    {...aDisk, discard: 'ignore', detectZeroes: 'unmap'},
    'profile/zeroes-need-discard',
    'detectZeroes',
  ],
  [
    'two limits for reads',
    {...aDisk, throttle: {iops: 5, readIops: 3}},
    'profile/throttle-twice',
    'throttle/readIops',
  ],
  [
    'two limits for the bytes written',
    {...aDisk, throttle: {bandwidth: '1MiB', writeBandwidth: '1MiB'}},
    'profile/throttle-twice',
    'throttle/writeBandwidth',
  ],
  ...['0MiB', '0.0001KiB', '1000TiB'].map((bandwidth): [string, Disk, string, string] => [
    `a bandwidth of ${bandwidth}`,
    {...aDisk, throttle: {bandwidth}},
    'profile/unusable-bandwidth',
    'throttle/bandwidth',
  ]),
  [
    'large sectors on SATA',
    {...aDisk, bus: 'sata', blockSize: {logical: 4096}},
    'profile/bus-block-size',
    'blockSize/logical',
  ],
  [
    'physical sectors that are smaller than logical ones',
    {...aDisk, blockSize: {logical: 4096, physical: 512}},
    'profile/block-size-order',
    'blockSize/physical',
  ],
] satisfies [string, Disk, string, string][]) {
  test(`refuses ${name}`, () => assert.equal(check(disk), [[code, `/disks/1/${at}`]]));
}

test('accepts what fits together', () => {
  for (const disk of [
    {...aDisk, bus: 'scsi', readOnly: true},
    {...aDisk, bus: 'nvme', readOnly: true},
    {...aDisk, ioThreads: 4},
    {...aDisk, bus: 'nvme', ioThreads: 0},
    {...aDisk, format: 'raw', shared: true},
    {...aDisk, discard: 'ignore', detectZeroes: 'on'},
    {...aDisk, throttle: {iops: 5, readBandwidth: '1MiB', writeBandwidth: '1MiB'}},
    {...aDisk, bus: 'sata', blockSize: {logical: 512, physical: 4096}},
  ] satisfies Disk[]) {
    assert.equal(check(disk), []);
  }
});

test.run();

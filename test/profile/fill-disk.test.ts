import * as assert from 'uvu/assert';
import {fillDisk} from '../../src/profile/fill-disk.js';
import {aDisk} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/fill-disk');
const {serial: _, format: __, bus: ___, ...written} = aDisk;

test('a disk is a virtio disk with a qcow2 image and a serial number like its id', () => {
  const {format, bus, serial, readOnly} = fillDisk(written, {arch: 'x86_64'});
  assert.equal(
    {format, bus, serial, readOnly},
    {
      format: 'qcow2',
      bus: 'virtio',
      serial: 'root',
      readOnly: false,
    },
  );
});

test('a CD is raw and read-only, in a drive on a bus that its machine has', () => {
  for (const [arch, expected] of [
    ['x86_64', 'sata'],
    ['aarch64', 'scsi'],
  ] as const) {
    const {format, bus, readOnly} = fillDisk({...written, media: 'cdrom'}, {arch});
    assert.equal({format, bus, readOnly}, {format: 'raw', bus: expected, readOnly: true});
  }
});

test('what the profile says stays', () => {
  const {bus, format} = fillDisk(
    {...written, media: 'cdrom', bus: 'usb', format: 'qcow2'},
    {arch: 'x86_64'},
  );
  assert.equal({bus, format}, {bus: 'usb', format: 'qcow2'});
});

test.run();

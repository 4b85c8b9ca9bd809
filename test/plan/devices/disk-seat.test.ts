import * as assert from 'uvu/assert';
import {pointerTo} from '../../../src/core/pointer.js';
import {pciPlaces} from '../../../src/plan/device-places.js';
import {
  attachment,
  controllerArguments,
  type DiskBoard,
  type Seat,
} from '../../../src/plan/devices/disk-seat.js';
import type {Board} from '../../../src/plan/machine-type.js';
import {seedAddress} from '../../../src/plan/pci-slots.js';
import {suite} from '../../rig/suite.js';

const test = suite('plan/devices/disk-seat');

const controllers = (board: Board, ...seats: readonly Seat[]) => controllersOn({board}, ...seats);
const controllersOn = (on: DiskBoard, ...seats: readonly Seat[]) =>
  controllerArguments(
    seats.map((seat, index) => ({seat, origin: pointerTo('disks', index)})),
    on,
  ).map((argument) =>
    argument.form === 'json' ? [argument.props['id'], argument.props['addr'], argument.origin] : [],
  );

const scsi: Seat = {bus: 'scsi', target: 3};
const usb: Seat = {bus: 'usb', port: 2};
const ide: Seat = {bus: 'ide', channel: 1, unit: 0};
const sata: Seat = {bus: 'sata', port: 5};

test('a controller is there once, because of its first disk, and where it always is', () => {
  assert.equal(controllers('q35', sata, usb, scsi, usb, scsi, ide), [
    ['scsi0', '0x1f.0x4', '/disks/2'],
    ['usb0', '0x1f.0x5', '/disks/1'],
    ['pata0', '0x1f.0x1', '/disks/5'],
  ]);
  assert.equal(controllers('q35', usb), [['usb0', '0x1f.0x5', '/disks/0']]);
});

test('disks that need no controller bring none', () => {
  assert.equal(controllers('virt', {bus: 'virtio', place: {bus: 'mmio', transport: 1}}), []);
  assert.equal(controllers('q35', sata), []);
});

test('on virt something stands at function 0, without which a guest sees none of the others', () => {
  assert.equal(controllers('virt', usb), [
    ['slot1f', '0x1f.0x0', '/disks/0'],
    ['usb0', '0x1f.0x5', '/disks/0'],
  ]);
});

test('the seed disc is as good at function 0 as anything else', () => {
  const scsiOnly = [['scsi0', '0x1f.0x4', '/disks/0']];
  assert.equal(controllersOn({board: 'virt', seed: seedAddress('virt')}, scsi), scsiOnly);
  assert.equal(controllersOn({board: 'q35', seed: seedAddress('q35')}, scsi), scsiOnly);
});

test('a slot whose function 0 has moved to another bus keeps something there', () => {
  const at = (index: number): Seat => ({bus: 'virtio', place: pciPlaces('q35').disk(index)});
  assert.equal(controllers('q35', at(11), at(13), at(14)), [['slot1c', '0x1c.0x0', '/disks/1']]);
  assert.equal(controllers('q35', at(12), at(13)), []);
});

test('a CD drive differs from a disk by its driver only', () => {
  for (const [seat, disk, cdrom] of [
    [sata, 'ide-hd', 'ide-cd'],
    [ide, 'ide-hd', 'ide-cd'],
    [scsi, 'scsi-hd', 'scsi-cd'],
    [usb, 'scsi-hd', 'scsi-cd'],
  ] as const) {
    const [one, other] = (['disk', 'cdrom'] as const).map((media) =>
      attachment({seat, media, id: 'disk0-dev'}),
    );
    assert.is(one?.props['driver'], disk);
    assert.equal({...one?.props, driver: cdrom}, other?.props);
  }
});

test('a USB disk is plugged into a bridge of its own', () => {
  const {before, props} = attachment({seat: usb, media: 'disk', id: 'disk0-dev'});
  assert.equal(before, [{driver: 'usb-bot', bus: 'usb0.0', port: '2', id: 'disk0-dev-usb'}]);
  assert.is(props['bus'], 'disk0-dev-usb.0');
});

test.run();

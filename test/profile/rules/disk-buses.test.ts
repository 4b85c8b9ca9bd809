import * as assert from 'uvu/assert';
import {disksFitBuses} from '../../../src/profile/rules/disk-buses.js';
import type {Disk} from '../../../src/schema/schema.js';
import {aDisk, aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/disk-buses');
const check = (machine: string, ...disks: readonly Disk[]) =>
  disksFitBuses({...aProfile, machine, disks}, locateAnywhere);
const messages = (machine: string, ...disks: readonly Disk[]) =>
  check(machine, ...disks).map(({message}) => message);
const on = (bus: Disk['bus']): Disk => ({...aDisk, bus});
const cdOn = (bus: Disk['bus']): Disk => ({...on(bus), media: 'cdrom', format: 'raw'});
const times = (count: number, disk: Disk) => Array.from({length: count}, () => disk);

test('q35 has every bus, also by its versioned name', () => {
  const all = (['virtio', 'scsi', 'nvme', 'sata', 'ide', 'usb'] as const).map(on);
  assert.equal(check('q35', ...all), []);
  assert.equal(check('pc-q35-7.2', ...all), []);
});

test('virt has neither SATA nor IDE', () => {
  assert.equal(messages('virt', on('sata')), [
    "The bus 'sata' is not for a disk on a 'virt', allowed are 'virtio', 'scsi', 'nvme', 'usb'",
  ]);
  assert.is(check('virt-7.2', on('ide'))[0]?.code, 'profile/bus-not-here');
});

test('a microvm has virtio only, and no place for a CD', () => {
  assert.is(check('microvm', on('scsi'))[0]?.hint, '"bus": "virtio"');
  assert.equal(messages('microvm', cdOn('sata')), [
    "A 'microvm' has no bus that a CD drive could be on",
  ]);
});

test('a CD drive is on none of the buses for disks only', () => {
  assert.equal(messages('q35', cdOn('virtio')), [
    "The bus 'virtio' is not for a CD drive on a 'q35', allowed are 'sata', 'scsi', 'ide', 'usb'",
  ]);
  assert.is(check('virt', cdOn('nvme'))[0]?.hint, '"bus": "scsi"');
});

test('a full bus is told by the first disk that does not fit', () => {
  for (const [bus, room] of [
    ['sata', 6],
    ['ide', 4],
    ['usb', 8],
  ] as const) {
    assert.equal(check('q35', ...times(room, on(bus))), []);
    const [problem, ...others] = check('q35', ...times(room, cdOn(bus)), on(bus));
    assert.equal(others, []);
    assert.is(problem?.message, `The bus '${bus}' takes '${room}' disks, and this is one more`);
    assert.is(problem?.location?.pointer, `/disks/${room}`);
  }
});

test('disks on other buses take no room', () => {
  const mixed = [...times(6, on('sata')), ...times(26, on('scsi'))];
  assert.equal(check('q35', ...mixed), []);
});

test.run();

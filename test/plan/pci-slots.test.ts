import * as assert from 'uvu/assert';
import {
  BALLOON,
  DISPLAY,
  diskAddress,
  IDE,
  KEYBOARD,
  networkAddress,
  type PciAddress,
  RNG,
  renderAddress,
  SCSI,
  seedAddress,
  TABLET,
  USB,
  VIRTIO_SERIAL,
} from '../../src/plan/pci-slots.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/pci-slots');

const disks = Array.from({length: 32}, (_, index) => diskAddress(index));
const networks = Array.from({length: 8}, (_, index) => networkAddress(index));
const place = ({slot, function: fn}: PciAddress): number => slot * 8 + fn;

test('no two devices share an address, however many there are', () => {
  const all = [DISPLAY, VIRTIO_SERIAL, RNG, BALLOON, KEYBOARD, TABLET, ...networks, ...disks];
  assert.is(new Set(all.map(renderAddress)).size, all.length);
});

test('nothing sits where q35 has its host bridge, its LPC bridge or a place for panics', () => {
  const all = [DISPLAY, VIRTIO_SERIAL, RNG, BALLOON, KEYBOARD, TABLET, ...networks, ...disks];
  assert.equal(
    all.filter(({slot}) => [0x00, 0x05, 0x1f].includes(slot) || slot > 0x1f),
    [],
  );
});

test('disks come in their order, as guests number them by address', () => {
  const places = disks.map(place);
  assert.equal(
    places,
    [...places].sort((a, b) => a - b),
  );
});

test('a slot with several functions says so at its function 0', () => {
  const shared = new Set(disks.filter((disk) => disk.function > 0).map(({slot}) => slot));
  const first = disks.filter((disk) => disk.function === 0 && shared.has(disk.slot));
  assert.equal(
    first.map(({sharing}) => sharing),
    ['shared', 'shared', 'shared'],
  );
});

test('writes addresses as QEMU reads them', () => {
  assert.is(renderAddress({slot: 0x1c, function: 3, sharing: 'shared'}), '0x1c.0x3');
  assert.is(renderAddress(RNG), '0x03.0x0');
});

for (const board of ['q35', 'virt'] as const) {
  test(`the seed disc comes after all disks on ${board}, and at no controller's place`, () => {
    const seed = seedAddress(board);
    assert.ok(disks.every((disk) => place(disk) < place(seed)));
    assert.not.ok([IDE, SCSI, USB].map(renderAddress).includes(renderAddress(seed)));
  });
}

test.run();

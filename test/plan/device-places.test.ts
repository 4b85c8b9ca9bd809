import * as assert from 'uvu/assert';
import {
  mmioPlaces,
  pciPlaces,
  transportsNeeded,
  virtioDevice,
} from '../../src/plan/device-places.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/device-places');

const counts = {networks: 2, disks: 3, singles: ['rng', 'balloon']} as const;

test('a device on PCI speaks virtio 1 only', () => {
  assert.equal(virtioDevice('virtio-rng', pciPlaces.single('rng')), {
    driver: 'virtio-rng-pci',
    bus: 'pcie.0',
    addr: '0x03.0x0',
    'disable-legacy': 'on',
    'disable-modern': false,
  });
});

test('the first disk of a shared slot opens it for more', () => {
  assert.is(virtioDevice('virtio-blk', pciPlaces.disk(12))['multifunction'], true);
  assert.is(virtioDevice('virtio-blk', pciPlaces.disk(13))['multifunction'], undefined);
  assert.is(virtioDevice('virtio-blk', pciPlaces.disk(0))['multifunction'], undefined);
});

test('a device of a microvm names its transport', () => {
  assert.equal(virtioDevice('virtio-blk', mmioPlaces(counts).disk(0)), {
    driver: 'virtio-blk-device',
    bus: 'virtio-mmio-bus.2',
  });
});

test('the devices of a microvm take as many transports as there are', () => {
  const places = mmioPlaces(counts);
  const all = [
    places.network(0),
    places.network(1),
    places.disk(0),
    places.disk(1),
    places.disk(2),
    places.single('rng'),
    places.single('balloon'),
  ];
  assert.equal(
    all.map((place) => place.bus === 'mmio' && place.transport),
    [0, 1, 2, 3, 4, 5, 6],
  );
  assert.is(transportsNeeded(counts), all.length);
});

test('another disk does not move the networks of a microvm', () => {
  assert.equal(mmioPlaces({...counts, disks: 9}).network(1), mmioPlaces(counts).network(1));
});

test.run();

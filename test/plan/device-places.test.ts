import * as assert from 'uvu/assert';
import {
  mmioPlaces,
  pciPlaces,
  transportsNeeded,
  virtioDevice,
} from '../../src/plan/device-places.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/device-places');

const load = {networks: 2, disks: 3, singles: ['rng', 'balloon'], room: 8} as const;

test('a device on PCI speaks virtio 1 only', () => {
  assert.equal(virtioDevice('virtio-rng', pciPlaces('q35').single('rng')), {
    driver: 'virtio-rng-pci',
    bus: 'pcie.0',
    addr: '0x03.0x0',
    'disable-legacy': 'on',
    'disable-modern': false,
  });
});

test('the first disk of a shared slot opens it for more', () => {
  assert.is(virtioDevice('virtio-blk', pciPlaces('q35').disk(12))['multifunction'], true);
  assert.is(virtioDevice('virtio-blk', pciPlaces('q35').disk(13))['multifunction'], undefined);
  assert.is(virtioDevice('virtio-blk', pciPlaces('q35').disk(0))['multifunction'], undefined);
});

test('a device of a microvm names its transport', () => {
  assert.equal(virtioDevice('virtio-blk', mmioPlaces(load).disk(0)), {
    driver: 'virtio-blk-device',
    bus: 'virtio-mmio-bus.5',
  });
});

test('the devices of a microvm take transports from the last one down, networks first', () => {
  const places = mmioPlaces(load);
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
    [7, 6, 5, 4, 3, 2, 1],
  );
  assert.is(transportsNeeded(load), all.length);
});

test('another disk does not move the networks of a microvm', () => {
  assert.equal(mmioPlaces({...load, disks: 9}).network(1), mmioPlaces(load).network(1));
});

test.run();

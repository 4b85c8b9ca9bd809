/**
 * Where the virtio devices of a VM are plugged in: PCI addresses, or the virtio-mmio transports of
 * a microvm.
 */
import type {QapiObject} from './invocation.js';
import {
  BALLOON,
  diskAddress,
  networkAddress,
  type PciAddress,
  RNG,
  renderAddress,
  seedAddress,
  VIRTIO_SERIAL,
} from './pci-slots.js';

export type Place =
  | {readonly bus: 'pci'; readonly address: PciAddress}
  | {readonly bus: 'mmio'; readonly transport: number};

/** Devices of which a VM has one or none. A microvm has no screen, so those are not among them. */
export type SingleDevice = 'virtio-serial' | 'rng' | 'balloon' | 'seed';

export interface DevicePlaces {
  readonly network: (index: number) => Place;
  readonly disk: (index: number) => Place;
  readonly single: (device: SingleDevice) => Place;
}

const SINGLE_ADDRESSES: Readonly<Record<Exclude<SingleDevice, 'seed'>, PciAddress>> = {
  'virtio-serial': VIRTIO_SERIAL,
  rng: RNG,
  balloon: BALLOON,
};

const pci = (address: PciAddress): Place => ({bus: 'pci', address});

export const pciPlaces = (board: 'q35' | 'virt'): DevicePlaces => ({
  network: (index) => pci(networkAddress(index)),
  disk: (index) => pci(diskAddress(index)),
  single: (device) => pci(device === 'seed' ? seedAddress(board) : SINGLE_ADDRESSES[device]),
});

/** The devices of a microvm, and how many its board has room for. */
export interface MmioLoad {
  readonly networks: number;
  readonly disks: number;
  readonly singles: readonly SingleDevice[];
  readonly room: number;
}

export const transportsNeeded = ({networks, disks, singles}: MmioLoad): number =>
  networks + disks + singles.length;

/**
 * From the last transport down, because QEMU tells the guest about the last one first. Networks
 * come before disks, so that a new disk does not move them.
 */
export function mmioPlaces({networks, disks, singles, room}: MmioLoad): DevicePlaces {
  const nth = (position: number): Place => ({bus: 'mmio', transport: room - 1 - position});
  return {
    network: nth,
    disk: (index) => nth(networks + index),
    single: (device) => nth(networks + disks + singles.indexOf(device)),
  };
}

/** The device type and the place of a virtio device, as the first properties of `-device`. */
export function virtioDevice(kind: string, place: Place): QapiObject {
  return place.bus === 'mmio'
    ? {driver: `${kind}-device`, bus: `virtio-mmio-bus.${place.transport}`}
    : {
        ...pciDevice(`${kind}-pci`, place.address),
        // Virtio 1.x only: without it a device on the root bus also offers the old interface.
        'disable-legacy': 'on',
        'disable-modern': false,
      };
}

/** The same for a device that is not virtio, or knows no older virtio. */
export const pciDevice = (driver: string, address: PciAddress): QapiObject => ({
  driver,
  bus: 'pcie.0',
  addr: renderAddress(address),
  ...(address.sharing === 'shared' && address.function === 0 ? {multifunction: true} : {}),
});

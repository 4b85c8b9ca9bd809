/**
 * Where a disk is plugged in, by bus.
 *
 * A virtio or NVMe disk is a PCI device of its own. The others hang on a controller, which is there
 * as soon as one disk needs it, always at the same address: so a disk more or less moves no other
 * device, and no disk of another bus.
 */
import type {JsonPointer} from '../../core/pointer.js';
import {type Place, pciDevice, virtioDevice} from '../device-places.js';
import type {Argument, QapiObject} from '../invocation.js';
import type {Board} from '../machine-type.js';
import {BOARD_SLOT, IDE, type PciAddress, SCSI, USB} from '../pci-slots.js';

export type Seat =
  | {readonly bus: 'virtio'; readonly place: Place}
  | {readonly bus: 'nvme'; readonly place: Place & {readonly bus: 'pci'}}
  | {readonly bus: 'scsi'; readonly target: number}
  /** A port of the board's own controller. */
  | {readonly bus: 'sata'; readonly port: number}
  | {readonly bus: 'ide'; readonly channel: number; readonly unit: number}
  | {readonly bus: 'usb'; readonly port: number};

export type DiskBus = Seat['bus'];

/** More ports than the board has or the controller is given are refused by a rule of the profile. */
const USB_PORTS = 8;

interface Attachment {
  /** Devices that the disk's own one is plugged into. */
  readonly before: readonly QapiObject[];
  /** The first properties of the disk's device. */
  readonly props: QapiObject;
}

export function attachment(device: {
  readonly seat: Seat;
  readonly media: 'disk' | 'cdrom';
  readonly id: string;
}): Attachment {
  const {seat, media, id} = device;
  const ata = media === 'disk' ? 'ide-hd' : 'ide-cd';
  const scsi = media === 'disk' ? 'scsi-hd' : 'scsi-cd';
  switch (seat.bus) {
    case 'virtio':
      return alone(virtioDevice('virtio-blk', seat.place));
    case 'nvme':
      return alone(pciDevice('nvme', seat.place.address));
    case 'scsi':
      return alone({driver: scsi, bus: 'scsi0.0', channel: 0, 'scsi-id': seat.target, lun: 0});
    case 'sata':
      return alone({driver: ata, bus: `ide.${seat.port}`});
    case 'ide':
      return alone({driver: ata, bus: `pata0.${seat.channel}`, unit: seat.unit});
    case 'usb':
      return {
        before: [{driver: 'usb-bot', bus: 'usb0.0', port: String(seat.port), id: `${id}-usb`}],
        props: {driver: scsi, bus: `${id}-usb.0`},
      };
  }
}

const alone = (props: QapiObject): Attachment => ({before: [], props});

export interface SeatedDisk {
  readonly seat: Seat;
  readonly origin: JsonPointer;
}

/** What these disks share the board with. */
export interface DiskBoard {
  readonly board: Board;
  /** Where the seed disc is, if there is one. */
  readonly seed?: PciAddress | undefined;
}

/** What these disks need beside themselves, each because of the first disk that needs it. */
export function controllerArguments(disks: readonly SeatedDisk[], on: DiskBoard): Argument[] {
  const controllers = CONTROLLERS.flatMap(({bus, address, props}) => {
    const first = disks.find(({seat}) => seat.bus === bus);
    return first === undefined ? [] : [{address, props, origin: first.origin}];
  });
  const addresses = [...disks.flatMap(addressOf), ...controllers];
  const devices = [...placeholders(addresses, on), ...controllers];
  return devices.map(({props, origin}) => ({form: 'json', option: 'device', props, origin}));
}

interface Addressed {
  readonly address: PciAddress;
  readonly origin: JsonPointer;
}

const addressOf = ({seat, origin}: SeatedDisk): readonly Addressed[] =>
  'place' in seat && seat.place.bus === 'pci' ? [{address: seat.place.address, origin}] : [];

/**
 * A guest looks at the other functions of a slot only when there is something at function 0: where
 * the disk of that place is on another bus, a port with nothing in it stands there.
 */
function placeholders(devices: readonly Addressed[], {board, seed}: DiskBoard) {
  const firstBySlot = new Map<number, Addressed>();
  for (const device of devices) {
    const {slot} = device.address;
    if (!firstBySlot.has(slot)) firstBySlot.set(slot, device);
  }
  const isThere = (slot: number): boolean =>
    (board === 'q35' && slot === BOARD_SLOT) ||
    (seed?.slot === slot && seed.function === 0) ||
    devices.some(({address}) => address.slot === slot && address.function === 0);
  return [...firstBySlot.values()]
    .filter(({address}) => !isThere(address.slot))
    .map(({address, origin}) => ({
      props: {
        ...pciDevice('pcie-root-port', {...address, function: 0}),
        id: `slot${address.slot.toString(16)}`,
        chassis: address.slot,
      },
      origin,
    }));
}

interface Controller {
  readonly bus: DiskBus;
  readonly address: PciAddress;
  readonly props: QapiObject;
}

const CONTROLLERS: readonly Controller[] = [
  {
    bus: 'scsi',
    address: SCSI,
    props: {...virtioDevice('virtio-scsi', {bus: 'pci', address: SCSI}), id: 'scsi0'},
  },
  {
    bus: 'usb',
    address: USB,
    props: {...pciDevice('qemu-xhci', USB), id: 'usb0', p2: USB_PORTS, p3: USB_PORTS},
  },
  {bus: 'ide', address: IDE, props: {...pciDevice('piix4-ide', IDE), id: 'pata0'}},
];

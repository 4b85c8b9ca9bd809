/**
 * The guest's screen with a keyboard and a tablet; the tablet keeps the guest's pointer where the
 * host's is.
 */
import {type JsonPointer, ROOT} from '../../core/pointer.js';
import {type DevicePlaces, type Place, pciDevice} from '../device-places.js';
import type {Argument, QapiObject} from '../invocation.js';

export interface ScreenSpec {
  readonly type: 'gtk' | 'vnc';
  /** The graphics card; one with VGA where the board's firmware draws on it. */
  readonly card: 'virtio-vga' | 'VGA' | 'virtio-gpu';
  readonly vncSocket: string;
  readonly places: DevicePlaces;
}

export function noDisplayArguments(): Argument[] {
  return [{form: 'json', option: 'display', props: {type: 'none'}, origin: ROOT}];
}

export function screenArguments(screen: ScreenSpec, origin: JsonPointer): Argument[] {
  const {type, card, places, vncSocket} = screen;
  return [
    ...(type === 'gtk' ? gtk(origin) : vnc(vncSocket, origin)),
    device({...graphicsCard(card, places.single('display')), id: 'display0-dev'}, origin),
    device({...input('virtio-keyboard', places.single('keyboard')), id: 'keyboard0-dev'}, origin),
    device({...input('virtio-tablet', places.single('tablet')), id: 'tablet0-dev'}, origin),
  ];
}

const gtk = (origin: JsonPointer): Argument[] => [
  {form: 'json', option: 'display', props: {type: 'gtk'}, origin},
];

/** Without `-display none` some builds open a window as well. */
const vnc = (socket: string, origin: JsonPointer): Argument[] => [
  {form: 'json', option: 'display', props: {type: 'none'}, origin},
  {form: 'keyval', option: 'vnc', props: {vnc: `unix:${socket}`}, origin},
];

const device = (props: QapiObject, origin: JsonPointer): Argument => ({
  form: 'json',
  option: 'device',
  props,
  origin,
});

const graphicsCard = (card: ScreenSpec['card'], place: Place): QapiObject =>
  card === 'virtio-gpu' || place.bus === 'mmio'
    ? input('virtio-gpu', place)
    : pciDevice(card, place.address);

/** Devices that came with virtio 1.0 have no older interface to turn off. */
const input = (kind: string, place: Place): QapiObject =>
  place.bus === 'mmio'
    ? {driver: `${kind}-device`, bus: `virtio-mmio-bus.${place.transport}`}
    : pciDevice(`${kind}-pci`, place.address);

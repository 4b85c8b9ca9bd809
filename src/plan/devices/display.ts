/**
 * The guest's screen with a keyboard and a tablet; the tablet keeps the guest's pointer where the
 * host's is.
 */
import {type JsonPointer, ROOT} from '../../core/pointer.js';
import {pciDevice} from '../device-places.js';
import type {Argument} from '../invocation.js';
import {DISPLAY, KEYBOARD, type PciAddress, TABLET} from '../pci-slots.js';

export interface ScreenSpec {
  readonly type: 'gtk' | 'vnc';
  /** The graphics card; one with VGA where the board's firmware draws on it. `ramfb` is on no bus. */
  readonly card: 'virtio-vga' | 'VGA' | 'virtio-gpu-pci' | 'ramfb';
  readonly vncSocket: string;
  readonly input: 'virtio' | 'usb';
}

export function noDisplayArguments(): Argument[] {
  return [{form: 'json', option: 'display', props: {type: 'none'}, origin: ROOT}];
}

/**
 * A graphics card that nobody looks at. Boot loaders of BIOS need one: GRUB with a graphical menu
 * waits for the retrace of a VGA card, and without a card waits forever.
 */
export const unseenCardArguments = (origin: JsonPointer): Argument[] => [
  device('VGA', {id: 'display0-dev', address: DISPLAY, origin}),
];

export const screenArguments = (
  {type, card, vncSocket, input}: ScreenSpec,
  origin: JsonPointer,
): Argument[] => [
  ...(type === 'gtk' ? gtk(origin) : vnc(vncSocket, origin)),
  card === 'ramfb'
    ? {form: 'json', option: 'device', props: {driver: card, id: 'display0-dev'}, origin}
    : device(card, {id: 'display0-dev', address: DISPLAY, origin}),
  ...(input === 'virtio' ? virtioInput(origin) : usbInput(origin)),
];

const virtioInput = (origin: JsonPointer): Argument[] => [
  device('virtio-keyboard-pci', {id: 'keyboard0-dev', address: KEYBOARD, origin}),
  device('virtio-tablet-pci', {id: 'tablet0-dev', address: TABLET, origin}),
];

/** On a controller of their own, so that they share no ports with disks. */
const usbInput = (origin: JsonPointer): Argument[] => [
  device('qemu-xhci', {id: 'input0', address: KEYBOARD, origin}),
  ...(['keyboard', 'tablet'] as const).map((kind, index): Argument => {
    const driver = kind === 'keyboard' ? 'usb-kbd' : 'usb-tablet';
    const props = {driver, bus: 'input0.0', port: String(index + 1), id: `${kind}0-dev`};
    return {form: 'json', option: 'device', props, origin};
  }),
];

const gtk = (origin: JsonPointer): Argument[] => [
  {form: 'json', option: 'display', props: {type: 'gtk'}, origin},
];

/** Without `-display none` some builds open a window as well. */
const vnc = (socket: string, origin: JsonPointer): Argument[] => [
  {form: 'json', option: 'display', props: {type: 'none'}, origin},
  {form: 'keyval', option: 'vnc', props: {vnc: `unix:${socket}`}, origin},
];

const device = (
  driver: string,
  at: {readonly id: string; readonly address: PciAddress; readonly origin: JsonPointer},
): Argument => ({
  form: 'json',
  option: 'device',
  props: {...pciDevice(driver, at.address), id: at.id},
  origin: at.origin,
});

/**
 * A port with nothing in it, for what is plugged in while the guest runs: into the root bus of this
 * board nothing can be.
 */
import type {JsonPointer} from '../../core/pointer.js';
import {pciDevice} from '../device-places.js';
import type {Argument} from '../invocation.js';
import {BOARD_SLOT, SPARE_PORT} from '../pci-slots.js';

export interface SparePort {
  /** As QEMU calls the port, and the bus behind it. */
  readonly id: string;
  /** The value that it is there for. */
  readonly origin: JsonPointer;
}

export const sparePortArguments = ({id, origin}: SparePort): Argument[] => [
  {
    form: 'json',
    option: 'device',
    // All other ports have the numbers of slots that the board leaves free.
    props: {...pciDevice('pcie-root-port', SPARE_PORT), id, chassis: BOARD_SLOT},
    origin,
  },
];

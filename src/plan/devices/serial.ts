/**
 * The serial port. QEMU listens, and the supervisor is its one client, so that output is kept and
 * can be shared.
 */
import type {JsonPointer} from '../../core/pointer.js';
import type {Argument} from '../invocation.js';
import type {Board} from '../machine-type.js';

export interface SerialSpec {
  readonly board: Board;
  readonly socket: string;
}

export function serialArguments({board, socket}: SerialSpec, origin: JsonPointer): Argument[] {
  return [
    {
      form: 'keyval',
      option: 'chardev',
      head: 'socket',
      props: {id: 'serial0', path: socket, server: true, wait: false},
      origin,
    },
    board === 'q35' ? isaSerial(origin) : builtInSerial(origin),
  ];
}

const isaSerial = (origin: JsonPointer): Argument => ({
  form: 'json',
  option: 'device',
  props: {driver: 'isa-serial', id: 'serial0-dev', chardev: 'serial0'},
  origin,
});

/** On virt and microvm the port is part of the board; `-serial` only says where it leads. */
const builtInSerial = (origin: JsonPointer): Argument => ({
  form: 'text',
  option: 'serial',
  value: 'chardev:serial0',
  origin,
});

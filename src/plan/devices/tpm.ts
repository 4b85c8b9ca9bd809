/**
 * A TPM, which QEMU only passes on: the emulator is a process of its own, behind a socket.
 */
import type {JsonPointer} from '../../core/pointer.js';
import type {Argument} from '../invocation.js';
import type {Board} from '../machine-type.js';

export interface TpmSpec {
  readonly model: 'crb' | 'tis';
  readonly board: Board;
  /** Where the emulator listens. */
  readonly socket: string;
}

export const tpmArguments = (
  {model, board, socket}: TpmSpec,
  origin: JsonPointer,
): readonly Argument[] => [
  {
    form: 'keyval',
    option: 'chardev',
    head: 'socket',
    props: {id: 'tpm0-chr', path: socket},
    origin,
  },
  {
    form: 'keyval',
    option: 'tpmdev',
    head: 'emulator',
    props: {id: 'tpm0', chardev: 'tpm0-chr'},
    origin,
  },
  {
    form: 'json',
    option: 'device',
    props: {driver: driverOf(model, board), id: 'tpm0-dev', tpmdev: 'tpm0'},
    origin,
  },
];

/** A PC has it on its ISA bus, `virt` on the board itself. */
function driverOf(model: TpmSpec['model'], board: Board): string {
  if (model === 'crb') return 'tpm-crb';
  return board === 'q35' ? 'tpm-tis' : 'tpm-tis-device';
}

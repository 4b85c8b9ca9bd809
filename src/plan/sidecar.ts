/**
 * A helper process that is bound to one VM: started before its QEMU, and of no use after it.
 */
import type {JsonPointer} from '../core/pointer.js';

export interface Sidecar {
  /** Names its lock and its log, such as `tpm`. */
  readonly id: string;
  /** Absolute path. */
  readonly program: string;
  readonly args: readonly string[];
  /** Where it waits for QEMU. It is ready when one can connect there. */
  readonly socket: string;
  /** Held by it as long as it runs, on an inherited descriptor. */
  readonly lock: string;
  /** What it writes to, before that goes into its log. */
  readonly output: string;
  readonly log: string;
  /** What the guest has lost when it dies, in words, such as `the TPM`. */
  readonly loss: string;
  /** What a reset of the guest does to a QEMU that has lost it. */
  readonly reset: 'survived' | 'fatal';
  readonly origin: JsonPointer;
}

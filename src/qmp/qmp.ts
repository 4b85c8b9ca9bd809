/**
 * The QEMU Machine Protocol as data: what goes over the wire, and how a command can fail.
 *
 * Source: docs/interop/qmp-spec.rst of QEMU 7.2 to 11.1.
 */
import type {Result} from '../core/result.js';

export interface QmpEvent {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Host wall-clock time, in milliseconds since the epoch. */
  readonly at: number;
}

/** Why a command has no answer. */
export type QmpFailure =
  /** QEMU refused the command. */
  | {
      readonly kind: 'refused';
      readonly command: string;
      readonly class: string;
      readonly message: string;
    }
  /** No answer in time; the connection stays open, and a late answer is dropped. */
  | {readonly kind: 'timeout'; readonly command: string; readonly deadlineMs: number}
  /** The monitor was closed before the answer came. */
  | {readonly kind: 'closed'; readonly command: string; readonly reason: string}
  /** QEMU sent something that is not QMP. */
  | {readonly kind: 'protocol'; readonly command: string; readonly message: string};

export interface QmpRequest {
  readonly execute: string;
  readonly arguments?: Readonly<Record<string, unknown>>;
  /** Default 5000. */
  readonly deadlineMs?: number;
}

/** A connection to one QEMU, past capabilities negotiation. */
export interface Monitor extends AsyncDisposable {
  /** The `return` of the command. */
  execute(request: QmpRequest): Promise<Result<unknown, QmpFailure>>;
  /** Calls the listener for every event from now on; returns the way to stop it. */
  onEvent(listener: (event: QmpEvent) => void): () => void;
  /** Settles when the connection has ended, for whatever reason; never rejects. */
  readonly closed: Promise<{readonly reason: string}>;
  /** From the greeting. */
  readonly version: {
    readonly major: number;
    readonly minor: number;
    readonly micro: number;
    readonly package: string;
  };
}

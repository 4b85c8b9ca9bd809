/**
 * Starts a VM and stays with it until it has ended: the foreground and the detached supervisor
 * run the same code.
 */
import type {Result} from '../core/result.js';
import type {StartedVm, StartFailure, StartInput} from './vm-handle.js';
import {VmRun} from './vm-run.js';
import type {StopRungName, VmStatus} from './vm-status.js';

export interface VmHandle {
  /** Settles when the guest runs, or when everything has been undone; never rejects. */
  readonly ready: Promise<Result<StartedVm, StartFailure>>;
  /** Works at any time, also during the start; a harder step cuts the present one short. */
  requestStop(from: StopRungName): void;
  status(): VmStatus;
  /** Goes on in new log files, after somebody has moved the old ones. */
  reopenLogs(): void;
  /** Adds a line to the supervisor's log. */
  note(text: string): void;
}

/** Nothing of kvmrun's is for other users: neither QEMU's sockets nor any file. */
const PRIVATE_UMASK = 0o077;

export function startVm(input: StartInput): VmHandle {
  process.umask(PRIVATE_UMASK);
  const run = new VmRun(input);
  return {
    ready: run.start(),
    requestStop: (from) => run.requestStop(from),
    status: () => run.status(),
    reopenLogs: () => run.reopenLogs(),
    note: (text) => run.note(text),
  };
}

/**
 * What a run holds while its QEMU lives.
 */
import type {HeldLocks} from '../host/vm-lock.js';
import type {ExitEvidence} from './exit-status.js';
import type {QemuProcess} from './qemu-process.js';
import type {QemuSession} from './qemu-session.js';
import type {StartFailure} from './vm-handle.js';
import type {LastExit} from './vm-status.js';

export type Locks = Pick<HeldLocks, 'release'>;

export interface WatchedQemu {
  readonly qemu: Pick<QemuProcess, 'exited' | 'signal' | 'stderr'>;
  readonly session: QemuSession;
  /** The session is up or has failed; everything that others read about it is written. */
  readonly broughtUp: Promise<void>;
  /** What to tell whoever still waits for the guest to run. */
  readonly explain: (lastExit: LastExit, evidence: ExitEvidence) => Promise<StartFailure>;
}

/** How the conversation with a QEMU begins, one that was started or one that was found. */
export interface Beginning extends Pick<WatchedQemu, 'explain'> {
  readonly begin: (session: QemuSession) => Promise<void>;
}

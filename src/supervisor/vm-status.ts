/**
 * What is known of one VM from outside: the answer of `status`, and what the state file holds.
 */
import type {FailureClass} from '../core/failure-class.js';
import type {ReadySign} from '../plan/plan.js';

/**
 * What has stopped a guest that QEMU still holds, in QEMU's words: a full disk, a panic, a watchdog
 * that fired, an accelerator that can go no further.
 */
export type Fault = 'io-error' | 'guest-panicked' | 'watchdog' | 'internal-error';

/**
 * `starting`: QEMU is not running the guest yet. `unresponsive`: QEMU does not answer its monitor.
 * `stopping`: on the way down. `backoff`: ended, and to be started again after a pause. `stopped`:
 * ended, in whichever way `lastExit` says. `failed`: could not be started, crashed, or its restart
 * policy has given it up.
 */
export type VmPhase =
  | 'starting'
  | 'running'
  | 'paused'
  | Fault
  | 'unresponsive'
  | 'stopping'
  | 'backoff'
  | 'stopped'
  | 'failed';

/** A process, named so that its pid cannot be mistaken for a later process of that number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Field 22 of `/proc/PID/stat`, in clock ticks since boot. */
  readonly startTime: string;
  /** `/proc/sys/kernel/random/boot_id`. */
  readonly bootId: string;
}

/** How a VM ended, by the evidence of events and not by the exit code, which is 0 for most ends. */
export type ExitReason =
  | 'stopped'
  /** Its memory was saved, and the next start goes on from there. */
  | 'saved'
  | 'guest-shutdown'
  | 'guest-reboot'
  | 'guest-panic'
  | 'watchdog'
  /** The guest rebooted again and again. */
  | 'reboot-storm'
  | 'external-signal'
  | 'external-quit'
  | 'start-failed'
  | 'sandbox-violation'
  | 'qemu-crash'
  | 'killed'
  | 'sidecar-lost'
  | 'unknown';

export interface LastExit {
  readonly reason: ExitReason;
  /** One sentence for people. */
  readonly message: string;
  /** Absent for a clean end. */
  readonly failure?: FailureClass;
  readonly code?: number;
  readonly signal?: string;
  /** The step of stopping that ended it, when it was stopped. */
  readonly rung?: StopRungName;
  /** ISO 8601. */
  readonly at: string;
  /** The last lines that QEMU wrote to standard error. */
  readonly stderrTail?: string;
}

export type StopRungName = 'agent' | 'powerdown' | 'quit' | 'sigterm' | 'sigkill';

/** Whether the VM is ready for use, by the sign that its profile names. */
export interface ReadyStatus {
  readonly level: ReadySign['level'];
  /** `timed-out`: it takes longer than the profile allows, and is still looked for. */
  readonly state: 'waiting' | 'ready' | 'timed-out';
  /** ISO 8601. */
  readonly since: string;
  /** What became of the last attempt, while the VM is not ready and there is more to say. */
  readonly why?: string;
}

/**
 * How far the installation of Windows has come. `firmware`: nothing is started yet. `setup`: the medium
 * was started. `rebooting`: the guest has reset itself. `first-boot`: what is on the disk was started.
 * `installed`: the guest agent answers, the media are out, and the answers are destroyed.
 */
export type SetupStep = 'firmware' | 'setup' | 'rebooting' | 'first-boot' | 'installed';

export interface SetupStatus {
  readonly step: SetupStep;
  /** ISO 8601. */
  readonly since: string;
  /** The image that holds something, so that the medium gets no key from kvmrun. */
  readonly occupied?: string;
}

/** What a guest goes on without, because a helper process has died. */
export interface Degradation {
  /** The id of the helper, such as `tpm`. */
  readonly sidecar: string;
  /** In words, such as `the TPM`. */
  readonly lost: string;
  /** ISO 8601. */
  readonly since: string;
  /** What a reset of the guest would do to QEMU now. */
  readonly reset: 'survived' | 'fatal';
}

export interface VmStatus {
  readonly id: string;
  readonly name: string;
  readonly profile: string;
  readonly uuid: string;
  readonly phase: VmPhase;
  /** When the phase began, ISO 8601. */
  readonly since: string;
  /** Whether a supervisor is watching. */
  readonly supervised: boolean;
  /** The supervisor lives and does not answer: this is what it has last told, or what QEMU says. */
  readonly silent?: boolean;
  /** Who starts the VM again when it has ended; else its supervisor does. */
  readonly restartedBy?: 'service-manager';
  readonly accelerator: 'kvm' | 'tcg';
  readonly planDigest: string;
  readonly qemu?: ProcessIdentity;
  readonly supervisor?: ProcessIdentity;
  /** Helper processes that are alive. */
  readonly sidecars?: readonly {readonly id: string; readonly process: ProcessIdentity}[];
  /** Absent when nothing is lost. */
  readonly degraded?: readonly Degradation[];
  readonly ports: readonly {
    readonly protocol: 'tcp' | 'udp';
    readonly hostAddress: string;
    readonly hostPort: number;
    readonly guestPort: number;
  }[];
  readonly vnc?: string;
  /** Absent when there is no guest agent, or it does not answer. */
  readonly guest?: GuestFacts;
  /** How often the guest has rebooted since QEMU was started. */
  readonly reboots?: number;
  /** The image that cannot grow, in phase `io-error`. */
  readonly diskFull?: DiskFull;
  /** The image for which there is little room left. */
  readonly diskLow?: DiskLow;
  readonly restart?: RestartStatus;
  /** Of a VM that has a supervisor. */
  readonly ready?: ReadyStatus;
  /** While Windows is being installed, and ever after. */
  readonly setup?: SetupStatus;
  readonly lastExit?: LastExit;
  /** Made by a clone or an import, and not started yet; `since` is when. */
  readonly started?: 'never';
  /** The memory from which the next start goes on. */
  readonly saved?: {
    /** ISO 8601. */
    readonly at: string;
    readonly bytes: number;
  };
}

export interface DiskFull {
  readonly path: string;
  /** Free in its file system, for this user. */
  readonly freeBytes?: number;
}

export interface DiskLow {
  readonly path: string;
  /** Free in its file system, for this user, when it was noticed. */
  readonly freeBytes: number;
}

/** What the restart policy has done, since the last time the VM ran long enough to be trusted. */
export interface RestartStatus {
  /** How often the VM has been started again. */
  readonly attempts: number;
  readonly maxRetries: number;
  /** In phase `backoff`: when it is started again, ISO 8601. */
  readonly nextAt?: string;
}

/** What the guest agent tells of its guest. */
export interface GuestFacts {
  /** The operating system, in words. */
  readonly os?: string;
  readonly hostname?: string;
  /** IPv4 and IPv6, without those that only the guest itself can use. */
  readonly addresses: readonly string[];
}

/** Whether there is, or should be, a QEMU process. */
export const isLive = ({phase}: Pick<VmStatus, 'phase'>): boolean =>
  phase !== 'stopped' && phase !== 'failed';

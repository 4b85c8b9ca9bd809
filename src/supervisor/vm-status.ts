/**
 * What is known of one VM from outside: the answer of `status`, and what the state file holds.
 */
import type {FailureClass} from '../core/failure-class.js';

/**
 * `starting`: QEMU is not running the guest yet. `stopping`: on the way down. `failed`: ended
 * in a way nobody asked for. `unsupervised` VMs run without a supervisor.
 */
export type VmPhase =
  | 'starting'
  | 'running'
  | 'paused'
  | 'stopping'
  | 'stopped'
  | 'failed'
  | 'unresponsive';

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
  | 'guest-shutdown'
  | 'guest-reboot'
  | 'guest-panic'
  | 'watchdog'
  | 'external-signal'
  | 'external-quit'
  | 'start-failed'
  | 'sandbox-violation'
  | 'qemu-crash'
  | 'killed'
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

export type StopRungName = 'powerdown' | 'quit' | 'sigterm' | 'sigkill';

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
  readonly accelerator: 'kvm' | 'tcg';
  readonly planDigest: string;
  readonly qemu?: ProcessIdentity;
  readonly supervisor?: ProcessIdentity;
  readonly ports: readonly {
    readonly protocol: 'tcp' | 'udp';
    readonly hostAddress: string;
    readonly hostPort: number;
    readonly guestPort: number;
  }[];
  readonly vnc?: string;
  /** Absent when there is no guest agent, or it does not answer. */
  readonly guest?: GuestFacts;
  readonly lastExit?: LastExit;
}

/** What the guest agent tells of its guest. */
export interface GuestFacts {
  /** The operating system, in words. */
  readonly os?: string;
  readonly hostname?: string;
  /** IPv4 and IPv6, without those that only the guest itself can use. */
  readonly addresses: readonly string[];
}

/**
 * What starting a VM takes and gives, in the caller's process and in a detached supervisor alike.
 */
import type {Readable, Writable} from 'node:stream';
import type {Diagnostic} from '../core/diagnostic.js';
import type {Plan} from '../plan/plan.js';
import type {GuestProgress} from './guest-progress.js';
import type {
  Degradation,
  DiskLow,
  LastExit,
  ReadyStatus,
  SetupStatus,
  StopRungName,
  VmPhase,
  VmStatus,
} from './vm-status.js';

/** What of a plan still matters when QEMU runs. */
export type RunningPlan = Omit<Plan, 'format' | 'invocation' | 'preparations' | 'clock'>;

/** Memory that was kept, for a guest that goes on instead of booting. */
export type MemoryOrder = (
  | {
      readonly from: 'snapshot';
      /** Its parts are in the disks of the plan. */
      readonly name: string;
    }
  /** What `save` has written. */
  | {readonly from: 'saved'}
) & {
  /** How far the guest was. */
  readonly guest?: GuestProgress;
};

/** A plan with the strings that QEMU is started with; plain JSON, so it can cross a pipe. */
export interface LaunchOrder {
  readonly plan: Plan;
  readonly argv: readonly string[];
  /** Equal digests mean that a running VM is what the profile asks for. */
  readonly planDigest: string;
  /** The resolved profile as JSON, kept to say later what has changed in it. */
  readonly resolvedProfile?: unknown;
  /** The environment variables that the guest is told. They may be secret, and are kept nowhere. */
  readonly guestVariables?: Readonly<Record<string, string>>;
  /** For the first QEMU of the run; one that is started again boots. */
  readonly memory?: Extract<MemoryOrder, {readonly from: 'snapshot'}>;
  /** What `save` has written is of no use any more: the guest is to boot. */
  readonly savedMemory?: 'discarded';
}

/** What happens on the way, for people. */
export type Progress =
  /** Something was prepared, such as a disk that was created. */
  | {readonly progress: 'note'; readonly text: string}
  /** An image is being copied, before there is a QEMU. */
  | {readonly progress: 'copying'; readonly source: string; readonly percent: number}
  | {readonly progress: 'phase'; readonly phase: VmPhase}
  /** The sign has been seen that the profile names. */
  | {readonly progress: 'ready'; readonly level: ReadyStatus['level']}
  /** The guest has been reset, or takes longer than the profile allows. */
  | {
      readonly progress: 'not-ready';
      readonly level: ReadyStatus['level'];
      readonly state: Exclude<ReadyStatus['state'], 'ready'>;
    }
  /** The installation of Windows has come to this step. */
  | {readonly progress: 'setup'; readonly setup: SetupStatus}
  /** A step of stopping began. */
  | {readonly progress: 'rung'; readonly rung: StopRungName}
  /** QEMU outlived SIGKILL: it hangs in the kernel. */
  | {readonly progress: 'stuck'}
  /** There is little room for what an image may still take, or, without one, enough again. */
  | {readonly progress: 'disk-low'; readonly low: DiskLow | undefined}
  /** A helper process died; the guest goes on without what it did. */
  | {readonly progress: 'degraded'; readonly degradation: Degradation};

/** The foreground terminal, as the VM's serial console. */
export interface Terminal {
  readonly input?: Readable;
  readonly output: Writable;
}

/** What it takes to stay with a VM. */
export interface RunInput extends Pick<LaunchOrder, 'planDigest' | 'resolvedProfile'> {
  readonly plan: RunningPlan;
  readonly terminal?: Terminal;
  /** Something above us starts VMs again, so the profile's policy has no say. */
  readonly restartedBy?: 'service-manager';
  readonly onProgress: (progress: Progress) => void;
}

/** What starting a QEMU takes. */
export interface Launch extends Pick<LaunchOrder, 'plan' | 'argv'> {
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface StartInput extends LaunchOrder, Launch, Omit<RunInput, 'plan'> {}

export interface StartedVm {
  /** `taken-back`: its QEMU ran already, and its supervisor was gone. */
  readonly how: 'started' | 'taken-back';
  readonly status: VmStatus;
  /** What was prepared, such as `created root.qcow2 (10GiB)`. */
  readonly notes: readonly string[];
  /** Settles when QEMU has ended and everything of this run is cleaned up; never rejects. */
  readonly exited: Promise<LastExit>;
}

/** Why there is no VM. Everything that was begun has been undone. */
export type StartFailure =
  | {
      readonly failure: 'already-running';
      /** Whether the VM that runs was started from the same plan. */
      readonly plan: 'same' | 'different';
      readonly status: VmStatus;
    }
  | {readonly failure: 'not-started'; readonly diagnostics: readonly Diagnostic[]}
  /** The QEMU that was to be taken back could not go on, and is no more. */
  | {readonly failure: 'ended'; readonly lastExit: LastExit}
  /** A stop was asked for before the guest ran. */
  | {readonly failure: 'stopped'; readonly lastExit: LastExit};

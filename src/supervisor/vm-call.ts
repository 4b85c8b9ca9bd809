/**
 * What can be asked of a running VM besides stopping it: one question, one answer.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import type {SavedMemory} from './saved-memory.js';
import type {SnapshotRecord} from './snapshot-record.js';
import type {GuestFacts, VmStatus} from './vm-status.js';

export type VmCall =
  | {readonly verb: 'pause'}
  | {readonly verb: 'resume'}
  /** The reset button: the guest starts over, without a word to it. */
  | {readonly verb: 'reset'}
  | GuestCall
  | LookCall
  | ResizeCall
  | ScreenCall
  | SnapshotCall
  | SaveCall
  | TryDriverCall;

/** What the guest agent is asked for. */
export type GuestCall =
  /** Starts a program in the guest. */
  | {
      readonly verb: 'exec';
      readonly path: string;
      readonly args: readonly string[];
      /** Base64. */
      readonly stdin?: string;
    }
  /** Waits until it has ended. */
  | {readonly verb: 'exec-wait'; readonly pid: number}
  | {readonly verb: 'guest-facts'};

/** Looks for a level of readiness, for as long as `LOOK_MS`. */
export interface LookCall {
  readonly verb: 'look';
  readonly level: 'agent' | 'ssh';
}

/** Makes a disk larger while the guest runs. */
export interface ResizeCall {
  readonly verb: 'resize-disk';
  /** The id in the profile. */
  readonly disk: string;
  readonly sizeBytes: number;
  /** The same, in the words of the profile. */
  readonly size: string;
}

/** What somebody does who sits before the guest. */
export type ScreenCall =
  /** Writes a PNG. */
  | {readonly verb: 'screenshot'; readonly file: string}
  /** By QEMU's names; those of one press are held together. */
  | {readonly verb: 'send-keys'; readonly presses: readonly (readonly string[])[]};

export interface SnapshotCall {
  readonly verb: 'snapshot-create' | 'snapshot-restore' | 'snapshot-remove';
  readonly name: string;
}

/** There may be several reasons against it. */
export type SnapshotAnswer =
  | {readonly snapshot: SnapshotRecord}
  | {readonly problems: readonly Diagnostic[]};

/** Writes the guest's memory to a file, and ends QEMU. */
export interface SaveCall {
  readonly verb: 'save';
}

export type SaveAnswer = {readonly saved: SavedMemory} | {readonly problems: readonly Diagnostic[]};

/** Has Windows start its driver for virtio disks, and asks for it. */
export interface TryDriverCall {
  readonly verb: 'try-driver';
  /** The port for a disk to try it with; absent where there is a virtio disk already. */
  readonly port?: string;
  /** How long Windows may take to start it. */
  readonly limitMs: number;
}

export interface DriverTried {
  /** Why Windows would not start from a virtio disk, or why that is not known. */
  readonly problem?: Diagnostic;
  /** What became of the disk that was plugged in. */
  readonly disk: 'none' | 'out' | 'stays';
}

/** What is answered to each call. */
export interface VmAnswers {
  readonly pause: GuestMoved;
  readonly resume: GuestMoved;
  readonly reset: GuestMoved;
  readonly exec: ExecStarted;
  readonly 'exec-wait': ExecEnd;
  /** `null` when the agent does not answer. */
  readonly 'guest-facts': GuestFacts | null;
  readonly look: Looked;
  readonly 'resize-disk': Resized;
  readonly screenshot: unknown;
  readonly 'send-keys': unknown;
  readonly 'snapshot-create': SnapshotAnswer;
  readonly 'snapshot-restore': SnapshotAnswer;
  readonly 'snapshot-remove': SnapshotAnswer;
  readonly save: SaveAnswer;
  readonly 'try-driver': DriverTried;
}

/** What QEMU is told to do with the guest. */
export type VmVerb = Exclude<
  VmCall,
  GuestCall | LookCall | ResizeCall | ScreenCall | SnapshotCall | SaveCall | TryDriverCall
>['verb'];

/** Who is told to do it. */
const VERBS: Readonly<
  Record<VmCall['verb'], 'qemu' | 'agent' | 'nobody' | 'screen' | 'snapshots'>
> = {
  pause: 'qemu',
  resume: 'qemu',
  reset: 'qemu',
  exec: 'agent',
  'exec-wait': 'agent',
  'guest-facts': 'agent',
  look: 'nobody',
  'resize-disk': 'qemu',
  screenshot: 'screen',
  'send-keys': 'screen',
  'snapshot-create': 'snapshots',
  'snapshot-restore': 'snapshots',
  'snapshot-remove': 'snapshots',
  save: 'qemu',
  'try-driver': 'qemu',
};

export const isGuestCall = (call: VmCall): call is GuestCall => VERBS[call.verb] === 'agent';

export const isScreenCall = (call: VmCall): call is ScreenCall => VERBS[call.verb] === 'screen';
export const isSnapshotCall = (call: VmCall): call is SnapshotCall =>
  VERBS[call.verb] === 'snapshots';

/** `undefined` for anything that is no call. */
export function parseVmCall(value: unknown): VmCall | undefined {
  if (!isObject(value) || typeof value['verb'] !== 'string') return undefined;
  // The folder is private, so the other side is a kvmrun of this user, maybe of another version.
  return Object.hasOwn(VERBS, value['verb']) ? (value as unknown as VmCall) : undefined;
}

export interface ExecStarted {
  /** In the guest. */
  readonly pid: number;
}

export interface ExecEnd {
  readonly exitCode?: number;
  /** The number of the signal that killed it. */
  readonly signal?: number;
  /** Base64. */
  readonly stdout: string;
  readonly stderr: string;
}

/** What became of `pause`, `resume` and `reset`. */
export interface GuestMoved {
  readonly outcome: 'changed' | 'unchanged';
}

export interface Resized {
  readonly beforeBytes: number;
}

/** Short enough that nobody looks long for somebody who is gone. */
export const LOOK_MS = 10_000;

export interface Looked {
  readonly outcome: 'seen' | 'not-yet';
  readonly status: VmStatus;
}

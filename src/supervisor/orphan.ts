/**
 * A QEMU whose supervisor is gone: finds it, and makes of it what a supervisor can stay with.
 *
 * It is nobody's child any more. Its end is the moment when its lock is free, signals go to exactly
 * that process, and its monitor is the second one, on a socket.
 */
import type {Socket} from 'node:net';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {isAlive, signalProcess} from '../host/process-identity.js';
import {type HeldLocks, type LockWatch, watchLock} from '../host/vm-lock.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {setBrokenStateAside} from './broken-state.js';
import {findQemuProcess} from './find-qemu-process.js';
import {openQemuOutput, type QemuOutput} from './qemu-output.js';
import type {QemuProcess} from './qemu-process.js';
import {connectSocket} from './unix-socket.js';
import {readStateFile, readVmRecord, type VmRecord, writeVmRecord} from './vm-record.js';
import type {ProcessIdentity, VmStatus} from './vm-status.js';

export interface Orphan {
  readonly qemu: OrphanedQemu;
  /** Absent when its lock is held by a process that we may not look into. */
  readonly identity: ProcessIdentity | undefined;
  /** What its supervisor has told last; absent when it died before that. */
  readonly state: VmStatus | undefined;
  readonly record: VmRecord;
  /** The supervisor's lock, which is ours now. */
  readonly locks: Pick<HeldLocks, 'release'>;
}

interface OrphanedQemu extends Pick<QemuProcess, 'exited' | 'signal' | 'stderr'> {
  /** Settles when QEMU listens, which one that is still starting does after a while, or is gone. */
  readonly monitor: Promise<Socket | undefined>;
  /** Stops watching it; it goes on. */
  letGo(): void;
}

type Traces = Omit<Orphan, 'qemu'>;

/** Finds the QEMU of a VM whose supervisor's lock we hold; `gone` when there is none any more. */
export async function findOrphan({
  paths,
  locks,
  substitute,
  note,
}: {
  readonly paths: VmPaths;
  readonly locks: Orphan['locks'];
  /** For a record that is lost. */
  readonly substitute: VmRecord | undefined;
  readonly note: (text: string) => void;
}): Promise<Result<Orphan | 'gone', Diagnostic>> {
  const [state, written] = await Promise.all([readStateFile(paths), readVmRecord(paths)]);
  const record = written ?? substitute;
  const found = await lookForQemu(paths, {state, record, attempts: ATTEMPTS});
  if (found === 'gone') return ok('gone');
  if (record === undefined) return err(unrecorded);
  if (written === undefined) await writeVmRecord(record);
  const aside = state === undefined && (await setBrokenStateAside(paths, new Date()));
  if (aside) note(`the state file is broken, and is kept as ${aside}`);
  const traces = {identity: found, state, record, locks};
  return ok({...traces, qemu: await attachTo(traces, note)});
}

/** A child of the dead supervisor that is about to become QEMU, or to end, needs a moment. */
const ATTEMPTS = 40;
const LOOK_AGAIN_MS = 50;

async function lookForQemu(
  paths: VmPaths,
  clues: Pick<Traces, 'state'> & {
    readonly record: VmRecord | undefined;
    readonly attempts: number;
  },
): Promise<ProcessIdentity | 'gone' | undefined> {
  const qemu = await findQemuProcess(paths, clues);
  if (qemu.found === 'none') return 'gone';
  if (qemu.found === 'qemu') return qemu.process;
  if (clues.attempts === 0) return undefined;
  if ((await isFreeWithin(paths.vmLock, LOOK_AGAIN_MS)) === 'free') return 'gone';
  return lookForQemu(paths, {...clues, attempts: clues.attempts - 1});
}

const isFreeWithin = async (lock: string, limitMs: number): Promise<string> =>
  (await watchLock(lock, limitMs)).outcome;

async function attachTo(
  {identity, record}: Traces,
  note: (text: string) => void,
): Promise<OrphanedQemu> {
  const {vmLock} = record.paths;
  const output = await joinOutput(record.paths, note);
  const watch = await watchLock(vmLock);
  const left = new AbortController();
  const monitor = reachMonitor(record.paths, left.signal);
  return {
    monitor,
    exited: exitOf({watch, monitor, identity}),
    signal: (name) => {
      // Gone or not, its lock tells.
      if (identity !== undefined) void signalProcess(identity, name);
    },
    stderr: async () => (await output?.end()) ?? '',
    letGo: () => {
      left.abort();
      void output?.end();
      watch.stop();
      void monitor.then((socket) => socket?.destroy());
    },
  };
}

async function joinOutput(
  paths: VmPaths,
  note: (text: string) => void,
): Promise<QemuOutput | undefined> {
  const opened = await openQemuOutput({paths, found: 'of-this-qemu', note});
  if (opened.ok) opened.value.begin();
  else note(opened.error.message);
  return opened.ok ? opened.value : undefined;
}

const CONNECT_MS = 5000;
const MAX_PAUSE_MS = 10_000;

async function reachMonitor(
  paths: Pick<VmPaths, 'monitorSocket' | 'vmLock'>,
  left: AbortSignal,
  pauseMs = LOOK_AGAIN_MS,
): Promise<Socket | undefined> {
  const connected = await connectSocket(paths.monitorSocket, CONNECT_MS);
  if (connected.ok) return connected.value;
  const lock = await isFreeWithin(paths.vmLock, pauseMs);
  if (lock !== 'expired' || left.aborted) return undefined;
  return reachMonitor(paths, left, Math.min(2 * pauseMs, MAX_PAUSE_MS));
}

interface Signs {
  readonly watch: LockWatch;
  readonly monitor: Promise<Socket | undefined>;
  readonly identity: ProcessIdentity | undefined;
}

/** How it ended is for its parent alone to know. */
async function exitOf({watch, monitor, identity}: Signs): QemuProcess['exited'] {
  const outcome = await watch.outcome;
  // Somebody has ended flock: what is left is the monitor, which QEMU closes at its end.
  if (outcome !== 'free' && (identity === undefined || (await isAlive(identity)))) {
    const socket = await monitor;
    if (socket?.closed === false) await new Promise((resolve) => socket.once('close', resolve));
  }
  return {code: null, signal: null};
}

const unrecorded: Diagnostic = {
  code: 'supervisor/unrecorded',
  severity: 'error',
  message: 'the VM runs without a supervisor, and the record that one would need is lost',
  hint: 'kvmrun up with its profile makes another one',
  failure: 'internal',
};

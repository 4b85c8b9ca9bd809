/**
 * The two locks of a VM, held by the kernel and not by the word of a file.
 *
 * Node has no flock(2), but flock(1) on an inherited descriptor locks the open file description,
 * which stays ours after flock(1) has ended. `vm.lock` is handed on to QEMU in the same way, so it
 * is held exactly as long as QEMU lives, whatever happens to the supervisor. Lock files are never
 * removed; an unlocked one means nothing.
 */
import {closeSync, constants, fstatSync, openSync, statSync} from 'node:fs';
import type {Diagnostic} from '../core/diagnostic.js';
import type {Result} from '../core/result.js';
import {err, ok} from '../core/result.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {isHeldAccordingToProc} from './lock-table.js';
import {startProcess} from './spawn.js';
import {failureOfMaking} from './system-error.js';

export interface HeldLocks {
  /** To be handed to QEMU. */
  readonly vmLockFd: number;
  /** Closes our copy of the VM's lock, when QEMU has its own. */
  releaseVmLock(): void;
  /** Closes whatever we still hold; QEMU's copy is not touched. */
  release(): void;
}

/** Which lock somebody else holds. */
export interface LockedOut {
  readonly held: 'supervisor' | 'vm';
}

/** flock(1) ends with 1 when the lock is taken; the additions tell the two locks apart. */
const SUPERVISOR_BASE = 10;
const VM_BASE = 20;
const TAKEN = 1;
const NOT_FOUND = 127;

/** One shell for both, because each process start costs more than the locking. */
const LOCK_BOTH = `flock -n 3 || exit $((${SUPERVISOR_BASE} + $?)); exec flock -n -E ${VM_BASE + TAKEN} 4`;

/** Takes both locks or none, without waiting. */
export async function acquireVmLocks(
  paths: Pick<VmPaths, 'supervisorLock' | 'vmLock'>,
): Promise<Result<HeldLocks, LockedOut | Diagnostic>> {
  const supervisor = openLockFile(paths.supervisorLock);
  if (!supervisor.ok) return supervisor;
  const vm = openLockFile(paths.vmLock);
  if (!vm.ok) {
    closeSync(supervisor.value);
    return vm;
  }
  const held = holdLocks(supervisor.value, vm.value);
  const problem =
    (await lockBoth(supervisor.value, vm.value)) ??
    replacedFile(supervisor.value, paths.supervisorLock) ??
    replacedFile(vm.value, paths.vmLock);
  if (problem === undefined) return ok(held);
  held.release();
  return err(problem);
}

/**
 * Takes only the supervisor's lock: for whoever is to watch a QEMU that holds the other one. Waits
 * for a holder that is about to let go.
 */
export async function acquireSupervisorLock(
  paths: Pick<VmPaths, 'supervisorLock'>,
  waitMs: number,
): Promise<Result<Pick<HeldLocks, 'release'>, LockedOut | Diagnostic>> {
  const lock = await acquireLock(paths.supervisorLock, waitMs);
  if (lock.ok) return lock;
  return err(lock.error === 'held' ? {held: 'supervisor'} : lock.error);
}

/** The lock of one file. */
export interface HeldLock {
  /** To be handed on to whoever is to hold it. */
  readonly fd: number;
  /** Closes our copy. */
  release(): void;
}

/** Takes the lock of one file, and waits for a holder that is about to let go. */
export async function acquireLock(
  path: string,
  waitMs: number,
): Promise<Result<HeldLock, 'held' | Diagnostic>> {
  for (;;) {
    const taken = await tryLock(path, waitMs);
    // Who removes a lock file holds it, and it was the last one's; the next one is a new file.
    if (taken.ok) return taken;
    if (taken.error !== 'replaced') return err(taken.error);
  }
}

async function tryLock(
  path: string,
  waitMs: number,
): Promise<Result<HeldLock, 'held' | 'replaced' | Diagnostic>> {
  const file = openLockFile(path);
  if (!file.ok) return file;
  const fd = file.value;
  const stdio = ['ignore', 'ignore', 'ignore', fd] as const;
  const started = await startFlock(`exec flock -w ${waitMs / 1000} 3`, stdio);
  const code = started.ok ? (await started.value.exited).code : NOT_FOUND;
  const problem =
    code === 0
      ? replacedFile(fd, path) && 'replaced'
      : code === TAKEN
        ? 'held'
        : lockingFailed(`flock ended with ${code}`);
  if (problem === undefined) return ok({fd, release: () => closeSync(fd)});
  closeSync(fd);
  return err(problem);
}

/** Takes the lock that the next QEMU is to hold, when the supervisor's is ours already. */
export async function acquireVmLock(
  paths: Pick<VmPaths, 'vmLock'>,
): Promise<Result<Pick<HeldLocks, 'vmLockFd' | 'releaseVmLock'>, LockedOut | Diagnostic>> {
  const file = openLockFile(paths.vmLock);
  if (!file.ok) return file;
  const fd = file.value;
  const started = await startFlock('exec flock -n 3', ['ignore', 'ignore', 'ignore', fd]);
  const code = started.ok ? (await started.value.exited).code : NOT_FOUND;
  if (code === 0) return ok({vmLockFd: fd, releaseVmLock: () => closeSync(fd)});
  closeSync(fd);
  return err(code === TAKEN ? {held: 'vm'} : lockingFailed(`flock ended with ${code}`));
}

export interface LockWatch {
  /** `expired` after the limit; `unknown` when flock(1) itself failed or was ended. */
  readonly outcome: Promise<'free' | 'expired' | 'unknown'>;
  stop(): void;
}

/**
 * Watches a lock that somebody else holds until it is free. The kernel wakes us in that moment,
 * whoever the holder was and however it ended.
 */
export async function watchLock(file: string, limitMs?: number): Promise<LockWatch> {
  const fd = openExisting(file);
  // Whoever removes a lock file holds it, and is at its end.
  if (fd === undefined) return {outcome: Promise.resolve('free'), stop: () => undefined};
  const limit = limitMs === undefined ? '' : `-w ${limitMs / 1000}`;
  const stdio = ['ignore', 'ignore', 'ignore', fd] as const;
  const started = await startFlock(`exec flock -s ${limit} 3`, stdio);
  // From here on only flock(1) holds it open, and its end lets go of the lock.
  closeSync(fd);
  if (!started.ok) return {outcome: Promise.resolve('unknown'), stop: () => undefined};
  const flock = started.value;
  return {
    outcome: flock.exited.then(({code}) => {
      if (code === 0) return 'free';
      return code === TAKEN ? 'expired' : 'unknown';
    }),
    stop: () => flock.signal('SIGTERM'),
  };
}

/**
 * Whether somebody holds the lock of this file. Asks only `/proc`, so it can never make a
 * simultaneous `acquireVmLocks` fail.
 */
export async function isLocked(file: string): Promise<boolean> {
  return (await isHeldAccordingToProc(file)) ?? (await isHeldAccordingToFlock(file));
}

function openLockFile(file: string): Result<number, Diagnostic> {
  const {O_RDWR, O_CREAT, O_NOFOLLOW} = constants;
  try {
    return ok(openSync(file, O_RDWR | O_CREAT | O_NOFOLLOW, 0o600));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return err({
      code: 'host/lock-file',
      severity: 'error',
      message: `the lock file '${file}' cannot be opened: ${detail}`,
      failure: failureOfMaking(error),
    });
  }
}

function holdLocks(supervisorFd: number, vmLockFd: number): HeldLocks {
  const open = new Set([supervisorFd, vmLockFd]);
  const close = (fd: number) => {
    // A descriptor number is used again after closing, so it must not be closed twice.
    if (open.delete(fd)) closeSync(fd);
  };
  return {
    vmLockFd,
    releaseVmLock: () => close(vmLockFd),
    release: () => {
      close(vmLockFd);
      close(supervisorFd);
    },
  };
}

async function lockBoth(
  supervisorFd: number,
  vmFd: number,
): Promise<LockedOut | Diagnostic | undefined> {
  const started = await startFlock(LOCK_BOTH, ['ignore', 'ignore', 'ignore', supervisorFd, vmFd]);
  if (!started.ok) return lockingFailed(started.error.detail);
  const {code, signal} = await started.value.exited;
  switch (code) {
    case 0:
      return undefined;
    case SUPERVISOR_BASE + TAKEN:
      return {held: 'supervisor'};
    case VM_BASE + TAKEN:
      return {held: 'vm'};
    case SUPERVISOR_BASE + NOT_FOUND:
      return flockMissing;
    default:
      return lockingFailed(`flock ended with ${code ?? signal}`);
  }
}

/** Somebody removed the file while we locked it: the next one would lock a new file beside us. */
function replacedFile(fd: number, file: string): Diagnostic | undefined {
  const ours = fstatSync(fd, {bigint: true});
  const there = statSync(file, {bigint: true, throwIfNoEntry: false});
  if (there?.ino === ours.ino && there.dev === ours.dev) return undefined;
  return lockingFailed(`'${file}' was removed meanwhile`);
}

const flockMissing: Diagnostic = {
  code: 'host/flock-missing',
  severity: 'error',
  message: `kvmrun locks each VM with the program 'flock', which is not on PATH`,
  hint: `install the package util-linux`,
  failure: 'unavailable',
};

const lockingFailed = (detail: string): Diagnostic => ({
  code: 'host/lock-failed',
  severity: 'error',
  message: `the VM could not be locked: ${detail}`,
  failure: 'os-refused',
});

/** Where `/proc` tells nothing: tries a shared lock, and lets go of it at once. */
async function isHeldAccordingToFlock(file: string): Promise<boolean> {
  const fd = openExisting(file);
  if (fd === undefined) return false;
  try {
    const started = await startFlock('flock -s -n 3', ['ignore', 'ignore', 'ignore', fd]);
    return started.ok && (await started.value.exited).code === TAKEN;
  } finally {
    closeSync(fd);
  }
}

function openExisting(file: string): number | undefined {
  try {
    return openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch {
    // A file that is not there, or not ours to read, is no lock of ours.
    return undefined;
  }
}

const startFlock = (script: string, stdio: readonly ('ignore' | number)[]) =>
  startProcess({
    file: '/bin/sh',
    args: ['-c', script],
    env: {PATH: process.env['PATH'] ?? '/usr/bin:/bin', LANG: 'C'},
    cwd: '/',
    stdio,
    detached: 'same-session',
  });

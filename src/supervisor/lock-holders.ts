/**
 * Ends whoever holds a lock of ours. The lock says who it is; no pid is taken from a file.
 */
import {readdir} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import {findHolders} from '../host/lock-table.js';
import {
  type ProcessIdentity,
  readProcessIdentity,
  signalProcess,
} from '../host/process-identity.js';
import {isLocked, watchLock} from '../host/vm-lock.js';
import type {VmPaths} from '../plan/vm-paths.js';

/** How long a process may take to end after each signal. */
export const SIGNAL_MS = 2000;

export async function endHolders(lock: string): Promise<'free' | 'held'> {
  if (!(await isLocked(lock))) return 'free';
  const holders = await identifyHolders(lock);
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    await Promise.all(holders.map((holder) => signalProcess(holder, signal)));
    const watch = await watchLock(lock, SIGNAL_MS);
    if ((await watch.outcome) === 'free') return 'free';
  }
  return 'held';
}

/** The processes that hold the lock, among those that we may look into. */
export async function identifyHolders(lock: string): Promise<readonly ProcessIdentity[]> {
  const holders: ProcessIdentity[] = [];
  for await (const pid of findHolders(lock)) {
    const holder = await readProcessIdentity(pid);
    if (holder !== undefined) holders.push(holder);
  }
  return holders;
}

/** What the locks of side-cars are called. */
const SIDECAR_LOCK = /^side-.*\.lock$/;

/**
 * Ends the side-cars that a dead run has left. Only for whoever holds the locks of the VM, so that
 * there is no QEMU that needs them.
 */
export async function endOrphanedSidecars({
  runtimeDirectory,
}: Pick<VmPaths, 'runtimeDirectory'>): Promise<Diagnostic | undefined> {
  const names = (await readdir(runtimeDirectory)).filter((name) => SIDECAR_LOCK.test(name));
  const outcomes = await Promise.all(
    names.map((name) => endHolders(`${runtimeDirectory}/${name}`)),
  );
  const stuck = names.find((_name, index) => outcomes[index] === 'held');
  return stuck === undefined ? undefined : stillHeld(`${runtimeDirectory}/${stuck}`);
}

const stillHeld = (lock: string): Diagnostic => ({
  code: 'supervisor/sidecar-stuck',
  severity: 'error',
  message: `a helper process of an earlier run holds '${lock}' and does not end`,
  hint: `see which one it is with: fuser -v ${lock}`,
  failure: 'busy',
});

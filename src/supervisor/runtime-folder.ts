/**
 * A VM's runtime folder: made, locked, and in the end removed with everything in it.
 */
import {readdir, rm, rmdir} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, type Result} from '../core/result.js';
import {ensurePrivateDirectory} from '../host/runtime-files.js';
import {acquireVmLocks, type HeldLocks, type LockedOut} from '../host/vm-lock.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {endOrphanedSidecars} from './lock-holders.js';

/** Another kvmrun may remove the folder between our making it and our locking in it. */
const ATTEMPTS = 5;

/** Makes the VM ours: its folders exist, both locks are held, and nothing of a dead run lives. */
export async function claimVm(
  paths: VmPaths,
  attempts = ATTEMPTS,
): Promise<Result<HeldLocks, LockedOut | Diagnostic>> {
  const folders = await Promise.all([
    ensurePrivateDirectory(paths.runtimeDirectory),
    ensurePrivateDirectory(paths.logDirectory),
  ]);
  for (const folder of folders) if (!folder.ok) return folder;
  const locks = await acquireVmLocks(paths);
  const isWorthRepeating = !locks.ok && 'code' in locks.error && isPassing(locks.error);
  if (isWorthRepeating && attempts > 1) return claimVm(paths, attempts - 1);
  const stuck = locks.ok ? await endOrphanedSidecars(paths) : undefined;
  if (!locks.ok || stuck === undefined) return locks;
  locks.value.release();
  return err(stuck);
}

/** A file or folder that vanished meanwhile will be there the next time. */
export const isPassing = ({code}: Diagnostic): boolean =>
  code === 'host/lock-file' || code === 'host/lock-failed';

/**
 * Removes what a run leaves or a dead one has left, half-written files included. Only for whoever
 * holds the locks.
 */
export async function removeRunFiles(paths: VmPaths): Promise<void> {
  const locks = [paths.supervisorLock, paths.vmLock];
  // Somebody may have removed the whole folder, which leaves nothing to do.
  const names = await readdir(paths.runtimeDirectory).catch(none);
  const files = names.map((name) => `${paths.runtimeDirectory}/${name}`);
  await Promise.all(
    files.filter((file) => !locks.includes(file)).map((file) => rm(file, {force: true})),
  );
  // What the guest wrote to ephemeral disks was not to be kept.
  await rm(paths.ephemeralDirectory, {recursive: true, force: true});
}

function none(error: NodeJS.ErrnoException): string[] {
  if (error.code !== 'ENOENT') throw error;
  return [];
}

/** Removes what a dead supervisor has listened at, and nothing of its QEMU's. */
export async function removeOwnSockets(paths: VmPaths): Promise<void> {
  const own = [paths.controlSocket, paths.consoleSocket];
  await Promise.all(own.map((file) => rm(file, {force: true})));
}

/** Removes what a dead QEMU has listened at, and nothing of its supervisor's. */
export async function removeQemuSockets(paths: VmPaths): Promise<void> {
  const own = [paths.controlSocket, paths.consoleSocket];
  const others = socketsOf(paths).filter((file) => !own.includes(file));
  await Promise.all(others.map((file) => rm(file, {force: true})));
}

/** Gives the VM up: the folder goes first, so that nobody sees it unlocked. */
export async function releaseVm(paths: VmPaths, locks: Pick<HeldLocks, 'release'>): Promise<void> {
  try {
    await removeRunFiles(paths);
    await Promise.all([rm(paths.supervisorLock, {force: true}), rm(paths.vmLock, {force: true})]);
    // Not empty when somebody has made a folder in it; that is not ours to remove.
    await rmdir(paths.runtimeDirectory).catch(() => undefined);
  } finally {
    locks.release();
  }
}

/** Where memory goes to and comes from, for a moment. */
export const memorySocketOf = ({runtimeDirectory}: Pick<VmPaths, 'runtimeDirectory'>): string =>
  `${runtimeDirectory}/mem.sock`;

/** Every socket that a run creates. */
export const socketsOf = (paths: VmPaths): readonly string[] => [
  paths.controlSocket,
  paths.consoleSocket,
  paths.monitorSocket,
  paths.serialSocket,
  paths.vncSocket,
  paths.guestAgentSocket,
  paths.tpmSocket,
  memorySocketOf(paths),
];

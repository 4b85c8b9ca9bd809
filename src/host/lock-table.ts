/**
 * Finds out from `/proc` whether a file is locked with flock(2), without touching the lock.
 *
 * `/proc/locks` lists every lock by device and inode, and settles most cases. It has two gaps. On
 * btrfs and overlayfs its device is not the one that stat(2) reports. And in a container it leaves
 * out locks whose taker has ended, which is always so for us, since flock(1) takes them. Then the
 * open files of all our processes are looked through: `/proc/PID/fdinfo` names the lock of each.
 * What stays invisible is a holder in another container or of another user.
 */
import {readdir, readFile, readlink, stat} from 'node:fs/promises';
import path from 'node:path';

/** A file as `/proc/locks` names it. */
export interface FileNumbers {
  readonly major: number;
  readonly minor: number;
  readonly inode: bigint;
}

/** `same-inode`: locked, or a file of the same number on another device is. */
export type LockVerdict = 'locked' | 'same-inode' | 'absent';

/** Looks a file up in the text of `/proc/locks`. */
export function findLock(table: string, file: FileNumbers): LockVerdict {
  const candidates = [...table.matchAll(LOCK_LINE)].filter(
    ({groups}) => BigInt(groups?.['inode'] ?? 0) === file.inode,
  );
  const onSameDevice = candidates.some(
    ({groups}) =>
      Number.parseInt(groups?.['major'] ?? '', 16) === file.major &&
      Number.parseInt(groups?.['minor'] ?? '', 16) === file.minor,
  );
  if (onSameDevice) return 'locked';
  return candidates.length > 0 ? 'same-inode' : 'absent';
}

// '1: FLOCK  ADVISORY  WRITE 6596 fe:00:2162954 0 EOF'; '-> ' marks somebody who waits for a lock.
const LOCK_LINE =
  /^\d+: FLOCK +\S+ +\S+ +-?\d+ (?<major>[0-9a-f]+):(?<minor>[0-9a-f]+):(?<inode>\d+) /gm;

/** Whether the file is locked; `undefined` where `/proc` does not say. */
export async function isHeldAccordingToProc(file: string): Promise<boolean | undefined> {
  const found = await readFileNumbers(file);
  if (found === undefined) return false;
  const table = await readFile('/proc/locks', 'utf8').catch(() => undefined);
  if (table === undefined) return undefined;
  const verdict = findLock(table, found);
  if (verdict === 'locked') return true;
  if (verdict === 'absent' && (await seesAllProcesses())) return false;
  return isHeldByVisibleProcess(file);
}

async function readFileNumbers(file: string): Promise<FileNumbers | undefined> {
  // A file that cannot be looked at is no lock of ours.
  const found = await stat(file, {bigint: true}).catch(() => undefined);
  return found && {...deviceNumbers(found.dev), inode: found.ino};
}

/** Splits `st_dev` as makedev(3) of the GNU C library joins it. */
export const deviceNumbers = (dev: bigint): {major: number; minor: number} => ({
  major: Number(((dev >> 8n) & 0xfffn) | ((dev >> 32n) & ~0xfffn)),
  minor: Number((dev & 0xffn) | ((dev >> 12n) & ~0xffn)),
});

/** The first PID namespace has a fixed number (PROC_PID_INIT_INO); any other is a container's. */
async function seesAllProcesses(): Promise<boolean> {
  return (await readlink('/proc/self/ns/pid').catch(() => '')) === 'pid:[4026531836]';
}

/** Whether a process that we may look into holds the lock. */
export async function isHeldByVisibleProcess(file: string): Promise<boolean> {
  for await (const _pid of findHolders(file)) return true;
  return false;
}

/** The processes that hold the lock of this file, among those that we may look into. */
export async function* findHolders(file: string): AsyncGenerator<number> {
  for (const name of await readdir('/proc')) {
    const pid = /^\d+$/.test(name) ? Number(name) : undefined;
    if (pid !== undefined && (await holdsLock(pid, file))) yield pid;
  }
}

/** Whether this process has the very file open, and locked. */
export async function holdsLock(pid: number, file: string): Promise<boolean> {
  const fds = await descriptorsOf(pid, path.basename(file));
  if (fds.length === 0) return false;
  const wanted = await stat(file, {bigint: true}).catch(() => undefined);
  for (const fd of fds) {
    const opened = await stat(`/proc/${pid}/fd/${fd}`, {bigint: true}).catch(() => undefined);
    if (opened === undefined || opened.ino !== wanted?.ino || opened.dev !== wanted.dev) continue;
    const facts = await readFile(`/proc/${pid}/fdinfo/${fd}`, 'utf8').catch(() => '');
    if (/^lock:\s+\d+: FLOCK /m.test(facts)) return true;
  }
  return false;
}

/** The descriptors of a process that are open on a file of this name. */
async function descriptorsOf(pid: number, name: string): Promise<readonly string[]> {
  // Processes end while we look, and those of other users are closed to us.
  const fds = await readdir(`/proc/${pid}/fd`).catch(() => []);
  const links = await Promise.all(
    fds.map((fd) => readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')),
  );
  return fds.filter((_fd, index) => path.basename(links[index] ?? '') === name);
}

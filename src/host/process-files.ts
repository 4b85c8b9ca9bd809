/**
 * Which files and sockets a process has open, from `/proc`.
 *
 * Only root sees into the processes of others. Processes end while we look: what cannot be read any
 * more is as good as not there.
 */
import {readdir, readFile, readlink} from 'node:fs/promises';

export interface NamedProcess {
  readonly pid: number;
  /** Of the program, cut to 15 characters by the kernel. */
  readonly name: string;
}

/** One open file of a process. */
export interface Descriptor {
  readonly fd: string;
  /** A path, or something like `socket:[12345]`. */
  readonly target: string;
}

/** The numbers of all processes that there are now. */
export async function listPids(): Promise<readonly number[]> {
  return (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
}

/** What a process has open; empty when we may not know. */
export async function descriptorsOf(pid: number): Promise<readonly Descriptor[]> {
  const fds = await readdir(`/proc/${pid}/fd`).catch(() => []);
  return Promise.all(
    fds.map(async (fd) => ({
      fd,
      target: await readlink(`/proc/${pid}/fd/${fd}`).catch(() => ''),
    })),
  );
}

export async function nameProcess(pid: number): Promise<NamedProcess> {
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'unknown');
  return {pid, name: name.trim()};
}

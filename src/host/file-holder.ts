/**
 * Finds out who keeps others from opening a file, from `/proc`.
 *
 * QEMU and qemu-img lock images by open file description, and such a lock has no pid in
 * `/proc/locks`. But every process that has the file open shows the lock beside the descriptor.
 */
import {readFile, stat} from 'node:fs/promises';
import {descriptorsOf, listPids, type NamedProcess, nameProcess} from './process-files.js';

/** A process that has locked the file, or else one that writes to it, if we may know. */
export async function findFileHolder(file: string): Promise<NamedProcess | undefined> {
  const wanted = await numbersOf(file);
  if (wanted === undefined) return undefined;
  let writer: number | undefined;
  for (const pid of await listPids()) {
    if (pid === process.pid) continue;
    const use = await useOf(pid, wanted);
    if (use === 'locks') return nameProcess(pid);
    if (use === 'writes') writer ??= pid;
  }
  return writer === undefined ? undefined : nameProcess(writer);
}

/** A process that writes to the file, or may; those that only read it can be many, locks or not. */
export async function findFileWriter(file: string): Promise<NamedProcess | undefined> {
  const wanted = await numbersOf(file);
  if (wanted === undefined) return undefined;
  for (const pid of await listPids()) {
    if (pid === process.pid) continue;
    const all = await factsOf(pid, wanted);
    if (all.some(mayWrite)) return nameProcess(pid);
  }
  return undefined;
}

interface FileNumbers {
  readonly dev: bigint;
  readonly ino: bigint;
}

/** By number, because a file can have several names. */
const numbersOf = (file: string): Promise<FileNumbers | undefined> =>
  stat(file, {bigint: true}).catch(() => undefined);

type Use = 'locks' | 'writes' | 'none';

async function useOf(pid: number, file: FileNumbers): Promise<Use> {
  const uses = (await factsOf(pid, file)).map(parseUse);
  if (uses.includes('locks')) return 'locks';
  return uses.includes('writes') ? 'writes' : 'none';
}

/** What `/proc` tells of each descriptor that a process has on the file. */
async function factsOf(pid: number, {dev, ino}: FileNumbers): Promise<readonly string[]> {
  const all: string[] = [];
  for (const {fd, target} of await descriptorsOf(pid)) {
    if (!target.startsWith('/')) continue;
    const opened = await numbersOf(`/proc/${pid}/fd/${fd}`);
    if (opened?.ino !== ino || opened.dev !== dev) continue;
    all.push(await readFile(`/proc/${pid}/fdinfo/${fd}`, 'utf8').catch(() => ''));
  }
  return all;
}

const O_ACCMODE = 3;

/** Reads the text of `/proc/PID/fdinfo/FD`. */
export function parseUse(facts: string): Use {
  if (/^lock:/m.test(facts)) return 'locks';
  return mayWrite(facts) ? 'writes' : 'none';
}

function mayWrite(facts: string): boolean {
  const flags = Number.parseInt(/^flags:\s+([0-7]+)/m.exec(facts)?.[1] ?? '0', 8);
  return (flags & O_ACCMODE) !== 0;
}

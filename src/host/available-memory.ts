/**
 * How much memory the host could give to a program now.
 */
import {readFile} from 'node:fs/promises';

/** What the kernel estimates, in bytes; `undefined` where it does not say. */
export async function readAvailableMemory(): Promise<number | undefined> {
  return parseAvailableMemory(await readFile('/proc/meminfo', 'utf8').catch(() => ''));
}

/** Reads the text of `/proc/meminfo`. Free memory alone says little: caches can be given up. */
export function parseAvailableMemory(meminfo: string): number | undefined {
  const [, kib] = /^MemAvailable:\s+(\d+) kB$/m.exec(meminfo) ?? [];
  return kib === undefined ? undefined : Number(kib) * 1024;
}

/**
 * Finds out who listens on a port, from `/proc`.
 *
 * The kernel's socket table has the port and a socket's inode; the process is the one that has a
 * descriptor open on that inode.
 */
import {readFile} from 'node:fs/promises';
import {descriptorsOf, listPids, type NamedProcess, nameProcess} from './process-files.js';

/** The process that listens on this port, if we may know. */
export async function findPortHolder(
  protocol: 'tcp' | 'udp',
  port: number,
): Promise<NamedProcess | undefined> {
  const tables = await Promise.all(
    // Without IPv6 there is no second table.
    [protocol, `${protocol}6`].map((name) => readFile(`/proc/net/${name}`, 'utf8').catch(() => '')),
  );
  const inodes = tables.flatMap((table) => socketsAtPort(table, port));
  const targets = new Set(inodes.map((inode) => `socket:[${inode}]`));
  return targets.size === 0 ? undefined : findProcessWith(targets);
}

/** TCP_LISTEN, and TCP_CLOSE, which is what an unconnected UDP socket has. */
const LISTENING = new Set(['0A', '07']);

/** The inodes of the sockets that wait for others at a port, from the text of /proc/net/tcp. */
export function socketsAtPort(table: string, port: number): readonly string[] {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return table.split('\n').flatMap((line) => {
    const [, local = '', , state = '', , , , , , inode] = line.trim().split(/\s+/);
    const found = local.endsWith(suffix) && LISTENING.has(state) && inode !== undefined;
    return found ? [inode] : [];
  });
}

async function findProcessWith(targets: ReadonlySet<string>): Promise<NamedProcess | undefined> {
  for (const pid of await listPids()) {
    const descriptors = await descriptorsOf(pid);
    if (descriptors.some(({target}) => targets.has(target))) return nameProcess(pid);
  }
  return undefined;
}

/**
 * The threads of QEMU that serve disks.
 */
import {type JsonPointer, pointerTo} from '../core/pointer.js';
import type {DiskSpec} from './devices/disk.js';
import type {Argument} from './invocation.js';

/** More shared threads than this cost more than they bring on common hosts. */
const MOST_SHARED = 4;

/** The thread that the disk at this position shares with others. */
export const sharedThread = (index: number): string => `io${index % MOST_SHARED}`;

export const ownThread = (index: number): string => `disk${index}-io`;

/** Those that the disks are given to, once each. */
export function ioThreadArguments(
  disks: readonly Pick<DiskSpec, 'index' | 'ioThread'>[],
): Argument[] {
  const users = new Map<string, JsonPointer>();
  for (const {index, ioThread} of disks) {
    if (ioThread !== undefined && !users.has(ioThread)) {
      users.set(ioThread, pointerTo('disks', index));
    }
  }
  return [...users].map(([id, origin]) => ({
    form: 'json',
    option: 'object',
    props: {'qom-type': 'iothread', id},
    origin,
  }));
}

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

/** Those that serve the disk at this position alone. */
export const ownThreads = (index: number, count: number): readonly string[] =>
  Array.from({length: count}, (_, number) => `disk${index}-io${number}`);

/** Those that the disks are given to, once each. */
export function ioThreadArguments(
  disks: readonly Pick<DiskSpec, 'index' | 'ioThreads'>[],
): Argument[] {
  const users = new Map<string, JsonPointer>();
  for (const {index, ioThreads} of disks) {
    for (const thread of ioThreads) {
      if (!users.has(thread)) users.set(thread, pointerTo('disks', index));
    }
  }
  return [...users].map(([id, origin]) => ({
    form: 'json',
    option: 'object',
    props: {'qom-type': 'iothread', id},
    origin,
  }));
}

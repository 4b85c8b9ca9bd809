/**
 * Makes an image longer than it is, with a hole at its end, before QEMU opens it. A qcow2 grows at its
 * end, and on these file systems a write around the page cache that makes a file longer waits for all
 * others, and is no longer asynchronous: the first write to a cluster then takes several times as long.
 */
import {constants} from 'node:fs';
import {type FileHandle, open, statfs} from 'node:fs/promises';
import path from 'node:path';
import {readAt} from '../image/read-at.js';
import {parseQcow2Header, QCOW2_HEADER_BYTES} from './qcow2-header.js';

/** What a guest writes to anew in hours; and who reads the image as a file reads as many zeroes. */
const TAIL_BYTES = 2 ** 31;

/** Of statfs(2): ext2 to ext4, and XFS. Elsewhere a hole may take room, or nothing is known of it. */
const GAINING: ReadonlySet<number> = new Set([0xef_53, 0x58_46_53_42]);

/** Only for a qcow2 of ours that nobody has open; where it cannot be done, nothing is lost. */
export async function leaveTail(image: string): Promise<void> {
  const system = await statfs(path.dirname(image)).catch(() => undefined);
  if (system === undefined || !GAINING.has(system.type)) return;
  try {
    await using handle = await open(image, constants.O_RDWR | constants.O_NOFOLLOW);
    const extent = await findExtent(handle);
    if (extent === undefined) return;
    const wanted = extent.end + Math.min(TAIL_BYTES, extent.virtualBytes);
    const {size} = await handle.stat();
    if (size < wanted) await handle.truncate(wanted);
  } catch {
    // Such as a limit on the size of files. The guest writes all the same.
  }
}

/** The bits of a reference count, as a power of two: what images have unless they are told otherwise. */
const USUAL_REFCOUNT_ORDER = 4;
const REFCOUNT_BYTES = 2;
const MOST_CLUSTER_BYTES = 2 ** 21;
const MOST_TABLE_ENTRIES = 2 ** 20;

interface Extent {
  /** Behind the last cluster that is in use. */
  readonly end: number;
  readonly virtualBytes: number;
}

/** `undefined` for an image that is other than those that are made here. */
export async function findExtent(handle: FileHandle): Promise<Extent | undefined> {
  const bytes = await readAt(handle, 0, QCOW2_HEADER_BYTES);
  const header = parseQcow2Header(bytes);
  if (header === undefined || header.version !== 3 || bytes.length < QCOW2_HEADER_BYTES) {
    return undefined;
  }
  const {clusterBytes, refcounts, virtualBytes} = header;
  const isUsual = bytes.readUInt32BE(96) === USUAL_REFCOUNT_ORDER;
  if (!isUsual || clusterBytes > MOST_CLUSTER_BYTES) return undefined;
  if (refcounts.entries > MOST_TABLE_ENTRIES) return undefined;
  const table = await readAt(handle, refcounts.offset, refcounts.entries * ENTRY_BYTES);
  const perBlock = clusterBytes / REFCOUNT_BYTES;
  for (let index = Math.floor(table.length / ENTRY_BYTES) - 1; index >= 0; index -= 1) {
    const offset = Number(table.readBigUInt64BE(index * ENTRY_BYTES));
    const last = offset === 0 ? -1 : lastUsed(await readAt(handle, offset, clusterBytes));
    if (last >= 0) return {end: (index * perBlock + last + 1) * clusterBytes, virtualBytes};
  }
  return undefined;
}

const ENTRY_BYTES = 8;

function lastUsed(block: Buffer): number {
  for (let at = block.length - REFCOUNT_BYTES; at >= 0; at -= REFCOUNT_BYTES) {
    if (block.readUInt16BE(at) !== 0) return at / REFCOUNT_BYTES;
  }
  return -1;
}

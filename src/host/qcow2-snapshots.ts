/**
 * The snapshots inside a qcow2 image, as in `docs/interop/qcow2.txt` of QEMU. Only reads, and takes
 * no lock: a VM may have the image open.
 */
import {open} from 'node:fs/promises';
import {readAt} from '../image/read-at.js';
import {parseQcow2Header, QCOW2_HEADER_BYTES} from './qcow2-header.js';

/** Enough for thousands, and little enough for an image that lies. */
const MAX_TABLE_BYTES = 1024 * 1024;

const FIXED_BYTES = 40;

/** The names of the snapshots; `undefined` when the file cannot be read, or is no sound qcow2. */
export async function readSnapshotTags(file: string): Promise<readonly string[] | undefined> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const header = await readAt(handle, 0, QCOW2_HEADER_BYTES);
    if (parseQcow2Header(header) === undefined) return undefined;
    const count = header.readUInt32BE(60);
    if (count === 0) return [];
    const table = await readAt(handle, Number(header.readBigUInt64BE(64)), MAX_TABLE_BYTES);
    return parseSnapshotTags(table, count);
  } catch {
    return undefined;
  } finally {
    await handle.close();
  }
}

/** Reads a table of so many entries, whose lengths vary; `undefined` when it ends too early. */
export function parseSnapshotTags(table: Buffer, count: number): readonly string[] | undefined {
  const tags: string[] = [];
  let at = 0;
  while (tags.length < count) {
    if (at + FIXED_BYTES > table.length) return undefined;
    const idBytes = table.readUInt16BE(at + 12);
    const nameBytes = table.readUInt16BE(at + 14);
    const nameAt = at + FIXED_BYTES + table.readUInt32BE(at + 36) + idBytes;
    const end = nameAt + nameBytes;
    if (end > table.length) return undefined;
    tags.push(table.toString('utf8', nameAt, end));
    // Entries begin at multiples of eight bytes.
    at = Math.ceil(end / 8) * 8;
  }
  return tags;
}

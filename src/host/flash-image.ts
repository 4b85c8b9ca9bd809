/**
 * Reads what a firmware sees in its flash, from a raw file or from a qcow2.
 *
 * Only qcow2 images as they are made for flash are understood, which are uncompressed and a layer on
 * nothing: starting `qemu-img` for half a megabyte would take longer than the whole of it.
 */
import {type FileHandle, open} from 'node:fs/promises';
import {readAt} from '../image/read-at.js';
import {parseQcow2Header, QCOW2_HEADER_BYTES, type Qcow2Header} from './qcow2-header.js';

export interface FlashFile {
  readonly path: string;
  readonly format: 'raw' | 'qcow2';
}

/** The first bytes of the contents; `undefined` when there is no such file, or none that we understand. */
export async function readFlash(
  {path, format}: FlashFile,
  mostBytes: number,
): Promise<Buffer | undefined> {
  const handle = await open(path, 'r').catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    return format === 'raw'
      ? await readUpTo(handle, 0, mostBytes)
      : await readQcow2(handle, mostBytes);
  } catch {
    // A folder, or a disk that fails: no flash for us.
    return undefined;
  } finally {
    await handle.close();
  }
}

/** Without room for more than the file has. */
async function readUpTo(handle: FileHandle, position: number, bytes: number): Promise<Buffer> {
  const {size} = await handle.stat();
  return readAt(handle, position, Math.max(0, Math.min(bytes, size - position)));
}

const ENTRY_BYTES = 8;
const OFFSET_MASK = 0x00ff_ffff_ffff_fe00n;
const COMPRESSED = 1n << 62n;
const ZEROES = 1n;

async function readQcow2(handle: FileHandle, mostBytes: number): Promise<Buffer | undefined> {
  const header = parseQcow2Header(await readUpTo(handle, 0, QCOW2_HEADER_BYTES));
  if (header === undefined || !isPlain(header)) return undefined;
  const {clusterBytes, virtualBytes, l1} = header;
  const flash = Buffer.alloc(Math.min(virtualBytes, mostBytes));
  const entries = clusterBytes / ENTRY_BYTES;
  const l1Table = await readUpTo(handle, l1.offset, l1.entries * ENTRY_BYTES);
  for (let table = 0; table * entries * clusterBytes < flash.length; table += 1) {
    const l2Offset = Number(entryAt(l1Table, table) & OFFSET_MASK);
    if (l2Offset === 0) continue;
    const l2Table = await readUpTo(handle, l2Offset, clusterBytes);
    const start = table * entries * clusterBytes;
    for (
      let index = 0;
      index < entries && start + index * clusterBytes < flash.length;
      index += 1
    ) {
      const entry = entryAt(l2Table, index);
      if ((entry & COMPRESSED) !== 0n) return undefined;
      const offset = Number(entry & OFFSET_MASK);
      if (offset === 0 || (entry & ZEROES) !== 0n) continue;
      (await readUpTo(handle, offset, clusterBytes)).copy(flash, start + index * clusterBytes);
    }
  }
  return flash;
}

const isPlain = ({backing, hasDataFile, hasExtendedL2}: Qcow2Header): boolean =>
  backing === undefined && !hasDataFile && !hasExtendedL2;

/** Past the end of a table that was cut off there is nothing. */
const entryAt = (table: Buffer, index: number): bigint =>
  (index + 1) * ENTRY_BYTES <= table.length ? table.readBigUInt64BE(index * ENTRY_BYTES) : 0n;

/**
 * Whether anything was ever written to a disk.
 */
import {open} from 'node:fs/promises';
import {readAt} from '../image/read-at.js';
import {readQcow2Header} from './qcow2-header.js';

/** Every table of partitions and every boot loader is within it. */
const BEGINNING_BYTES = 2 ** 20;

/** More than this is no table of an image that can be opened. */
const MAX_TABLE_BYTES = 32 * 2 ** 20;

/**
 * Only reads, so that it may be asked of an image that a QEMU has open; that may then have changes
 * which are not in the file yet. An image that cannot be read is not blank.
 */
export async function isBlankImage({
  path,
  format,
}: {
  readonly path: string;
  readonly format: 'qcow2' | 'raw';
}): Promise<boolean> {
  try {
    return format === 'qcow2' ? await isBlankQcow2(path) : await isZero(path, 0, BEGINNING_BYTES);
  } catch {
    return false;
  }
}

/** A disk of which no cluster has a place in the file, nor in another one. */
async function isBlankQcow2(file: string): Promise<boolean> {
  const header = await readQcow2Header(file);
  if (header === undefined || header.backing !== undefined || header.hasDataFile) return false;
  const {offset, entries} = header.l1;
  const bytes = entries * 8;
  return bytes <= MAX_TABLE_BYTES && (await isZero(file, offset, bytes));
}

async function isZero(file: string, offset: number, bytes: number): Promise<boolean> {
  await using handle = await open(file, 'r');
  return (await readAt(handle, offset, bytes)).every((byte) => byte === 0);
}

/**
 * How large a disk is to its guest, and how much of that its image takes on the host. Reads the first
 * bytes of the file only, and never takes a lock: a VM may be using it.
 */
import {open} from 'node:fs/promises';
import {parseQcow2Header, QCOW2_HEADER_BYTES} from './qcow2-header.js';

export interface ImageSize {
  readonly virtualBytes: number;
  readonly allocatedBytes: number;
  /** The file system, as `st_dev` has it. */
  readonly device: number;
}

/** `undefined` for what is no regular file, or has no such image in it. */
export async function readImageSize(image: {
  readonly path: string;
  readonly format: 'qcow2' | 'raw';
}): Promise<ImageSize | undefined> {
  const handle = await open(image.path, 'r').catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const found = await handle.stat();
    if (!found.isFile()) return undefined;
    const {size, blocks, dev} = found;
    // QEMU shows the guest whole sectors.
    const whole = Math.ceil(size / SECTOR_BYTES) * SECTOR_BYTES;
    const virtualBytes = image.format === 'raw' ? whole : await qcow2Size(handle);
    if (virtualBytes === undefined) return undefined;
    return {virtualBytes, allocatedBytes: blocks * SECTOR_BYTES, device: dev};
  } finally {
    await handle.close();
  }
}

/** Of `st_blocks`, and of a disk. */
const SECTOR_BYTES = 512;

async function qcow2Size(handle: Awaited<ReturnType<typeof open>>): Promise<number | undefined> {
  const bytes = Buffer.alloc(QCOW2_HEADER_BYTES);
  const {bytesRead} = await handle.read(bytes, 0, bytes.length, 0);
  return parseQcow2Header(bytes.subarray(0, bytesRead))?.virtualBytes;
}

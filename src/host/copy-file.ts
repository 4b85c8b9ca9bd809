/**
 * Copies large files: at once where the file system lets two files share their contents, and else in
 * pieces, in which stretches of zeroes take no room.
 */
import {constants, createReadStream} from 'node:fs';
import {chmod, copyFile, open, statfs} from 'node:fs/promises';
import path from 'node:path';
import type {Digest} from '../core/image-name.js';
import {openImageWriter} from '../image/image-writer.js';
import {asSystemError} from './system-error.js';

/** The target is there, and empty or of no value. */
export async function copyLargeFile(
  source: string,
  target: string,
  signal: AbortSignal,
): Promise<void> {
  if (await shareContents(source, target)) return;
  await copyWithDigest(source, target, signal);
}

async function shareContents(source: string, target: string): Promise<boolean> {
  try {
    await copyFile(source, target, constants.COPYFILE_FICLONE_FORCE);
    // It has taken the mode of the source over.
    await chmod(target, 0o600);
    return true;
  } catch (error) {
    // What is in the way of a copy in pieces, too, that one tells.
    asSystemError(error);
    return false;
  }
}

const PIECE_BYTES = 2 ** 20;

/** Copies in pieces, and takes the digest on the way. Throws when it is interrupted. */
export async function copyWithDigest(
  source: string,
  target: string,
  signal: AbortSignal,
): Promise<Digest> {
  // Not to wait for a writer when somebody has put a pipe there.
  const {O_RDONLY, O_NONBLOCK} = constants;
  await using opened = await open(source, O_RDONLY | O_NONBLOCK);
  const writer = await openImageWriter(target, {
    algorithm: 'sha256',
    keep: 'nothing',
    zeroes: 'sparse',
  });
  try {
    const stream = createReadStream('', {fd: opened, highWaterMark: PIECE_BYTES, autoClose: false});
    for await (const piece of stream) {
      signal.throwIfAborted();
      await writer.add(piece as Buffer);
    }
  } catch (error) {
    await writer.abandon();
    throw error;
  }
  return writer.end();
}

/** Of statfs(2): btrfs, XFS, bcachefs, where a copy may take no room. */
const SHARING: ReadonlySet<number> = new Set([0x91_23_68_3e, 0x58_46_53_42, 0xca_45_1a_4e]);

/** Whether two files there may share their contents. */
export async function mayShareContents(file: string): Promise<boolean> {
  const found = await statfs(path.dirname(file)).catch(() => undefined);
  return found !== undefined && SHARING.has(found.type);
}

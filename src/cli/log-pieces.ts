/**
 * The files that a log is in, which somebody else is writing and rotating meanwhile.
 */
import {type FileHandle, open} from 'node:fs/promises';
import {oldNames} from '../supervisor/log-file.js';

/** An open file stays the same, whatever it is renamed to. */
export interface LogPiece {
  readonly handle: FileHandle;
  readonly inode: number;
  readonly size: number;
  /** When it was written last, in milliseconds of the epoch. */
  readonly writtenAt: number;
}

export async function openPiece(file: string): Promise<LogPiece | undefined> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (handle === undefined) return undefined;
  const {ino, size, mtimeMs} = await handle.stat();
  return {handle, inode: ino, size, writtenAt: mtimeMs};
}

/** The pieces of a log, the oldest first. `upTo` is one that is known; it and older ones are left out. */
export async function openPieces(
  file: string,
  upTo?: Pick<LogPiece, 'inode'>,
): Promise<{readonly pieces: readonly LogPiece[]; readonly foundKnown: boolean}> {
  const pieces: LogPiece[] = [];
  // From the newest on: a piece that is moved away meanwhile is met twice and not missed.
  for (const name of [file, ...oldNames(file)]) {
    const piece = await openPiece(name);
    if (piece === undefined) continue;
    const isKnown = piece.inode === upTo?.inode;
    const isMetBefore = pieces.some(({inode}) => inode === piece.inode);
    if (isKnown || isMetBefore) await piece.handle.close();
    if (isKnown) return {pieces: pieces.toReversed(), foundKnown: true};
    if (!isMetBefore) pieces.push(piece);
  }
  return {pieces: pieces.toReversed(), foundKnown: false};
}

export const closePieces = async (pieces: readonly LogPiece[]): Promise<void> => {
  await Promise.all(pieces.map(({handle}) => handle.close()));
};

const CHUNK_BYTES = 64 * 1024;

/** Hands out what is in a file from an offset on, in chunks; gives the offset of its end. */
export async function readForward(
  handle: FileHandle,
  from: number,
  take: (chunk: Buffer) => Promise<'go-on' | 'enough'>,
): Promise<number> {
  let offset = from;
  const room = Buffer.alloc(CHUNK_BYTES);
  for (;;) {
    const {bytesRead} = await handle.read(room, 0, room.length, offset);
    if (bytesRead === 0) return offset;
    offset += bytesRead;
    if ((await take(room.subarray(0, bytesRead))) === 'enough') return offset;
  }
}

/** Hands out what is before an offset, in chunks from the end on, each with its own offset. */
export async function readBackward(
  handle: FileHandle,
  before: number,
  take: (chunk: Buffer, offset: number) => 'go-on' | 'enough',
): Promise<void> {
  const room = Buffer.alloc(CHUNK_BYTES);
  for (let end = before; end > 0; ) {
    const start = Math.max(0, end - room.length);
    const {bytesRead} = await handle.read(room, 0, end - start, start);
    // Somebody has cut the file meanwhile.
    if (bytesRead < end - start) return;
    if (take(room.subarray(0, bytesRead), start) === 'enough') return;
    end = start;
  }
}

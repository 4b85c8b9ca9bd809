/**
 * Writes what arrives in pieces to a file, and takes its digest on the way.
 *
 * Pieces are written together, a mebibyte at a time, and the digest is taken while the kernel has
 * them: so neither waits for the other, and memory stays flat however large the file is.
 */
import {createHash, type Hash} from 'node:crypto';
import {constants} from 'node:fs';
import {type FileHandle, open} from 'node:fs/promises';
import type {Digest} from '../core/image-name.js';

export interface ImageWriter {
  /** Bytes in the file once all is written. */
  readonly bytes: () => number;
  /** Takes a piece; waits when too much is on its way. */
  add(piece: Buffer): Promise<void>;
  /** Has everything on the disk, and closes the file. */
  end(): Promise<Digest>;
  /** Closes the file with what there is. */
  abandon(): Promise<void>;
}

const BATCH_BYTES = 2 ** 20;
/** After so many, the disk begins to take them, so that the end does not have to wait for all. */
const SYNC_BYTES = 2 ** 26;

export interface WriterOptions {
  readonly algorithm: Digest['algorithm'];
  /** What is in the file already, and stays. */
  readonly keep: 'everything' | 'nothing';
  /** `sparse`: stretches of zeroes take no room. */
  readonly zeroes: 'written' | 'sparse';
  /** Looks at the beginning of the file; what it throws ends the writing. */
  readonly inspect?: (head: Buffer) => void;
}

export async function openImageWriter(file: string, options: WriterOptions): Promise<ImageWriter> {
  const {O_RDWR, O_CREAT, O_NOFOLLOW, O_TRUNC} = constants;
  const fresh = options.keep === 'nothing';
  const handle = await open(file, O_RDWR | O_CREAT | O_NOFOLLOW | (fresh ? O_TRUNC : 0), 0o600);
  try {
    const hash = createHash(options.algorithm);
    const kept = fresh ? 0 : await addFile(hash, handle);
    return new Writer(handle, {hash, kept, options});
  } catch (error) {
    await handle.close();
    throw error;
  }
}

class Writer implements ImageWriter {
  #pieces: Buffer[] = [];
  #waiting = 0;
  #written: number;
  #writing: Promise<unknown> = Promise.resolve();
  #syncing: Promise<unknown> = Promise.resolve();
  #unsynced = 0;
  #inspected: boolean;
  readonly #hash: Hash;
  readonly #options: WriterOptions;

  constructor(
    readonly handle: FileHandle,
    from: {readonly hash: Hash; readonly kept: number; readonly options: WriterOptions},
  ) {
    this.#hash = from.hash;
    this.#written = from.kept;
    this.#options = from.options;
    this.#inspected = from.kept > 0;
  }

  bytes(): number {
    return this.#written + this.#waiting;
  }

  async add(piece: Buffer): Promise<void> {
    this.#pieces.push(piece);
    this.#waiting += piece.length;
    if (this.#waiting >= BATCH_BYTES) await this.#flush();
  }

  async end(): Promise<Digest> {
    try {
      await this.#flush();
      await this.#writing;
      await this.#syncing;
      // A hole at the end has no bytes that would make the file as long as it is.
      await this.handle.truncate(this.#written);
      await this.handle.sync();
    } finally {
      await this.handle.close();
    }
    return {algorithm: this.#options.algorithm, hex: this.#hash.digest('hex')};
  }

  async abandon(): Promise<void> {
    try {
      await this.#flush();
      await this.#writing;
    } catch {
      // Whoever abandons it knows already what is wrong.
    } finally {
      await this.#syncing;
      await this.handle.close();
    }
  }

  async #flush(): Promise<void> {
    // Only one batch is on its way to the disk.
    await this.#writing;
    const [pieces, at] = [this.#pieces, this.#written];
    if (pieces.length === 0) return;
    this.#pieces = [];
    this.#written += this.#waiting;
    this.#waiting = 0;
    if (!this.#inspected) {
      this.#inspected = true;
      this.#options.inspect?.(Buffer.concat(pieces.slice(0, 8)));
    }
    this.#writing = this.#write(pieces, at);
    // It is looked at by whoever flushes next.
    this.#writing.catch(() => undefined);
    for (const piece of pieces) this.#hash.update(piece);
  }

  #sync(pieces: readonly Buffer[]): void {
    this.#unsynced += pieces.reduce((sum, {length}) => sum + length, 0);
    if (this.#unsynced < SYNC_BYTES) return;
    this.#unsynced = 0;
    // One at a time; what goes wrong is told by the one at the end.
    this.#syncing = this.#syncing.then(() => this.handle.datasync()).catch(() => undefined);
  }

  async #write(pieces: readonly Buffer[], at: number): Promise<void> {
    if (this.#options.zeroes === 'sparse' && pieces.every(isZero)) return;
    this.#sync(pieces);
    let [rest, place] = [pieces, at];
    while (rest.length > 0) {
      const {bytesWritten} = await this.handle.writev(rest, place);
      place += bytesWritten;
      rest = withoutFirst(rest, bytesWritten);
    }
  }
}

/** writev(2) may write less than it is given, as on a disk that is about to be full. */
function withoutFirst(pieces: readonly Buffer[], bytes: number): readonly Buffer[] {
  let left = bytes;
  return pieces.flatMap((piece) => {
    const skipped = Math.min(left, piece.length);
    left -= skipped;
    return skipped === piece.length ? [] : [piece.subarray(skipped)];
  });
}

const ZEROES = Buffer.alloc(2 ** 16);

function isZero(piece: Buffer): boolean {
  for (let at = 0; at < piece.length; at += ZEROES.length) {
    const part = piece.subarray(at, at + ZEROES.length);
    if (!part.equals(ZEROES.subarray(0, part.length))) return false;
  }
  return true;
}

/** Takes the digest of what a file holds; returns how much that is. */
async function addFile(hash: Hash, handle: FileHandle): Promise<number> {
  const buffer = Buffer.allocUnsafe(BATCH_BYTES);
  let at = 0;
  for (;;) {
    const {bytesRead} = await handle.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) return at;
    hash.update(buffer.subarray(0, bytesRead));
    at += bytesRead;
  }
}

/** The digest of a file as it is. */
export async function digestFile(file: string, algorithm: Digest['algorithm']): Promise<Digest> {
  await using handle = await open(file, 'r');
  const hash = createHash(algorithm);
  await addFile(hash, handle);
  return {algorithm, hex: hash.digest('hex')};
}

/**
 * A log with a size limit that never holds anybody up.
 *
 * Whatever cannot be written, because the disk is full or slow, is dropped and noted once: a VM
 * must not stop for its log.
 */
import {constants} from 'node:fs';
import {type FileHandle, open, rename} from 'node:fs/promises';
import {LogLosses} from './log-losses.js';
import {within} from './settle.js';
import {WaitingBytes} from './waiting-bytes.js';

/** When a log is moved away, and how many old ones are kept beside it. */
export interface Rotation {
  readonly maxBytes: number;
  readonly keep: number;
}

export const ROTATION: Rotation = {maxBytes: 10 * 1024 * 1024, keep: 4};

/** Where in which file something was written. */
export interface LogPlace {
  readonly inode: number;
  readonly offset: number;
}

export interface LogListeners {
  /** Something was dropped; called once until writing works again. */
  readonly dropped: (why: string) => void;
  /** Writing works again, after so many bytes were dropped. */
  readonly resumed?: (lostBytes: number) => void;
  readonly wrote?: (place: LogPlace) => void;
  readonly rotated?: () => void;
}

export interface LogFile {
  /** Copies the bytes; empty ones are none. */
  append(bytes: Buffer): void;
  /** Lets somebody else move the file: the next line goes to a new one. */
  reopen(): void;
  /** Settles when everything that was appended so far is written, or dropped. */
  settled(): Promise<void>;
  /** Writes what is still to be written. Whatever comes later is dropped. */
  close(): Promise<void>;
}

/** A disk that hangs must not keep the end of a VM from being told. */
export const LAST_WRITE_MS = 2000;

export function openLogFile(
  file: string,
  listeners: LogListeners,
  rotation: Rotation = ROTATION,
): LogFile {
  const target = new LogTarget(file, rotation, listeners);
  const losses = new LogLosses(listeners);
  const waiting = new WaitingBytes();
  let isClosed = false;
  let writing: Promise<void> | undefined;

  const writeAll = async (): Promise<void> => {
    while (!waiting.isEmpty) {
      const bytes = waiting.take();
      try {
        await target.write(bytes);
        // A slow disk that takes one of many is still a slow disk.
        if (waiting.isEmpty) losses.end();
      } catch (error) {
        losses.add(bytes.length, error instanceof Error ? error.message : String(error));
      }
    }
    writing = undefined;
  };
  return {
    append(bytes) {
      if (isClosed) return;
      if (waiting.add(bytes) === 'full') losses.add(bytes.length, 'the disk is too slow');
      else writing ??= writeAll();
    },
    reopen: () => target.reopen(),
    async settled() {
      await writing;
    },
    async close() {
      isClosed = true;
      await within(
        Promise.resolve(writing).then(() => target.close()),
        LAST_WRITE_MS,
      );
    },
  };
}

/** `log` becomes `log.1`, `log.1` becomes `log.2`, and the last one goes. */
export async function moveLogAway(file: string, keep: number): Promise<void> {
  const names = [file, ...oldNames(file, keep)];
  for (let index = names.length - 1; index > 0; index -= 1) {
    await rename(names[index - 1] ?? file, names[index] ?? file).catch(unlessMissing);
  }
}

/** The old files of a log, the newest first. */
export const oldNames = (file: string, keep: number = ROTATION.keep): readonly string[] =>
  Array.from({length: keep}, (_none, index) => `${file}.${index + 1}`);

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

const NEWLINE = 0x0a;

/** The file itself, opened on first use. */
class LogTarget {
  private handle: FileHandle | undefined;
  private inode = 0;
  private size = 0;
  private isStale = false;

  constructor(
    private readonly file: string,
    private readonly rotation: Rotation,
    private readonly listeners: LogListeners,
  ) {}

  async write(bytes: Buffer): Promise<void> {
    try {
      await this.#write(bytes);
    } catch (error) {
      // Part of it may be there: the size has to be asked for again.
      await this.close().catch(() => undefined);
      throw error;
    }
  }

  async #write(bytes: Buffer): Promise<void> {
    if (this.isStale) await this.close();
    await this.opened();
    const room = this.rotation.maxBytes - this.size;
    if (this.size === 0 || bytes.length <= room) return this.#append(bytes);
    // As many lines as there is room for, and none of them in two files.
    const cut = room > 0 ? bytes.lastIndexOf(NEWLINE, room - 1) + 1 : 0;
    if (cut > 0) await this.#append(bytes.subarray(0, cut));
    await this.close();
    await moveLogAway(this.file, this.rotation.keep);
    this.listeners.rotated?.();
    await this.#append(bytes.subarray(cut));
  }

  async #append(bytes: Buffer): Promise<void> {
    const handle = await this.opened();
    this.listeners.wrote?.({inode: this.inode, offset: this.size});
    await handle.appendFile(bytes);
    this.size += bytes.length;
  }

  reopen(): void {
    this.isStale = true;
  }

  async close(): Promise<void> {
    this.isStale = false;
    const {handle} = this;
    this.handle = undefined;
    this.size = 0;
    await handle?.close();
  }

  private async opened(): Promise<FileHandle> {
    if (this.handle === undefined) {
      const {O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW} = constants;
      this.handle = await open(this.file, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
      const {ino, size} = await this.handle.stat();
      this.inode = ino;
      this.size = size;
    }
    return this.handle;
  }
}

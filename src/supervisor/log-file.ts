/**
 * A log with a size limit that never holds anybody up.
 *
 * Whatever cannot be written, because the disk is full or slow, is dropped and noted once: a VM
 * must not stop for its log.
 */
import {constants} from 'node:fs';
import {type FileHandle, open, rename, stat} from 'node:fs/promises';

/** When a log is moved away, and how many old ones are kept beside it. */
export interface Rotation {
  readonly maxBytes: number;
  readonly keep: number;
}

export const ROTATION: Rotation = {maxBytes: 10 * 1024 * 1024, keep: 4};

export interface LogListeners {
  /** Something was dropped; called once until writing works again. */
  readonly dropped: (why: string) => void;
  readonly rotated?: () => void;
}

export interface LogFile {
  append(bytes: Buffer): void;
  /** Lets somebody else move the file: the next line goes to a new one. */
  reopen(): void;
  /** Writes what is still to be written. Whatever comes later is dropped. */
  close(): Promise<void>;
}

/** More than this waiting means that the disk does not keep up. */
const MAX_WAITING_BYTES = 4 * 1024 * 1024;

export function openLogFile(
  file: string,
  listeners: LogListeners,
  rotation: Rotation = ROTATION,
): LogFile {
  const target = new LogTarget(file, rotation, listeners.rotated ?? (() => undefined));
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let isDropping = false;
  let isClosed = false;
  let writing: Promise<void> | undefined;

  const drop = (why: string): void => {
    if (!isDropping) listeners.dropped(why);
    isDropping = true;
  };
  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const bytes = Buffer.concat(waiting);
      waiting = [];
      waitingBytes = 0;
      try {
        await target.write(bytes);
        isDropping = false;
      } catch (error) {
        drop(error instanceof Error ? error.message : String(error));
      }
    }
    writing = undefined;
  };
  return {
    append(bytes) {
      if (isClosed) return;
      if (waitingBytes + bytes.length > MAX_WAITING_BYTES) {
        drop('the disk is too slow');
        return;
      }
      waiting.push(bytes);
      waitingBytes += bytes.length;
      writing ??= writeAll();
    },
    reopen: () => target.reopen(),
    async close() {
      isClosed = true;
      await writing;
      await target.close();
    },
  };
}

/** Moves a log away when it is full, for whoever has it opened by another process. */
export async function rotateLog(file: string, rotation: Rotation = ROTATION): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size >= rotation.maxBytes) await moveAway(file, rotation.keep);
}

/** `log` becomes `log.1`, `log.1` becomes `log.2`, and the last one goes. */
async function moveAway(file: string, keep: number): Promise<void> {
  const names = [file, ...Array.from({length: keep}, (_none, index) => `${file}.${index + 1}`)];
  for (let index = names.length - 1; index > 0; index -= 1) {
    await rename(names[index - 1] ?? file, names[index] ?? file).catch(unlessMissing);
  }
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

/** The file itself, opened on first use. */
class LogTarget {
  private handle: FileHandle | undefined;
  private size = 0;
  private isStale = false;

  constructor(
    private readonly file: string,
    private readonly rotation: Rotation,
    private readonly rotated: () => void,
  ) {}

  async write(bytes: Buffer): Promise<void> {
    if (this.isStale) await this.close();
    let handle = await this.opened();
    if (this.size > 0 && this.size + bytes.length > this.rotation.maxBytes) {
      await this.close();
      await moveAway(this.file, this.rotation.keep);
      this.rotated();
      handle = await this.opened();
    }
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
      this.size = (await this.handle.stat()).size;
    }
    return this.handle;
  }
}

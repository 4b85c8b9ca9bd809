/**
 * What QEMU writes to its two outputs; a helper process is treated in the same way.
 *
 * QEMU writes to a file of its own, so that its words outlive the supervisor. As long as there is a
 * supervisor they go on from there to the log, which has a limit, and the file is emptied: QEMU
 * appends, so it goes on at the new end.
 */
import {closeSync, constants, fstatSync, ftruncateSync, openSync, read, readSync} from 'node:fs';
import {promisify} from 'node:util';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {failureOfMaking} from '../host/system-error.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {LAST_WRITE_MS, type LogFile, type Rotation} from './log-file.js';
import {lastWritten} from './log-times.js';
import {RecentBytes} from './recent-bytes.js';
import {within} from './settle.js';
import {openTimedLog} from './timed-log.js';
import {type GrowthWatch, watchGrowth} from './watch-growth.js';

export interface QemuOutput {
  /** What QEMU is to write to. */
  readonly fd: number;
  /** Moves what QEMU writes on to the log, until the end. */
  begin(): void;
  /** Moves the rest, closes everything, and gives the last of what this QEMU has written. */
  end(): Promise<string>;
}

export interface QemuOutputInput {
  readonly paths: Pick<VmPaths, 'qemuOutput' | 'qemuLog'>;
  /** Whether what is there already is of this QEMU, or of one that has ended. */
  readonly found: 'of-this-qemu' | 'of-earlier-ones';
  readonly note: (text: string) => void;
  readonly rotation?: Rotation;
}

export const openQemuOutput = ({
  paths,
  ...input
}: QemuOutputInput): Promise<Result<QemuOutput, Diagnostic>> =>
  openProcessOutput({output: paths.qemuOutput, log: paths.qemuLog, writer: 'QEMU', ...input});

export interface ProcessOutputInput extends Omit<QemuOutputInput, 'paths'> {
  /** What the process writes to. */
  readonly output: string;
  /** Where it goes from there. */
  readonly log: string;
  /** For people. */
  readonly writer: string;
}

export async function openProcessOutput(
  input: ProcessOutputInput,
): Promise<Result<QemuOutput, Diagnostic>> {
  const {output: file, log: logFile, writer, found, note, rotation} = input;
  const {O_RDWR, O_APPEND, O_CREAT, O_NOFOLLOW} = constants;
  try {
    const fd = openSync(file, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
    const log = openTimedLog(
      logFile,
      {
        writtenBefore: await lastWritten(logFile),
        dropped: (why) => note(`${writer}'s messages are not logged: ${why}`),
        resumed: (lost) => note(`${writer}'s messages are logged again, ${lost} bytes were lost`),
      },
      rotation,
    );
    const output = new OpenOutput({fd, log, file, writer, note});
    if (found === 'of-earlier-ones') await output.putAside();
    return ok(output);
  } catch (error) {
    return err({
      code: 'supervisor/log-not-opened',
      severity: 'error',
      message: `the log '${file}' cannot be opened: ${String(error)}`,
      failure: failureOfMaking(error),
    });
  }
}

const TAIL_BYTES = 16 * 1024;
const PIECE_BYTES = 64 * 1024;

/** More than this is not moved: the newest of it is. */
const MAX_BEHIND_BYTES = 8 * 1024 * 1024;

const readPiece = promisify(read);

interface OutputParts {
  readonly fd: number;
  readonly file: string;
  readonly writer: string;
  readonly log: LogFile;
  readonly note: (text: string) => void;
}

interface Piece {
  readonly bytes: Buffer;
  readonly lostBytes: number;
}

class OpenOutput implements QemuOutput {
  readonly fd: number;
  readonly #parts: OutputParts;
  #position = 0;
  readonly #tail = new RecentBytes(TAIL_BYTES);
  #memory: Buffer | undefined;
  #watch: GrowthWatch | undefined;
  #moving: Promise<void> | undefined;
  #isToMoveAgain = false;
  #hasSkipped = false;
  #ending: Promise<string> | undefined;

  constructor(parts: OutputParts) {
    this.fd = parts.fd;
    this.#parts = parts;
  }

  async putAside(): Promise<void> {
    if (fstatSync(this.fd).size === 0) return;
    await this.#moveAll();
    this.#tail.clear();
  }

  begin(): void {
    this.#watch = watchGrowth(this.#parts.file, () => void this.#moveAll());
  }

  end(): Promise<string> {
    this.#ending ??= this.#end();
    return this.#ending;
  }

  async #end(): Promise<string> {
    this.#watch?.stop();
    const moved = await within(this.#moveAll(), LAST_WRITE_MS);
    await this.#parts.log.close();
    // On a disk that hangs somebody may still be reading from it.
    if (moved === 'settled') closeSync(this.fd);
    return this.#tail.read().toString('utf8');
  }

  /** One at a time: two would both read the same. */
  #moveAll(): Promise<void> {
    this.#isToMoveAgain = true;
    this.#moving ??= this.#moveWhatIsThere().finally(() => {
      this.#moving = undefined;
      this.#memory = undefined;
    });
    return this.#moving;
  }

  async #moveWhatIsThere(): Promise<void> {
    const {log, writer, note} = this.#parts;
    let lostBytes = 0;
    try {
      while (this.#isToMoveAgain) {
        this.#isToMoveAgain = false;
        for (let piece = await this.#next(); piece.bytes.length > 0; piece = await this.#next()) {
          lostBytes += piece.lostBytes;
          this.#tail.add(piece.bytes);
          log.append(piece.bytes);
          await log.settled();
        }
      }
    } catch (error) {
      note(`${writer}'s messages cannot be read: ${String(error)}`);
    }
    if (lostBytes > 0)
      note(`${lostBytes} bytes of ${writer}'s messages were lost, it wrote too fast`);
  }

  /** What is to be moved next; nothing when the file is empty. */
  async #next(): Promise<Piece> {
    const {size} = fstatSync(this.fd);
    // Somebody else has emptied it.
    if (size < this.#position) this.#position = 0;
    const behind = size - this.#position;
    const bytes = this.#room(Math.min(behind, PIECE_BYTES));
    if (behind > MAX_BEHIND_BYTES) return this.#catchUp(size);
    if (behind === 0) {
      if (size > 0) this.#empty();
      this.#hasSkipped = false;
      return {bytes, lostBytes: 0};
    }
    const {bytesRead} = await readPiece(this.fd, bytes, 0, bytes.length, this.#position);
    this.#position += bytesRead;
    return {bytes: bytes.subarray(0, bytesRead), lostBytes: 0};
  }

  /** Skips what is too much; a QEMU that writes faster than we move loses the file's contents. */
  #catchUp(size: number): Piece {
    const keep = this.#hasSkipped ? PIECE_BYTES : MAX_BEHIND_BYTES;
    const lostBytes = size - keep - this.#position;
    this.#position = size - keep;
    if (!this.#hasSkipped) {
      this.#hasSkipped = true;
      return {bytes: Buffer.from('\n'), lostBytes};
    }
    const bytes = this.#room(keep);
    readSync(this.fd, bytes, 0, keep, this.#position);
    this.#empty();
    return {bytes, lostBytes};
  }

  /** The same memory for every piece: the log and the tail copy it. */
  #room(length: number): Buffer {
    if (length > 0) this.#memory ??= Buffer.allocUnsafe(PIECE_BYTES);
    return (this.#memory ?? Buffer.alloc(0)).subarray(0, length);
  }

  /** Right after its size was asked for: what QEMU writes in between would be lost. */
  #empty(): void {
    ftruncateSync(this.fd, 0);
    this.#position = 0;
  }
}

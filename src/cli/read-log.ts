/**
 * Reads a log that somebody else is writing and rotating: what is there, and then what is added.
 */
import {watch} from 'node:fs';
import path from 'node:path';
import {readLogTimes} from '../supervisor/log-times.js';
import type {SupervisorWatch} from '../supervisor/supervisor-watch.js';
import {closePieces, type LogPiece, openPiece, openPieces, readForward} from './log-pieces.js';
import {findStart, type LogWishes} from './log-start.js';

/** Takes text and settles when there is room for more. */
export type Write = (text: Buffer) => Promise<void>;

export interface LogSource extends Omit<LogWishes, 'times'> {
  readonly file: string;
  /** What is not in the log yet, because nobody is there who would move it. */
  readonly waitingFile?: string;
}

/** Where reading has come to, in a file that is kept open. */
interface Reached {
  readonly handle: LogPiece['handle'];
  readonly inode: number;
  offset: number;
}

export class LogReader implements AsyncDisposable {
  #reached: Reached | undefined;
  #hasFound = false;

  private constructor(private readonly source: LogSource) {}

  /** Hands out what there is, maybe nothing. */
  static async read(source: LogSource, write: Write): Promise<LogReader> {
    const {file, waitingFile} = source;
    const reader = new LogReader(source);
    const [{pieces}, times] = await Promise.all([openPieces(file), readLogTimes(file)]);
    const waiting = waitingFile === undefined ? undefined : await openPiece(waitingFile);
    const all = waiting === undefined ? pieces : [...pieces, waiting];
    const start = await findStart(all, {...source, times});
    for (const [index, {handle, inode, size}] of all.entries()) {
      const skipped = index < start.piece ? size : 0;
      const reached = {handle, inode, offset: index === start.piece ? start.offset : skipped};
      if (index >= start.piece) await drain(reached, write);
      if (pieces.at(-1)?.handle === handle) reader.#reached = reached;
    }
    await closePieces(all.filter(({handle}) => handle !== reader.#reached?.handle));
    reader.#hasFound = pieces.length > 0 || (waiting !== undefined && waiting.size > 0);
    return reader;
  }

  /** Whether there was such a log when it was read. */
  get hasFound(): boolean {
    return this.#hasFound;
  }

  /**
   * Hands out what was added, in the new files as well when the log was rotated meanwhile. Tells
   * when so much was added that some of it is gone again.
   */
  async readOn(write: Write): Promise<'complete' | 'gap'> {
    let outcome: 'complete' | 'gap' = 'complete';
    for (;;) {
      if (this.#reached) await drain(this.#reached, write);
      const newer = await this.#openNewer();
      if (newer.pieces.length === 0) return outcome;
      if (newer.isGap) outcome = 'gap';
      // Between our reading and its being moved away something may have been added.
      if (this.#reached) {
        await drain(this.#reached, write);
        await this.#reached.handle.close();
      }
      for (const {handle, inode} of newer.pieces) {
        this.#reached = {handle, inode, offset: 0};
        if (handle === newer.pieces.at(-1)?.handle) break;
        await drain(this.#reached, write);
        await handle.close();
      }
    }
  }

  /** The files that were begun since. */
  async #openNewer(): Promise<{readonly pieces: readonly LogPiece[]; readonly isGap: boolean}> {
    const reached = this.#reached;
    const {pieces, foundKnown} = await openPieces(this.source.file, reached);
    if (foundKnown || reached === undefined) return {pieces, isGap: false};
    // It is gone: either because so many came after it, or because somebody has removed it.
    const {mtimeMs} = await reached.handle.stat();
    const isNewer = ({writtenAt}: LogPiece): boolean => writtenAt > mtimeMs;
    await closePieces(pieces.filter((piece) => !isNewer(piece)));
    const newer = pieces.filter(isNewer);
    return {pieces: newer, isGap: newer.length > 1};
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#reached?.handle.close();
    this.#reached = undefined;
  }
}

async function drain(reached: Reached, write: Write): Promise<void> {
  const {size} = await reached.handle.stat();
  // Somebody has emptied the file.
  if (size < reached.offset) reached.offset = 0;
  reached.offset = await readForward(reached.handle, reached.offset, async (chunk) => {
    await write(chunk);
    return 'go-on';
  });
}

export interface Following {
  readonly reader: LogReader;
  readonly file: string;
  /** Changes when a run of the VM has ended. */
  readonly endFile: string;
  /** The supervisor of the moment. */
  readonly watchSupervisor: () => Promise<SupervisorWatch>;
  /** Whether the VM has ended for good; asked at the beginning, and after a sign that it may have. */
  readonly isOver: () => Promise<boolean>;
  readonly write: Write;
  /** Some of what was added is gone again. */
  readonly missed: () => void;
  /** Ends the following, such as when nobody reads what is written. */
  readonly left: AbortSignal;
}

/** Hands out what is added to the log until the VM has ended for good. */
export async function followLog(following: Following): Promise<void> {
  const {reader, file, endFile, isOver, write, missed, left} = following;
  let supervisor: SupervisorWatch | undefined;
  const readOn = async (): Promise<void> => {
    if ((await reader.readOn(write)) === 'gap') missed();
  };
  const [logs, ends] = [watch(path.dirname(file)), watch(path.dirname(endFile))];
  try {
    await new Promise<void>((resolve, reject) => {
      let isToAsk = true;
      let isToRead = true;
      let isBusy = false;
      // One at a time: two reads from one position would print twice.
      const work = async (): Promise<void> => {
        if (isBusy) return;
        isBusy = true;
        while (isToAsk || isToRead) {
          const isEnd = isToAsk && (await isOver());
          isToAsk = false;
          isToRead = false;
          // After the end was told nothing is added.
          await readOn();
          if (isEnd || left.aborted) return resolve();
          if (supervisor === undefined) await meetSupervisor();
        }
        isBusy = false;
      };
      const meetSupervisor = async (): Promise<void> => {
        supervisor = await following.watchSupervisor();
        void supervisor.gone.then(() => {
          supervisor = undefined;
          isToAsk = true;
          begin();
        });
        // It may have gone before it was watched.
        isToAsk = true;
      };
      const begin = (): void => void work().catch(reject);
      const concerns = (target: string, name: string | Buffer | null): boolean =>
        name === null || path.basename(target) === String(name);
      logs.on('change', (_kind, name) => {
        if (!concerns(file, name)) return;
        isToRead = true;
        begin();
      });
      ends.on('change', (_kind, name) => {
        if (!concerns(endFile, name)) return;
        isToAsk = true;
        begin();
      });
      for (const watcher of [logs, ends]) watcher.on('error', reject);
      left.addEventListener('abort', () => resolve());
      begin();
    });
  } finally {
    for (const watcher of [logs, ends]) watcher.close();
    supervisor?.leave();
  }
}

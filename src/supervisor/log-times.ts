/**
 * When what was written to a log whose lines have no times: `<log>.times` beside it.
 *
 * A line is `inode offset until`: what stands in the file `inode` before `offset` was written until
 * then, in milliseconds of the epoch, and what follows was written later. Lines that are lost make the
 * answer coarser and never wrong, and the inode keeps a log that was moved away together with its
 * times, whichever of the two is moved first.
 */
import {constants} from 'node:fs';
import {open, readFile, stat} from 'node:fs/promises';
import {type LogPlace, moveLogAway, oldNames, ROTATION, type Rotation} from './log-file.js';

export interface LogTimesWriter {
  wrote(place: LogPlace): void;
  rotated(): void;
  /** Writes the time of what is written next in any case. */
  mark(): void;
  /** Settles when every time is written. */
  settled(): Promise<void>;
}

export const timesFile = (log: string): string => `${log}.times`;

const FINEST_MS = 1000;

/** A log that is written to for ever, but slowly, gets coarser times, so that they do not outgrow it. */
const BYTES_PER_FINENESS = 128 * 1024;

interface Clock {
  /** The time of day in milliseconds. */
  readonly now: () => number;
  /** When the log was written last, before this writer. */
  readonly writtenBefore: number;
}

export function writeLogTimes(
  log: string,
  {now, writtenBefore}: Clock,
  {keep}: Pick<Rotation, 'keep'> = ROTATION,
): LogTimesWriter {
  const file = timesFile(log);
  let until = writtenBefore;
  let nextAt = Number.NEGATIVE_INFINITY;
  let work: Promise<unknown> = Promise.resolve();
  // Times that cannot be written are lost, and the log is none the worse.
  const then = (step: () => Promise<void>): void => {
    work = work.then(step).catch(() => undefined);
  };
  const mark = (): void => {
    nextAt = Number.NEGATIVE_INFINITY;
  };
  return {
    mark,
    wrote({inode, offset}) {
      const time = now();
      // The clock may have been set back.
      if (time >= nextAt || time < until) {
        const line = `${inode} ${offset} ${Math.floor(until)}\n`;
        nextAt = time + FINEST_MS;
        then(async () => {
          const size = await append(file, line);
          nextAt = Math.max(nextAt, time + FINEST_MS * 2 ** Math.floor(size / BYTES_PER_FINENESS));
        });
      }
      until = time;
    },
    rotated() {
      mark();
      then(() => moveLogAway(file, keep));
    },
    async settled() {
      await work;
    },
  };
}

/** Gives the size that the file has then. */
async function append(file: string, line: string): Promise<number> {
  const {O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW} = constants;
  const handle = await open(file, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
  try {
    await handle.appendFile(line);
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

/** When a file was written last; the beginning of time for one that is not there. */
export const lastWritten = (file: string): Promise<number> =>
  stat(file).then(
    ({mtimeMs}) => mtimeMs,
    () => 0,
  );

export interface LogTime {
  readonly offset: number;
  /** When what stands before `offset` was written last. */
  readonly until: number;
}

/** The times of all files of a log, by inode, in the order of their offsets. */
export async function readLogTimes(log: string): Promise<ReadonlyMap<number, readonly LogTime[]>> {
  const file = timesFile(log);
  const files = [...oldNames(file).toReversed(), file];
  const texts = await Promise.all(files.map((name) => readFile(name, 'utf8').catch(() => '')));
  const times = new Map<number, LogTime[]>();
  for (const line of texts.join('').split('\n')) {
    const [inode, offset, until, ...more] = line.split(' ').map(Number);
    if (inode === undefined || offset === undefined || until === undefined) continue;
    if (more.length > 0 || ![inode, offset, until].every(Number.isFinite)) continue;
    const known = times.get(inode) ?? [];
    // Somebody has emptied the log, or its inode belongs to another one now.
    while ((known.at(-1)?.offset ?? -1) >= offset) known.pop();
    known.push({offset, until});
    times.set(inode, known);
  }
  return times;
}

/** The offset of the first byte that may have been written at `since` or later. */
export function offsetSince(times: readonly LogTime[], since: number): number {
  const next = times.findIndex(({until}) => until >= since);
  const last = next === -1 ? times.at(-1) : times[next - 1];
  return last?.offset ?? 0;
}

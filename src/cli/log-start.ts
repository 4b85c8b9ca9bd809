/**
 * Where in a log to begin, for so many last lines or for what was written since a time.
 */
import {type LogTime, offsetSince} from '../supervisor/log-times.js';
import {type LogPiece, readBackward, readForward} from './log-pieces.js';

/** A place in the pieces of a log; after the last one when there is nothing to show. */
export interface LogStart {
  readonly piece: number;
  readonly offset: number;
}

export interface LogWishes {
  /** Only the last so many lines. */
  readonly lines: number | undefined;
  /** Only what was written since then, in milliseconds of the epoch. */
  readonly since: number | undefined;
  /** Whether lines begin with the time they were written at. */
  readonly stamps: 'some-lines' | 'none';
  /** When what was written, for the pieces of which that is known. */
  readonly times: ReadonlyMap<number, readonly LogTime[]>;
}

export async function findStart(
  pieces: readonly LogPiece[],
  {lines, since, stamps, times}: LogWishes,
): Promise<LogStart> {
  const first = since === undefined ? BEGINNING : await findSince(pieces, {since, stamps, times});
  return lines === undefined ? first : findLastLines(pieces, lines, first);
}

const BEGINNING: LogStart = {piece: 0, offset: 0};

async function findSince(
  pieces: readonly LogPiece[],
  {since, stamps, times}: {readonly since: number} & Pick<LogWishes, 'stamps' | 'times'>,
): Promise<LogStart> {
  const piece = pieces.findIndex(({writtenAt}) => writtenAt >= since);
  const found = pieces[piece];
  if (found === undefined) return {piece: pieces.length, offset: 0};
  const roughly = offsetSince(times.get(found.inode) ?? [], since);
  const offset = await beginningOfLine(found, Math.min(roughly, found.size));
  return {piece, offset: stamps === 'none' ? offset : await skipOlder(found, offset, since)};
}

const NEWLINE = 0x0a;

/** The beginning of the line that the offset is in. */
async function beginningOfLine({handle}: LogPiece, offset: number): Promise<number> {
  let beginning = 0;
  await readBackward(handle, offset, (chunk, start) => {
    const newline = chunk.lastIndexOf(NEWLINE);
    if (newline === -1) return 'go-on';
    beginning = start + newline + 1;
    return 'enough';
  });
  return beginning;
}

/** Skips lines from before that time, with the lines without a time that belong to them. */
async function skipOlder({handle, size}: LogPiece, from: number, since: number): Promise<number> {
  // Where `rest`, the beginning of a line that is not read to its end, begins.
  let line = from;
  let rest = Buffer.alloc(0);
  let wasOlder = false;
  const isToSkip = (text: Buffer): boolean => {
    const time = timeOf(text.toString('latin1', 0, STAMP_LENGTH));
    wasOlder = time === undefined ? wasOlder : time < since;
    return wasOlder;
  };
  await readForward(handle, from, async (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE)) {
      if (!isToSkip(rest.subarray(0, end))) return 'enough';
      line += end + 1;
      rest = rest.subarray(end + 1);
    }
    return 'go-on';
  });
  return rest.length === 0 || isToSkip(rest) ? Math.max(line + rest.length, size) : line;
}

/** Enough of a line of JSON to hold its time. */
const STAMP_LENGTH = 200;

const STAMP =
  /^(?:\{"(?:at|time)":")?([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.0-9]*Z)/;

function timeOf(line: string): number | undefined {
  const [, stamp] = STAMP.exec(line) ?? [];
  return stamp === undefined ? undefined : Date.parse(stamp);
}

/** Not before `first`. */
async function findLastLines(
  pieces: readonly LogPiece[],
  lines: number,
  first: LogStart,
): Promise<LogStart> {
  if (lines <= 0) return {piece: pieces.length, offset: 0};
  // A newline at the very end closes the last line, it does not begin another.
  let left = lines + ((await endsWithNewline(pieces)) ? 1 : 0);
  for (let piece = pieces.length - 1; piece >= first.piece; piece -= 1) {
    const from = piece === first.piece ? first.offset : 0;
    const found = pieces[piece];
    let offset: number | undefined;
    if (found === undefined) continue;
    await readBackward(found.handle, found.size, (chunk, start) => {
      for (let at = lastNewline(chunk, chunk.length); at !== -1; at = lastNewline(chunk, at)) {
        left -= 1;
        if (left > 0) continue;
        offset = start + at + 1;
        return 'enough';
      }
      return start <= from ? 'enough' : 'go-on';
    });
    if (offset !== undefined) return {piece, offset: Math.max(offset, from)};
  }
  return first;
}

const lastNewline = (chunk: Buffer, before: number): number =>
  before === 0 ? -1 : chunk.lastIndexOf(NEWLINE, before - 1);

async function endsWithNewline(pieces: readonly LogPiece[]): Promise<boolean> {
  const last = pieces.findLast(({size}) => size > 0);
  if (last === undefined) return false;
  const {buffer, bytesRead} = await last.handle.read(Buffer.alloc(1), 0, 1, last.size - 1);
  return bytesRead === 1 && buffer[0] === NEWLINE;
}

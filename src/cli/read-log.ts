/**
 * Reads a log that somebody else is writing and rotating.
 */
import {watch} from 'node:fs';
import {open, stat} from 'node:fs/promises';
import path from 'node:path';

export interface LogText {
  readonly text: Buffer;
  /** Where the text ends in the file, to go on from. */
  readonly position: LogPosition;
}

/** A place in a file that may be renamed away and begun anew. */
export interface LogPosition {
  readonly inode: number;
  readonly offset: number;
}

/** The last lines of a log, or `undefined` when there is no log. */
export async function readLog(file: string, lines: number): Promise<LogText | undefined> {
  const all = await readFrom(file, undefined);
  if (all === undefined || lines === Number.POSITIVE_INFINITY) return all;
  // A newline at the very end closes the last line, it does not begin another.
  let cut = all.text.at(-1) === 0x0a ? all.text.length - 1 : all.text.length;
  for (let left = lines; left > 0 && cut >= 0; left -= 1) cut = all.text.lastIndexOf(0x0a, cut - 1);
  return {...all, text: lines <= 0 ? Buffer.alloc(0) : all.text.subarray(cut + 1)};
}

/** Everything after `position`; from the start when the file is another one by now. */
async function readFrom(
  file: string,
  position: LogPosition | undefined,
): Promise<LogText | undefined> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const {ino, size} = await handle.stat();
    const same = position !== undefined && position.inode === ino && position.offset <= size;
    const start = same ? position.offset : 0;
    const {buffer, bytesRead} = await handle.read(
      Buffer.alloc(size - start),
      0,
      size - start,
      start,
    );
    return {
      text: buffer.subarray(0, bytesRead),
      position: {inode: ino, offset: start + bytesRead},
    };
  } finally {
    await handle.close();
  }
}

export interface Following {
  readonly file: string;
  readonly from: LogPosition | undefined;
  /** Changes when the VM has ended. */
  readonly endFile: string;
  /** Whether the VM has ended; asked once, for an end that came before the watching began. */
  readonly isOver: () => Promise<boolean>;
  readonly write: (text: Buffer) => void;
}

/** Prints what is added to the log until the VM ends. */
export async function followLog(following: Following): Promise<void> {
  const {file, from, endFile, isOver, write} = following;
  const endedBefore = await changeTime(endFile);
  let position = from;
  const drain = async (): Promise<void> => {
    const added = await readFrom(file, position);
    if (added === undefined) return;
    position = added.position;
    if (added.text.length > 0) write(added.text);
  };
  const watchers = [watch(path.dirname(file)), watch(path.dirname(endFile))];
  try {
    if (await isOver()) return await drain();
    await new Promise<void>((resolve, reject) => {
      // One change at a time: two reads from one position would print twice.
      let work = drain();
      const onChange = (): void => {
        work = work.then(async () => {
          const ended = (await changeTime(endFile)) !== endedBefore;
          await drain();
          if (ended) resolve();
        });
        work.catch(reject);
      };
      for (const watcher of watchers) {
        watcher.on('change', onChange);
        watcher.on('error', reject);
      }
    });
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

const changeTime = (file: string): Promise<number> =>
  stat(file).then(
    ({mtimeMs}) => mtimeMs,
    () => 0,
  );

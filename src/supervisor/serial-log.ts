/**
 * What the guest wrote to its serial port, kept across runs: each run appends.
 *
 * Nothing of kvmrun's is mixed into the guest's text. Where the newest run begins is kept in the
 * VM's record; when the log is rotated during a run, that is the beginning of the file.
 */
import {stat} from 'node:fs/promises';
import type {LogFile, LogListeners, Rotation} from './log-file.js';
import {openTimedLog} from './timed-log.js';

export interface SerialLog extends LogFile {
  /** Offset in the log at which this run begins. */
  readonly start: number;
  /** Another run begins; gives the offset of that. */
  beginRun(): Promise<number>;
}

export async function openSerialLog(
  file: string,
  listeners: LogListeners,
  rotation?: Rotation,
): Promise<SerialLog> {
  const {size, mtimeMs} = await statOf(file);
  const log = openTimedLog(file, {...listeners, writtenBefore: mtimeMs}, rotation);
  return {
    ...log,
    start: size,
    async beginRun() {
      await log.settled();
      log.markTime();
      return (await statOf(file)).size;
    },
  };
}

const statOf = (file: string): Promise<{readonly size: number; readonly mtimeMs: number}> =>
  stat(file).catch(() => ({size: 0, mtimeMs: 0}));

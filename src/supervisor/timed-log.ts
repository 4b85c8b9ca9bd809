/**
 * A log of lines that have no times, or not all of them: with the times beside it.
 */
import {LAST_WRITE_MS, type LogFile, type LogListeners, openLogFile, ROTATION} from './log-file.js';
import {writeLogTimes} from './log-times.js';
import {within} from './settle.js';

interface TimedLogListeners extends LogListeners {
  /** When the log was written last, in milliseconds of the epoch. */
  readonly writtenBefore: number;
}

export interface TimedLog extends LogFile {
  /** Knows exactly when what is written next was written. */
  markTime(): void;
}

export function openTimedLog(
  file: string,
  {writtenBefore, ...listeners}: TimedLogListeners,
  rotation = ROTATION,
): TimedLog {
  const times = writeLogTimes(file, {now: Date.now, writtenBefore}, rotation);
  const log = openLogFile(
    file,
    {
      ...listeners,
      wrote: (place) => times.wrote(place),
      rotated: () => {
        times.rotated();
        listeners.rotated?.();
      },
    },
    rotation,
  );
  return {
    ...log,
    markTime: () => times.mark(),
    async close() {
      await log.close();
      await within(times.settled(), LAST_WRITE_MS);
    },
  };
}

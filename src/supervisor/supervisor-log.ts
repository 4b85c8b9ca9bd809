/**
 * The supervisor's own log: one line per thing that happened, with the time.
 */
import {openLogFile} from './log-file.js';

export interface SupervisorLog {
  note(text: string): void;
  reopen(): void;
  /** Settles when everything that was noted so far is written, or dropped. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export function openSupervisorLog(file: string): SupervisorLog {
  const note = (text: string): void =>
    log.append(Buffer.from(`${new Date().toISOString()} ${oneLine(text)}\n`));
  const log = openLogFile(file, {
    // There is no other place to say that this log cannot be written.
    dropped: () => undefined,
    resumed: (lostBytes) => note(`${lostBytes} bytes of this log could not be written`),
  });
  return {note, reopen: () => log.reopen(), settled: () => log.settled(), close: () => log.close()};
}

const oneLine = (text: string): string => text.replaceAll('\n', '\n  ');

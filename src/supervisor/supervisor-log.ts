/**
 * The supervisor's own log: one line per thing that happened, with the time.
 */
import {openLogFile, type Rotation} from './log-file.js';

export interface SupervisorLog {
  note(text: string): void;
  reopen(): void;
  close(): Promise<void>;
}

const ROTATION: Rotation = {maxBytes: 1024 * 1024, keep: 1};

export function openSupervisorLog(file: string): SupervisorLog {
  // There is no other place to say that this log cannot be written.
  const log = openLogFile(file, {dropped: () => undefined}, ROTATION);
  return {
    note: (text) => log.append(Buffer.from(`${new Date().toISOString()} ${oneLine(text)}\n`)),
    reopen: () => log.reopen(),
    close: () => log.close(),
  };
}

const oneLine = (text: string): string => text.replaceAll('\n', '\n  ');

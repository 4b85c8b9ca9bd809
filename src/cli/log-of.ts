/** The logs that a VM has. */
import type {VmPaths} from '../plan/vm-paths.js';
import type {LogSource} from './read-log.js';

export const LOG_NAMES = ['serial', 'qemu', 'supervisor', 'events'] as const;

export type LogName = (typeof LOG_NAMES)[number];

export interface WantedLog {
  readonly log: LogName;
  /** Whether somebody is there who moves on to its log what QEMU writes. */
  readonly isMoved: boolean;
}

export function logOf(
  paths: VmPaths,
  {log, isMoved}: WantedLog,
): Pick<LogSource, 'file' | 'waitingFile' | 'stamps'> {
  switch (log) {
    case 'serial':
      // What looks like a time in there is the guest's, and its clock may be wrong.
      return {file: paths.serialLog, stamps: 'none'};
    case 'qemu':
      return {
        file: paths.qemuLog,
        stamps: 'some-lines',
        ...(!isMoved && {waitingFile: paths.qemuOutput}),
      };
    case 'supervisor':
      return {file: paths.supervisorLog, stamps: 'some-lines'};
    case 'events':
      return {file: paths.eventsLog, stamps: 'some-lines'};
  }
}

/**
 * The logs that a supervisor writes: its own, the guest's serial output, and what happens.
 */

import type {VmPaths} from '../plan/vm-paths.js';
import type {QmpEvent} from '../qmp/qmp.js';
import {type LogFile, openLogFile} from './log-file.js';
import {openSerialLog, type SerialLog} from './serial-log.js';
import {openSupervisorLog, type SupervisorLog} from './supervisor-log.js';
import type {Degradation, DiskLow, ReadyStatus, SetupStep, VmPhase} from './vm-status.js';

/** A line of the log of events. */
export type LoggedEvent =
  | {readonly event: 'phase'; readonly phase: VmPhase; readonly reason?: string}
  | ({readonly event: 'ready'} & Pick<ReadyStatus, 'level' | 'state'>)
  | {readonly event: 'setup'; readonly step: SetupStep; readonly occupied?: string}
  | ({readonly event: 'degraded'} & Degradation)
  | ({readonly event: 'disk-low'} & DiskLow)
  | {readonly event: 'disk-room-again'}
  /** In QEMU's words, with the time that QEMU gives. */
  | {readonly event: 'qemu'; readonly name: string; readonly data: QmpEvent['data']};

export interface SerialEvents {
  /** The log begins anew. */
  readonly rotated: () => void;
}

export class RunLogs {
  readonly #paths: VmPaths;
  readonly #own: SupervisorLog;
  readonly #events: LogFile;
  #serial: SerialLog | undefined;

  constructor(paths: VmPaths) {
    this.#paths = paths;
    this.#own = openSupervisorLog(paths.supervisorLog);
    this.#events = openLogFile(paths.eventsLog, {
      dropped: (why) => this.note(`events are not logged: ${why}`),
      resumed: (lost) => this.note(`events are logged again, ${lost} bytes were lost`),
    });
  }

  get serial(): SerialLog | undefined {
    return this.#serial;
  }

  async openSerial({rotated}: SerialEvents): Promise<void> {
    this.#serial = await openSerialLog(this.#paths.serialLog, {
      dropped: (why) => this.note(`serial output is not logged: ${why}`),
      resumed: (lost) => this.note(`serial output is logged again, ${lost} bytes were lost`),
      rotated,
    });
  }

  /** Another run begins; gives the offset of that in the serial log. */
  async beginSerialRun(): Promise<number> {
    return (await this.#serial?.beginRun()) ?? 0;
  }

  note(text: string): void {
    this.#own.note(text);
  }

  record(event: LoggedEvent, at: Date = new Date()): void {
    this.#events.append(Buffer.from(`${JSON.stringify({at: at.toISOString(), ...event})}\n`));
  }

  reopen(): void {
    this.#own.reopen();
    this.#events.reopen();
    this.#serial?.reopen();
  }

  /** Everything but our own log, which is needed to the last. */
  async closeOthers(): Promise<void> {
    await Promise.all([this.#serial?.close(), this.#events.close()]);
  }

  close(): Promise<void> {
    return this.#own.close();
  }
}

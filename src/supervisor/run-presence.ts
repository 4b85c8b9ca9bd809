/**
 * What others see of a run: its control socket, its status, its record, and its logs.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {ok, type Result} from '../core/result.js';
import {type ControlledVm, type ControlSocket, openControlSocket} from './control-socket.js';
import {withDiskSize} from './resize-disk.js';
import {RunLogs} from './run-logs.js';
import {releaseVm} from './runtime-folder.js';
import {StatusBoard} from './status-board.js';
import type {ResizeCall} from './vm-call.js';
import type {Launch, Progress, RunInput} from './vm-handle.js';
import {recordOf, writeLastExit, writeLaunchRecord, writeVmRecord} from './vm-record.js';
import type {LastExit} from './vm-status.js';
import type {Locks} from './watched-qemu.js';

export class RunPresence {
  readonly board: StatusBoard;
  readonly logs: RunLogs;
  #input: RunInput;
  #control: ControlSocket | undefined;
  #startedAt = new Date().toISOString();
  #launch: Launch | undefined;

  constructor(input: RunInput) {
    this.#input = input;
    this.logs = new RunLogs(input.plan.paths);
    this.board = new StatusBoard(input, {
      tell: (progress) => this.tell(progress),
      unsaved: ({message}) => this.logs.note(message),
    });
  }

  /** What another start would take; written down with the record. */
  knows(launch: Launch | undefined, startedAt = this.#startedAt): void {
    this.#launch = launch;
    this.#startedAt = startedAt;
  }

  async openControl(vm: ControlledVm): Promise<Result<void, Diagnostic>> {
    const opened = await openControlSocket(this.#input.plan.paths.controlSocket, vm);
    if (!opened.ok) return opened;
    this.#control = opened.value;
    return ok(undefined);
  }

  openSerialLog(): Promise<void> {
    return this.logs.openSerial({rotated: () => void this.saveRecord(0)});
  }

  async saveRecord(serialStart = this.logs.serial?.start ?? 0): Promise<void> {
    const written = await Promise.all([
      writeVmRecord(recordOf(this.#input, {startedAt: this.#startedAt, serialStart})),
      this.#launch && writeLaunchRecord(this.#launch),
    ]);
    for (const one of written) if (one?.ok === false) this.logs.note(one.error.message);
  }

  /** A disk has another size than the VM was started with, and its profile says so by now. */
  async resized({disk, size}: Pick<ResizeCall, 'disk' | 'size'>): Promise<void> {
    const resolvedProfile = withDiskSize(this.#input.resolvedProfile, disk, size);
    this.#input = {...this.#input, resolvedProfile};
    await this.saveRecord();
  }

  /** Another QEMU is about to be started in the place of one that has ended. */
  async beginRun(): Promise<void> {
    this.#startedAt = new Date().toISOString();
    await this.saveRecord(await this.logs.beginSerialRun());
  }

  tell(progress: Progress): void {
    if (progress.progress === 'phase') this.logs.record({event: 'phase', phase: progress.phase});
    if (progress.progress === 'degraded') {
      this.logs.record({event: 'degraded', ...progress.degradation});
    }
    if (progress.progress === 'disk-low') {
      const {low} = progress;
      this.logs.record(low ? {event: 'disk-low', ...low} : {event: 'disk-room-again'});
    }
    this.#control?.publish(progress);
    this.#input.onProgress(progress);
  }

  /** Leaves nothing behind but what is meant to be kept. */
  async remove(locks: Locks, lastExit?: LastExit): Promise<void> {
    const {paths} = this.#input.plan;
    this.#control?.stopListening();
    await Promise.all([this.logs.closeOthers(), this.board.settled()]);
    const kept = lastExit && (await writeLastExit(paths, lastExit));
    if (kept?.ok === false) this.logs.note(kept.error.message);
    await this.logs.close();
    await releaseVm(paths, locks);
  }

  /** Tells everybody how the VM ended, when it did, and says good-bye. */
  end(lastExit?: LastExit): void {
    this.#control?.end(lastExit);
  }
}

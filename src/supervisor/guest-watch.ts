/**
 * What the guest does as long as a QEMU holds it: its reboots, its faults, and whether its disk is
 * full; told to the status board and written to the log of events.
 */
import type {RestartRules} from '../plan/plan.js';
import type {QmpEvent} from '../qmp/qmp.js';
import {rebootStorm} from './exit-status.js';
import {FullDiskWatch} from './full-disk.js';
import {adjustClock} from './kept-clock.js';
import type {VmEvent, VmState} from './lifecycle.js';
import {LowDiskWatch} from './low-disk.js';
import {countReboot, isStorm, NO_REBOOTS} from './reboot-counter.js';
import {monotonicMs} from './restart-keeper.js';
import type {RunLogs} from './run-logs.js';
import type {StatusBoard} from './status-board.js';
import type {Progress, RunningPlan} from './vm-handle.js';
import type {DiskFull, DiskLow} from './vm-status.js';

export interface GuestWatchInput {
  readonly plan: RunningPlan;
  /** Those that are in force. */
  readonly restart: RestartRules;
  readonly board: StatusBoard;
  readonly logs: RunLogs;
  readonly dispatch: (event: VmEvent) => void;
  readonly tell: (progress: Progress) => void;
  /** Lets a guest go on that has waited for room on a disk. */
  readonly goOn: () => void;
}

export class GuestWatch {
  readonly #input: GuestWatchInput;
  readonly #fullDisk: FullDiskWatch;
  readonly #lowDisk: LowDiskWatch;
  #reboots = NO_REBOOTS;
  /** What is noted of the clock so far. */
  #clock = Promise.resolve();
  #isWaiting = false;

  constructor(input: GuestWatchInput) {
    this.#input = input;
    this.#fullDisk = new FullDiskWatch({plan: input.plan, roomAgain: () => this.#roomAgain()});
    const {disks} = input.plan;
    this.#lowDisk = new LowDiskWatch({disks, changed: (low) => this.#roomChanged(low)});
  }

  hear(event: QmpEvent): void {
    const {logs} = this.#input;
    logs.record({event: 'qemu', name: event.event, data: event.data}, new Date(event.at));
    this.#fullDisk.hear(event);
    if (event.event === 'RTC_CHANGE') this.#clockSet(event);
    if (event.event === 'RESET' && event.data['guest'] === true) this.#countReboot();
  }

  /** One after the other; it fails silently, and the next start of the VM is far off. */
  #clockSet({data}: QmpEvent): void {
    const {offset} = data;
    if (typeof offset !== 'number') return;
    const {paths} = this.#input.plan;
    this.#clock = this.#clock.then(() => adjustClock(paths, offset));
  }

  /** To be called after the board has been told. */
  changed(state: VmState): void {
    const {board} = this.#input;
    if (state.phase === 'running') this.#lowDisk.begin();
    const waits = state.phase === 'faulted' && state.fault === 'io-error';
    if (waits === this.#isWaiting) return;
    this.#isWaiting = waits;
    if (waits) {
      this.#fullDisk.begin();
      void this.lookAtDisk();
    } else {
      this.#fullDisk.end();
      board.forget('diskFull');
    }
  }

  /** Where the room is missing, if it is: told to the board, too. */
  async lookAtDisk(): Promise<DiskFull | undefined> {
    if (!this.#isWaiting) return undefined;
    const diskFull = await this.#fullDisk.look();
    if (diskFull && this.#isWaiting) this.#input.board.learn({diskFull});
    return diskFull;
  }

  /** Another QEMU begins with another guest. */
  startOver(): void {
    this.#reboots = NO_REBOOTS;
    this.#lowDisk.end();
    this.#input.board.forget('reboots', 'diskLow');
  }

  close(): void {
    this.#fullDisk.end();
    this.#lowDisk.end();
  }

  #roomChanged(low: DiskLow | undefined): void {
    const {board, logs, tell} = this.#input;
    if (low === undefined) {
      board.forget('diskLow');
      logs.note('there is enough room for the disks again');
    } else {
      board.learn({diskLow: low});
      logs.note(`little room for '${low.path}': ${low.freeBytes} bytes are free`);
    }
    void board.save();
    tell({progress: 'disk-low', low});
  }

  #countReboot(): void {
    const {board, restart, dispatch} = this.#input;
    this.#reboots = countReboot(this.#reboots, monotonicMs());
    board.learn({reboots: this.#reboots.count});
    void board.save();
    // Without a policy somebody may want just that.
    if (restart.policy !== 'no' && isStorm(this.#reboots)) {
      dispatch({type: 'endDecided', ending: rebootStorm});
    }
  }

  #roomAgain(): void {
    this.#input.logs.note('there is room again, so the guest goes on');
    this.#input.goOn();
  }
}

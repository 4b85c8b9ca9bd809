/**
 * The conversation with one QEMU: its monitor, its events and its serial port.
 */
import type {Duplex} from 'node:stream';
import {connectMonitor} from '../qmp/connect-monitor.js';
import {describeFailure} from '../qmp/describe-failure.js';
import type {Monitor, QmpEvent, QmpFailure} from '../qmp/qmp.js';
import {findReadinessProblem} from './accelerator.js';
import type {EndingEvents} from './exit-status.js';
import {GuestMonitor, runStateOf} from './guest-monitor.js';
import {GuestServices} from './guest-services.js';
import {isHeld, letGuestGo} from './held-guest.js';
import type {Ending, VmEvent} from './lifecycle.js';
import {loadMemory} from './load-memory.js';
import type {LogFile} from './log-file.js';
import type {MonitorInHand} from './monitor-hands.js';
import {ProbeDisk} from './probe-disk.js';
import type {QemuProcess} from './qemu-process.js';
import {saved} from './save-run.js';
import {openSerialPort, type SerialPort} from './serial-port.js';
import {within} from './settle.js';
import type {MemoryOrder, RunningPlan, Terminal} from './vm-handle.js';
import type {VmPhase} from './vm-status.js';

/** Time enough to fill all of a large guest's memory beforehand. */
const READY_MS = 180_000;

/** Longer than anybody waits: a QEMU that was stopped may go on after days, and answer then. */
const PATIENCE_MS = 2 ** 31 - 1;

/** QEMU's sockets close a moment before it is gone, or a moment after. */
const LAST_WORDS_MS = 2000;

export interface SessionInput {
  readonly plan: RunningPlan;
  readonly serialLog: LogFile | undefined;
  readonly terminal?: Terminal;
  readonly dispatch: (event: VmEvent) => void;
  /** Every event of QEMU's, before the session draws its conclusions. */
  readonly heard: (event: QmpEvent) => void;
  /** Everything that the guest writes to its serial port. */
  readonly serialHeard: (bytes: Buffer) => void;
  readonly note: (text: string) => void;
}

/** What a supervisor has left behind when it died. */
interface Inheritance {
  readonly monitorStream: Promise<Duplex | undefined>;
  /** What it had told others last. */
  readonly toldPhase: VmPhase;
  /** The guest's memory is in a file. */
  readonly isSaved: boolean;
}

export class QemuSession {
  /** The guest, by way of its agent. */
  readonly guest: GuestServices;
  readonly probeDisk: ProbeDisk;
  readonly #input: SessionInput;
  readonly #monitor: GuestMonitor;
  #serial: SerialPort | undefined;
  #wasAccepted = false;

  constructor(input: SessionInput) {
    const {plan, dispatch, heard, note} = input;
    this.#input = input;
    this.guest = new GuestServices({
      socket: plan.paths.guestAgentSocket,
      monitor: () => this.monitor,
      note,
    });
    this.probeDisk = new ProbeDisk({monitor: () => this.monitor});
    this.#monitor = new GuestMonitor({
      socket: plan.paths.monitorSocket,
      dispatch,
      heard: (event) => {
        heard(event);
        this.guest.port.heard(event);
        this.probeDisk.heard(event);
      },
      note,
    });
  }

  /** The monitor, as long as it works. */
  get monitor(): MonitorInHand {
    return this.#monitor.inHand;
  }

  /** QEMU is known to answer nothing until this is done. */
  whileBusy<T>(work: () => Promise<T>): Promise<T> {
    return this.#monitor.whileBusy(work);
  }

  /** Settles when it is known whether QEMU answers; never takes long. */
  async probe(): Promise<void> {
    await this.#monitor.probe();
  }

  /** What was seen of the end, for whoever judges it. */
  get evidence(): {readonly events: EndingEvents; readonly accepted: boolean} {
    return {events: this.#monitor.events, accepted: this.#wasAccepted};
  }

  /** Brings QEMU to the point where the guest can run, and says so; or decides its end. */
  async bringUp(
    qemu: Pick<QemuProcess, 'monitorStream' | 'exited'>,
    memory?: MemoryOrder,
  ): Promise<void> {
    const {plan, dispatch} = this.#input;
    const connected = await connectMonitor(qemu.monitorStream, {readyMs: READY_MS});
    if (!connected.ok) {
      const isGone =
        connected.error.kind === 'closed' &&
        (await within(qemu.exited, LAST_WORDS_MS)) === 'settled';
      // When it is gone, its own words tell more than ours could.
      if (!isGone) dispatch({type: 'endDecided', ending: notReady(connected.error)});
      return;
    }
    this.#wasAccepted = true;
    this.#monitor.watch(connected.value);
    const [unfit] = await Promise.all([
      findReadinessProblem(connected.value, plan.accelerator),
      plan.console === 'serial' ? this.#openSerialPort() : undefined,
    ]);
    const problem = unfit ?? (memory && (await loadMemory(connected.value, memory, plan)));
    dispatch(problem ? {type: 'endDecided', ending: problem} : {type: 'accepted'});
    this.#monitor.startHeartbeat();
  }

  /** Goes on where a supervisor has died. */
  async takeBack(left: Inheritance): Promise<void> {
    this.#wasAccepted = true;
    const {plan} = this.#input;
    await Promise.all([
      plan.console === 'serial' ? this.#openSerialPort() : undefined,
      this.#askAgain(left),
    ]);
  }

  async #askAgain({monitorStream, toldPhase, isSaved}: Inheritance): Promise<void> {
    const {note, dispatch} = this.#input;
    this.#monitor.expect();
    const stream = await monitorStream;
    const connected = stream && (await connectMonitor(stream, {readyMs: PATIENCE_MS}));
    if (connected === undefined) return this.#monitor.giveUp('no monitor: QEMU does not listen');
    if (!connected.ok)
      return this.#monitor.giveUp(`no monitor: ${describeFailure(connected.error)}`);
    const monitor = connected.value;
    this.#monitor.watch(monitor);
    const answer = await monitor.execute({execute: 'query-status', deadlineMs: PATIENCE_MS});
    if (!answer.ok) return note(`no answer: ${describeFailure(answer.error)}`);
    const runState = runStateOf(answer.value);
    note(`QEMU says: ${String(runState)}`);
    // A paused guest that somebody has reset is in this state, too.
    if (runState === 'prelaunch' && toldPhase === 'starting') {
      return dispatch({type: 'endDecided', ending: neverRan});
    }
    // It would run beside what goes on from the file.
    if (runState === 'postmigrate' && isSaved) {
      return dispatch({type: 'endDecided', ending: saved});
    }
    this.#monitor.catchUp(runState);
    await this.#letGoOn(monitor);
    // The guest takes its time, and nobody waits for that.
    if (this.#input.plan.sparePort !== undefined) void this.#clearSparePort();
  }

  async #clearSparePort(): Promise<void> {
    const left = await this.probeDisk.takeOut();
    if (left === 'stays') this.#input.note('the guest does not let go of the disk of a trial');
  }

  /** It stands still for something that its supervisor was doing when it died. */
  async #letGoOn(monitor: Monitor): Promise<void> {
    const {plan, note} = this.#input;
    if (!isHeld(plan.paths)) return;
    const going = await letGuestGo(plan.paths, monitor);
    note(
      going.ok ? 'the guest was held, and goes on' : `not resumed: ${describeFailure(going.error)}`,
    );
  }

  /** Waits until everything that QEMU wrote before its end has been read. */
  async drain(): Promise<void> {
    await within(Promise.all([this.#monitor.ended(), this.#serial?.ended]), LAST_WORDS_MS);
  }

  async close(): Promise<void> {
    this.guest.port.close();
    await Promise.all([this.#monitor.close(), this.#serial?.close()]);
  }

  async #openSerialPort(): Promise<void> {
    const {plan, serialLog, terminal, serialHeard, note} = this.#input;
    if (serialLog === undefined) return;
    const opened = await openSerialPort({
      paths: plan.paths,
      log: serialLog,
      ...(terminal && {terminal}),
      heard: serialHeard,
    });
    // A guest without a console is better than no guest.
    if (opened.ok) this.#serial = opened.value;
    else note(opened.error.message);
  }
}

const neverRan: Ending = {
  reason: 'start-failed',
  message: 'the supervisor was killed before the guest ran',
  failure: 'killed',
};

const notReady = (failure: QmpFailure): Ending => ({
  reason: 'start-failed',
  message: `QEMU's monitor did not become ready: ${describeFailure(failure)}`,
  failure: 'protocol',
});

/**
 * The conversation with one QEMU: its monitor, its events and its serial port.
 */
import type {Duplex} from 'node:stream';
import {isObject} from '../core/json.js';
import {connectMonitor} from '../qmp/connect-monitor.js';
import type {Monitor, QmpEvent, QmpFailure} from '../qmp/qmp.js';
import {findReadinessProblem} from './accelerator.js';
import {
  type EndingEvents,
  endingOfPausedGuest,
  eventsUnheard,
  faultOf,
  NO_EVENTS,
  noteEvent,
} from './exit-status.js';
import {GuestServices} from './guest-services.js';
import {type Heartbeat, startHeartbeat} from './heartbeat.js';
import type {Ending, VmEvent} from './lifecycle.js';
import type {LogFile} from './log-file.js';
import type {MonitorInHand} from './monitor-hands.js';
import type {QemuProcess} from './qemu-process.js';
import {openSerialPort, type SerialPort} from './serial-port.js';
import {within} from './settle.js';
import type {RunningPlan, Terminal} from './vm-handle.js';
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
}

export class QemuSession {
  /** The guest, by way of its agent. */
  readonly guest: GuestServices;
  readonly #input: SessionInput;
  #monitor: MonitorInHand;
  #serial: SerialPort | undefined;
  #events: EndingEvents = NO_EVENTS;
  #wasAccepted = false;
  #heartbeat: Heartbeat | undefined;

  constructor(input: SessionInput) {
    this.#input = input;
    this.guest = new GuestServices({
      socket: input.plan.paths.guestAgentSocket,
      monitor: () => this.#monitor,
      note: input.note,
    });
  }

  /** The monitor, as long as it works. */
  get monitor(): MonitorInHand {
    return this.#monitor;
  }

  /** Settles when it is known whether QEMU answers; never takes long. */
  async probe(): Promise<void> {
    await this.#heartbeat?.probe();
  }

  /** What was seen of the end, for whoever judges it. */
  get evidence(): {readonly events: EndingEvents; readonly accepted: boolean} {
    return {events: this.#events, accepted: this.#wasAccepted};
  }

  /** Brings QEMU to the point where the guest can run, and says so; or decides its end. */
  async bringUp(qemu: Pick<QemuProcess, 'monitorStream' | 'exited'>): Promise<void> {
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
    this.#watch(connected.value);
    const [problem] = await Promise.all([
      findReadinessProblem(connected.value, plan.accelerator),
      plan.console === 'serial' ? this.#openSerialPort() : undefined,
    ]);
    dispatch(problem ? {type: 'endDecided', ending: problem} : {type: 'accepted'});
    this.#startHeartbeat(connected.value);
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

  async #askAgain({monitorStream, toldPhase}: Inheritance): Promise<void> {
    const {note, dispatch} = this.#input;
    this.#monitor = 'silent';
    const stream = await monitorStream;
    const connected = stream && (await connectMonitor(stream, {readyMs: PATIENCE_MS}));
    this.#monitor = undefined;
    if (connected === undefined) return note('no monitor: QEMU does not listen');
    if (!connected.ok) return note(`no monitor: ${describe(connected.error)}`);
    const monitor = connected.value;
    this.#watch(monitor);
    const answer = await monitor.execute({execute: 'query-status', deadlineMs: PATIENCE_MS});
    if (!answer.ok) return note(`no answer: ${describe(answer.error)}`);
    const runState = runStateOf(answer.value);
    note(`QEMU says: ${String(runState)}`);
    // A paused guest that somebody has reset is in this state, too.
    if (runState === 'prelaunch' && toldPhase === 'starting') {
      return dispatch({type: 'endDecided', ending: neverRan});
    }
    // What the monitor has told meanwhile says more than the state does.
    if (this.#events === NO_EVENTS) this.#events = eventsUnheard(runState);
    this.#conclude(runState);
    this.#startHeartbeat(monitor);
  }

  /** Tells what the guest does, by what QEMU says of it. */
  #conclude(runState: unknown): void {
    const {dispatch} = this.#input;
    const ending = endingOfPausedGuest(this.#events, runState);
    const fault = faultOf(runState);
    if (fault) dispatch({type: 'faulted', fault, ...(ending && {ending})});
    else if (ending) dispatch({type: 'endDecided', ending});
    if (fault || ending) return;
    dispatch({type: 'answered', guest: runState === 'running' ? 'running' : 'paused'});
    if (runState !== 'running') dispatch({type: 'suspended'});
  }

  #startHeartbeat(monitor: Monitor): void {
    if (this.#monitor !== monitor) return;
    let isSilent = false;
    this.#heartbeat = startHeartbeat(monitor, {
      answered: (value) => {
        if (isSilent) this.#conclude(runStateOf(value));
        isSilent = false;
      },
      silent: () => {
        if (!isSilent) this.#input.note('QEMU does not answer its monitor');
        isSilent = true;
        this.#input.dispatch({type: 'silent'});
      },
    });
  }

  /** Waits until everything that QEMU wrote before its end has been read. */
  async drain(): Promise<void> {
    await within(Promise.all([this.#openMonitor?.closed, this.#serial?.ended]), LAST_WORDS_MS);
  }

  async close(): Promise<void> {
    this.guest.port.close();
    await Promise.all([this.#openMonitor?.[Symbol.asyncDispose](), this.#serial?.close()]);
  }

  get #openMonitor(): Monitor | undefined {
    return this.#monitor === 'silent' ? undefined : this.#monitor;
  }

  #watch(monitor: Monitor): void {
    this.#wasAccepted = true;
    this.#monitor = monitor;
    monitor.onEvent((event) => this.#receive(event, monitor));
    void monitor.closed.then(({reason}) => {
      this.#monitor = undefined;
      this.#heartbeat?.stop();
      this.#input.note(`the monitor is closed: ${reason}`);
    });
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

  #receive(event: QmpEvent, monitor: Monitor): void {
    const {dispatch, note} = this.#input;
    this.#events = noteEvent(this.#events, event);
    this.#input.heard(event);
    this.guest.port.heard(event);
    if (NOTED_EVENTS.includes(event.event)) {
      note(`QEMU: ${event.event} ${JSON.stringify(event.data)}`);
    }
    if (event.event === 'RESUME') dispatch({type: 'resumed'});
    if (event.event === 'STOP') void this.#judgePause(monitor);
  }

  /** Only QEMU knows whether somebody has paused the guest, or something. */
  async #judgePause(monitor: Monitor): Promise<void> {
    const answer = await monitor.execute({execute: 'query-status'});
    if (!answer.ok) return this.#input.dispatch({type: 'suspended'});
    const runState = runStateOf(answer.value);
    // It may run again by now.
    if (runState !== 'running') this.#conclude(runState);
  }
}

const runStateOf = (value: unknown): unknown => (isObject(value) ? value['status'] : undefined);

const NOTED_EVENTS: readonly string[] = [
  'SHUTDOWN',
  'RESET',
  'POWERDOWN',
  'GUEST_PANICKED',
  'WATCHDOG',
  'BLOCK_IO_ERROR',
  'STOP',
];

const neverRan: Ending = {
  reason: 'start-failed',
  message: 'the supervisor was killed before the guest ran',
  failure: 'killed',
};

const notReady = (failure: QmpFailure): Ending => ({
  reason: 'start-failed',
  message: `QEMU's monitor did not become ready: ${describe(failure)}`,
  failure: 'protocol',
});

function describe(failure: QmpFailure): string {
  switch (failure.kind) {
    case 'closed':
      return failure.reason;
    case 'timeout':
      return `no answer in ${failure.deadlineMs} ms`;
    case 'refused':
    case 'protocol':
      return failure.message;
  }
}

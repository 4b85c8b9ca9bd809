/**
 * The conversation with one QEMU: its monitor, its events and its serial port.
 */
import {isObject} from '../core/json.js';
import type {Plan} from '../plan/plan.js';
import {connectMonitor} from '../qmp/connect-monitor.js';
import type {Monitor, QmpEvent, QmpFailure} from '../qmp/qmp.js';
import {findReadinessProblem} from './accelerator.js';
import {type EndingEvents, endingOfPausedGuest, NO_EVENTS, noteEvent} from './exit-status.js';
import type {Ending, VmEvent} from './lifecycle.js';
import type {LogFile} from './log-file.js';
import type {QemuProcess} from './qemu-process.js';
import {openSerialPort, type SerialPort} from './serial-port.js';
import {within} from './settle.js';
import type {Terminal} from './vm-handle.js';

/** Time enough to fill all of a large guest's memory beforehand. */
const READY_MS = 180_000;

/** QEMU's sockets close a moment before it is gone, or a moment after. */
const LAST_WORDS_MS = 2000;

export interface SessionInput {
  readonly qemu: QemuProcess;
  readonly plan: Plan;
  readonly serialLog: LogFile | undefined;
  readonly terminal?: Terminal;
  readonly dispatch: (event: VmEvent) => void;
  readonly note: (text: string) => void;
}

export class QemuSession {
  readonly #input: SessionInput;
  #monitor: Monitor | undefined;
  #serial: SerialPort | undefined;
  #events: EndingEvents = NO_EVENTS;
  #wasAccepted = false;

  constructor(input: SessionInput) {
    this.#input = input;
  }

  /** The monitor, as long as it works. */
  get monitor(): Monitor | undefined {
    return this.#monitor;
  }

  /** What was seen of the end, for whoever judges it. */
  get evidence(): {readonly events: EndingEvents; readonly accepted: boolean} {
    return {events: this.#events, accepted: this.#wasAccepted};
  }

  /** Brings QEMU to the point where the guest can run, and says so; or decides its end. */
  async bringUp(): Promise<void> {
    const {qemu, plan, dispatch} = this.#input;
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
  }

  /** Waits until everything that QEMU wrote before its end has been read. */
  async drain(): Promise<void> {
    await within(Promise.all([this.#monitor?.closed, this.#serial?.ended]), LAST_WORDS_MS);
  }

  async close(): Promise<void> {
    await Promise.all([this.#monitor?.[Symbol.asyncDispose](), this.#serial?.close()]);
  }

  #watch(monitor: Monitor): void {
    this.#wasAccepted = true;
    this.#monitor = monitor;
    monitor.onEvent((event) => this.#receive(event, monitor));
    void monitor.closed.then(({reason}) => {
      this.#monitor = undefined;
      this.#input.note(`the monitor is closed: ${reason}`);
    });
  }

  async #openSerialPort(): Promise<void> {
    const {plan, serialLog, terminal, note} = this.#input;
    if (serialLog === undefined) return;
    const opened = await openSerialPort({
      paths: plan.paths,
      log: serialLog,
      ...(terminal && {terminal}),
    });
    // A guest without a console is better than no guest.
    if (opened.ok) this.#serial = opened.value;
    else note(opened.error.message);
  }

  #receive(event: QmpEvent, monitor: Monitor): void {
    const {dispatch, note} = this.#input;
    this.#events = noteEvent(this.#events, event);
    if (NOTED_EVENTS.includes(event.event)) {
      note(`QEMU: ${event.event} ${JSON.stringify(event.data)}`);
    }
    if (event.event === 'RESUME') dispatch({type: 'resumed'});
    if (event.event === 'STOP') {
      dispatch({type: 'suspended'});
      void this.#judgePause(monitor);
    }
  }

  /** A guest that QEMU has stopped for good cannot go on: the policy for that goes here. */
  async #judgePause(monitor: Monitor): Promise<void> {
    const answer = await monitor.execute({execute: 'query-status'});
    const status = answer.ok && isObject(answer.value) ? answer.value['status'] : undefined;
    const ending = endingOfPausedGuest(this.#events, status);
    if (ending) this.#input.dispatch({type: 'endDecided', ending});
  }
}

const NOTED_EVENTS: readonly string[] = [
  'SHUTDOWN',
  'RESET',
  'POWERDOWN',
  'GUEST_PANICKED',
  'WATCHDOG',
  'BLOCK_IO_ERROR',
  'STOP',
];

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

/**
 * What QEMU tells of its guest over its monitor, over as many connections as that takes.
 *
 * A monitor that is closed or says nonsense is no end of QEMU: there is the second one, on a socket.
 */
import {isObject} from '../core/json.js';
import {connectMonitor} from '../qmp/connect-monitor.js';
import type {Monitor, QmpEvent} from '../qmp/qmp.js';
import {
  type EndingEvents,
  endingOfPausedGuest,
  eventsUnheard,
  faultOf,
  NO_EVENTS,
  noteEvent,
} from './exit-status.js';
import {type Heartbeat, startHeartbeat} from './heartbeat.js';
import type {VmEvent} from './lifecycle.js';
import type {MonitorInHand} from './monitor-hands.js';
import {connectSocket} from './unix-socket.js';

export interface GuestMonitorInput {
  /** The second monitor. */
  readonly socket: string;
  readonly dispatch: (event: VmEvent) => void;
  /** Every event of QEMU's, before any conclusion is drawn from it. */
  readonly heard: (event: QmpEvent) => void;
  readonly note: (text: string) => void;
}

/** A QEMU that closes every connection has no use for more of them. */
const MAX_RECONNECTS = 5;
const CONNECT_MS = 1000;
const READY_MS = 5000;

export class GuestMonitor {
  readonly #input: GuestMonitorInput;
  #monitor: MonitorInHand;
  #events: EndingEvents = NO_EVENTS;
  #heartbeat: Heartbeat | undefined;
  #reconnects = 0;
  #busy = 0;
  #isClosed = false;

  constructor(input: GuestMonitorInput) {
    this.#input = input;
  }

  /** As long as it works. */
  get inHand(): MonitorInHand {
    return this.#monitor;
  }

  /** What was seen of the end. */
  get events(): EndingEvents {
    return this.#events;
  }

  get #open(): Monitor | undefined {
    return this.#monitor === 'silent' ? undefined : this.#monitor;
  }

  /** A monitor is there, and has not answered yet. */
  expect(): void {
    this.#monitor = 'silent';
  }

  /** There is none after all. */
  giveUp(why: string): void {
    this.#monitor = undefined;
    this.#input.note(why);
  }

  /** Listens to what it tells from now on, and from before. */
  watch(monitor: Monitor): void {
    this.#monitor = monitor;
    monitor.onEvent((event) => this.#receive(event, monitor));
    void monitor.closed.then(({reason}) => {
      this.#monitor = undefined;
      this.#heartbeat?.stop();
      this.#input.note(`the monitor is closed: ${reason}`);
      void this.#reconnect();
    });
  }

  /** To be called when the guest runs: asks whether QEMU is there, again and again. */
  startHeartbeat(): void {
    const monitor = this.#open;
    if (monitor === undefined) return;
    let isSilent = false;
    this.#heartbeat = startHeartbeat(monitor, {
      answered: (value) => {
        if (isSilent) this.#conclude(runStateOf(value));
        isSilent = false;
      },
      silent: () => {
        if (this.#busy > 0) return;
        if (!isSilent) this.#input.note('QEMU does not answer its monitor');
        isSilent = true;
        this.#input.dispatch({type: 'silent'});
      },
    });
  }

  /** QEMU is known to answer nothing until this is done. */
  async whileBusy<T>(work: () => Promise<T>): Promise<T> {
    this.#busy += 1;
    try {
      return await work();
    } finally {
      this.#busy -= 1;
    }
  }

  /** Settles when it is known whether QEMU answers; never takes long. */
  async probe(): Promise<void> {
    await this.#heartbeat?.probe();
  }

  /** Goes on with a guest of which nothing was heard for a while; `runState` as in `query-status`. */
  catchUp(runState: unknown): void {
    // What the monitor has told meanwhile says more than the state does.
    if (this.#events === NO_EVENTS) this.#events = eventsUnheard(runState);
    this.#conclude(runState);
    this.startHeartbeat();
  }

  /** Settles when everything has been read that QEMU wrote before its end. */
  async ended(): Promise<void> {
    await this.#open?.closed;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#heartbeat?.stop();
    await this.#open?.[Symbol.asyncDispose]();
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

  #receive(event: QmpEvent, monitor: Monitor): void {
    const {dispatch, heard, note} = this.#input;
    this.#events = noteEvent(this.#events, event);
    heard(event);
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

  /** Of a QEMU that has ended the socket is of no use, and that is soon found out. */
  async #reconnect(): Promise<void> {
    if (this.#isClosed || this.#reconnects >= MAX_RECONNECTS) return;
    this.#reconnects += 1;
    this.expect();
    const opened = await this.#openSecond();
    if (opened === undefined || this.#isClosed) {
      await opened?.[Symbol.asyncDispose]();
      this.#monitor = undefined;
      return;
    }
    this.#input.note('the monitor is connected anew');
    this.watch(opened);
    const answer = await opened.execute({execute: 'query-status'});
    if (answer.ok) this.catchUp(runStateOf(answer.value));
  }

  async #openSecond(): Promise<Monitor | undefined> {
    const connected = await connectSocket(this.#input.socket, CONNECT_MS);
    if (!connected.ok) return undefined;
    const opened = await connectMonitor(connected.value, {readyMs: READY_MS});
    return opened.ok ? opened.value : undefined;
  }
}

/** The `status` of an answer to `query-status`. */
export const runStateOf = (value: unknown): unknown =>
  isObject(value) ? value['status'] : undefined;

const NOTED_EVENTS: readonly string[] = [
  'SHUTDOWN',
  'RESET',
  'POWERDOWN',
  'GUEST_PANICKED',
  'WATCHDOG',
  'BLOCK_IO_ERROR',
  'STOP',
];

/**
 * Finds out whether something in the guest listens on a port, through the port's forward.
 *
 * QEMU accepts a connection to a forward at once, before it has asked the guest. A guest that refuses
 * is seen by the connection's end, some milliseconds later. One whose network is not up yet is not seen
 * at all: QEMU keeps the connection open and asks again, for more than a minute. So neither a connection
 * nor its lasting means anything, and what counts is a word from the guest, or QEMU's own list, which
 * tells a connection that the guest has accepted from one that it has not.
 */
import {connect} from 'node:net';
import type {ForwardedPort} from '../plan/plan.js';
import {attemptUntil} from './attempt-until.js';
import {within} from './settle.js';

export interface GuestPort {
  readonly forward: Pick<ForwardedPort, 'hostAddress' | 'hostPort' | 'guestPort'>;
  /** QEMU's list of connections, as `info usernet` shows it; `undefined` when it does not answer. */
  readonly listConnections: () => Promise<string | undefined>;
}

/** The kernel of a guest that listens answers within milliseconds, also an emulated one. */
const ACCEPT_MS = 2000;
const LOOKS = {firstMs: 20, longestMs: 500};

/** A server that has just started may be slow to speak. */
const BANNER_MS = 10_000;

/** Other lines may come before the banner; a server that talks on and on is none. */
const MAX_HEARD_BYTES = 8192;

/** Whether anything listens. It sees a connection that sends nothing and closes. */
export async function isListening(port: GuestPort, signal: AbortSignal): Promise<boolean> {
  const knock = new Knock(port, {enough: (heard) => heard !== '', signal});
  try {
    return (await knock.accepted()) || knock.isAnswered;
  } finally {
    knock.leave();
  }
}

/** Whether what listens introduces itself as an SSH server. */
export async function isSshServer(port: GuestPort, signal: AbortSignal): Promise<boolean> {
  const knock = new Knock(port, {enough: (heard) => BANNER.test(heard), signal});
  try {
    if (await knock.accepted()) await within(knock.over, BANNER_MS);
    return knock.isAnswered;
  } finally {
    knock.leave();
  }
}

/** RFC 4253, section 4.2; `1.99` is a server that speaks both protocols. */
const BANNER = /^SSH-(?:2\.0|1\.99)-/m;

/** How many connections through this forward the guest has accepted, by QEMU's list. */
export function countAccepted(list: string, {hostPort, guestPort}: GuestPort['forward']): number {
  const accepted = /^ *TCP\[ESTABLISHED\] +\d+ +\S+ +(\d+) +\S+ +(\d+) /gm;
  return [...list.matchAll(accepted)].filter(
    ([, from, to]) => Number(from) === hostPort && Number(to) === guestPort,
  ).length;
}

interface Expectation {
  /** Whether what the guest has sent so far is what is waited for. */
  readonly enough: (heard: string) => boolean;
  readonly signal: AbortSignal;
}

/** One connection to the forward. */
class Knock {
  readonly #port: GuestPort;
  readonly #expectation: Expectation;
  readonly #over = new AbortController();
  #heard = '';
  #hangUp: () => void = () => undefined;

  constructor(port: GuestPort, expectation: Expectation) {
    this.#port = port;
    this.#expectation = expectation;
    expectation.signal.addEventListener('abort', this.leave, {once: true});
  }

  /** Settles when there is nothing more to expect. */
  get over(): Promise<void> {
    const {signal} = this.#over;
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) =>
      signal.addEventListener('abort', () => resolve(), {once: true}),
    );
  }

  get isAnswered(): boolean {
    return this.#expectation.enough(this.#heard);
  }

  /** Connects, and finds out whether the guest has taken the connection and not hung up. */
  async accepted(): Promise<boolean> {
    // Others may be connected, and what was accepted before a reset stays in the list for a while.
    const before = await this.#count();
    if (this.#expectation.signal.aborted) return false;
    this.#connect();
    const timer = setTimeout(this.leave, ACCEPT_MS);
    const isMore = async (): Promise<boolean> => (await this.#count()) > before;
    const outcome = await attemptUntil(isMore, LOOKS, this.#over.signal);
    clearTimeout(timer);
    return outcome === 'reached';
  }

  /** To be called in any case. */
  readonly leave = (): void => {
    this.#expectation.signal.removeEventListener('abort', this.leave);
    this.#hangUp();
    this.#over.abort();
  };

  #connect(): void {
    const {hostAddress, hostPort} = this.#port.forward;
    const host = hostAddress === '0.0.0.0' ? '127.0.0.1' : hostAddress;
    const socket = connect({host, port: hostPort});
    this.#hangUp = () => socket.destroy();
    socket.on('data', (bytes) => {
      this.#heard += bytes.toString('latin1');
      if (this.isAnswered || this.#heard.length > MAX_HEARD_BYTES) this.leave();
    });
    // Its 'close' says what there is to know.
    socket.on('error', () => undefined);
    socket.once('close', this.leave);
  }

  async #count(): Promise<number> {
    const list = await this.#port.listConnections();
    return list === undefined ? 0 : countAccepted(list, this.#port.forward);
  }
}

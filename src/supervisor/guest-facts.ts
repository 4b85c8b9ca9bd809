/**
 * What the guest agent tells of its guest, for `status`: asked at most every few seconds, and never
 * waited for long.
 */
import type {Result} from '../core/result.js';
import type {GuestAgent} from '../qmp/guest-agent.js';
import {
  type GuestInterface,
  readHostName,
  readInterfaces,
  readOsName,
} from '../qmp/guest-agent-commands.js';
import type {GuestAgentPort} from './guest-agent-port.js';
import {within} from './settle.js';
import type {GuestFacts} from './vm-status.js';

/** For everything together. */
const LIMIT_MS = 1000;

/** Silence is remembered, too. */
const FRESH_MS = 5000;

export class GuestFactsReader {
  readonly #port: Pick<GuestAgentPort, 'connect'>;
  readonly #now: () => number;
  #latest: {readonly facts: Promise<GuestFacts | undefined>; readonly since: number} | undefined;

  constructor(port: Pick<GuestAgentPort, 'connect'>, now = (): number => performance.now()) {
    this.#port = port;
    this.#now = now;
  }

  /** `undefined` when there is no agent, or it does not answer. */
  read(): Promise<GuestFacts | undefined> {
    const now = this.#now();
    if (this.#latest === undefined || now - this.#latest.since > FRESH_MS) {
      this.#latest = {facts: this.#ask(), since: now};
    }
    return this.#latest.facts;
  }

  async #ask(): Promise<GuestFacts | undefined> {
    let facts: GuestFacts | undefined;
    const asking = this.#port.connect().then(async (connected) => {
      if (connected.ok) facts = await askAll(connected.value);
      // An agent that comes a moment later is not to be missed for long.
      else this.#latest = undefined;
    });
    await within(asking, LIMIT_MS);
    return facts;
  }
}

async function askAll(agent: GuestAgent): Promise<GuestFacts | undefined> {
  const [os, hostname, interfaces] = await Promise.all([
    readOsName(agent, LIMIT_MS).then(known),
    readHostName(agent, LIMIT_MS).then(known),
    readInterfaces(agent, LIMIT_MS).then(known),
  ]);
  if (os === undefined && hostname === undefined && interfaces === undefined) return undefined;
  return {
    ...(os !== undefined && {os}),
    ...(hostname !== undefined && {hostname}),
    addresses: (interfaces ?? []).flatMap(reachableAddresses),
  };
}

const known = <T>(result: Result<T, unknown>): T | undefined =>
  result.ok ? result.value : undefined;

/** Those by which another machine could find it. */
const reachableAddresses = ({addresses}: GuestInterface): readonly string[] =>
  addresses.filter((address) => !/^(127\.|::1$|fe80:)/i.test(address));

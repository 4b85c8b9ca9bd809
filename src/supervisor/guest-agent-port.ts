/**
 * The way to the agent in the guest: the supervisor is the only client of QEMU's socket.
 *
 * Whether an agent has opened the guest's end, QEMU tells by an event, and a supervisor that came
 * later asks for it. That saves waiting for one that is not there. One that is there may still be
 * stopped or hang, so nothing is asked of it before it has answered a ping.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import {err, ok, type Result} from '../core/result.js';
import {describeFailure} from '../qmp/describe-failure.js';
import {type GuestAgent, openGuestAgent} from '../qmp/guest-agent.js';
import {ping, powerDown} from '../qmp/guest-agent-commands.js';
import type {QmpEvent} from '../qmp/qmp.js';
import {agentAbsent, agentAsleep, agentSilent, agentUnconfigured} from './guest-agent-problems.js';
import type {StepOutcome} from './lifecycle-loop.js';
import type {MonitorInHand} from './monitor-hands.js';
import {connectSocket} from './unix-socket.js';

export interface GuestAgentPortInput {
  /** QEMU's end of the channel. */
  readonly socket: string;
  readonly monitor: () => MonitorInHand;
  readonly note: (text: string) => void;
}

/** An agent that lives answers within milliseconds, one in a busy guest within this time. */
const PING_MS = 2000;

/** A guest that cannot shut down says so within this time, one that does never answers. */
const SILENCE_MS = 5000;

const MONITOR_MS = 500;
const CONNECT_MS = 500;

/** `unconfigured`: the VM has no such channel. */
type GuestEnd = 'unknown' | 'open' | 'closed' | 'unconfigured';

export class GuestAgentPort {
  readonly #input: GuestAgentPortInput;
  #guestEnd: GuestEnd = 'unknown';
  #connection: Promise<Result<GuestAgent, string>> | undefined;
  #isClosed = false;

  constructor(input: GuestAgentPortInput) {
    this.#input = input;
  }

  /** Learns from QEMU's events. */
  heard({event, data}: QmpEvent): void {
    if (event !== 'VSERPORT_CHANGE' || data['id'] !== 'agent0-dev') return;
    this.#guestEnd = data['open'] === true ? 'open' : 'closed';
    const happened = this.#guestEnd === 'open' ? 'opened' : 'closed';
    this.#input.note(`the guest agent has ${happened} its channel`);
  }

  /** An agent that has just answered. */
  async reach(limitMs = PING_MS): Promise<Result<GuestAgent, Diagnostic>> {
    const connected = await this.connect();
    if (!connected.ok) return connected;
    const answered = await ping(connected.value, limitMs);
    if (answered.ok) return connected;
    if (!(await this.isGuestRunning())) return err(agentAsleep);
    return err(agentSilent(describeFailure(answered.error)));
  }

  /** An agent that is there, whether it answers or not. */
  async connect(): Promise<Result<GuestAgent, Diagnostic>> {
    const guestEnd = await this.#findGuestEnd();
    if (guestEnd === 'unconfigured') return err(agentUnconfigured);
    if (guestEnd === 'closed') return err(agentAbsent);
    this.#connection ??= this.#open();
    const connected = await this.#connection;
    return connected.ok ? connected : err(agentSilent(connected.error));
  }

  /** The step of stopping: fails at once when there is nobody to ask. */
  async shutdown(): Promise<StepOutcome> {
    const reached = await this.reach();
    if (!reached.ok) {
      this.#input.note(`the guest agent is not asked to shut down: ${reached.error.message}`);
      return 'failed';
    }
    const asked = await powerDown(reached.value, SILENCE_MS);
    if (asked.ok) return 'done';
    this.#input.note(`the guest agent refuses to shut down: ${describeFailure(asked.error)}`);
    return 'failed';
  }

  /** Whether the guest, and the agent with it, can do anything; as far as QEMU tells. */
  async isGuestRunning(): Promise<boolean> {
    const status = await this.#ask('query-status');
    return !isObject(status) || status['running'] !== false;
  }

  close(): void {
    this.#isClosed = true;
    void this.#connection?.then((connected) => connected.ok && connected.value.close());
  }

  async #findGuestEnd(): Promise<GuestEnd> {
    if (this.#guestEnd !== 'unknown') return this.#guestEnd;
    const told = guestEndOf(await this.#ask('query-chardev'));
    // What happened meanwhile is newer.
    if (this.#guestEnd === 'unknown') this.#guestEnd = told;
    return this.#guestEnd;
  }

  async #ask(execute: string): Promise<unknown> {
    const monitor = this.#input.monitor();
    if (monitor === undefined || monitor === 'silent') return undefined;
    const answer = await monitor.execute({execute, deadlineMs: MONITOR_MS});
    return answer.ok ? answer.value : undefined;
  }

  async #open(): Promise<Result<GuestAgent, string>> {
    const connected = await connectSocket(this.#input.socket, CONNECT_MS);
    if (!connected.ok || this.#isClosed) {
      this.#connection = undefined;
      if (connected.ok) connected.value.destroy();
      return connected.ok ? err('the VM has ended') : connected;
    }
    const agent = openGuestAgent(connected.value);
    void agent.closed.then(() => {
      this.#connection = undefined;
    });
    return ok(agent);
  }
}

/** What `query-chardev` says of ours; `unknown` when it says nothing at all. */
function guestEndOf(chardevs: unknown): GuestEnd {
  if (!Array.isArray(chardevs)) return 'unknown';
  const ours = chardevs.filter(isObject).find(({label}) => label === 'agent0');
  if (ours === undefined) return 'unconfigured';
  return ours['frontend-open'] === true ? 'open' : 'closed';
}

/**
 * How each level of readiness is looked for in the guest, from outside.
 */
import type {ForwardedPort, ReadySign} from '../plan/plan.js';
import type {GuestPort} from './guest-port.js';
import {isListening, isSshServer} from './guest-port.js';
import type {MonitorInHand} from './monitor-hands.js';

/** What the guest agent is asked. Neither rejects. */
export interface AskedAgent {
  /** Whether it answers, in good time. */
  ping(): Promise<boolean>;
  /** Runs a program in the guest. */
  run(argv: readonly string[], signal: AbortSignal): Promise<CommandOutcome>;
}

/** How a program in the guest fared; what it lacks is said in words, as the guest has them. */
export type CommandOutcome = 'succeeded' | {readonly why: string};

/** What there is to look with. */
export interface ReadyMeans {
  readonly ports: readonly ForwardedPort[];
  readonly monitor: () => MonitorInHand;
  readonly agent: AskedAgent;
}

/** Levels that have to be asked for, again and again. */
export type AskedSign = Extract<ReadySign, {readonly level: 'tcp' | 'ssh' | 'agent' | 'command'}>;

/** Told after an attempt in vain, when there is more to say than that. */
export type Explain = (why: string) => void;

/** One attempt; it is over at the latest soon after the signal. */
export type Probe = (signal: AbortSignal) => Promise<boolean>;

export function probeFor(sign: AskedSign, means: ReadyMeans, explain?: Explain): Probe {
  switch (sign.level) {
    case 'tcp':
      return (signal) => through(sign.guestPort, means, (port) => isListening(port, signal));
    case 'ssh':
      return (signal) => through(sign.guestPort, means, (port) => isSshServer(port, signal));
    case 'agent':
      return () => means.agent.ping();
    case 'command':
      return async (signal) => {
        const outcome = await means.agent.run(sign.command, signal);
        if (outcome === 'succeeded') return true;
        // Cut short: that says nothing of the guest.
        if (!signal.aborted) explain?.(outcome.why);
        return false;
      };
  }
}

/** The forward that leads to a port of the guest. */
export const forwardTo = (
  guestPort: number,
  ports: readonly ForwardedPort[],
): ForwardedPort | undefined =>
  ports.find((port) => port.protocol === 'tcp' && port.guestPort === guestPort);

async function through(
  guestPort: number,
  {ports, monitor}: ReadyMeans,
  look: (port: GuestPort) => Promise<boolean>,
): Promise<boolean> {
  const forward = forwardTo(guestPort, ports);
  return (
    forward !== undefined && look({forward, listConnections: () => listConnections(monitor())})
  );
}

/** There is no such command for programs; this one has not changed its form since QEMU 4. */
async function listConnections(monitor: MonitorInHand): Promise<string | undefined> {
  if (monitor === undefined || monitor === 'silent') return undefined;
  const answer = await monitor.execute({
    execute: 'human-monitor-command',
    arguments: {'command-line': 'info usernet'},
  });
  return answer.ok && typeof answer.value === 'string' ? answer.value : undefined;
}

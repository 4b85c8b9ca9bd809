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
  /** The exit status of a program in the guest; `undefined` when that is not to be had. */
  run(argv: readonly string[], signal: AbortSignal): Promise<number | undefined>;
}

/** What there is to look with. */
export interface ReadyMeans {
  readonly ports: readonly ForwardedPort[];
  readonly monitor: () => MonitorInHand;
  readonly agent: AskedAgent;
}

/** Levels that have to be asked for, again and again. */
export type AskedSign = Extract<ReadySign, {readonly level: 'tcp' | 'ssh' | 'agent' | 'command'}>;

/** One attempt; it is over at the latest soon after the signal. */
export type Probe = (signal: AbortSignal) => Promise<boolean>;

export function probeFor(sign: AskedSign, means: ReadyMeans): Probe {
  switch (sign.level) {
    case 'tcp':
      return (signal) => through(sign.guestPort, means, (port) => isListening(port, signal));
    case 'ssh':
      return (signal) => through(sign.guestPort, means, (port) => isSshServer(port, signal));
    case 'agent':
      return () => means.agent.ping();
    case 'command':
      return async (signal) => (await means.agent.run(sign.command, signal)) === 0;
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

/**
 * The guest agent, as far as somebody asks it who wants to know whether the guest is ready.
 */
import {readCommandStatus, startCommand} from '../qmp/guest-agent-commands.js';
import {attemptUntil} from './attempt-until.js';
import type {GuestAgentPort} from './guest-agent-port.js';
import type {AskedAgent} from './ready-probes.js';

const ANSWER_MS = 5000;

/** The agent tells nobody by itself that a program has ended. */
const PAUSES = {firstMs: 50, longestMs: 1000};

/** The way to the agent of the QEMU that there is at the moment. */
export type AgentInHand = () => Pick<GuestAgentPort, 'reach'> | undefined;

export const askedAgent = (port: AgentInHand): AskedAgent => ({
  ping: async () => (await port()?.reach())?.ok === true,
  run: (argv, signal) => runInGuest(port, argv, signal),
});

async function runInGuest(
  port: AgentInHand,
  [path = '', ...args]: readonly string[],
  signal: AbortSignal,
): Promise<number | undefined> {
  const reached = await port()?.reach();
  if (!reached?.ok) return undefined;
  const agent = reached.value;
  const started = await startCommand(agent, {path, args}, ANSWER_MS);
  if (!started.ok) return undefined;
  let exitCode: number | undefined;
  // It may take its time: to wait is what some commands are for.
  const hasEnded = async (): Promise<boolean> => {
    const status = await readCommandStatus(agent, started.value, ANSWER_MS);
    // Whoever does not answer now has forgotten the program, or is gone with it.
    if (!status.ok) return true;
    if (status.value === 'running') return false;
    exitCode = status.value.exitCode;
    return true;
  };
  await attemptUntil(hasEnded, PAUSES, signal);
  return exitCode;
}

/**
 * The guest agent, as far as somebody asks it who wants to know whether the guest is ready.
 */
import {describeFailure} from '../qmp/describe-failure.js';
import {type CommandEnd, readCommandStatus, startCommand} from '../qmp/guest-agent-commands.js';
import {attemptUntil} from './attempt-until.js';
import type {GuestAgentPort} from './guest-agent-port.js';
import type {AskedAgent, CommandOutcome} from './ready-probes.js';
import {readableText} from './serial-text.js';

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
): Promise<CommandOutcome> {
  const reached = await port()?.reach();
  if (!reached?.ok) return {why: 'the guest agent does not answer'};
  const agent = reached.value;
  const started = await startCommand(agent, {path, args}, ANSWER_MS);
  if (!started.ok) return {why: `it cannot be started: ${oneLine(describeFailure(started.error))}`};
  let outcome: CommandOutcome = {why: 'it has not ended yet'};
  // It may take its time: to wait is what some commands are for.
  const hasEnded = async (): Promise<boolean> => {
    const status = await readCommandStatus(agent, started.value, ANSWER_MS);
    // Whoever does not answer now has forgotten the program, or is gone with it.
    if (!status.ok)
      outcome = {why: `its end is not known: ${oneLine(describeFailure(status.error))}`};
    else if (status.value === 'running') return false;
    else outcome = outcomeOf(status.value);
    return true;
  };
  await attemptUntil(hasEnded, PAUSES, signal);
  return outcome;
}

function outcomeOf({exitCode, signal, stderr}: CommandEnd): CommandOutcome {
  if (exitCode === 0) return 'succeeded';
  const end = signal === undefined ? `exit status ${exitCode ?? 'unknown'}` : `signal ${signal}`;
  // Base64 has four characters for three bytes; a line as long as this is enough.
  const text = Buffer.from(stderr.slice(0, 4 * LONGEST_LINE), 'base64').toString('utf8');
  const line = text
    .split('\n')
    .map(oneLine)
    .find((shown) => shown !== '');
  return {why: line === undefined ? end : `${end}, '${line}'`};
}

const LONGEST_LINE = 200;

/** The guest has written it, and may have put anything there. */
const oneLine = (text: string): string =>
  readableText(Buffer.from(text)).trim().slice(0, LONGEST_LINE);

/**
 * Programs in the guest: started by the guest agent, and asked for until they have ended, since the
 * agent does not tell by itself. Every question is a call of its own, so that a program that takes
 * days keeps nobody else from the agent.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {describeFailure} from '../qmp/describe-failure.js';
import type {GuestAgent} from '../qmp/guest-agent.js';
import {
  type CommandEnd,
  type GuestCommand,
  readCommandStatus,
  startCommand,
} from '../qmp/guest-agent-commands.js';
import type {QmpFailure} from '../qmp/qmp.js';
import type {GuestAgentPort} from './guest-agent-port.js';
import {agentSilent} from './guest-agent-problems.js';
import {within} from './settle.js';

type Port = Pick<GuestAgentPort, 'reach' | 'connect' | 'isGuestRunning'>;

/** A megabyte of standard input takes a slow guest some seconds. */
const START_MS = 20_000;
const STATUS_MS = 5000;

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 500;

/** So often an agent may leave a question unanswered while its guest runs. */
const PATIENCE = 6;

/** Starts a program, and gives its pid in the guest. */
export async function startGuestCommand(
  port: Port,
  command: GuestCommand,
): Promise<Result<number, Diagnostic>> {
  const reached = await port.reach();
  if (!reached.ok) return reached;
  const started = await startCommand(reached.value, command, START_MS);
  return started.ok ? started : err(notStarted(command, started.error));
}

/** Waits until the program has ended. What it wrote can be had only once. */
export async function awaitGuestCommand(
  port: Port,
  pid: number,
): Promise<Result<CommandEnd, Diagnostic>> {
  let pauseMs = FIRST_PAUSE_MS;
  let patience = PATIENCE;
  for (;;) {
    const connected = await port.connect();
    if (!connected.ok) return err(outcomeLost(pid, connected.error.message));
    const status = await readCommandStatus(connected.value, pid, STATUS_MS);
    if (status.ok) {
      if (status.value !== 'running') return ok(status.value);
      patience = PATIENCE;
    } else if (status.error.kind !== 'timeout') {
      return err(outcomeLost(pid, describeFailure(status.error)));
    } else if (await port.isGuestRunning()) {
      patience -= 1;
      if (patience === 0) return err(agentSilent(describeFailure(status.error)));
    }
    await pause(connected.value, pauseMs);
    pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
  }
}

/** Shorter when QEMU ends. */
const pause = ({closed}: GuestAgent, limitMs: number): Promise<unknown> => within(closed, limitMs);

function notStarted({path}: GuestCommand, failure: QmpFailure): Diagnostic {
  if (failure.kind !== 'refused') {
    return {
      ...agentSilent(describeFailure(failure)),
      message: `the guest agent does not say whether it has started '${path}': ${describeFailure(failure)}`,
    };
  }
  const [, reason = failure.message] = /error was '(.*)'$/.exec(failure.message) ?? [];
  return {
    code: 'supervisor/command-not-started',
    severity: 'error',
    message: `the guest cannot run '${path}': ${reason}`,
    ...(/no such file|not found/i.test(reason)
      ? {failure: 'input-missing', hint: 'shell commands need a shell: sh -c "…"'}
      : {failure: 'permission'}),
  };
}

const outcomeLost = (pid: number, detail: string): Diagnostic => ({
  code: 'supervisor/command-outcome-lost',
  severity: 'error',
  message: `how the command with pid ${pid} in the guest ended is lost: ${detail}`,
  hint: 'let it write to a file in the guest when it writes much or runs long',
  failure: 'io',
});

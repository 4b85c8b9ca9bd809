/**
 * The installation of Windows in one run: watched where the plan has a medium in, and told to everybody.
 */
import type {AgentInHand} from './asked-agent.js';
import type {MonitorInHand} from './monitor-hands.js';
import type {RunPresence} from './run-presence.js';
import type {RunningPlan} from './vm-handle.js';
import type {SetupStatus} from './vm-status.js';
import {WindowsSetup} from './windows-setup.js';

export interface RunSetupInput {
  readonly plan: Pick<RunningPlan, 'setup' | 'paths'>;
  readonly presence: Pick<RunPresence, 'board' | 'logs' | 'tell'>;
  readonly monitor: () => MonitorInHand;
  readonly agent: AgentInHand;
}

const ANSWER_MS = 5000;

export function watchSetup(input: RunSetupInput): WindowsSetup | undefined {
  const {plan, presence, monitor, agent} = input;
  const {setup: rules, paths} = plan;
  if (rules === undefined) return undefined;
  const watched = new WindowsSetup({
    rules,
    paths,
    monitor,
    look: () => lookAt(agent, rules.sign),
    changed: (status) => tell(status, presence),
    note: (text) => presence.logs.note(text),
  });
  presence.board.learn({setup: watched.status()});
  return watched;
}

/** Done is where the agent can open the file that is written last, or just answers where none is to be. */
async function lookAt(
  agent: AgentInHand,
  sign: string | undefined,
): Promise<'silent' | 'answers' | 'done'> {
  const reached = await agent()?.reach();
  if (!reached?.ok) return 'silent';
  if (sign === undefined) return 'done';
  const execute = 'guest-file-open';
  const opened = await reached.value.execute({
    execute,
    arguments: {path: sign, mode: 'r'},
    deadlineMs: ANSWER_MS,
  });
  if (!opened.ok) return 'answers';
  await reached.value.execute({
    execute: 'guest-file-close',
    arguments: {handle: opened.value},
    deadlineMs: ANSWER_MS,
  });
  return 'done';
}

function tell(status: SetupStatus, presence: RunSetupInput['presence']): void {
  const {board, logs} = presence;
  const {step, occupied} = status;
  board.learn({setup: status});
  logs.note(`Windows Setup: ${step}`);
  logs.record({event: 'setup', step, ...(occupied && {occupied})});
  void board.save();
  presence.tell({progress: 'setup', setup: status});
}

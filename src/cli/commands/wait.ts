import type {CommandModule} from 'yargs';
import type {Result} from '../../core/result.js';
import {isLive} from '../../supervisor/vm-status.js';
import {WAIT_GOALS, type WaitGoal} from '../../supervisor/wait-for-vm.js';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {exitCodeOf} from '../exit-code.js';
import type {FoundVm} from '../find-vm.js';
import {ONE_VM} from '../positionals.js';
import {describeGoal, describeSpan} from '../render/ready.js';
import {describeExit} from '../render/vm.js';
import {findSupervisedVm} from '../take-back.js';
import {parseTimeout} from '../timeout-argument.js';
import {type Arrival, notRunning, showSerialTail, type WaitFailure, waitFor} from '../wait-for.js';

interface WaitArgs {
  readonly vm: string | undefined;
  readonly for: WaitGoal;
  readonly timeout: string | undefined;
}

/** `kvmrun wait [vm]`: returns when the VM is ready, or has ended. */
export const waitCommand = (cli: Cli): CommandModule<object, WaitArgs> => ({
  command: 'wait [vm]',
  describe: 'Wait until a VM is ready, or has ended',
  builder: (yargs) =>
    yargs
      .positional('vm', ONE_VM)
      .option('for', {
        choices: WAIT_GOALS,
        requiresArg: true,
        default: 'ready' as const,
        describe: 'ready: what the profile says; stopped: the exit code tells how it ended',
      })
      .option('timeout', {
        type: 'string',
        requiresArg: true,
        describe: "How long at most, such as 60s [default: the profile's ready.timeout]",
      })
      .example('kvmrun wait web', 'Return when it is ready by its profile')
      .example('kvmrun wait web --for ssh --timeout 2min', 'Return when its SSH server answers')
      .example('kvmrun wait web --for stopped', 'Return when it has ended')
      .epilogue('Ctrl-C ends the waiting, and the VM goes on.'),
  handler: async ({vm = DEFAULT_PROFILE, for: goal, timeout}) => {
    const limit = timeout === undefined ? undefined : parseTimeout(timeout);
    if (limit?.ok === false) return cli.fail([limit.error]);
    const found = await findSupervisedVm(vm, cli);
    if (!found.ok) return cli.fail(found.error);
    const {status} = found.value;
    if (status !== undefined && isLive(status)) {
      const wish = {goal, ...(limit && {timeoutMs: limit.value})};
      return conclude(await waitFor(found.value, wish, cli), {vm: found.value, goal, cli});
    }
    // What was waited for has come before the waiting.
    if (goal !== 'stopped') return cli.fail([notRunning(found.value, vm)]);
    const lastExit = status?.lastExit;
    arrive({tookMs: 0, ...(lastExit && {lastExit})}, {vm: found.value, goal, cli});
  },
});

interface Asked {
  readonly vm: FoundVm;
  readonly goal: WaitGoal;
  readonly cli: Cli;
}

function conclude(waited: Result<Arrival, WaitFailure>, asked: Asked): void {
  if (waited.ok) {
    arrive(waited.value, asked);
    return;
  }
  const {cli} = asked;
  const {diagnostics, serialTail} = waited.error;
  cli.report(diagnostics);
  showSerialTail(serialTail, cli);
  cli.conclude({serialTail}, diagnostics);
}

function arrive({tookMs, status, lastExit}: Arrival, {vm, goal, cli}: Asked): void {
  const {id, name} = vm;
  cli.printJson({
    id,
    name,
    goal,
    tookMs,
    ...(status && {status}),
    ...(lastExit && {lastExit}),
  });
  const after = `after ${describeSpan(tookMs)}`;
  if (goal !== 'stopped')
    cli.print(`${name}: ${describeGoal(goal, status?.ready?.level)} ${after}`);
  else if (lastExit === undefined) cli.print(`${name}: not running`);
  else cli.print(`${name}: ${describeExit(lastExit)}, ${after}`);
  if (lastExit?.failure !== undefined) cli.finish(exitCodeOf(lastExit.failure));
}

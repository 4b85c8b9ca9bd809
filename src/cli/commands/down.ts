import type {CommandModule} from 'yargs';
import {STOP_LADDER} from '../../supervisor/stop-ladder.js';
import type {StopRungName} from '../../supervisor/vm-status.js';
import type {Cli} from '../cli.js';
import {orDefault} from '../default-profile.js';
import {VMS} from '../positionals.js';
import {type StopOutcome, stopOne} from '../stop-one.js';
import {FORCE_OPTION, type StopWishes, stopRequestOf, TIMEOUT_OPTION} from '../stop-wishes.js';

interface DownArgs extends StopWishes {
  readonly vm: readonly string[] | undefined;
  readonly from: StopRungName;
}

/** `kvmrun down [vm..]`: the power button first, then harder means, each with its limit. */
export const downCommand = (cli: Cli): CommandModule<object, DownArgs> => ({
  command: 'down [vm..]',
  describe: 'Stop VMs: power button first, then harder',
  builder: (yargs) =>
    yargs
      .positional('vm', VMS)
      .option('from', {
        choices: STOP_LADDER,
        requiresArg: true,
        default: 'agent' as const,
        describe: 'The step to begin with; quit is like pulling the plug, but keeps images whole',
      })
      .option('timeout', TIMEOUT_OPTION)
      .option('force', FORCE_OPTION)
      .example('kvmrun down web', 'Ask the guest to shut down')
      .example('kvmrun down web --timeout 10s', 'Give the guest ten seconds')
      .example('kvmrun down web --force', 'Do not wait for the guest'),
  handler: async ({vm, ...wishes}) => {
    const request = stopRequestOf(wishes);
    if (!request.ok) return cli.fail([request.error]);
    const outcomes = await Promise.all(
      orDefault(vm).map((reference) => stopOne(reference, {request: request.value, cli})),
    );
    const failed = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.error));
    const vms = outcomes.flatMap((outcome) => (outcome.ok ? [documentOf(outcome.value)] : []));
    cli.report(failed);
    cli.conclude({vms}, failed);
  },
});

const documentOf = (outcome: StopOutcome): unknown => ({
  id: outcome.vm.id,
  name: outcome.vm.name,
  outcome: outcome.outcome,
  ...(outcome.outcome === 'stopped' && {lastExit: outcome.lastExit}),
});

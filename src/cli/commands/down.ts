import type {CommandModule} from 'yargs';
import type {Diagnostic} from '../../core/diagnostic.js';
import {err, ok, type Result} from '../../core/result.js';
import {stopVm} from '../../supervisor/stop-vm.js';
import type {LastExit, StopRungName} from '../../supervisor/vm-status.js';
import {type Cli, failureDocument} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import type {FoundVm} from '../find-vm.js';
import {describeExit, describeRung, isLive} from '../render/vm.js';
import {findSupervisedVm} from '../take-back.js';

const RUNGS = ['powerdown', 'quit', 'sigterm', 'sigkill'] as const;

interface DownArgs {
  readonly vm: readonly string[] | undefined;
  readonly from: StopRungName;
}

type Outcome =
  | {readonly outcome: 'stopped'; readonly vm: FoundVm; readonly lastExit: LastExit}
  | {readonly outcome: 'not-running'; readonly vm: FoundVm};

/** `kvmrun down [vm..]`: the power button first, then harder means, each with its limit. */
export const downCommand = (cli: Cli): CommandModule<object, DownArgs> => ({
  command: 'down [vm..]',
  describe: 'Stop VMs: power button first, then harder',
  builder: (yargs) =>
    yargs
      .positional('vm', {
        type: 'string',
        array: true,
        describe: `Profile files, names or ids [default: ${DEFAULT_PROFILE}]`,
      })
      .option('from', {
        choices: RUNGS,
        requiresArg: true,
        default: 'powerdown' as const,
        describe: 'The step to begin with; quit is like pulling the plug, but keeps images whole',
      })
      .example('kvmrun down web', 'Ask the guest to shut down')
      .example('kvmrun down web --from quit', 'Do not wait for the guest'),
  handler: async ({vm, from}) => {
    const references = vm?.length ? vm : [DEFAULT_PROFILE];
    const outcomes = await Promise.all(
      references.map((reference) => stopOne(reference, {from, cli})),
    );
    const failed = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.error));
    const vms = outcomes.flatMap((outcome) => (outcome.ok ? [documentOf(outcome.value)] : []));
    cli.report(failed);
    cli.printJson(failed.length === 0 ? {vms} : {...failureDocument(failed), vms});
    if (failed.length > 0) cli.finish(failureDocument(failed).error.exitCode);
  },
});

async function stopOne(
  reference: string,
  {from, cli}: {readonly from: StopRungName; readonly cli: Cli},
): Promise<Result<Outcome, readonly Diagnostic[]>> {
  const found = await findSupervisedVm(reference, cli);
  if (!found.ok) return found;
  const {name, paths, status} = found.value;
  if (status === undefined || !isLive(status)) {
    cli.print(`${name}: not running`);
    return ok({outcome: 'not-running', vm: found.value});
  }
  const stopped = await stopVm(paths, {
    from,
    onProgress: (progress) => {
      if (progress.progress === 'rung') cli.note(`${name}: ${describeRung(progress.rung)}`);
    },
  });
  if (!stopped.ok) return err([stopped.error]);
  cli.print(`${name}: ${describeExit(stopped.value)}`);
  return ok({outcome: 'stopped', vm: found.value, lastExit: stopped.value});
}

const documentOf = (outcome: Outcome): unknown => ({
  id: outcome.vm.id,
  name: outcome.vm.name,
  outcome: outcome.outcome,
  ...(outcome.outcome === 'stopped' && {lastExit: outcome.lastExit}),
});

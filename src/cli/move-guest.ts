/**
 * The verbs that do one thing to a running guest: `pause`, `resume`, `reset`.
 */
import type {CommandModule} from 'yargs';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import type {GuestMoved} from '../supervisor/vm-call.js';
import {askVm, findLiveVm} from './ask-vm.js';
import type {Cli} from './cli.js';
import {orDefault} from './default-profile.js';
import type {FoundVm} from './find-vm.js';
import {VMS} from './positionals.js';
import {profileToStart} from './profile-to-start.js';

interface MoveArgs {
  readonly vm: readonly string[] | undefined;
}

export interface Move {
  readonly verb: 'pause' | 'resume' | 'reset';
  readonly describe: string;
  readonly epilogue: string;
  /** What to say when it is done, or was so already. */
  readonly done: Readonly<Record<GuestMoved['outcome'], string>>;
}

export const moveCommand = (cli: Cli, move: Move): CommandModule<object, MoveArgs> => ({
  command: `${move.verb} [vm..]`,
  describe: move.describe,
  builder: (yargs) => yargs.positional('vm', VMS).epilogue(move.epilogue),
  handler: async ({vm}) => {
    const outcomes = await Promise.all(orDefault(vm).map((one) => moveOne(one, move, cli)));
    const failed = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.error));
    const vms = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
    cli.report(failed);
    cli.conclude({vms}, failed);
  },
});

interface Moved extends GuestMoved {
  readonly id: string;
  readonly name: string;
}

async function moveOne(
  reference: string,
  {verb, done}: Move,
  cli: Cli,
): Promise<Result<Moved, readonly Diagnostic[]>> {
  const found = await findLiveVm(reference, (vm) => notRunning(vm, verb, reference), cli);
  if (!found.ok) return found;
  const {id, name} = found.value;
  const moved = await askVm(found.value, {verb});
  if (!moved.ok) return err([moved.error]);
  const {outcome} = moved.value;
  cli.print(`${name}: ${done[outcome]}`);
  return ok({id, name, outcome});
}

export const notRunning = (vm: FoundVm, verb: string, reference: string): Diagnostic => ({
  code: 'cli/not-running',
  severity: 'error',
  failure: 'unavailable',
  message: `${vm.name} is not running, so there is nothing to ${verb}`,
  hint: `kvmrun up ${profileToStart(vm, reference)}`,
});

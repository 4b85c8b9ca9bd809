/**
 * `rm`: forgets stopped VMs. What goes and what stays is told first; then somebody has to agree.
 *
 * The VMs are held from before the question to the end, so that what was told is what goes.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {forgetVm} from '../supervisor/forget-vm.js';
import {askYesOrNo} from './ask.js';
import type {Cli} from './cli.js';
import {type FoundVm, findVm} from './find-vm.js';
import {type HeldVm, holdStopped} from './hold-stopped.js';
import {describeRemoval, findRemovalObstacle, planRemoval, type Removal, sumOf} from './removal.js';
import {inUnits} from './render/transfer.js';

export interface RemoveWishes {
  readonly disks: 'removed' | 'kept';
  /** `given`: without a question. */
  readonly consent: 'given' | 'asked-for';
}

interface Candidate extends HeldVm {
  readonly removal: Removal;
}

interface Outcome {
  readonly id: string;
  readonly name: string;
  readonly outcome: 'removed' | 'nothing-there';
  readonly removed: readonly {readonly path: string; readonly allocatedBytes: number}[];
  readonly kept: readonly string[];
}

export async function removeVms(
  references: readonly string[],
  wishes: RemoveWishes,
  cli: Cli,
): Promise<void> {
  const found = await Promise.all(references.map((reference) => findVm(reference, cli)));
  const problems: Diagnostic[] = found.flatMap((one) => (one.ok ? [] : one.error));
  // A VM can be named twice, by its name and its profile.
  const vms = new Map(found.flatMap((one) => (one.ok ? [[one.value.id, one.value]] : [])));
  const candidates: Candidate[] = [];
  const outcomes: Outcome[] = [];
  try {
    for (const vm of vms.values()) {
      const considered = await consider(vm, wishes);
      if (!considered.ok) problems.push(considered.error);
      else if (considered.value === 'nothing-there') outcomes.push(nothingThere(vm, cli));
      else candidates.push(considered.value);
    }
    cli.report(problems);
    const consent = await obtainConsent(candidates, wishes, cli);
    if (!consent.ok) {
      cli.report([consent.error]);
      problems.push(consent.error);
    } else if (consent.value === 'yes') {
      for (const candidate of candidates) {
        const removed = await remove(candidate, wishes, cli);
        if (removed.ok) outcomes.push(removed.value);
        else {
          cli.report([removed.error]);
          problems.push(removed.error);
        }
      }
    }
  } finally {
    for (const candidate of candidates) await candidate.release();
  }
  cli.conclude({vms: outcomes}, problems);
}

async function consider(
  vm: FoundVm,
  {disks}: RemoveWishes,
): Promise<Result<Candidate | 'nothing-there', Diagnostic>> {
  const first = await planRemoval(vm, disks);
  if (first.going.length === 0) return ok('nothing-there');
  const held = await holdStopped(vm, {
    purpose: 'removed',
    reason: 'only a VM that is stopped can be removed',
  });
  if (!held.ok) return held;
  // As it is now that nobody changes it any more.
  const removal = await planRemoval(vm, disks);
  const obstacle = await findRemovalObstacle(removal, vm);
  if (obstacle === undefined) return ok({...held.value, removal});
  await held.value.release();
  return err(obstacle);
}

function nothingThere({id, name}: FoundVm, cli: Cli): Outcome {
  cli.print(`${name}: nothing is kept of it`);
  return {id, name, outcome: 'nothing-there', removed: [], kept: []};
}

async function obtainConsent(
  candidates: readonly Candidate[],
  {consent}: RemoveWishes,
  cli: Cli,
): Promise<Result<'yes' | 'no', Diagnostic>> {
  if (candidates.length === 0) return ok('no');
  for (const {removal, vm} of candidates) {
    for (const line of describeRemoval(removal, vm)) cli.note(line);
  }
  if (consent === 'given') return ok('yes');
  const names = candidates.map(({vm}) => vm.name).join(', ');
  const answer = await askYesOrNo(`Remove ${names} for good?`, cli);
  if (answer === 'nobody') return err(unasked(names));
  if (answer === 'no') cli.note('nothing was removed');
  return ok(answer);
}

async function remove(
  {vm, removal}: Candidate,
  {disks}: RemoveWishes,
  cli: Cli,
): Promise<Result<Outcome, Diagnostic>> {
  const {id, name, paths} = vm;
  const forgotten = await forgetVm(paths, {disks});
  if (!forgotten.ok) return forgotten;
  cli.print(`${name}: removed, ${inUnits(sumOf(removal.going))}`);
  const removed = removal.going.map(({path, allocatedBytes}) => ({path, allocatedBytes}));
  return ok({id, name, outcome: 'removed', removed, kept: removal.staying.map(({path}) => path)});
}

const unasked = (names: string): Diagnostic => ({
  code: 'cli/nobody-to-ask',
  severity: 'error',
  failure: 'usage',
  message: `there is no terminal to ask at whether ${names} may be removed for good, so nothing was removed`,
  hint: 'add --yes to agree beforehand',
});

/**
 * `disk check`: whether images are sound. Never while anybody has one open: what is being written
 * looks broken, and a repair would break it.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {checkFile, isMissing} from '../host/check-file.js';
import {installHint} from '../host/distribution.js';
import {checkImage, type ImageVerdict} from '../host/qemu-img-check.js';
import type {PlanDisk} from '../plan/plan.js';
import type {Cli} from './cli.js';
import {findDiskHolders, type HeldDisks, quotedIds} from './disk-holder.js';
import type {FoundVm} from './find-vm.js';
import {whileStopped} from './hold-stopped.js';
import {findDisks, pickDisks} from './vm-disks.js';

export interface CheckWishes {
  readonly reference: string;
  readonly disk?: string | undefined;
  readonly repair: 'wanted' | 'not-wanted';
}

interface Checked extends ImageVerdict {
  readonly id: string;
  readonly path: string;
}

export async function checkDisks(wishes: CheckWishes, cli: Cli): Promise<void> {
  const found = await findDisks(wishes.reference, cli);
  if (!found.ok) return cli.fail(found.error);
  const picked = pickDisks(found.value, wishes.disk);
  if (!picked.ok) return cli.fail(picked.error);
  const {vm, state} = found.value;
  const check = () => checkPicked(picked.value, {...wishes, vm}, cli);
  if (wishes.repair !== 'wanted' || state === 'running') return check();
  // Whoever copies the disks meanwhile would have some of both.
  const repaired = await whileStopped(vm, REPAIRING, async () => ok(await check()));
  if (!repaired.ok) cli.fail(repaired.error);
}

const REPAIRING = {
  whenRunning: 'was not a moment ago',
  whenSaved: 'its memory would not fit what is repaired',
};

async function checkPicked(
  picked: readonly PlanDisk[],
  {vm, ...wishes}: CheckWishes & {readonly vm: FoundVm},
  cli: Cli,
): Promise<void> {
  const {id, name} = vm;
  const held = await findDiskHolders(picked, vm);
  const problems: Diagnostic[] = held.map(inUse);
  const free = picked.filter((disk) => !held.some(({disks}) => disks.includes(disk)));
  // One after the other: each reads its whole image.
  const disks: Checked[] = [];
  for (const disk of free) {
    const checked = await checkOne(disk, wishes);
    if (!checked.ok) {
      problems.push(checked.error);
      continue;
    }
    disks.push(checked.value);
    cli.print(`${disk.id}: ${describe(checked.value)}`);
    if (checked.value.outcome === 'corrupt') problems.push(corrupt(checked.value, wishes));
  }
  cli.report(problems);
  cli.conclude({id, name, disks}, problems);
}

const NOT_MADE: ImageVerdict = {outcome: 'not-made', corruptions: 0, leaks: 0, repaired: 0};

async function checkOne(
  disk: PlanDisk,
  {repair}: CheckWishes,
): Promise<Result<Checked, Diagnostic>> {
  const {id, path, format} = disk;
  if (await isMissing(path)) return ok({id, path, ...NOT_MADE});
  const unusable = await checkFile({
    path,
    purpose: 'disk',
    backing: disk.layers[0]?.path,
    access: repair === 'wanted' ? 'read-write' : 'read-only',
    contents: format,
  });
  if (unusable !== undefined) return err(unusable);
  const lacking = await findLacking(disk);
  if (lacking !== undefined) return err(lacking);
  const checked = await checkImage({path, format, repair});
  if (checked.ok) return ok({id, path, ...checked.value});
  const {problem, detail} = checked.error;
  return err(
    problem === 'missing'
      ? {...failed(disk, detail), failure: 'unavailable', hint: await installHint('qemu-img')}
      : failed(disk, detail),
  );
}

/** However sound it is, an overlay shows nothing without what it lies on. */
async function findLacking({id, layers}: PlanDisk): Promise<Diagnostic | undefined> {
  for (const {path, format} of layers) {
    const problem = await checkFile({path, purpose: 'base', access: 'read-only', contents: format});
    if (problem === undefined) continue;
    return {...problem, message: `the disk '${id}' is of no use as it is: ${problem.message}`};
  }
  return undefined;
}

function describe({outcome, corruptions, leaks, repaired, path}: Checked): string {
  const after = repaired > 0 ? `, after ${repaired} repairs` : '';
  switch (outcome) {
    case 'clean':
      return `sound${after}`;
    case 'leaks':
      return `sound${after}, but for ${leaks} clusters that take space for nothing; type: qemu-img check -r leaks ${shellWord(path)}`;
    case 'corrupt':
      return `${corruptions} errors${after}`;
    case 'not-made':
      return 'is not there yet';
    case 'nothing-to-check':
      return 'raw, so there is nothing that could be checked';
  }
}

const inUse = ({disks, who, hint}: HeldDisks): Diagnostic => ({
  code: 'cli/disk-in-use',
  severity: 'error',
  failure: 'busy',
  message: `${quotedIds(disks)} cannot be checked, in use by ${who}`,
  hint,
});

const failed = ({id}: PlanDisk, detail: string): Diagnostic => ({
  code: 'cli/disk-check-failed',
  severity: 'error',
  failure: 'io',
  message: `the disk '${id}' could not be checked: ${detail}`,
});

const corrupt = (
  {id, path, corruptions}: Checked,
  {reference, repair}: CheckWishes,
): Diagnostic => ({
  code: 'cli/disk-corrupt',
  severity: 'error',
  failure: 'io',
  message: `the disk '${id}' in '${path}' has ${corruptions} errors`,
  hint:
    repair === 'wanted'
      ? 'put it back from a backup: what is left could not be repaired'
      : `make a copy of it first, then: kvmrun disk check --repair ${shellWord(reference)} ${id}`,
});

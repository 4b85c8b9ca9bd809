/**
 * Snapshots of a VM that is stopped: by qemu-img, in its images. Only for whoever holds the VM's
 * locks.
 *
 * A unit is whole or not there: what was made or changed before a failure is undone.
 */
import {type Diagnostic, problem} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {checkFile, isMissing} from '../host/check-file.js';
import {findFileHolder} from '../host/file-holder.js';
import {beginGeneration} from '../host/generation.js';
import {snapshotImage} from '../host/image-snapshot.js';
import type {QemuImgFailure} from '../host/qemu-img.js';
import type {Plan} from '../plan/plan.js';
import type {SnapshotImage} from '../plan/snapshot-scope.js';
import {describeHolder} from './holder.js';
import {readInstalled, whilePuttingBack} from './installed-record.js';
import {discardSaved} from './saved-memory.js';
import {findUnrestorable, holds} from './snapshot-parts.js';
import {
  abandonSnapshot,
  beginSnapshot,
  completeSnapshot,
  forgetSnapshot,
  keepTpm,
  putBackTpm,
  readSnapshot,
  type SnapshotRecord,
  tagOf,
  wasBegun,
} from './snapshot-record.js';

/** What has to be known of a VM for its snapshots. */
export type SnapshotVm = Pick<Plan, 'name' | 'paths' | 'machine' | 'snapshots'>;

type Problems = readonly Diagnostic[];

export async function takeStopped(
  vm: SnapshotVm,
  name: string,
): Promise<Result<SnapshotRecord, Problems>> {
  const {images, obstacles} = vm.snapshots;
  if (obstacles.length > 0) return err(obstacles);
  if (images.length === 0) return err([nothingToKeep(vm.name)]);
  const taken = await findTaken(vm, name);
  if (taken !== undefined) return err([taken]);
  const unusable = await findUnusable(vm, images);
  if (unusable.length > 0) return err(unusable);
  const cleared = await clearDraft(vm, name);
  if (!cleared.ok) return err([cleared.error]);
  const record = await recordOf(vm, {name, memory: 'none'});
  const made = await makeParts(vm, record);
  if (made.ok) return ok(record);
  await Promise.all(images.map((image) => removeTag(image.path, name)));
  await abandonSnapshot(vm.paths, name);
  return err([made.error]);
}

/** A record of what is about to be made. */
export const recordOf = async (
  {machine, snapshots, paths}: SnapshotVm,
  {name, memory, guest}: Pick<SnapshotRecord, 'name' | 'memory' | 'guest'>,
): Promise<SnapshotRecord> => ({
  format: 1,
  name,
  at: new Date().toISOString(),
  memory,
  parts: snapshots.images.map(({part, path}) => ({part, path})),
  tpm: snapshots.tpm,
  machine,
  installed: await readInstalled(paths),
  ...(guest && {guest}),
});

/** Why there can be no other snapshot of this name. */
export async function findTaken(
  {name: vmName, paths, snapshots}: SnapshotVm,
  name: string,
): Promise<Diagnostic | undefined> {
  if ((await readSnapshot(paths, name)) !== undefined) return exists(vmName, name);
  // What was begun by somebody who was killed then is nobody's.
  if (await wasBegun(paths, name)) return undefined;
  for (const image of snapshots.images) {
    if (await holds(image.path, name)) return foreign(image, name);
  }
  return undefined;
}

async function findUnusable(
  {name, paths}: SnapshotVm,
  images: readonly SnapshotImage[],
): Promise<Problems> {
  const found = await Promise.all(
    images.map(async (image) => {
      const {path, backing, part} = image;
      if (await isMissing(path)) return notMade(image, name);
      const holder = await findFileHolder(path);
      if (holder !== undefined) return inUse(image, await describeHolder(holder, paths));
      const purpose = part === 'NVRAM' ? ('nvram' as const) : ('disk' as const);
      return checkFile({path, purpose, backing, access: 'read-write', contents: 'qcow2'});
    }),
  );
  return found.filter((one) => one !== undefined);
}

/** Removes what a snapshot has left behind that was begun and not made whole. */
async function clearDraft(vm: SnapshotVm, name: string): Promise<Result<void, Diagnostic>> {
  if (!(await wasBegun(vm.paths, name))) return ok(undefined);
  for (const image of vm.snapshots.images) {
    const removed = await removeTag(image.path, name);
    if (!removed.ok) return err(failed(image, 'removed from', removed.error));
  }
  await abandonSnapshot(vm.paths, name);
  return ok(undefined);
}

async function makeParts(
  {paths, snapshots}: SnapshotVm,
  record: SnapshotRecord,
): Promise<Result<void, Diagnostic>> {
  const {name} = record;
  const begun = await beginSnapshot(paths, record);
  if (!begun.ok) return begun;
  if (snapshots.tpm !== 'none') {
    const kept = await keepTpm(paths, name);
    if (!kept.ok) return kept;
  }
  for (const image of snapshots.images) {
    const taken = await snapshotImage('take', {path: image.path, tag: tagOf(name)});
    if (!taken.ok) return err(failed(image, 'taken of', taken.error));
  }
  return completeSnapshot(paths, name);
}

async function removeTag(path: string, name: string): Promise<Result<void, QemuImgFailure>> {
  return (await holds(path, name))
    ? snapshotImage('remove', {path, tag: tagOf(name)})
    : ok(undefined);
}

/** Puts the disks, the NVRAM and the TPM back; memory that the snapshot may have is left aside. */
export async function restoreStopped(
  vm: SnapshotVm,
  record: SnapshotRecord,
): Promise<Result<void, Problems>> {
  const problems = await findUnrestorable(vm, record);
  if (problems.length > 0) return err(problems);
  const {images} = vm.snapshots;
  const unusable = await findUnusable(vm, images);
  if (unusable.length > 0) return err(unusable);
  const begun = await beginGeneration(vm.paths);
  if (!begun.ok) return err([begun.error]);
  const restored = await whilePuttingBack(vm.paths, record.installed, () =>
    applyAll(images, record.name),
  );
  if (!restored.ok) return err([restored.error]);
  // It was memory for what the disks were until now.
  await discardSaved(vm.paths);
  if (record.tpm === 'none') return ok(undefined);
  const tpm = await putBackTpm(vm.paths, record.name);
  return tpm.ok ? tpm : err([tpm.error]);
}

/** No name that a user can give. */
const UNDO = '.undo';

/** What the images hold now is put back when one of them fails. */
async function applyAll(
  images: readonly SnapshotImage[],
  name: string,
): Promise<Result<void, Diagnostic>> {
  const done: SnapshotImage[] = [];
  let failure: Diagnostic | undefined;
  for (const image of images) {
    const applied = await applyOne(image, name);
    done.push(image);
    if (applied.ok) continue;
    failure = failed(image, 'put back into', applied.error);
    break;
  }
  for (const {path} of done) {
    if (!(await holds(path, UNDO))) continue;
    if (failure !== undefined) await snapshotImage('apply', {path, tag: tagOf(UNDO)});
    await removeTag(path, UNDO);
  }
  return failure === undefined ? ok(undefined) : err(failure);
}

async function applyOne(
  {path}: SnapshotImage,
  name: string,
): Promise<Result<void, QemuImgFailure>> {
  // From one who was killed in the midst of this; then its images are what they are.
  const cleared = await removeTag(path, UNDO);
  if (!cleared.ok) return cleared;
  const kept = await snapshotImage('take', {path, tag: tagOf(UNDO)});
  return kept.ok ? snapshotImage('apply', {path, tag: tagOf(name)}) : kept;
}

/** Removes a snapshot, also one that is not whole. */
export async function removeStopped(
  {paths}: Pick<SnapshotVm, 'paths'>,
  record: SnapshotRecord,
): Promise<Result<void, Problems>> {
  for (const {part, path} of record.parts) {
    const removed = await removeTag(path, record.name);
    if (!removed.ok) {
      return err([failed({title: `'${part}'`, path}, 'removed from', removed.error)]);
    }
  }
  await forgetSnapshot(paths, record.name);
  return ok(undefined);
}

const nothingToKeep = (vm: string): Diagnostic =>
  problem('supervisor/nothing-to-keep', {
    message: `${vm} has neither a disk that its guest writes to nor NVRAM, so there is nothing to take a snapshot of`,
    failure: 'usage',
  });

const exists = (vm: string, name: string): Diagnostic =>
  problem('supervisor/snapshot-exists', {
    message: `${vm} has a snapshot '${name}' already`,
    hint: `take another name, or remove it: kvmrun snapshot rm ${shellWord(vm)} ${shellWord(name)}`,
    failure: 'usage',
  });

const foreign = ({title, path}: SnapshotImage, name: string): Diagnostic =>
  problem('supervisor/snapshot-foreign', {
    message: `${title} in '${path}' holds a snapshot '${tagOf(name)}' that the VM knows nothing of`,
    hint: 'take another name',
    failure: 'busy',
  });

const notMade = ({title, path}: SnapshotImage, vm: string): Diagnostic =>
  problem('supervisor/image-not-made', {
    message: `${title} of ${vm} is not there yet: there is no '${path}'`,
    hint: 'the first start makes it: kvmrun up',
    failure: 'input-missing',
  });

const inUse = (
  {title}: SnapshotImage,
  {who, hint}: {readonly who: string; readonly hint: string},
): Diagnostic =>
  problem('supervisor/image-in-use', {
    message: `${title} is in use by ${who}`,
    hint,
    failure: 'busy',
  });

const failed = (
  {title, path}: Pick<SnapshotImage, 'title' | 'path'>,
  what: 'taken of' | 'removed from' | 'put back into',
  {detail, problem: kind}: QemuImgFailure,
): Diagnostic =>
  problem('supervisor/snapshot-failed', {
    message: `a snapshot cannot be ${what} ${title} in '${path}': ${detail}`,
    ...(kind === 'no-space' && {hint: 'make room, and try again'}),
    failure: kind === 'missing' ? 'unavailable' : 'io',
  });

/**
 * Makes what a clone consists of, or nothing: whatever goes wrong, what was made before is removed.
 *
 * The profile comes last. Until it is there nobody knows of the clone, and a note in its state folder
 * tells the next attempt that what lies there is of no use.
 */
import {chmod, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {allocatedBytes} from '../core/byte-size.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {isMissing} from '../host/check-file.js';
import {copyImage, findLittleRoom, findUnusable, type ImageCopy} from '../host/copy-image.js';
import {removeAbandonedDrafts} from '../host/draft.js';
import {explainMaking} from '../host/explain-making.js';
import {diskDirectory} from '../host/kept-parts.js';
import {createNewFile} from '../host/new-file.js';
import {ensurePrivateDirectory} from '../host/runtime-files.js';
import {lockFileOf} from '../profile/lock.js';
import {forgetVm} from '../supervisor/forget-vm.js';
import {describeHolder} from '../supervisor/holder.js';
import {putBackInstalled, readInstalled} from '../supervisor/installed-record.js';
import type {Cli} from './cli.js';
import type {ClonePlan} from './clone-vm.js';
import {type HeldVm, holdStopped} from './hold-stopped.js';
import {beginState, completeState, noteMade} from './new-state.js';
import {inUnits} from './render/transfer.js';
import {holdSource} from './stopped-source.js';

interface Making {
  readonly signal: AbortSignal;
  readonly cli: Cli;
}

interface NamedCopy extends ImageCopy {
  /** For people. */
  readonly name: string;
}

/** The names of what was copied. */
export async function makeClone(
  plan: ClonePlan,
  making: Making,
): Promise<Result<readonly string[], Diagnostic>> {
  const {source, loaded, name, paths} = plan;
  const held: HeldVm[] = [];
  try {
    const original = await holdSource(source, 'cloned');
    if (!original.ok) return original;
    held.push(original.value);
    const clone = {id: loaded.identity.id, name, paths};
    const own = await holdStopped(clone, {purpose: 'cloned', reason: 'is there already'});
    if (!own.ok) return own;
    held.push(own.value);
    const occupied = await beginState(paths);
    return occupied === undefined ? await makeAll(plan, making) : err(occupied);
  } finally {
    for (const one of held.toReversed()) await one.release();
  }
}

async function makeAll(
  plan: ClonePlan,
  {signal, cli}: Making,
): Promise<Result<readonly string[], Diagnostic>> {
  const {paths, file, lock, text, mode, loaded} = plan;
  const copies = await copiesOf(plan);
  const made: string[] = [];
  const undo = async (problem: Diagnostic): Promise<Result<never, Diagnostic>> => {
    for (const one of made) await rm(one, {force: true});
    const forgotten = await forgetVm(paths, {disks: 'removed'});
    if (!forgotten.ok) cli.report([forgotten.error]);
    return err(problem);
  };
  const disks = diskDirectory(paths);
  const isUsed = copies.some(({target}) => path.dirname(target) === disks);
  const folder = isUsed ? await ensurePrivateDirectory(disks) : ok(undefined);
  if (!folder.ok) return undo(folder.error);
  const folders = new Set(copies.map(({target}) => path.dirname(target)));
  for (const one of folders) await removeAbandonedDrafts(one);
  const problem = (await findUnusable(copies)) ?? (await findLittleRoom(copies));
  if (problem !== undefined) return undo(problem);
  for (const copy of copies) {
    cli.note(`copying ${copy.name} (${inUnits(allocatedBytes(await stat(copy.source.path)))})`);
    const copied = await copyImage(copy, {
      signal,
      describe: (holder) => describeHolder(holder, plan.source.vm.paths),
    });
    if (!copied.ok) return undo(copied.error);
    made.push(copy.target);
  }
  if (lock !== undefined) {
    const written = await writeNew(lockFileOf(file), {text: lock, mode});
    if (written !== undefined) return undo(written);
    made.push(lockFileOf(file));
  }
  const installed = await putBackInstalled(paths, await readInstalled(plan.source.vm.paths));
  if (!installed.ok) return undo(installed.error);
  const noted = await noteMade(loaded, paths, [...plan.diskPaths.values()]);
  if (noted !== undefined) return undo(noted);
  await completeState(paths);
  const written = await writeNew(file, {text, mode});
  return written === undefined ? ok(copies.map(({name}) => name)) : undo(written);
}

async function copiesOf({source, paths, diskPaths}: ClonePlan): Promise<readonly NamedCopy[]> {
  const {vm, images} = source;
  const disks = images.map(({id, image, base}): NamedCopy => {
    const target = diskPaths.get(id) ?? path.join(diskDirectory(paths), path.basename(image.path));
    return {name: id, source: image, base, target, result: 'over-base'};
  });
  const nvram = {path: vm.paths.nvram, format: 'qcow2'} as const;
  if (await isMissing(nvram.path)) return disks;
  const copy = {source: nvram, target: paths.nvram, result: 'alone', purpose: 'nvram'} as const;
  return [...disks, {name: 'NVRAM', ...copy}];
}

async function writeNew(
  file: string,
  {text, mode}: {readonly text: string; readonly mode: number},
): Promise<Diagnostic | undefined> {
  const made = await createNewFile<never>(file, async (temporary) => {
    await writeFile(temporary, text);
    await chmod(temporary, mode);
    return ok(undefined);
  });
  if (!made.ok) return explainMaking({path: file}, made.error);
  return made.value === 'created' ? undefined : existing(file);
}

const existing = (file: string): Diagnostic => ({
  code: 'cli/file-exists',
  severity: 'error',
  failure: 'cannot-create',
  message: `'${file}' was made by somebody else meanwhile`,
  hint: 'give the new VM another name',
});

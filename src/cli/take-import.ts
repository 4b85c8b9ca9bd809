/**
 * Takes an exported VM in: copies, verifies, looks into what came, and gives all of it its place; or
 * leaves nothing.
 */
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {copyWithDigest} from '../host/copy-file.js';
import {beginDraft} from '../host/draft.js';
import {runtimeRoots} from '../host/runtime-files.js';
import {asSystemError} from '../host/system-error.js';
import {type VmPaths, vmPaths} from '../plan/vm-paths.js';
import {editText} from '../profile/edit-text.js';
import type {Reference} from '../profile/portable.js';
import type {LoadedProfile} from '../profile/resolve.js';
import {forgetVm} from '../supervisor/forget-vm.js';
import type {Cli} from './cli.js';
import {type ListedFile, LOCK, NVRAM, PROFILE, TPM_FOLDER} from './export-manifest.js';
import {interrupted} from './export-vm.js';
import {holdStopped} from './hold-stopped.js';
import type {Arriving, Incoming} from './import-vm.js';
import {findObstacles, findUnusableImages, readReferences} from './imported-profile.js';
import {beginState, completeState, noteMade} from './new-state.js';
import {notWritten} from './not-written.js';
import {takeFile} from './read-export.js';
import {inUnits} from './render/transfer.js';
import type {Refusal} from './stopped-source.js';
import {resolveUnwritten} from './unwritten-profile.js';

interface Taking {
  readonly signal: AbortSignal;
  readonly cli: Cli;
}

export interface Taken {
  readonly loaded: LoadedProfile;
  readonly references: readonly Reference[];
}

export async function takeImport(
  announced: Incoming,
  taking: Taking,
): Promise<Result<Taken, Refusal>> {
  const {target} = announced;
  const {signal, cli} = taking;
  const refuse = (...diagnostics: readonly Diagnostic[]) => err({diagnostics});
  try {
    await using begun = await beginDraft(path.dirname(target));
    const incoming = {...announced, draft: begun.path};
    await mkdir(incoming.draft, {mode: 0o700});
    const isText = ({path: name}: ListedFile): boolean => name === PROFILE || name === LOCK;
    const {files} = incoming.manifest;
    // What is wrong with these need not wait for the copies of large disks.
    const unread = await takeFiles(files.filter(isText), incoming, taking);
    if (unread.length > 0) return refuse(...unread);
    const texts = await textsOf(incoming);
    const loaded = await resolveUnwritten(path.join(target, PROFILE), texts, cli);
    if (!loaded.ok) return loaded;
    const obstacles = await findObstacles(loaded.value, {...incoming, texts}, cli);
    if (obstacles.length > 0) return refuse(...obstacles);
    const others = files.filter((file) => !isText(file));
    const damaged = await takeFiles(others, incoming, taking);
    if (damaged.length > 0) return refuse(...damaged);
    const unusable = await findUnusableImages(loaded.value, incoming);
    if (unusable.length > 0) return refuse(...unusable);
    const settled = await settle(loaded.value, incoming, taking);
    if (settled !== undefined) return refuse(settled);
    return ok({loaded: loaded.value, references: await readReferences(incoming, cli)});
  } catch (error) {
    return refuse(signal.aborted ? interrupted : notWritten(target, asSystemError(error)));
  }
}

/** What belongs into the state folder is taken to the draft, too: it is verified with the rest. */
async function takeFiles(
  files: readonly ListedFile[],
  {from, draft}: Arriving,
  {signal, cli}: Taking,
): Promise<readonly Diagnostic[]> {
  const problems: Diagnostic[] = [];
  for (const file of files) {
    if (path.dirname(file.path) !== '.') cli.note(`copying ${file.path} (${inUnits(file.bytes)})`);
    const problem = await takeFile(file, {from, target: path.join(draft, file.path), signal});
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
}

/** The profile, with the name that it is to have, and its lock file, by their places to be. */
async function textsOf({draft, target, name}: Arriving): Promise<ReadonlyMap<string, string>> {
  const [profile, lock] = [path.join(draft, PROFILE), path.join(draft, LOCK)];
  const exported = await readFile(profile, 'utf8');
  const text = name === undefined ? exported : editText(exported, [{at: ['name'], value: name}]);
  if (text !== exported) await writeFile(profile, text);
  return new Map([
    [path.join(target, PROFILE), text],
    [path.join(target, LOCK), await readFile(lock, 'utf8')],
  ]);
}

/** Gives the state its place, and then the folder its name. */
async function settle(
  loaded: LoadedProfile,
  {draft, target}: Arriving,
  {signal, cli}: Taking,
): Promise<Diagnostic | undefined> {
  const {profile} = loaded;
  const {id} = loaded.identity;
  const paths = vmPaths(runtimeRoots(cli.env, cli.uid), id);
  const vm = {id, name: profile.name, paths};
  const held = await holdStopped(vm, {purpose: 'imported', reason: 'cannot be made again'});
  if (!held.ok) return held.error;
  try {
    const occupied = await beginState(paths);
    if (occupied !== undefined) return occupied;
    try {
      await takeState(draft, paths, signal);
      const unnoted = await noteMade(loaded, paths);
      if (unnoted !== undefined) {
        await forgetVm(paths, {disks: 'removed'});
        return unnoted;
      }
      await completeState(paths);
      await rename(draft, target);
      return undefined;
    } catch (error) {
      await forgetVm(paths, {disks: 'removed'});
      throw error;
    }
  } finally {
    await held.value.release();
  }
}

/** The start of the VM notes that there is a TPM when it finds one. */
async function takeState(draft: string, paths: VmPaths, signal: AbortSignal): Promise<void> {
  const names = await readdir(draft);
  if (names.includes(NVRAM)) await move(path.join(draft, NVRAM), paths.nvram, signal);
  if (names.includes(TPM_FOLDER)) {
    await mkdir(paths.tpmDirectory, {mode: 0o700});
    for (const name of await readdir(path.join(draft, TPM_FOLDER))) {
      const target = path.join(paths.tpmDirectory, name);
      await move(path.join(draft, TPM_FOLDER, name), target, signal);
    }
    await rm(path.join(draft, TPM_FOLDER), {recursive: true});
  }
}

/** The state folder may be in another file system. */
async function move(from: string, to: string, signal: AbortSignal): Promise<void> {
  await copyWithDigest(from, to, signal);
  await rm(from);
}

/**
 * The state folder of a VM that is being made from outside: by a clone, or by an import.
 *
 * A note in it tells that it is not whole yet, so that the next attempt can begin anew after one that
 * was killed. What anybody else has left there is nobody's to remove.
 */
import {readdir, rm} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {shellWord} from '../core/shell-word.js';
import {ensurePrivateDirectory, writeFileAtomic} from '../host/runtime-files.js';
import type {VmPaths} from '../plan/vm-paths.js';
import type {LoadedProfile} from '../profile/resolve.js';
import {forgetVm} from '../supervisor/forget-vm.js';
import {writeMadeNote} from '../supervisor/made-note.js';

const noteIn = ({stateDirectory}: VmPaths): string => path.join(stateDirectory, '.making.new');

/** Only for whoever holds the VM. */
export async function beginState(paths: VmPaths): Promise<Diagnostic | undefined> {
  const names = (await readdir(paths.stateDirectory)).filter((name) => name !== 'logs');
  if (names.length > 0) {
    if (!names.includes(path.basename(noteIn(paths)))) return occupied(paths.stateDirectory);
    const forgotten = await forgetVm(paths, {disks: 'removed'});
    if (!forgotten.ok) return forgotten.error;
  }
  const folder = await ensurePrivateDirectory(paths.stateDirectory);
  if (!folder.ok) return folder.error;
  const noted = await writeFileAtomic(noteIn(paths), '', 'process');
  return noted.ok ? undefined : noted.error;
}

/** Everything is there. */
export const completeState = (paths: VmPaths): Promise<void> => rm(noteIn(paths), {force: true});

/** So that it is known by its name, as this machine, and by what its disks lie on, before its first start. */
export async function noteMade(
  {identity, profile, file}: LoadedProfile,
  paths: VmPaths,
  disks: readonly string[] = [],
): Promise<Diagnostic | undefined> {
  const noted = await writeMadeNote(paths, {
    ...{id: identity.id, name: profile.name, uuid: profile.uuid, profile: file},
    accelerator: profile.accelerator === 'tcg' ? 'tcg' : 'kvm',
    disks,
  });
  return noted.ok ? undefined : noted.error;
}

const occupied = (folder: string): Diagnostic => ({
  code: 'cli/state-exists',
  severity: 'error',
  failure: 'cannot-create',
  message: `'${folder}' holds what another VM of this name and place has left`,
  hint: `give the new VM another name; or, if nothing in there is needed: rm -r ${shellWord(folder)}`,
});

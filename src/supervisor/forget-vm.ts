/**
 * Removes what is kept of a VM, for good. Only for whoever holds its locks, which keep everybody from
 * starting it meanwhile.
 *
 * The record that names the VM goes last: what was cut short is found again by its name, and ended by
 * doing it once more.
 */
import {rm, rmdir} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {diskDirectory, readKeptParts, recordFile} from '../host/kept-parts.js';
import type {VmPaths} from '../plan/vm-paths.js';

export async function forgetVm(
  paths: VmPaths,
  {disks}: {readonly disks: 'removed' | 'kept'},
): Promise<Result<void, Diagnostic>> {
  const record = recordFile(paths);
  const parts = (await readKeptParts(paths)).filter(
    (part) => part.path !== record && !(part.kind === 'disk' && disks === 'kept'),
  );
  try {
    // One after the other, what is worth most first: a failure leaves as much as it can.
    for (const part of parts) await rm(part.path, {recursive: true, force: true});
    await rm(record, {force: true});
    for (const folder of [diskDirectory(paths), paths.stateDirectory]) await removeEmpty(folder);
    return ok(undefined);
  } catch (error) {
    return err(notRemoved(paths, error instanceof Error ? error.message : String(error)));
  }
}

async function removeEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

const notRemoved = ({stateDirectory}: VmPaths, detail: string): Diagnostic => ({
  code: 'supervisor/state-not-removed',
  severity: 'error',
  failure: 'io',
  message: `what is kept of the VM could not all be removed: ${detail}`,
  hint: `see what is in the way, then type the same again: ls -lR ${shellWord(stateDirectory)}`,
});

/**
 * The note that a VM was made, by a clone or an import, before it has been started: until its first
 * run leaves a record, nothing else tells its name, or which machine it is.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import type {Result} from '../core/result.js';
import {readJson, writeJson} from '../host/json-file.js';
import {madeFile} from '../host/kept-parts.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {wasMoved} from './kept-path.js';
import type {VmStatus} from './vm-status.js';

type Place = Pick<VmPaths, 'stateDirectory'>;
type MadeVm = Pick<VmStatus, 'id' | 'name' | 'profile' | 'uuid' | 'accelerator'>;

interface MadeDisks {
  /** In places of its profile; what they lie on is not to be removed. */
  readonly disks: readonly string[];
}

export const writeMadeNote = (
  paths: Place,
  {id, name, profile, uuid, accelerator, disks}: MadeVm & MadeDisks,
): Promise<Result<unknown, Diagnostic>> => {
  const {stateDirectory} = paths;
  const at = new Date().toISOString();
  const note = {format: 1, at, id, name, profile, uuid, accelerator, disks, stateDirectory};
  return writeJson(madeFile(paths), note);
};

/** What there is to tell of a VM that has never run; `undefined` when nothing is noted. */
export async function readMadeNote(paths: Place): Promise<VmStatus | undefined> {
  const note = await readNote(paths);
  if (note === undefined) return undefined;
  const {id, name, profile, uuid, accelerator, at} = note;
  return {
    ...{id, name, profile, uuid, accelerator, since: at},
    ...{phase: 'stopped', supervised: false, started: 'never', planDigest: '', ports: []},
  };
}

/** Its disks in places of its profile. */
export const readMadeDisks = async (paths: Place): Promise<readonly string[]> =>
  (await readNote(paths))?.disks ?? [];

async function readNote(
  paths: Place,
): Promise<(MadeVm & MadeDisks & {readonly at: string}) | undefined> {
  const note = await readJson(madeFile(paths));
  if (!isObject(note) || note['format'] !== 1) return undefined;
  // Written by kvmrun in a private folder, so the format number vouches for the rest.
  const made = note as unknown as MadeVm & MadeDisks & Place & {readonly at: string};
  const [from, to] = [made.stateDirectory, paths.stateDirectory];
  // A copied folder must not speak for the VM that it was copied from.
  return from === to || (await wasMoved({id: made.id, from, to})) ? made : undefined;
}

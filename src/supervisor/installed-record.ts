/**
 * The note that Windows was installed: from then on its media stay out.
 *
 * It is about the VM, wherever its image, its profile or its state folder are moved to, and names the disk
 * by the id that it has in the profile. A start that does not find Windows there is refused
 * (`host/lost-installation.ts`), so that a disk which is made anew is never taken for the one with Windows.
 */
import {rm} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import {ok, type Result} from '../core/result.js';
import {readJson, writeJson} from '../host/json-file.js';
import type {VmPaths} from '../plan/vm-paths.js';
import type {SetupStatus} from './vm-status.js';

type Place = Pick<VmPaths, 'installedFile'>;

/** Where Windows is, if it is installed. */
export type InstalledOn = 'nothing' | {readonly disk: string};

export const writeInstalled = (
  {installedFile}: Place,
  disk: string,
): Promise<Result<unknown, Diagnostic>> =>
  writeJson(installedFile, {at: new Date().toISOString(), disk});

export async function readInstalled({installedFile}: Place): Promise<InstalledOn> {
  const noted = await readJson(installedFile);
  if (!isObject(noted) || typeof noted['disk'] !== 'string') return 'nothing';
  return {disk: noted['disk']};
}

/** For a VM whose installation nobody watches any more; absent where Windows is not installed. */
export async function installedBefore({installedFile}: Place): Promise<SetupStatus | undefined> {
  const noted = await readJson(installedFile);
  if (!isObject(noted) || typeof noted['at'] !== 'string') return undefined;
  return {step: 'installed', since: noted['at']};
}

export const isInstalled = async (place: Place): Promise<boolean> =>
  (await readInstalled(place)) !== 'nothing';

/** The disks are as they were when this was so. */
export async function putBackInstalled(
  place: Place,
  then: InstalledOn,
): Promise<Result<unknown, Diagnostic>> {
  if (then !== 'nothing') return writeInstalled(place, then.disk);
  await rm(place.installedFile, {force: true});
  return ok(undefined);
}

/**
 * Around what puts the disks back to when this was so, as far as that was noted. For whoever is killed in
 * the midst of it nothing is installed, which the agent of a guest soon corrects; nobody would correct
 * the opposite.
 */
export async function whilePuttingBack<Value, Failure>(
  place: Place,
  then: InstalledOn | undefined,
  putBack: () => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | Diagnostic>> {
  const now = await readInstalled(place);
  const cleared = await putBackInstalled(place, 'nothing');
  if (!cleared.ok) return cleared;
  const done = await putBack();
  const noted = await putBackInstalled(place, done.ok ? (then ?? now) : now);
  return noted.ok ? done : noted;
}

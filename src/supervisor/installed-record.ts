/**
 * The note that Windows was installed: from then on its media stay out.
 */
import {rm} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import {ok, type Result} from '../core/result.js';
import {isMissing} from '../host/check-file.js';
import {readJson, writeJson} from '../host/json-file.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {keptPath, readKeptPath} from './kept-path.js';

type Place = Pick<VmPaths, 'installedFile' | 'stateDirectory'>;

export const writeInstalled = (
  paths: Place,
  disk: string,
): Promise<Result<unknown, Diagnostic>> => {
  const note = {at: new Date().toISOString(), disk: keptPath(paths, disk)};
  return writeJson(paths.installedFile, note);
};

/** Where Windows is, if it is installed. */
export type InstalledOn = 'nothing' | {readonly disk: string};

/** A note about a disk that is gone means nothing: the one that is made for it is empty again. */
export async function readInstalled(paths: Place): Promise<InstalledOn> {
  const noted = await readJson(paths.installedFile);
  if (!isObject(noted) || typeof noted['disk'] !== 'string') return 'nothing';
  const disk = readKeptPath(paths, noted['disk']);
  return (await isMissing(disk)) ? 'nothing' : {disk};
}

export const isInstalled = async (place: Place): Promise<boolean> =>
  (await readInstalled(place)) !== 'nothing';

/** The disks are as they were when this was so. */
export async function putBackInstalled(
  place: Place,
  then: InstalledOn | undefined,
): Promise<Result<unknown, Diagnostic>> {
  if (then === undefined) return ok(undefined);
  if (then !== 'nothing') return writeInstalled(place, then.disk);
  await rm(place.installedFile, {force: true});
  return ok(undefined);
}

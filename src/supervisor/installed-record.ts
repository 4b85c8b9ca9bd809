/**
 * The note that Windows was installed: from then on its media stay out.
 */
import {rm} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import {ok, type Result} from '../core/result.js';
import {isMissing} from '../host/check-file.js';
import {readJson} from '../host/read-json.js';
import {writeFileAtomic} from '../host/runtime-files.js';
import type {VmPaths} from '../plan/vm-paths.js';

type Place = Pick<VmPaths, 'installedFile'>;

export const writeInstalled = (
  {installedFile}: Place,
  disk: string,
): Promise<Result<unknown, Diagnostic>> =>
  writeFileAtomic(installedFile, `${JSON.stringify({at: new Date().toISOString(), disk})}\n`);

/** Where Windows is, if it is installed. */
export type InstalledOn = 'nothing' | {readonly disk: string};

/** A note about a disk that is gone means nothing: the one that is made for it is empty again. */
export async function readInstalled({installedFile}: Place): Promise<InstalledOn> {
  const noted = await readJson(installedFile);
  if (!isObject(noted) || typeof noted['disk'] !== 'string') return 'nothing';
  const {disk} = noted;
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

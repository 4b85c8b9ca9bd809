/**
 * The note that Windows was installed: from then on its media stay out.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import type {Result} from '../core/result.js';
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

/** A note about a disk that is gone means nothing: the one that is made for it is empty again. */
export async function isInstalled({installedFile}: Place): Promise<boolean> {
  const noted = await readJson(installedFile);
  if (!isObject(noted) || typeof noted['disk'] !== 'string') return false;
  return !(await isMissing(noted['disk']));
}

/**
 * The note that Windows was installed: from then on its media stay out.
 */
import {readFile} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import type {Result} from '../core/result.js';
import {isMissing} from '../host/check-file.js';
import {writeFileAtomic} from '../host/runtime-files.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {parseJson} from './json-lines.js';

type Place = Pick<VmPaths, 'installedFile'>;

export const writeInstalled = (
  {installedFile}: Place,
  disk: string,
): Promise<Result<unknown, Diagnostic>> =>
  writeFileAtomic(installedFile, `${JSON.stringify({at: new Date().toISOString(), disk})}\n`);

/** A note about a disk that is gone means nothing: the one that is made for it is empty again. */
export async function isInstalled({installedFile}: Place): Promise<boolean> {
  const noted = parseJson(await readFile(installedFile, 'utf8').catch(() => ''));
  if (!isObject(noted) || typeof noted['disk'] !== 'string') return false;
  return !(await isMissing(noted['disk']));
}

import {readFile} from 'node:fs/promises';
import {parseJson} from '../core/json.js';

/** What a file of kvmrun's own says; `undefined` when it is not there, or was never whole. */
export const readJson = async (file: string): Promise<unknown> =>
  parseJson(await readFile(file, 'utf8').catch(() => ''));

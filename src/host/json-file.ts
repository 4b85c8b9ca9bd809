/** Files of kvmrun's own that hold one JSON value. */
import {readFile} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import {parseJson} from '../core/json.js';
import type {Result} from '../core/result.js';
import {type Durability, writeFileAtomic} from './runtime-files.js';

/** `undefined` when the file is not there, or was never whole. */
export const readJson = async (file: string): Promise<unknown> =>
  parseJson(await readFile(file, 'utf8').catch(() => ''));

export const writeJson = (
  file: string,
  value: object,
  durability?: Durability,
): Promise<Result<void, Diagnostic>> =>
  writeFileAtomic(file, `${JSON.stringify(value, null, 2)}\n`, durability);

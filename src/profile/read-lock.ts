/** Reads the lock file beside a profile, if there is one. */
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {ROOT} from '../core/pointer.js';
import {err, ok, type Result} from '../core/result.js';
import type {Lock} from '../schema/schema.js';
import type {ProfileReader} from './load.js';
import {lockFileOf, parseLock} from './lock.js';

export interface FoundLock {
  readonly file: string;
  readonly locked: Lock | undefined;
}

export interface BrokenLock {
  readonly file: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

export async function readLock(
  profile: string,
  reader: ProfileReader,
): Promise<Result<FoundLock, BrokenLock>> {
  const file = lockFileOf(profile);
  const read = await reader.readText(file);
  if (!read.ok) {
    const {problem, detail} = read.error;
    if (problem === 'missing') return ok({file, locked: undefined});
    return err({file, text: '', diagnostics: [unreadable(file, detail)]});
  }
  const text = read.value;
  const parsed = parseLock(text, {shown: file, directory: path.dirname(file)});
  return parsed.ok
    ? ok({file, locked: parsed.value})
    : err({file, text, diagnostics: parsed.error});
}

const unreadable = (file: string, detail: string): Diagnostic => ({
  code: 'profile/lock-unreadable',
  severity: 'error',
  message: `the lock file cannot be read: ${detail}`,
  location: {file, pointer: ROOT},
  failure: 'io',
});

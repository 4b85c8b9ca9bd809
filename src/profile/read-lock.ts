/** Reads the lock file beside a profile, if there is one. */
import path from 'node:path';
import type {Diagnostic, Locate} from '../core/diagnostic.js';
import {ROOT} from '../core/pointer.js';
import {err, ok, type Result} from '../core/result.js';
import type {Lock} from '../schema/schema.js';
import type {ProfileReader} from './load.js';
import {locateInText, lockFileOf, parseLock} from './lock.js';
import type {SourceFile} from './source-node.js';

export interface FoundLock {
  /** As the profile was typed, but for its end. */
  readonly file: string;
  /** Absent when there is no such file. */
  readonly locked: Lock | undefined;
  /** Empty when there is no such file. */
  readonly text: string;
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
    if (problem === 'missing') return ok({file, locked: undefined, text: ''});
    return err({file, text: '', diagnostics: [unreadable(file, detail)]});
  }
  const text = read.value;
  const parsed = parseLock(text, sourceOf(file));
  return parsed.ok
    ? ok({file, locked: parsed.value, text})
    : err({file, text, diagnostics: parsed.error});
}

/** Where a value stands in a lock. */
export const locateInLock = ({file, text}: FoundLock): Locate => locateInText(text, sourceOf(file));

const sourceOf = (file: string): SourceFile => ({shown: file, directory: path.dirname(file)});

const unreadable = (file: string, detail: string): Diagnostic => ({
  code: 'profile/lock-unreadable',
  severity: 'error',
  message: `the lock file cannot be read: ${detail}`,
  location: {file, pointer: ROOT},
  failure: 'io',
});

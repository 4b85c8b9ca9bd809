/**
 * Makes a file in one step, as far as others can see, and never over an existing one.
 *
 * The contents are made under a temporary name in the same folder. A hard link then gives them
 * their name: unlike rename(2), link(2) fails when the name is taken, so of two that make the same
 * file at once, the second one finds the first one's.
 */
import {constants} from 'node:fs';
import {copyFile, link, open, rename, stat} from 'node:fs/promises';
import path from 'node:path';
import type {Result} from '../core/result.js';
import {err, ok} from '../core/result.js';
import {beginDraft} from './draft.js';
import {flushFile} from './flush-file.js';
import {asSystemError, isSystemError} from './system-error.js';

export type NewFileFailure<E> =
  | E
  | {
      readonly problem: 'no-folder' | 'no-space' | 'denied' | 'dangling-link' | 'failed';
      readonly detail: string;
    };

/** Calls `fill` with the path of an empty file, mode 0600, that becomes `file` if all goes well. */
export async function createNewFile<E>(
  file: string,
  fill: (temporary: string) => Promise<Result<void, E>>,
): Promise<Result<'created' | 'exists', NewFileFailure<E>>> {
  try {
    await using draft = await beginDraft(path.dirname(file));
    const {path: temporary} = draft;
    await (await open(temporary, 'wx', 0o600)).close();
    const filled = await fill(temporary);
    if (!filled.ok) return filled;
    await flushFile(temporary);
    const outcome = await giveName(temporary, file);
    if (outcome === 'exists' && (await isDangling(file))) {
      return err({problem: 'dangling-link', detail: file});
    }
    return ok(outcome);
  } catch (error) {
    return err(explain(asSystemError(error)));
  }
}

/** Changes a copy of a file, which takes its place if all goes well. */
export async function replaceFile<E>(
  file: string,
  change: (temporary: string) => Promise<Result<void, E>>,
): Promise<Result<void, NewFileFailure<E>>> {
  try {
    await using draft = await beginDraft(path.dirname(file));
    const {path: temporary} = draft;
    await copyFile(file, temporary, constants.COPYFILE_EXCL);
    const changed = await change(temporary);
    if (!changed.ok) return changed;
    await flushFile(temporary);
    await rename(temporary, file);
    return ok(undefined);
  } catch (error) {
    return err(explain(asSystemError(error)));
  }
}

async function giveName(temporary: string, file: string): Promise<'created' | 'exists'> {
  try {
    await link(temporary, file);
    return 'created';
  } catch (error) {
    const {code} = asSystemError(error);
    if (code === 'EEXIST') return 'exists';
    if (code === undefined || !NO_LINKS.has(code)) throw error;
    return giveReservedName(temporary, file);
  }
}

/** What file systems without hard links say, such as FAT and some network file systems. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL']);

/** For a moment, others see an empty file; it is ours, so renaming over it loses nothing. */
export async function giveReservedName(
  temporary: string,
  file: string,
): Promise<'created' | 'exists'> {
  try {
    await (await open(file, 'wx', 0o600)).close();
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return 'exists';
    throw error;
  }
  await rename(temporary, file);
  return 'created';
}

const isDangling = async (file: string): Promise<boolean> =>
  (await stat(file).catch(() => undefined)) === undefined;

function explain(error: NodeJS.ErrnoException): NewFileFailure<never> {
  const detail = error.message;
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return {problem: 'no-folder', detail};
    case 'ENOSPC':
    case 'EDQUOT':
      return {problem: 'no-space', detail};
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {problem: 'denied', detail};
    default:
      return {problem: 'failed', detail};
  }
}

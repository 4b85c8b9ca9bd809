/**
 * Files that are made for the guest and may hold secrets: private, and written only when they are not
 * there as they should be.
 */
import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {ok, type Result} from '../core/result.js';
import {ensurePrivateDirectory, writeFileAtomic} from './runtime-files.js';

/** What has become of the contents. */
export type Keeping = 'kept' | 'made' | 'changed';

export async function keepPrivateFile(
  file: string,
  wanted: Buffer,
): Promise<Result<Keeping, Diagnostic>> {
  const folder = await ensurePrivateDirectory(path.dirname(file));
  if (!folder.ok) return folder;
  const there = await look(file);
  const isSame = there?.contents.equals(wanted) === true;
  if (isSame && there.privacy === 'private') return ok('kept');
  // After a power cut it is made again.
  const written = await writeFileAtomic(file, wanted, 'process');
  if (!written.ok) return written;
  if (there === undefined) return ok('made');
  return ok(isSame ? 'kept' : 'changed');
}

/** One that cannot be looked at is replaced, or else the attempt says why not. */
async function look(
  file: string,
): Promise<{readonly contents: Buffer; readonly privacy: 'private' | 'open'} | undefined> {
  try {
    const [contents, {mode}] = await Promise.all([readFile(file), stat(file)]);
    return {contents, privacy: (mode & 0o077) === 0 ? 'private' : 'open'};
  } catch {
    return undefined;
  }
}

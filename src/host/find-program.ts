/**
 * Finds a program on PATH, as a shell would, except that relative entries of PATH are not searched:
 * they name the current folder, which may be somebody else's repository.
 */
import {constants} from 'node:fs';
import {access, stat} from 'node:fs/promises';
import path from 'node:path';

/** The absolute path of the first executable of that name, or `undefined`. */
export async function findProgram(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => path.isAbsolute(folder));
  for (const folder of folders) {
    const file = path.join(folder, name);
    if (await isExecutable(file)) return file;
  }
  return undefined;
}

/** Whether a path names a file that this user may execute. */
export async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    // Not there, not ours to read, or not executable: for the caller it is all the same.
    return false;
  }
}

/** Finds the repository from compiled tests in `build/` as well as from their sources. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

function rootAbove(folder: string): string {
  return existsSync(path.join(folder, 'package-lock.json'))
    ? folder
    : rootAbove(path.dirname(folder));
}

/** Absolute path of the repository. */
export const repository = rootAbove(path.dirname(fileURLToPath(import.meta.url)));

/** Absolute path of something in the repository. */
export const inRepository = (...steps: readonly string[]): string =>
  path.join(repository, ...steps);

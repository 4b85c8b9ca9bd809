import {mkdirSync} from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and those above it, mode 0700. Like `mkdir -p`, but ends on file systems such as
 * /proc, where Node 20's recursive mkdir goes round for ever.
 */
export function makeFolders(folder: string): void {
  const levels = [folder];
  for (let level = folder; path.dirname(level) !== level; level = path.dirname(level)) {
    levels.unshift(path.dirname(level));
  }
  for (const level of levels) {
    try {
      mkdirSync(level, {mode: 0o700});
    } catch (error) {
      // Whatever is wrong with one that is there, the next level or the user of the folder notices.
      if (!isExpected(error)) throw error;
    }
  }
}

/** It is there already; or we may not make it, which matters only if it is not there. */
const isExpected = (error: unknown): boolean =>
  ['EEXIST', 'EROFS', 'EACCES', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

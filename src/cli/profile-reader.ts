/**
 * Reads profiles from disk for the profile layer, which touches no files itself.
 */
import {type FileHandle, open, realpath} from 'node:fs/promises';
import path from 'node:path';
import {err, ok} from '../core/result.js';
import type {ProfileReader} from '../profile/resolve.js';

/** Nobody writes a larger profile; a wrong file name should not fill the memory. */
const MAX_BYTES = 1024 * 1024;

export function profileReader(place: {
  readonly cwd: string;
  readonly packageDirectory: string;
}): ProfileReader {
  return {
    shippedDirectory: path.join(place.packageDirectory, 'profiles'),
    async realPath(file) {
      const absolute = path.resolve(place.cwd, file);
      return realpath(absolute).catch(() => absolute);
    },
    async readText(file) {
      let handle: FileHandle | undefined;
      try {
        handle = await open(path.resolve(place.cwd, file), 'r');
        const stat = await handle.stat();
        if (!stat.isFile()) {
          return err({
            problem: 'not-a-file',
            detail: stat.isDirectory() ? 'a directory' : 'not a regular file',
          });
        }
        if (stat.size > MAX_BYTES) {
          return err({problem: 'too-big', detail: `${stat.size} bytes, at most ${MAX_BYTES}`});
        }
        return ok(await handle.readFile('utf8'));
      } catch (error) {
        return err(problemOf(error as NodeJS.ErrnoException));
      } finally {
        await handle?.close();
      }
    },
  };
}

function problemOf(error: NodeJS.ErrnoException) {
  const detail = error.message;
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return {problem: 'missing', detail} as const;
    case 'EACCES':
    case 'EPERM':
      return {problem: 'denied', detail} as const;
    case 'EISDIR':
      return {problem: 'not-a-file', detail} as const;
    default:
      return {problem: 'failed', detail} as const;
  }
}

/**
 * Reads profiles from disk for the profile layer, which touches no files itself.
 */
import {closeSync, constants, fstatSync, openSync, readFileSync, realpathSync} from 'node:fs';
import path from 'node:path';
import {err, ok, type Result} from '../core/result.js';
import type {ReadProblem} from '../profile/load-diagnostics.js';
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
      try {
        return realpathSync.native(absolute);
      } catch {
        // It is not there, which reading it reports.
        return absolute;
      }
    },
    async readText(file) {
      return readSmallFile(path.resolve(place.cwd, file));
    },
  };
}

/** Synchronous: there is nothing else to do meanwhile, and the thread pool would take longer. */
function readSmallFile(file: string): Result<string, ReadProblem> {
  let handle: number | undefined;
  try {
    // Not to wait for a writer when it is a pipe.
    handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(handle);
    if (!stat.isFile()) {
      const detail = stat.isDirectory() ? 'a directory' : 'not a regular file';
      return err({problem: 'not-a-file', detail});
    }
    if (stat.size > MAX_BYTES) {
      return err({problem: 'too-big', detail: `${stat.size} bytes, at most ${MAX_BYTES}`});
    }
    return ok(readFileSync(handle, 'utf8'));
  } catch (error) {
    return err(problemOf(error as NodeJS.ErrnoException));
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
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

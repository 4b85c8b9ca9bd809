/**
 * Resolves a profile that is not written yet, in order to know what it will be: nothing is made before
 * all is known to be in order.
 */
import {realpath} from 'node:fs/promises';
import path from 'node:path';
import {ok, type Result} from '../core/result.js';
import {
  type LoadedProfile,
  type ProfileFailure,
  type ProfileReader,
  resolveProfile,
} from '../profile/resolve.js';
import type {Cli} from './cli.js';
import {profileReader} from './profile-reader.js';

/** As if these texts were there already, by their absolute paths. */
export function unwrittenReader(texts: ReadonlyMap<string, string>, cli: Cli): ProfileReader {
  const reader = profileReader(cli);
  return {
    ...reader,
    async readText(asked) {
      const text = texts.get(asked);
      return text === undefined ? reader.readText(asked) : ok(text);
    },
    realPath: (asked) => (texts.has(asked) ? realPathToBe(asked) : reader.realPath(asked)),
  };
}

/** The profile's text is one of them. */
export const resolveUnwritten = (
  file: string,
  texts: ReadonlyMap<string, string>,
  cli: Cli,
): Promise<Result<LoadedProfile, ProfileFailure>> =>
  resolveProfile(file, unwrittenReader(texts, cli));

/** By the real names of the folders that are there. */
async function realPathToBe(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    const folder = path.dirname(file);
    return folder === file ? file : path.join(await realPathToBe(folder), path.basename(file));
  }
}

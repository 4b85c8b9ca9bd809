import {type Diagnostic, placeDiagnostics} from '../core/diagnostic.js';
import type {Result} from '../core/result.js';
import {
  type DigestSource,
  type LoadedProfile,
  type ProfileFailure,
  resolveProfile,
} from '../profile/resolve.js';
import type {Cli} from './cli.js';
import {profileReader} from './profile-reader.js';

/** Reads and checks a profile, without a look at the host. */
export const loadProfile = (
  file: string,
  cli: Cli,
  digests: DigestSource = 'lock-file',
): Promise<Result<LoadedProfile, ProfileFailure>> =>
  resolveProfile(file, profileReader(cli), digests);

/** Problems with the lines of a profile that they are about, as far as it can be read. */
export async function placedIn(
  file: string,
  problems: readonly Diagnostic[],
  cli: Cli,
): Promise<ProfileFailure> {
  const unplaced = {diagnostics: problems, sources: new Map<string, string>()};
  if (problems.every(({origin}) => origin === undefined)) return unplaced;
  const loaded = await loadProfile(file, cli);
  if (!loaded.ok) return unplaced;
  const {locate, sources} = loaded.value;
  return {diagnostics: placeDiagnostics(problems, locate), sources};
}

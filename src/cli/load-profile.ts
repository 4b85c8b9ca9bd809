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

/**
 * The way from a VM to what starts it: `up` takes profiles, and people know VMs by their names.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {ROOT} from '../core/pointer.js';
import {err, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {runtimeRoots} from '../host/runtime-files.js';
import type {LoadedProfile, ProfileFailure} from '../profile/resolve.js';
import {listVms} from '../supervisor/inspect.js';
import type {Cli} from './cli.js';
import type {FoundVm} from './find-vm.js';
import {loadProfile} from './load-profile.js';

/** For the shell. A path that somebody has typed stays as it is. */
export function profileToStart(
  {id, name, status}: Pick<FoundVm, 'id' | 'name' | 'status'>,
  reference: string,
): string {
  const isTyped = status === undefined || (reference !== name && reference !== id);
  return shellWord(isTyped ? reference : status.profile);
}

/** Reads a profile for `up`, and knows what was meant when it is a VM that is named instead. */
export async function loadProfileToStart(
  file: string,
  cli: Cli,
): Promise<Result<LoadedProfile, ProfileFailure>> {
  const loaded = await loadProfile(file, cli);
  if (loaded.ok || !loaded.error.diagnostics.some(isMissing)) return loaded;
  const known = await listVms(runtimeRoots(cli.env, cli.uid));
  const meant = known.filter(({id, name}) => id === file || name === file);
  if (meant.length === 0) return loaded;
  const profiles = meant.map(({profile}) => `kvmrun up ${shellWord(profile)}`);
  const hint = profiles.join(' or ');
  const diagnostics = loaded.error.diagnostics.map((problem) =>
    isMissing(problem) ? {...problem, hint} : problem,
  );
  return err({...loaded.error, diagnostics});
}

/** The profile itself, not one that it extends. */
const isMissing = ({code, location}: Diagnostic): boolean =>
  code === 'profile/file-missing' && location?.pointer === ROOT;

/**
 * The profile of a VM that was found by its name or id. It may be gone, while what it has left is not.
 */
import {type Diagnostic, problem} from '../core/diagnostic.js';
import {err, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {isMissing} from '../host/check-file.js';
import type {LoadedProfile, ProfileFailure} from '../profile/resolve.js';
import {isLive, type VmStatus} from '../supervisor/vm-status.js';
import type {Cli} from './cli.js';
import type {FoundVm} from './find-vm.js';
import {loadProfile} from './load-profile.js';

/** `reference` is what was typed, which is the profile of a VM that has never been started. */
export async function loadProfileOf(
  {status}: Pick<FoundVm, 'status'>,
  reference: string,
  cli: Cli,
): Promise<Result<LoadedProfile, ProfileFailure>> {
  if (status === undefined) return loadProfile(reference, cli);
  if (!(await isMissing(status.profile))) return loadProfile(status.profile, cli);
  return err({diagnostics: [gone(status)], sources: new Map()});
}

function gone(status: VmStatus): Diagnostic {
  const {id, name, profile} = status;
  const what = isLive(status) ? 'runs, and its profile' : 'is stopped, and its profile';
  const end = isLive(status)
    ? `to end it: kvmrun down ${shellWord(id)}`
    : `when nothing of it is needed any more: kvmrun rm ${shellWord(id)}`;
  return problem('cli/profile-gone', {
    failure: 'input-missing',
    message: `the VM ${name} (${id}) ${what} '${profile}' is not there any more`,
    hint: `put it back there; if it was moved, kvmrun up says in its new place how to go on; ${end}`,
  });
}

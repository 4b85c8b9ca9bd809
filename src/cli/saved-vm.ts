/**
 * What cannot be done to a stopped VM whose memory is saved: its disks have to stay as they are.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {shellWord} from '../core/shell-word.js';
import {readSaved} from '../supervisor/saved-memory.js';
import type {FoundVm} from './find-vm.js';

/** The reason is for the end of a sentence. */
export async function refuseWhenSaved(
  {name, paths, status}: FoundVm,
  reason: string,
): Promise<Diagnostic | undefined> {
  const saved = await readSaved(paths);
  if (saved === undefined) return undefined;
  const profile = shellWord(status?.profile ?? name);
  return {
    code: 'cli/vm-is-saved',
    severity: 'error',
    failure: 'busy',
    message: `${name} was saved at ${saved.at}, and ${reason}`,
    hint: `let it go on: kvmrun up ${profile}; or have it boot without that memory: kvmrun up --cold ${profile}`,
  };
}

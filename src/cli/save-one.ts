/**
 * Saves one VM for a verb, and waits until it has ended.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import type {ProfileFailure} from '../profile/resolve.js';
import type {SavedMemory} from '../supervisor/saved-memory.js';
import {notRunning} from '../supervisor/stop-terms.js';
import {stopVm} from '../supervisor/stop-vm.js';
import {askVm, findLiveVm, MEMORY_MS} from './ask-vm.js';
import type {Cli} from './cli.js';
import type {FoundVm} from './find-vm.js';
import {placedIn} from './load-profile.js';
import {profileToStart} from './profile-to-start.js';
import {inUnits} from './render/transfer.js';

interface Saved {
  readonly id: string;
  readonly name: string;
  readonly saved: Pick<SavedMemory, 'at' | 'bytes'>;
}

export async function saveOne(reference: string, cli: Cli): Promise<Result<Saved, ProfileFailure>> {
  const found = await findLiveVm(reference, (vm) => notLive(vm, reference), cli);
  if (!found.ok) return failed(found.error);
  const {id, name, paths, status} = found.value;
  const answer = await askVm(found.value, {verb: 'save'}, {deadlineMs: MEMORY_MS});
  if (!answer.ok) return failed([answer.error]);
  const told = answer.value;
  if ('problems' in told) return err(await placedIn(status.profile, told.problems, cli));
  const ended = await stopVm(paths, {request: {from: 'quit'}, onProgress: () => undefined});
  // It may be gone before anybody could wait for that.
  if (!ended.ok && ended.error.code !== notRunning.code) return failed([ended.error]);
  const {at, bytes} = told.saved;
  cli.print(`${name}: saved, ${inUnits(bytes)}; kvmrun up goes on from there`);
  return ok({id, name, saved: {at, bytes}});
}

const failed = (diagnostics: readonly Diagnostic[]): Result<never, ProfileFailure> =>
  err({diagnostics, sources: new Map()});

const notLive = (vm: FoundVm, reference: string): Diagnostic => ({
  code: 'cli/not-running',
  severity: 'error',
  failure: 'unavailable',
  message:
    vm.status?.saved === undefined
      ? `${vm.name} is not running, so it has no memory to save`
      : `${vm.name} is saved already`,
  hint: `kvmrun up ${profileToStart(vm, reference)}`,
});

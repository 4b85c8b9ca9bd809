/**
 * Saves one VM for a verb, and waits until it has ended.
 */

import {type Diagnostic, placeDiagnostics} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import type {SavedMemory} from '../supervisor/saved-memory.js';
import {notRunning} from '../supervisor/stop-terms.js';
import {stopVm} from '../supervisor/stop-vm.js';
import {askVm, findLiveVm} from './ask-vm.js';
import type {Cli, SourceTexts} from './cli.js';
import type {FoundVm} from './find-vm.js';
import {loadProfile} from './load-profile.js';
import {profileToStart} from './profile-to-start.js';
import {inUnits} from './render/transfer.js';

interface Saved {
  readonly id: string;
  readonly name: string;
  readonly saved: Pick<SavedMemory, 'at' | 'bytes'>;
}

interface NotSaved {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: SourceTexts;
}

/** Memory of many GiB, on a slow disk. */
const SAVE_MS = 1_860_000;

export async function saveOne(reference: string, cli: Cli): Promise<Result<Saved, NotSaved>> {
  const found = await findLiveVm(reference, (vm) => notLive(vm, reference), cli);
  if (!found.ok) return failed(found.error);
  const {id, name, paths, status} = found.value;
  const answer = await askVm(found.value, {verb: 'save'}, {deadlineMs: SAVE_MS});
  if (!answer.ok) return failed([answer.error]);
  const told = answer.value;
  if ('problems' in told) return placed(told.problems, status.profile, cli);
  const ended = await stopVm(paths, {request: {from: 'quit'}, onProgress: () => undefined});
  // It may be gone before anybody could wait for that.
  if (!ended.ok && ended.error.code !== notRunning.code) return failed([ended.error]);
  const {at, bytes} = told.saved;
  cli.print(`${name}: saved, ${inUnits(bytes)}; kvmrun up goes on from there`);
  return ok({id, name, saved: {at, bytes}});
}

const failed = (diagnostics: readonly Diagnostic[]): Result<never, NotSaved> =>
  err({diagnostics, sources: new Map()});

/** With the lines of the profile that they are about, as far as it can be read. */
async function placed(
  problems: readonly Diagnostic[],
  file: string,
  cli: Cli,
): Promise<Result<never, NotSaved>> {
  if (problems.every(({origin}) => origin === undefined)) return failed(problems);
  const loaded = await loadProfile(file, cli);
  if (!loaded.ok) return failed(problems);
  const {locate, sources} = loaded.value;
  return err({diagnostics: placeDiagnostics(problems, locate), sources});
}

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

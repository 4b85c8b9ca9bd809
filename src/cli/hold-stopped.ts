/**
 * Holds a stopped VM, so that nobody starts it while something is done with its files.
 */
import {rmdir} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {
  noteReservation,
  type Purpose,
  readReservation,
  reserved,
} from '../supervisor/reservation.js';
import {claimVm, releaseVm} from '../supervisor/runtime-folder.js';
import {isLive} from '../supervisor/vm-status.js';
import type {FoundVm} from './find-vm.js';
import {refuseWhenSaved} from './saved-vm.js';

export interface HeldVm {
  readonly vm: FoundVm;
  /** Lets go of it; what a run has left is gone then. */
  release(): Promise<void>;
}

/** Fails for a VM that runs; `reason` is why that is in the way. */
export async function holdStopped(
  vm: FoundVm,
  {purpose, reason}: {readonly purpose: Purpose; readonly reason: string},
): Promise<Result<HeldVm, Diagnostic>> {
  const {name, paths, status} = vm;
  if (status !== undefined && isLive(status)) return err(running(vm, reason));
  const claimed = await claimVm(paths);
  if (!claimed.ok) {
    if ('code' in claimed.error) return err(claimed.error);
    const other = await readReservation(paths);
    return err(other === undefined ? running(vm, reason) : reserved(name, other));
  }
  const held = {
    vm,
    async release() {
      // Holding it has made folders, of which nothing is to stay where there was nothing.
      for (const folder of [paths.logDirectory, paths.stateDirectory]) {
        await rmdir(folder).catch(() => undefined);
      }
      await releaseVm(paths, claimed.value);
    },
  };
  const noted = await noteReservation(paths, purpose);
  if (noted.ok) return ok(held);
  await held.release();
  return noted;
}

/** Why a stopped VM has to stay as it is; for the end of a sentence. */
export interface StoppedOnly {
  readonly whenRunning: string;
  /** Absent for what goes together with memory that is saved. */
  readonly whenSaved?: string;
}

/** Changes something of a stopped VM that nobody can start meanwhile. */
export async function whileStopped<T>(
  vm: FoundVm,
  {whenRunning, whenSaved}: StoppedOnly,
  work: () => Promise<Result<T, readonly Diagnostic[]>>,
): Promise<Result<T, readonly Diagnostic[]>> {
  const held = await holdStopped(vm, {purpose: 'changed', reason: whenRunning});
  if (!held.ok) return err([held.error]);
  try {
    const saved = whenSaved === undefined ? undefined : await refuseWhenSaved(vm, whenSaved);
    return saved === undefined ? await work() : err([saved]);
  } finally {
    await held.value.release();
  }
}

const running = ({name}: FoundVm, reason: string): Diagnostic => ({
  code: 'cli/vm-runs',
  severity: 'error',
  failure: 'busy',
  message: `${name} is running, and ${reason}`,
  hint: `kvmrun down ${shellWord(name)}`,
});

/**
 * `save`: writes the memory of a guest to a file, and ends its QEMU. Whatever goes wrong, the guest is
 * where it was: it runs on, and nothing is saved.
 */
import {type Diagnostic, problem} from '../core/diagnostic.js';
import {err, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {saysNoRoom} from '../host/system-error.js';
import type {Monitor} from '../qmp/qmp.js';
import {holdGuest, letGuestGo} from './held-guest.js';
import {type Ending, publicPhase} from './lifecycle.js';
import {findBlockers} from './memory-obstacles.js';
import {writeMemory} from './memory-stream.js';
import type {SnapshotRun} from './running-snapshots.js';
import {memorySocketOf} from './runtime-folder.js';
import {imagesInUse} from './saved-images.js';
import {abandonSaving, beginSaving, completeSaving, type SavedMemory} from './saved-memory.js';

export interface RunToSave extends Omit<SnapshotRun, 'resetObstacle' | 'recall'> {
  /** Ends QEMU; there will be no other one. */
  readonly end: (ending: Ending) => void;
}

type Saved = Result<SavedMemory, readonly Diagnostic[]>;

export const saved: Ending = {
  reason: 'saved',
  message: 'its memory was saved, and `kvmrun up` goes on from there',
};

export async function saveRun(run: RunToSave): Promise<Saved> {
  const {vm, state, monitor, whileBusy} = run;
  const {phase} = state();
  const open = monitor();
  if (phase !== 'running' && phase !== 'paused') {
    return err([notNow(vm.name, publicPhase(state()))]);
  }
  if (open === undefined || open === 'silent') return err([noMonitor(vm.name)]);
  const {obstacles, memoryObstacles} = vm.snapshots;
  const known = [...obstacles.filter(({code}) => IN_THE_WAY.includes(code)), ...memoryObstacles];
  if (known.length > 0) return err(known);
  const blockers = await findBlockers(open);
  return blockers.length > 0 ? err(blockers) : whileBusy(() => saveOf(run, open));
}

/** A raw disk stays as it is, and needs no snapshot. */
const IN_THE_WAY: readonly string[] = [
  'plan/no-snapshot-shared-disk',
  'plan/no-snapshot-ephemeral-disk',
];

async function saveOf(
  {vm, state, progress, end, note}: RunToSave,
  monitor: Monitor,
): Promise<Saved> {
  const {paths, machine} = vm;
  const wasRunning = state().phase === 'running';
  const guest = progress();
  const begun = await beginSaving(paths);
  if (!begun.ok) return err([begun.error]);
  if (wasRunning) await holdGuest(paths, monitor);
  const place = {socket: memorySocketOf(paths), file: begun.value};
  const written = await writeMemory(monitor, place);
  const done = written.ok
    ? await completeSaving(paths, {machine, images: await imagesInUse(vm, guest), guest})
    : err(notSaved(vm.name, written.error));
  if (done.ok) {
    end(saved);
    return done;
  }
  await abandonSaving(paths);
  const going = wasRunning ? await letGuestGo(paths, monitor) : undefined;
  if (going?.ok === false) note('QEMU does not let the guest go on after it could not be saved');
  return err([done.error]);
}

const notNow = (vm: string, phase: string): Diagnostic =>
  problem('supervisor/not-now', {
    message: `${vm} is '${phase}', and only a guest that runs or is paused can be saved`,
    hint: `look at it with: kvmrun status ${shellWord(vm)}`,
    failure: 'busy',
  });

const noMonitor = (vm: string): Diagnostic =>
  problem('supervisor/no-monitor', {
    message: `${vm} cannot be saved, as the monitor of its QEMU is closed`,
    hint: `stop it with: kvmrun down ${shellWord(vm)}`,
    failure: 'protocol',
  });

const notSaved = (vm: string, detail: string): Diagnostic =>
  problem('supervisor/not-saved', {
    message: `${vm} is not saved, and goes on as it was: ${detail}`,
    ...(saysNoRoom(detail) && {
      hint: 'make room, and try again',
    }),
    failure: 'io',
  });

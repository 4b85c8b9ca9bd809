/**
 * A guest that stands still for a moment, for something that the supervisor does. A note of that in
 * the runtime folder tells whoever takes the VM back, when the supervisor dies in that moment, to let
 * it go on.
 */
import {existsSync} from 'node:fs';
import {rm, writeFile} from 'node:fs/promises';
import type {Result} from '../core/result.js';
import type {VmPaths} from '../plan/vm-paths.js';
import type {Monitor, QmpFailure} from '../qmp/qmp.js';

type Place = Pick<VmPaths, 'runtimeDirectory'>;

export const heldNote = ({runtimeDirectory}: Place): string => `${runtimeDirectory}/held`;

export const isHeld = (paths: Place): boolean => existsSync(heldNote(paths));

export async function holdGuest(
  paths: Place,
  monitor: Pick<Monitor, 'execute'>,
): Promise<Result<unknown, QmpFailure>> {
  // Without it the guest stands still after a sudden death of ours, which `resume` ends.
  await writeFile(heldNote(paths), '', {mode: 0o600}).catch(() => undefined);
  return monitor.execute({execute: 'stop'});
}

export async function letGuestGo(
  paths: Place,
  monitor: Pick<Monitor, 'execute'>,
): Promise<Result<unknown, QmpFailure>> {
  const going = await monitor.execute({execute: 'cont'});
  await rm(heldNote(paths), {force: true});
  return going;
}

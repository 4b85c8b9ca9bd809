/**
 * A state file that cannot be read, as a full disk or a meddler leaves it: moved aside, for whoever
 * wants to know what happened. Locks and QEMU itself tell all that matters.
 */
import {renameSync, statSync} from 'node:fs';
import type {VmPaths} from '../plan/vm-paths.js';
import {readStateFile} from './vm-record.js';

/** Moves the file aside if it is there and broken, and says where to. It goes when the VM has ended. */
export async function setBrokenStateAside(
  paths: Pick<VmPaths, 'stateFile'>,
  now: Date,
): Promise<string | undefined> {
  const {stateFile} = paths;
  if ((await readStateFile(paths)) !== undefined) return undefined;
  const aside = `${stateFile}.corrupt-${now.toISOString().replaceAll(':', '-')}`;
  try {
    if (!statSync(stateFile).isFile()) return undefined;
    renameSync(stateFile, aside);
    return aside;
  } catch {
    // There is none, or it cannot be moved: it will be written over.
    return undefined;
  }
}

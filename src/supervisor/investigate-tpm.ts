/**
 * Looks up who has the state of a TPM that swtpm could not lock.
 */
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {findFileHolder} from '../host/file-holder.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {describeHolder} from './holder.js';

type Paths = Pick<VmPaths, 'tpmDirectory' | 'stateDirectory'>;

/** The diagnostic, with what could be found out. */
export async function investigateTpm(complaint: Diagnostic, paths: Paths): Promise<Diagnostic> {
  if (complaint.code !== 'supervisor/tpm-locked') return complaint;
  const holder = await findFileHolder(path.join(paths.tpmDirectory, '.lock'));
  // It has let go by now, or is a process that we may not look into.
  if (holder === undefined) return complaint;
  const {who, hint} = await describeHolder(holder, paths);
  const message = `the state of the VM's TPM, '${paths.tpmDirectory}', is in use by ${who}`;
  return {...complaint, message, hint};
}

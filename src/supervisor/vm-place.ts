/**
 * Where a VM's files are. As long as it runs, that is where they were made: a login session, cron and
 * sudo have different runtime folders, and must not make two machines of one.
 */
import {isLocked} from '../host/vm-lock.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {readVmRecord} from './vm-record.js';

/** The paths of the running VM, or those that it would get now. */
export async function findPlace(usual: VmPaths): Promise<VmPaths> {
  const record = await readVmRecord(usual);
  const made = record?.paths;
  if (made === undefined || made.runtimeDirectory === usual.runtimeDirectory) return usual;
  // A copied state folder must not speak for the VM that it was copied from.
  if (made.stateDirectory !== usual.stateDirectory) return usual;
  const locks = [isLocked(made.vmLock), isLocked(made.supervisorLock)];
  return (await Promise.all(locks)).includes(true) ? made : usual;
}

/**
 * Finds a VM for a verb that needs its supervisor, and gives it a new one when the old one has died.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {ok, type Result} from '../core/result.js';
import {readVmStatus} from '../supervisor/inspect.js';
import {isLive} from '../supervisor/vm-status.js';
import type {Cli} from './cli.js';
import {type FoundVm, findVm} from './find-vm.js';

/** A VM that cannot be taken back is given as it is: there are ways without a supervisor. */
export async function findSupervisedVm(
  reference: string,
  cli: Cli,
): Promise<Result<FoundVm, readonly Diagnostic[]>> {
  const found = await findVm(reference, cli);
  if (!found.ok) return found;
  const {name, paths, status} = found.value;
  if (status === undefined || !isLive(status) || status.supervised) return found;
  const supervisor = await cli.startSupervisor();
  const taken = await supervisor.takeBack(paths);
  if (taken.ok) {
    cli.note(`${name}: its supervisor had died, and it has a new one now`);
    return ok({...found.value, status: taken.value.status});
  }
  const now = await readVmStatus(paths);
  // Another command may have been faster.
  if (taken.error.failure === 'not-started' && now?.supervised !== true) {
    cli.report(taken.error.diagnostics.map((problem) => ({...problem, severity: 'warning'})));
  }
  return ok({...found.value, ...(now && {status: now})});
}

/** Fake helper processes of a VM: who they are, and what becomes of the VM without them. */
import * as assert from 'uvu/assert';
import {readVmStatus} from '../../src/supervisor/inspect.js';
import {launchDetached} from '../../src/supervisor/launch.js';
import type {VmStatus} from '../../src/supervisor/vm-status.js';
import type {FakeVm} from './fake-vm.js';
import {gone} from './orphans.js';
import {contains, supervisorProgram} from './supervised.js';

/** From the issue: the loss of a helper is in the status within this time. */
export const DEGRADED_MS = 2000;

export const pidsOf = (vm: FakeVm, id: string): readonly number[] =>
  vm.reports.flatMap((report) =>
    'sidecar' in report && report.sidecar === id ? [report.pid] : [],
  );

export function pidOf(vm: FakeVm, id: string): number {
  const pid = pidsOf(vm, id).at(-1);
  if (pid === undefined) throw new Error(`There is no side-car ${id}`);
  return pid;
}

/** Settles when the supervisor in this process has told of a loss. */
export async function degraded(vm: FakeVm): Promise<VmStatus> {
  await contains(vm.paths.stateFile, '"degraded"');
  const status = await readVmStatus(vm.paths);
  if (status === undefined) throw new Error('The VM has no status');
  return status;
}

/** Kills a side-car, and gives the status that tells of it and how long that took. */
export async function kill(vm: FakeVm, id: string) {
  const begin = performance.now();
  process.kill(pidOf(vm, id), 'SIGKILL');
  const status = await degraded(vm);
  return {status, ms: performance.now() - begin};
}

/** Starts the VM under a supervisor of its own, and kills that. */
export async function orphaned(vm: FakeVm): Promise<VmStatus> {
  const launched = await launchDetached({...supervisorProgram(vm), ...vm.order});
  assert.ok(launched.ok, JSON.stringify(launched));
  const {status} = launched.value;
  assert.ok(status.supervisor);
  process.kill(status.supervisor.pid, 'SIGKILL');
  await gone(status.supervisor.pid);
  return status;
}

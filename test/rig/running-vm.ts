/** A VM of a home that runs, with and without its supervisor. */
import * as assert from 'uvu/assert';
import type {VmStatus} from '../../src/supervisor/vm-status.js';
import type {Home} from './kvmrun.js';
import {gone} from './orphans.js';

export interface Running extends VmStatus {
  readonly qemu: NonNullable<VmStatus['qemu']>;
  readonly supervisor: NonNullable<VmStatus['supervisor']>;
}

export const readStatus = async (home: Home): Promise<VmStatus> =>
  JSON.parse((await home.kvmrun('status', 'vm.json', '--json')).stdout) as VmStatus;

/** Starts the VM of `vm.json`. */
export async function started(home: Home): Promise<Running> {
  const {code, stderr} = await home.kvmrun('up');
  assert.is(code, 0, stderr);
  return (await readStatus(home)) as Running;
}

/** Starts it, and kills its supervisor. */
export async function orphaned(home: Home): Promise<Running> {
  const status = await started(home);
  process.kill(status.supervisor.pid, 'SIGKILL');
  await gone(status.supervisor.pid);
  return status;
}

export const runtimeFile = (home: Home, {id}: VmStatus, name: string): string =>
  home.path('run', 'kvmrun', id, name);

/** A VM on a fake QEMU whose supervisor has been killed. */
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import * as assert from 'uvu/assert';
import {launchDetached} from '../../src/supervisor/launch.js';
import type {ProcessIdentity} from '../../src/supervisor/vm-status.js';
import type {FakeVm} from './fake-vm.js';
import {gone} from './orphans.js';

const here = fileURLToPath(import.meta.url);
const supervisorEntry = path.resolve(
  path.dirname(here),
  `../../src/cli/supervisor-entry${path.extname(here)}`,
);
/** A supervisor in a process of its own, for the VM with the fake QEMU. */
export const program = (vm: FakeVm) => ({
  supervisorEntry,
  env: vm.env,
  nodeArguments: process.execArgv,
});

/** Starts the VM, lets something happen, and kills the supervisor. */
export async function orphaned(
  vm: FakeVm,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<ProcessIdentity> {
  const outcome = await launchDetached({...program(vm), ...vm.order});
  assert.ok(outcome.ok, JSON.stringify(outcome));
  const {supervisor, qemu} = outcome.value.status;
  assert.ok(supervisor && qemu);
  await meanwhile();
  process.kill(supervisor.pid, 'SIGKILL');
  await gone(supervisor.pid);
  return qemu;
}

/**
 * The disks of a VM: those that it runs with, or those that its profile would give it now.
 */
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import type {PlanDisk} from '../plan/plan.js';
import {readVmRecord} from '../supervisor/vm-record.js';
import {isLive} from '../supervisor/vm-status.js';
import type {Cli} from './cli.js';
import {compileVm} from './compile-vm.js';
import type {FoundVm} from './find-vm.js';
import {loadProfileOf} from './load-profile-of.js';
import {findSupervisedVm} from './take-back.js';

export interface VmDisks {
  readonly vm: FoundVm;
  readonly state: 'running' | 'stopped';
  readonly disks: readonly PlanDisk[];
  /** What the profile asks for now, by the id of the disk; empty while nobody has looked. */
  readonly sizes: ReadonlyMap<string, string>;
}

export async function findDisks(
  reference: string,
  cli: Cli,
): Promise<Result<VmDisks, readonly Diagnostic[]>> {
  const found = await findSupervisedVm(reference, cli);
  if (!found.ok) return found;
  const vm = found.value;
  const loaded = await loadProfileOf(vm, reference, cli);
  const sizes = new Map(
    loaded.ok
      ? loaded.value.profile.disks.flatMap(({id, size, grow}) => (size && grow ? [[id, size]] : []))
      : [],
  );
  if (vm.status !== undefined && isLive(vm.status)) {
    const record = await readVmRecord(vm.paths);
    return ok({vm, state: 'running', disks: record?.disks ?? [], sizes});
  }
  if (!loaded.ok) return err(loaded.error.diagnostics);
  const compiled = await compileVm(loaded.value, cli);
  if (!compiled.ok) return err(compiled.error);
  return ok({vm, state: 'stopped', disks: compiled.value.plan.disks, sizes});
}

/** The disks that are meant: the one of this id, or all of them. */
export function pickDisks(
  {vm, disks}: VmDisks,
  id: string | undefined,
): Result<readonly PlanDisk[], readonly Diagnostic[]> {
  if (id === undefined) return disks.length > 0 ? ok(disks) : err([without(vm)]);
  const disk = disks.find((one) => one.id === id);
  return disk === undefined ? err([unknown(id, vm, disks)]) : ok([disk]);
}

const without = ({name}: FoundVm): Diagnostic => ({
  code: 'cli/no-disks',
  severity: 'error',
  failure: 'usage',
  message: `${name} has no disks with an image`,
});

const unknown = (id: string, {name}: FoundVm, disks: readonly PlanDisk[]): Diagnostic => ({
  code: 'cli/disk-not-found',
  severity: 'error',
  failure: 'usage',
  message: `${name} has no disk '${id}' with an image, ${
    disks.length === 0
      ? 'and no other'
      : `but ${disks.map((disk) => `'${disk.id}' (${path.basename(disk.path)})`).join(', ')}`
  }`,
});

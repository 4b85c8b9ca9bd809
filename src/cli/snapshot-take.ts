/**
 * `snapshot create`: by QEMU and with memory while the VM runs, and else in its images.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, type Result} from '../core/result.js';
import type {SnapshotRecord} from '../supervisor/snapshot-record.js';
import {takeStopped} from '../supervisor/stopped-snapshots.js';
import type {Cli} from './cli.js';
import {whileStopped} from './hold-stopped.js';
import {
  askForSnapshot,
  compileStopped,
  failAbout,
  findSnapshotVm,
  GUEST_WRITES,
  type SnapshotVmFound,
} from './snapshot-vm.js';

export interface NamedSnapshot {
  readonly reference: string;
  readonly name: string;
}

export async function createSnapshotOf({reference, name}: NamedSnapshot, cli: Cli): Promise<void> {
  const found = await findSnapshotVm(reference, cli);
  if (!found.ok) return cli.fail(found.error);
  const {vm, state} = found.value;
  const taken =
    state === 'running'
      ? await askForSnapshot(vm, {verb: 'snapshot-create', name})
      : await takeOfStopped(found.value, name, cli);
  if (!taken.ok) return failAbout(taken.error, found.value, cli);
  cli.printJson({id: vm.id, name: vm.name, snapshot: taken.value});
  cli.print(`${vm.name}: took the snapshot '${name}' of ${describeParts(taken.value)}`);
}

async function takeOfStopped(
  found: SnapshotVmFound,
  name: string,
  cli: Cli,
): Promise<Result<SnapshotRecord, readonly Diagnostic[]>> {
  const compiled = await compileStopped(found, cli);
  if (!compiled.ok) return err(compiled.error);
  const whenSaved = 'its disks alone stand in the midst of something';
  return whileStopped(found.vm, {whenRunning: GUEST_WRITES, whenSaved}, () =>
    takeStopped(compiled.value.plan, name),
  );
}

/** `root, NVRAM, TPM and memory`. */
export function describeParts({parts, tpm, memory}: SnapshotRecord): string {
  const names = [
    ...parts.map(({part}) => part),
    ...(tpm === 'none' ? [] : ['TPM']),
    ...(memory === 'none' ? [] : ['memory']),
  ];
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

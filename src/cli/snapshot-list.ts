/**
 * `snapshot ls` and `snapshot rm`.
 */
import {findMissingParts} from '../supervisor/snapshot-parts.js';
import {listSnapshots, type SnapshotRecord} from '../supervisor/snapshot-record.js';
import {removeStopped} from '../supervisor/stopped-snapshots.js';
import type {Cli} from './cli.js';
import {whileStopped} from './hold-stopped.js';
import {renderTable} from './render/table.js';
import {describeAge} from './render/vm.js';
import {describeParts, type NamedSnapshot} from './snapshot-take.js';
import {
  askForSnapshot,
  failAbout,
  findSnapshotVm,
  GUEST_WRITES,
  pickSnapshot,
} from './snapshot-vm.js';

/** A snapshot, and what of it somebody has taken away. */
interface Listed extends SnapshotRecord {
  readonly lacks: readonly string[];
}

export async function listSnapshotsOf(reference: string, cli: Cli): Promise<void> {
  const found = await findSnapshotVm(reference, cli);
  if (!found.ok) return cli.fail(found.error);
  const {id, name, paths} = found.value.vm;
  const snapshots = await Promise.all(
    (await listSnapshots(paths)).map(
      async (record): Promise<Listed> => ({
        ...record,
        lacks: await findMissingParts(paths, record),
      }),
    ),
  );
  cli.printJson({id, name, snapshots});
  if (snapshots.length === 0) return cli.note(`${name} has no snapshots`);
  const now = Date.now();
  for (const line of renderTable([
    ['NAME', 'AGE', 'OF'],
    ...snapshots.map((one) => [one.name, describeAge(one.at, now), describeState(one)]),
  ])) {
    cli.print(line);
  }
}

const describeState = (listed: Listed): string =>
  listed.lacks.length === 0
    ? describeParts(listed)
    : `${describeParts(listed)}; not whole: it lacks ${listed.lacks.join(', ')}`;

export async function removeSnapshotOf({reference, name}: NamedSnapshot, cli: Cli): Promise<void> {
  const found = await findSnapshotVm(reference, cli);
  if (!found.ok) return cli.fail(found.error);
  const {vm, state} = found.value;
  const picked = await pickSnapshot(vm, name);
  if (!picked.ok) return cli.fail(picked.error);
  const removed =
    state === 'running'
      ? await askForSnapshot(vm, {verb: 'snapshot-remove', name})
      : await whileStopped(vm, {whenRunning: GUEST_WRITES}, () => removeStopped(vm, picked.value));
  if (!removed.ok) return failAbout(removed.error, found.value, cli);
  cli.printJson({id: vm.id, name: vm.name, removed: name});
  cli.print(`${vm.name}: removed the snapshot '${name}'`);
}

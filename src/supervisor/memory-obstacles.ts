/**
 * Why QEMU cannot keep the memory and devices of a guest that runs, by what QEMU itself says.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import type {PlanDisk} from '../plan/plan.js';
import type {SnapshotScope} from '../plan/snapshot-scope.js';
import type {Monitor} from '../qmp/qmp.js';
import {PROBE_DEVICE, PROBE_NODE} from './probe-disk.js';

interface Kept {
  readonly disks: readonly PlanDisk[];
  readonly snapshots: SnapshotScope;
}

export async function findMemoryObstacles(
  monitor: Pick<Monitor, 'execute'>,
  kept: Kept,
): Promise<readonly Diagnostic[]> {
  const [blockers, block] = await Promise.all([
    findBlockers(monitor),
    monitor.execute({execute: 'query-block'}),
  ]);
  return [...blockers, ...(block.ok ? foreignIn(block.value, kept) : [])];
}

/** What of the guest cannot be written down at all. */
export async function findBlockers(
  monitor: Pick<Monitor, 'execute'>,
): Promise<readonly Diagnostic[]> {
  const [migration, probe] = await Promise.all([
    monitor.execute({execute: 'query-migrate'}),
    monitor.execute({
      execute: 'qom-list',
      arguments: {path: `/machine/peripheral/${PROBE_DEVICE}`},
    }),
  ]);
  return [
    ...(migration.ok ? blockersIn(migration.value) : []),
    ...(probe.ok && Array.isArray(probe.value) ? [stillPlugged] : []),
  ];
}

/** The devices that cannot tell their state, and whatever else has objected. */
function blockersIn(value: unknown): readonly Diagnostic[] {
  const reasons = isObject(value) ? value['blocked-reasons'] : undefined;
  return Array.isArray(reasons)
    ? reasons.map((reason) => problem('blocked', `QEMU cannot keep its state: ${String(reason)}`))
    : [];
}

/** Images that are written to and belong to no snapshot; QEMU would leave them out without a word. */
function foreignIn(value: unknown, {disks, snapshots}: Kept): readonly Diagnostic[] {
  const own = snapshots.images.map(({node}) => node);
  const known = [...disks.map(({top}) => top), ...own, PROBE_NODE];
  const inserted = (Array.isArray(value) ? value.filter(isObject) : []).flatMap((device) =>
    isObject(device['inserted']) ? [device['inserted']] : [],
  );
  return inserted
    .filter((image) => image['ro'] === false && !known.includes(String(image['node-name'])))
    .map((image) =>
      problem(
        'foreign-image',
        `the guest writes to '${String(image['file'] ?? image['node-name'])}', which kvmrun knows nothing of`,
      ),
    );
}

const problem = (name: string, message: string): Diagnostic => ({
  code: `supervisor/${name}`,
  severity: 'error',
  failure: 'unsupported',
  message,
});

const stillPlugged: Diagnostic = {
  ...problem(
    'probe-disk',
    'the guest has not let go yet of the disk that its virtio driver was tried with',
  ),
  hint: 'try again when the guest has been restarted',
};

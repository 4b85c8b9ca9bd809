/**
 * Gives a guest that has not run yet the memory that was kept, before it goes on from there.
 */
import type {FailureClass} from '../core/failure-class.js';
import {shellWord} from '../core/shell-word.js';
import type {Monitor} from '../qmp/qmp.js';
import {whilePuttingBack} from './installed-record.js';
import type {Ending} from './lifecycle.js';
import {readMemory} from './memory-stream.js';
import {runJob} from './qemu-job.js';
import {memorySocketOf} from './runtime-folder.js';
import {memoryFile} from './saved-memory.js';
import {readSnapshot, tagOf} from './snapshot-record.js';
import type {MemoryOrder, RunningPlan} from './vm-handle.js';

/** What keeps the guest from going on, if anything. */
export function loadMemory(
  monitor: Monitor,
  order: MemoryOrder,
  plan: RunningPlan,
): Promise<Ending | undefined> {
  return order.from === 'saved'
    ? loadSaved(monitor, plan)
    : loadSnapshot(monitor, order.name, plan);
}

async function loadSaved(monitor: Monitor, {paths}: RunningPlan): Promise<Ending | undefined> {
  const place = {socket: memorySocketOf(paths), file: memoryFile(paths)};
  const loaded = await readMemory(monitor, place);
  return loaded.ok
    ? undefined
    : cannotLoad(
        `the memory that was saved: ${loaded.error}; it is kept; to boot without it: kvmrun up --cold`,
      );
}

async function loadSnapshot(
  monitor: Monitor,
  snapshot: string,
  {name, paths, snapshots}: RunningPlan,
): Promise<Ending | undefined> {
  const devices = snapshots.images.map(({node}) => node);
  const record = await readSnapshot(paths, snapshot);
  const loaded = await whilePuttingBack(paths, record?.installed, () =>
    runJob(monitor, {
      id: 'kvmrun-snapshot',
      execute: 'snapshot-load',
      arguments: {tag: tagOf(snapshot), devices, vmstate: devices[0]},
    }),
  );
  if (loaded.ok) return undefined;
  const {error} = loaded;
  const isLost = 'problem' in error && error.problem === 'lost';
  return cannotLoad(
    `the memory of the snapshot '${snapshot}': ${'detail' in error ? error.detail : error.message}; without its memory: kvmrun snapshot restore --cold ${shellWord(name)} ${shellWord(snapshot)}`,
    isLost ? 'protocol' : 'unsupported',
  );
}

const cannotLoad = (what: string, failure: FailureClass = 'unsupported'): Ending => ({
  reason: 'start-failed',
  message: `QEMU could not load ${what}`,
  failure,
});

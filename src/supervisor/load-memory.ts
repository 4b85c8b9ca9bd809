/**
 * Gives a guest that has not run yet the memory that was kept, before it goes on from there.
 */
import type {Monitor} from '../qmp/qmp.js';
import type {Ending} from './lifecycle.js';
import {runJob} from './qemu-job.js';
import {tagOf} from './snapshot-record.js';
import type {MemoryOrder, RunningPlan} from './vm-handle.js';

/** What keeps the guest from going on, if anything. */
export async function loadMemory(
  monitor: Monitor,
  {snapshot}: MemoryOrder,
  {name, snapshots}: RunningPlan,
): Promise<Ending | undefined> {
  const devices = snapshots.images.map(({node}) => node);
  const loaded = await runJob(monitor, {
    id: 'kvmrun-snapshot',
    execute: 'snapshot-load',
    arguments: {tag: tagOf(snapshot), devices, vmstate: devices[0]},
  });
  if (loaded.ok) return undefined;
  return {
    reason: 'start-failed',
    message: `QEMU could not load the memory of the snapshot '${snapshot}': ${loaded.error.detail}; without its memory: kvmrun snapshot restore --cold ${name} ${snapshot}`,
    failure: loaded.error.problem === 'lost' ? 'protocol' : 'unsupported',
  };
}

/**
 * Who has images open, told as the VM that it is if it is one.
 */
import {findFileHolder} from '../host/file-holder.js';
import type {PlanDisk} from '../plan/plan.js';
import {describeHolder, type Holder} from '../supervisor/holder.js';
import type {FoundVm} from './find-vm.js';

export interface HeldDisks extends Holder {
  readonly disks: readonly PlanDisk[];
}

/** The disks that somebody has, by who it is. */
export async function findDiskHolders(
  disks: readonly PlanDisk[],
  {paths}: FoundVm,
): Promise<readonly HeldDisks[]> {
  const byWho = new Map<string, HeldDisks>();
  for (const disk of disks) {
    const holder = await findFileHolder(disk.path);
    if (holder === undefined) continue;
    const described = await describeHolder(holder, paths);
    const others = byWho.get(described.who)?.disks ?? [];
    byWho.set(described.who, {...described, disks: [...others, disk]});
  }
  return [...byWho.values()];
}

/** As in `'root', 'data'`. */
export const quotedIds = (disks: readonly PlanDisk[]): string =>
  disks.map(({id}) => `'${id}'`).join(', ');

/**
 * The images that memory belongs to: what the guest writes to, and what is in its drives. It has read of
 * both, and would not notice that there is something else now.
 */
import path from 'node:path';
import {isImageName} from '../core/image-name.js';
import {isMissing} from '../host/check-file.js';
import type {GuestProgress} from './guest-progress.js';
import type {RunningPlan} from './vm-handle.js';

/** Where they are, by the id of the disk, or by what else they are called. */
export type ImagesByPart = ReadonlyMap<string, string>;

type Images = Pick<RunningPlan, 'snapshots' | 'disks' | 'paths'>;

export const imagesByPart = ({snapshots, disks, paths}: Images): ImagesByPart =>
  new Map([
    ...disks
      // A file under a digest's name does not change, and the other one is ours.
      .filter(({path: file}) => !isImageName(path.basename(file)) && file !== paths.answers)
      .map(({id, path: file}) => [id, file] as const),
    ...snapshots.images.map(({part, path: file}) => [part, file] as const),
  ]);

/** Without discs that are out, and those whose file is gone while QEMU still has it open. */
export async function imagesInUse(
  vm: Images & Pick<RunningPlan, 'setup'>,
  {setup}: GuestProgress,
): Promise<ImagesByPart> {
  const out = new Set(
    setup?.step === 'installed' ? (vm.setup?.drives ?? []).flatMap(({nodes}) => nodes) : [],
  );
  const all = imagesByPart({...vm, disks: vm.disks.filter(({node}) => !out.has(node))});
  const readOnly = vm.disks.filter(({access}) => access === 'read-only');
  const gone = await Promise.all(readOnly.map(({path: file}) => isMissing(file)));
  const missing = new Set(readOnly.filter((_disk, index) => gone[index]).map(({id}) => id));
  return new Map([...all].filter(([part]) => !missing.has(part)));
}

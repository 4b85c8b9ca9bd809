/**
 * Images that the VM has for itself: copies of what the profile names in a format that is only read.
 */
import type {Disk} from '../schema/schema.js';
import type {ForeignFormat} from './plan.js';
import type {VmPaths} from './vm-paths.js';

/** What is copied, and where to; `undefined` for a disk whose image is used in place. */
export interface OwnImage {
  readonly source: {readonly path: string; readonly format: ForeignFormat};
  readonly path: string;
}

type Place = Pick<VmPaths, 'stateDirectory'>;

export function ownImageOf(
  {id, path, format}: Disk,
  {stateDirectory}: Place,
): OwnImage | undefined {
  if (path === undefined || format === 'qcow2' || format === 'raw') return undefined;
  return {source: {path, format}, path: `${stateDirectory}/disks/${id}.qcow2`};
}

/** The file that QEMU opens for a disk; `undefined` for a drive without a CD. */
export const imagePathOf = (disk: Disk, place: Place): string | undefined =>
  ownImageOf(disk, place)?.path ?? disk.path;

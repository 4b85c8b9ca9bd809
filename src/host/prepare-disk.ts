/**
 * Has a disk ready whose size the profile tells: made when it is not there, and made larger when it is
 * smaller, unless the size is only for one that is made. Nothing ever makes it smaller, which would cut
 * off what the guest has at its end.
 *
 * Only for whoever holds the VM's locks. Other VMs are kept off by the lock that qemu-img takes.
 */
import path from 'node:path';
import {formatByteSize} from '../core/byte-size.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {child, type JsonPointer} from '../core/pointer.js';
import {err, ok, type Result} from '../core/result.js';
import type {Preparation} from '../plan/plan.js';
import {checkFile, isMissing} from './check-file.js';
import {approximateSize, readDiskRoom} from './disk-room.js';
import {explainMaking} from './explain-making.js';
import {findFileHolder} from './file-holder.js';
import {readImageSize} from './image-size.js';
import {createNewFile} from './new-file.js';
import {describeProcess, originOf} from './ports.js';
import type {NamedProcess} from './process-files.js';
import {createImage, resizeImage} from './qemu-img.js';
import {ensurePrivateDirectory} from './runtime-files.js';
import {leaveTail} from './sparse-tail.js';

type DiskPreparation = Extract<Preparation, {prepare: 'image'}>;

/** A disk and the size that it is to have. */
export interface SizedDisk
  extends Pick<DiskPreparation, 'path' | 'format' | 'sizeBytes' | 'existing'> {
  /** The only image that it may be a layer on. */
  readonly backing?: string | undefined;
  /** Absent where no profile is at hand. */
  readonly origin?: JsonPointer;
}

type Prepared = Result<readonly string[], Diagnostic>;

/** What there is to say about whoever has a disk. */
export interface NamedHolder {
  readonly who: string;
  readonly hint: string;
}

export interface GrowthRules {
  /** A disk that is larger than the profile says is `kept` where its guest goes on. */
  readonly larger?: 'refused' | 'kept';
  readonly describe?: (holder: NamedProcess) => Promise<NamedHolder>;
}

export async function prepareDisk(disk: DiskPreparation, rules: GrowthRules): Promise<Prepared> {
  if (!(await isMissing(disk.path))) return fitDisk(disk, rules);
  const problem = await spaceProblem(disk, disk.sizeBytes);
  if (problem !== undefined) return err(problem);
  const folder =
    disk.folder === 'private'
      ? await ensurePrivateDirectory(path.dirname(disk.path))
      : ok(undefined);
  if (!folder.ok) return err({...folder.error, origin: disk.origin});
  const made = await createNewFile(disk.path, async (temporary) => {
    const created = await createImage({...disk, path: temporary});
    if (created.ok && disk.format === 'qcow2') await leaveTail(temporary);
    return created;
  });
  if (!made.ok) return err(await explainMaking(disk, made.error));
  // Another kvmrun was faster.
  if (made.value === 'exists') return fitDisk(disk, rules);
  return ok([`created ${path.basename(disk.path)} (${formatByteSize(disk.sizeBytes)})`]);
}

/** Grows a disk that is there to its size. */
export async function fitDisk(disk: SizedDisk, rules: GrowthRules): Promise<Prepared> {
  const missing = await findMissingSize(disk, rules);
  if (!missing.ok) return missing;
  return missing.value === undefined ? ok([]) : grow(disk, missing.value.from, rules);
}

/** What speaks against a disk that a look at it tells. Changes nothing, and takes no lock. */
export async function findDiskObstacle(disk: SizedDisk): Promise<Diagnostic | undefined> {
  if (await isMissing(disk.path)) return spaceProblem(disk, disk.sizeBytes);
  const missing = await findMissingSize(disk, {});
  if (!missing.ok) return missing.error;
  const {from} = missing.value ?? {};
  return from === undefined ? undefined : spaceProblem(disk, disk.sizeBytes - from);
}

/** The size that it has, where it is to have more. */
async function findMissingSize(
  disk: SizedDisk,
  {larger}: GrowthRules,
): Promise<Result<{readonly from: number} | undefined, Diagnostic>> {
  const {path: file, format, existing} = disk;
  const problem = await checkFile({
    path: file,
    ...originOf(disk),
    backing: disk.backing,
    purpose: 'disk',
    access: 'read-write',
    contents: format,
  });
  if (problem !== undefined) return err(problem);
  if (existing === 'kept') return ok(undefined);
  const size = await readImageSize({path: file, format});
  // A block device is as large as it is.
  if (size === undefined || size.virtualBytes === disk.sizeBytes) return ok(undefined);
  if (size.virtualBytes < disk.sizeBytes) return ok({from: size.virtualBytes});
  return larger === 'kept' ? ok(undefined) : err(wouldShrink(disk, size.virtualBytes));
}

async function grow(disk: SizedDisk, from: number, rules: GrowthRules): Promise<Prepared> {
  const problem =
    (await spaceProblem(disk, disk.sizeBytes - from)) ?? (await holderProblem(disk, rules));
  if (problem !== undefined) return err(problem);
  const {path: file, format, sizeBytes} = disk;
  const resized = await resizeImage({path: file, format, sizeBytes});
  if (resized.ok) {
    const sizes = `from ${formatByteSize(from)} to ${formatByteSize(sizeBytes)}`;
    return ok([`grew ${path.basename(file)} ${sizes}`]);
  }
  // Somebody may have taken it just now.
  return err(
    (await holderProblem(disk, rules)) ??
      (resized.error.problem === 'failed'
        ? notGrown(disk, resized.error.detail)
        : await explainMaking(disk, resized.error)),
  );
}

async function holderProblem(
  disk: SizedDisk,
  {describe = describeAsProcess}: GrowthRules,
): Promise<Diagnostic | undefined> {
  const {path: file, sizeBytes} = disk;
  const holder = await findFileHolder(file);
  if (holder === undefined) return undefined;
  const {who, hint} = await describe(holder);
  return {
    code: 'prepare/disk-in-use',
    severity: 'error',
    message: `the disk '${file}' cannot grow to ${formatByteSize(sizeBytes)}, as it is in use by ${who}`,
    hint,
    failure: 'busy',
    ...originOf(disk),
  };
}

export const describeAsProcess = async (holder: NamedProcess): Promise<NamedHolder> => ({
  who: describeProcess(holder),
  hint: `see what it is: ps -fp ${holder.pid}`,
});

/**
 * A raw image that does not fit in the file system stops the guest in the midst of its work. A qcow2
 * can, too, but is often chosen in order to promise more than there is.
 */
async function spaceProblem(disk: SizedDisk, moreBytes: number): Promise<Diagnostic | undefined> {
  if (disk.format !== 'raw') return undefined;
  // A missing folder is reported when the file is made there.
  const free = (await readDiskRoom(disk.path))?.freeBytes;
  if (free === undefined || free >= moreBytes) return undefined;
  return {
    code: 'prepare/no-space',
    severity: 'error',
    message: `the disk '${disk.path}' of ${formatByteSize(disk.sizeBytes)} does not fit, with ${approximateSize(free)} free`,
    hint: 'make "size" smaller, or set "format": "qcow2", which takes only the space that the guest uses',
    failure: 'io',
    ...originOf(disk),
  };
}

const wouldShrink = (disk: SizedDisk, has: number): Diagnostic => ({
  code: 'prepare/disk-larger',
  severity: 'error',
  message: `the disk '${disk.path}' has ${formatByteSize(has)}, more than its size of ${formatByteSize(disk.sizeBytes)}, and kvmrun never makes a disk smaller`,
  hint: `"size": "${formatByteSize(has)}"; or "grow": false, which takes the disk as large as it is`,
  failure: 'profile',
  ...(disk.origin !== undefined && {origin: child(disk.origin, 'size')}),
});

const notGrown = (disk: SizedDisk, detail: string): Diagnostic => ({
  code: 'prepare/disk-not-grown',
  severity: 'error',
  message: `the disk '${disk.path}' could not be grown to ${formatByteSize(disk.sizeBytes)}: ${detail}`,
  failure: 'io',
  ...originOf(disk),
});

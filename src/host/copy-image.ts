/**
 * Makes a copy of an image that nobody has open: of what it shows now, without the snapshots that are
 * in it, as those belong to the VM that it is copied from.
 */
import {stat} from 'node:fs/promises';
import path from 'node:path';
import {allocatedBytes} from '../core/byte-size.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import type {ImageLayer} from '../plan/plan.js';
import {checkFile} from './check-file.js';
import {copyLargeFile, mayShareContents} from './copy-file.js';
import {approximateSize, readDiskRoom} from './disk-room.js';
import {explainMaking} from './explain-making.js';
import {findFileHolder} from './file-holder.js';
import {createNewFile} from './new-file.js';
import {describeAsProcess, type NamedHolder} from './prepare-disk.js';
import type {NamedProcess} from './process-files.js';
import {readQcow2Header} from './qcow2-header.js';
import {copyContents, type QemuImgFailure} from './qemu-img.js';

export interface ImageCopy {
  readonly source: ImageLayer;
  /** The image that the source must be a layer on; without one it must stand alone. */
  readonly base?: ImageLayer | undefined;
  readonly target: string;
  /** `over-base`: a layer on the same base. `alone`: with what the base holds in it. */
  readonly result: 'over-base' | 'alone';
  /** Default: a disk. */
  readonly purpose?: 'disk' | 'nvram';
}

export interface CopyRules {
  readonly signal: AbortSignal;
  readonly describe?: (holder: NamedProcess) => Promise<NamedHolder>;
}

/** Never over an existing file. */
export async function copyImage(
  copy: ImageCopy,
  {signal, describe = describeAsProcess}: CopyRules,
): Promise<Result<void, Diagnostic>> {
  const {source, target} = copy;
  const problem = (await unusable(copy)) ?? (await holderProblem(source.path, describe));
  if (problem !== undefined) return err(problem);
  const made = await createNewFile(target, (temporary) => fill(copy, temporary, signal));
  if (signal.aborted) return err(interrupted(source.path));
  if (!made.ok) return err(await explainMaking({path: target}, made.error));
  return made.value === 'created' ? ok(undefined) : err(inTheWay(target, source));
}

/** What keeps any of these from being copied, before the first one is. */
export async function findUnusable(copies: readonly ImageCopy[]): Promise<Diagnostic | undefined> {
  const found = await Promise.all(copies.map(unusable));
  return found.find((problem) => problem !== undefined);
}

async function unusable({
  source,
  base,
  purpose = 'disk',
}: ImageCopy): Promise<Diagnostic | undefined> {
  const {path: file, format: contents} = source;
  const ofBase =
    base &&
    (await checkFile({
      path: base.path,
      purpose: 'base',
      access: 'read-only',
      contents: base.format,
    }));
  return (
    ofBase ?? checkFile({path: file, purpose, access: 'read-only', contents, backing: base?.path})
  );
}

async function holderProblem(
  file: string,
  describe: NonNullable<CopyRules['describe']>,
): Promise<Diagnostic | undefined> {
  const holder = await findFileHolder(file);
  if (holder === undefined) return undefined;
  const {who, hint} = await describe(holder);
  return {
    code: 'prepare/disk-in-use',
    severity: 'error',
    failure: 'busy',
    message: `the disk '${file}' cannot be copied, as it is in use by ${who}`,
    hint,
  };
}

async function fill(
  {source, base, result, purpose = 'disk'}: ImageCopy,
  temporary: string,
  signal: AbortSignal,
): Promise<Result<void, QemuImgFailure>> {
  const header = source.format === 'qcow2' ? await readQcow2Header(source.path) : undefined;
  const hasSnapshots = (header?.snapshots ?? 0) > 0;
  if (hasSnapshots || (base !== undefined && result === 'alone')) {
    return copyContents({...source, base}, {target: temporary, result, purpose, signal});
  }
  try {
    await copyLargeFile(source.path, temporary, signal);
    return ok(undefined);
  } catch (error) {
    if (signal.aborted) return err({problem: 'failed', detail: 'interrupted'});
    throw error;
  }
}

/** What speaks against copying all of these, as far as room goes. */
export async function findLittleRoom(
  copies: readonly ImageCopy[],
): Promise<Diagnostic | undefined> {
  const byFolder = new Map<string, {needed: number; target: string}>();
  for (const copy of copies) {
    const {target} = copy;
    if (!takesRoom(copy) && (await mayShareContents(target))) continue;
    const device = await stat(path.dirname(target)).catch(() => undefined);
    const key = String(device?.dev);
    const before = byFolder.get(key)?.needed ?? 0;
    byFolder.set(key, {needed: before + (await bytesOf(copy)), target});
  }
  for (const {needed, target} of byFolder.values()) {
    const free = (await readDiskRoom(target))?.freeBytes;
    if (free !== undefined && free < needed) return tooLarge(target, needed, free);
  }
  return undefined;
}

const takesRoom = ({base, result}: ImageCopy): boolean => base !== undefined && result === 'alone';

/** At most; what an image and its base both hold is counted twice. */
async function bytesOf({source, base, result}: ImageCopy): Promise<number> {
  const images = result === 'alone' && base !== undefined ? [source, base] : [source];
  const sizes = await Promise.all(images.map((image) => stat(image.path)));
  return sizes.reduce((sum, size) => sum + allocatedBytes(size), 0);
}

const tooLarge = (target: string, needed: number, free: number): Diagnostic => ({
  code: 'prepare/no-space',
  severity: 'error',
  failure: 'io',
  message: `the copies take up to ${approximateSize(needed)}, and there are ${approximateSize(free)} free in '${path.dirname(target)}'`,
  hint: `make room: df -h ${shellWord(path.dirname(target))}`,
});

const inTheWay = (target: string, source: ImageLayer): Diagnostic => ({
  code: 'prepare/file-exists',
  severity: 'error',
  failure: 'cannot-create',
  message: `'${target}' is there already, and is not replaced by a copy of '${source.path}'`,
  hint: `see whether it is of any use: ls -l ${shellWord(target)}`,
});

const interrupted = (file: string): Diagnostic => ({
  code: 'prepare/interrupted',
  severity: 'error',
  failure: 'io',
  message: `copying '${file}' was interrupted, and nothing is left of the copy`,
});

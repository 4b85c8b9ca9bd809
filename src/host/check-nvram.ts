/**
 * Checks the NVRAM of a VM. QEMU starts with one that was cut off, and the guest finds nothing to start or
 * hangs; what it does say of others is about an image that the profile does not name.
 *
 * Whatever is wrong, a new one can be had, and the old one is kept: it is what every hint says.
 */
import {open, stat} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import {shellWord} from '../core/shell-word.js';
import {readAt} from '../image/read-at.js';
import type {Preparation} from '../plan/plan.js';
import {checkContents} from './check-contents.js';
import {checkFile} from './check-file.js';
import {readFlash} from './flash-image.js';
import {readImageSize} from './image-size.js';
import {originOf} from './ports.js';
import {farthestOffset, readQcow2Header} from './qcow2-header.js';

type NvramPreparation = Extract<Preparation, {prepare: 'nvram'}>;

/** What keeps a file that is there from being the VM's NVRAM. */
export async function checkNvram(nvram: NvramPreparation): Promise<Diagnostic | undefined> {
  const {path: file, origin} = nvram;
  const found = await findNvramDamage(file);
  if (found !== undefined) return damaged(nvram, found);
  const refused = await checkFile({path: file, origin, purpose: 'nvram', access: 'read-write'});
  if (refused !== undefined) return refused;
  const misfit = await findMisfit(nvram);
  return misfit === undefined ? undefined : damaged(nvram, misfit);
}

const damaged = (nvram: NvramPreparation, found: string): Diagnostic => ({
  code: 'prepare/nvram-damaged',
  severity: 'error',
  message: `the NVRAM of the VM cannot be used: '${nvram.path}' ${found}`,
  hint: `put it back from a backup; or have the next start make a new one, while the old one is kept beside it: kvmrun nvram reset ${shellWord(nvram.vm)}`,
  ...originOf(nvram),
  failure: 'input-missing',
});

/** What is wrong with the image itself; nothing when it may not be read, which is no damage. */
export async function findNvramDamage(file: string): Promise<string | undefined> {
  try {
    if (!(await stat(file)).isFile()) return 'is not a file';
    return (await findWrongContents(file)) ?? (await findLostCluster(file));
  } catch {
    // Whoever opens it next says why that fails.
    return undefined;
  }
}

async function findWrongContents(file: string): Promise<string | undefined> {
  const problem = await checkContents(file, 'qcow2');
  if (problem !== undefined) return FOUND[problem.code] ?? 'is damaged';
  const header = await readQcow2Header(file);
  return header?.isMarkedCorrupt ? 'is marked as corrupt' : undefined;
}

const CUT_OFF = 'is cut off';

const FOUND: Readonly<Record<string, string>> = {
  'prepare/image-empty': 'is an empty file',
  'prepare/not-qcow2': 'is no qcow2 image',
  'prepare/qcow2-version': 'has a damaged header',
  'prepare/image-cut-off': CUT_OFF,
  'prepare/image-uses-other-file': 'leads to another file',
};

const ENTRY_BYTES = 8;

/** Past the end of the file, QEMU finds zeroes, where no firmware writes any. */
async function findLostCluster(file: string): Promise<string | undefined> {
  const header = await readQcow2Header(file);
  if (header === undefined) return undefined;
  await using handle = await open(file, 'r');
  const {size} = await handle.stat();
  const first = await readAt(handle, header.l1.offset, header.l1.entries * ENTRY_BYTES);
  for (let at = 0; at + ENTRY_BYTES <= first.length; at += ENTRY_BYTES) {
    const table = farthestOffset(first.subarray(at, at + ENTRY_BYTES));
    if (table === 0) continue;
    if (farthestOffset(await readAt(handle, table, Math.min(header.clusterBytes, size))) >= size)
      return CUT_OFF;
  }
  return undefined;
}

/** Where a volume of EDK2 says that it is one. */
const SIGNATURE = {from: 40, to: 44};
const HEAD_BYTES = 64;

/** Nothing can be said of another firmware's when its template is gone. */
async function findMisfit({
  path: file,
  template,
}: Pick<NvramPreparation, 'path' | 'template'>): Promise<string | undefined> {
  const image = {path: file, format: 'qcow2'} as const;
  const [ours, theirs] = await Promise.all([readFlash(image, HEAD_BYTES), headOf(template)]);
  // It was reset, and is filled from the template.
  if (ours === undefined || theirs === undefined || isZero(ours)) return undefined;
  if (signatureIn(theirs) === EDK2 && signatureIn(ours) !== EDK2) {
    return 'does not hold what a UEFI firmware writes';
  }
  const [size, wanted] = await Promise.all([readImageSize(image), readImageSize(template)]);
  return size === undefined || wanted === undefined || size.virtualBytes === wanted.virtualBytes
    ? undefined
    : `has ${size.virtualBytes} bytes, and '${template.path}' of the VM's firmware has ${wanted.virtualBytes}`;
}

const EDK2 = '_FVH';
const headOf = (template: NvramPreparation['template']): Promise<Buffer | undefined> =>
  readFlash(template, HEAD_BYTES);
const signatureIn = (head: Buffer): string => head.toString('latin1', SIGNATURE.from, SIGNATURE.to);

export const isZero = (head: Buffer): boolean =>
  head.length > 0 && head.every((byte) => byte === 0);

/**
 * Checks the NVRAM of a VM before it starts: its image, and whether it is of the VM's firmware.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {Preparation} from '../plan/plan.js';
import {checkFile} from './check-file.js';
import {readFlash} from './flash-image.js';
import {readImageSize} from './image-size.js';
import {findNvramDamage, nvramDamaged} from './nvram-damage.js';
import {originOf} from './ports.js';

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
  ...nvramDamaged(nvram, found),
  severity: 'error',
  ...originOf(nvram),
});

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

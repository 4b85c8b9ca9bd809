/**
 * Forgets what a firmware has stored in its NVRAM. What it was is kept beside it, and the parts of
 * snapshots that are in the image stay where they are looked for.
 *
 * An image that holds such parts is kept, and its contents become zeroes, which no firmware leaves
 * behind: so the next start knows that it is to write the template into it. An image without them
 * just gets another name, and the next start makes another one.
 */
import {copyFile, rename, rm} from 'node:fs/promises';
import {ok} from '../core/result.js';
import {isMissing} from './check-file.js';
import {isZero} from './check-nvram.js';
import {readFlash} from './flash-image.js';
import {readImageSize} from './image-size.js';
import {createNewFile, replaceFile} from './new-file.js';
import {findNvramDamage} from './nvram-damage.js';
import {readSnapshotTags} from './qcow2-snapshots.js';
import {overwriteImage} from './qemu-img.js';
import {asSystemError} from './system-error.js';

export type ResetOutcome =
  /** `kept`: the path of what it was. */
  | {readonly outcome: 'reset'; readonly kept: string; readonly snapshots: number}
  | {readonly outcome: 'none'}
  | {readonly outcome: 'failed'; readonly detail: string};

/** Only for whoever holds the VM's locks. */
export async function resetNvram(file: string): Promise<ResetOutcome> {
  if (await isMissing(file)) return {outcome: 'none'};
  const kept = await freeOldName(file);
  if ((await findNvramDamage(file)) !== undefined) return putAside(file, kept);
  if (await isEmptied(file)) return {outcome: 'none'};
  const snapshots = (await readSnapshotTags(file))?.length ?? 0;
  const size = await readImageSize({path: file, format: 'qcow2'});
  if (snapshots === 0 || size === undefined) return putAside(file, kept);
  const copied = await createNewFile(kept, async (temporary) =>
    ok(await copyFile(file, temporary)),
  );
  if (!copied.ok) return {outcome: 'failed', detail: copied.error.detail};
  const emptied = await replaceFile(file, (temporary) =>
    overwriteImage(temporary, {zeroes: size.virtualBytes}),
  );
  if (emptied.ok) return {outcome: 'reset', kept, snapshots};
  // Damage that only a whole look shows; its snapshots are lost with it.
  if (emptied.error.problem === 'failed') return putAside(file, kept);
  // It is what the NVRAM still holds.
  await rm(kept, {force: true});
  return {outcome: 'failed', detail: emptied.error.detail};
}

async function putAside(file: string, kept: string): Promise<ResetOutcome> {
  try {
    await rename(file, kept);
    // What was wanted is not told as a loss.
    await rm(nvramRecord(file), {force: true});
    return {outcome: 'reset', kept, snapshots: 0};
  } catch (error) {
    return {outcome: 'failed', detail: asSystemError(error).message};
  }
}

/** Tells that a VM had one. */
export const nvramRecord = (nvram: string): string => nvram.replace(/qcow2$/, 'json');

/** A volume of EDK2 has a signature in these. */
const HEAD_BYTES = 64;

/** Whether it was reset, and nothing was started since. */
export async function isEmptied(file: string): Promise<boolean> {
  const head = await readFlash({path: file, format: 'qcow2'}, HEAD_BYTES);
  return head !== undefined && isZero(head);
}

/** Where what an NVRAM was can be kept, and nothing is yet. */
export async function freeOldName(nvram: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const name = nvram.replace(/\.qcow2$/, count === 1 ? '.old.qcow2' : `.old-${count}.qcow2`);
    if (await isMissing(name)) return name;
  }
}

export const isOldNvram = (file: string, nvram: string): boolean =>
  file.startsWith(nvram.replace(/qcow2$/, 'old')) && /\.old(-[0-9]+)?\.qcow2$/.test(file);

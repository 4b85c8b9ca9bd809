/**
 * What is wrong with the image of an NVRAM. QEMU starts with one that was cut off, and the guest finds
 * nothing to start or hangs; what it does say of others is about an image that no profile names.
 *
 * Whatever is wrong, a new one can be had, and the old one is kept: it is what the hint says.
 */
import {open, stat} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import {shellWord} from '../core/shell-word.js';
import {readAt} from '../image/read-at.js';
import {checkContents} from './check-contents.js';
import {farthestCluster, farthestOffset, readQcow2Header} from './qcow2-header.js';

/** `vm` absent where nobody knows whose it is. */
export const nvramDamaged = (
  {path: file, vm = 'VM'}: {readonly path: string; readonly vm?: string},
  found: string,
): Pick<Diagnostic, 'code' | 'message' | 'hint' | 'failure'> => ({
  code: 'prepare/nvram-damaged',
  message: `the NVRAM of the VM cannot be used: '${file}' ${found}`,
  hint: `put it back from a backup; or have the next start make a new one, while the old one is kept beside it: kvmrun nvram reset ${shellWord(vm)}`,
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
    const clusters = await readAt(handle, table, Math.min(header.clusterBytes, size));
    if (farthestCluster(clusters, header) >= size) return CUT_OFF;
  }
  return undefined;
}

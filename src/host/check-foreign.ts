/**
 * Checks an image of a format that is only read, before QEMU's tools read it.
 *
 * A VMDK can be a mere description that names other files, or have such a description in its header;
 * whoever opens it opens those. So only those are taken that hold their disk themselves.
 */
import type {FileHandle} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import {shellWord} from '../core/shell-word.js';
import {readAt} from '../image/read-at.js';
import type {ForeignFormat} from '../plan/plan.js';
import {recogniseContents} from './known-contents.js';

type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint' | 'failure'>;

interface ForeignImage {
  readonly file: string;
  readonly handle: FileHandle;
  readonly format: ForeignFormat;
}

const MAGICS: Readonly<Record<ForeignFormat, {readonly at: number; readonly bytes: string}>> = {
  vmdk: {at: 0, bytes: 'KDMV'},
  vdi: {at: 64, bytes: '\x7f\x10\xda\xbe'},
  vhdx: {at: 0, bytes: 'vhdxfile'},
};

const HEAD_BYTES = 512;

export async function checkForeign({
  file,
  handle,
  format,
}: ForeignImage): Promise<Problem | undefined> {
  const head = await readPadded(handle, 0, HEAD_BYTES);
  const {at, bytes} = MAGICS[format];
  if (head.toString('latin1', at, at + bytes.length) !== bytes) {
    const known = recogniseContents(head);
    if (format === 'vmdk' && known?.magic === '# Disk Descriptor') return onlyDescription(file);
    return otherFormat(file, format, known?.is);
  }
  return format === 'vmdk' ? checkVmdk({file, handle, head}) : undefined;
}

/** Of the header: in sectors, where the capacity is, and the description of the disk. */
const CAPACITY_AT = 12;
const DESCRIPTION_AT = 28;
const DESCRIPTION_SECTORS_AT = 36;
const SECTOR_BYTES = 512n;
/** VMware writes 10 KiB. */
const MOST_DESCRIPTION_BYTES = 2n ** 20n;

const WHOLE = ['monolithicsparse', 'streamoptimized'];

async function checkVmdk({
  file,
  handle,
  head,
}: {
  readonly file: string;
  readonly handle: FileHandle;
  readonly head: Buffer;
}): Promise<Problem | undefined> {
  // Without a capacity, QEMU goes by the description, and opens what that names.
  if (head.readBigUInt64LE(CAPACITY_AT) === 0n) return onlyDescription(file);
  const offset = head.readBigUInt64LE(DESCRIPTION_AT) * SECTOR_BYTES;
  const bytes = head.readBigUInt64LE(DESCRIPTION_SECTORS_AT) * SECTOR_BYTES;
  if (offset === 0n) return undefined;
  if (bytes > MOST_DESCRIPTION_BYTES || offset > MOST_DESCRIPTION_BYTES) return damaged(file);
  const text = (await readPadded(handle, Number(offset), Number(bytes))).toString('latin1');
  const [, parent = 'ffffffff'] = /^parentCID\s*=\s*([0-9a-f]+)/im.exec(text) ?? [];
  if (!/^f+$/i.test(parent) || /^parentFileNameHint/im.test(text)) return layer(file);
  const [, type = 'monolithicSparse'] = /^createType\s*=\s*"([^"]*)"/im.exec(text) ?? [];
  return WHOLE.includes(type.toLowerCase()) ? undefined : onlyDescription(file);
}

/** What a file lacks reads as zeroes, for which every check has an answer. */
const readPadded = async (handle: FileHandle, offset: number, length: number): Promise<Buffer> =>
  Buffer.concat([await readAt(handle, offset, length)], length);

const otherFormat = (file: string, format: ForeignFormat, is = 'something else'): Problem => ({
  code: 'prepare/not-this-format',
  message: `the disk '${file}' has "format": "${format}", and is ${is}`,
  hint: 'set "format" to what it is; fetch it again if it came from elsewhere',
  failure: 'profile',
});

const onlyDescription = (file: string): Problem => ({
  code: 'prepare/vmdk-in-parts',
  message: `the VMDK '${file}' describes a disk that is in other files, and kvmrun opens no files but those that the profile names`,
  hint: `if you trust it, make one file of it: qemu-img convert -f vmdk -O qcow2 ${shellWord(file)} NEW.qcow2`,
  failure: 'profile',
});

const layer = (file: string): Problem => ({
  code: 'prepare/vmdk-layer',
  message: `the VMDK '${file}' is a snapshot on another image, and kvmrun opens no files but those that the profile names`,
  hint: 'delete or consolidate the snapshots of the machine where it comes from, and copy its disk again',
  failure: 'profile',
});

const damaged = (file: string): Problem => ({
  code: 'prepare/vmdk-damaged',
  message: `the header of the VMDK '${file}' leads to no description of a disk`,
  hint: 'fetch or copy it again',
  failure: 'profile',
});

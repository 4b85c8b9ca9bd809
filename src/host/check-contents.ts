/**
 * Checks what a file holds, where QEMU would not: it starts with an image that was cut off, and with
 * a kernel that is none, and the guest fails without a word.
 */
import type {FileHandle} from 'node:fs/promises';
import {open} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {formatDigest, isImageName, parseImageName} from '../core/image-name.js';
import {shellWord} from '../core/shell-word.js';
import {readAt} from '../image/read-at.js';
import type {FileContents} from '../plan/plan.js';
import {checkForeign} from './check-foreign.js';
import {
  adviceOn,
  CONTENTS_BYTES,
  type ImageFormat,
  isX86Kernel,
  KERNEL_BYTES,
  recogniseContents,
} from './known-contents.js';
import {
  bytesNeededFor,
  farthestOffset,
  parseQcow2Header,
  QCOW2_HEADER_BYTES,
  type Qcow2Header,
} from './qcow2-header.js';

type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint' | 'failure'>;

export interface ContentsUse {
  /** What it serves as: a medium and a source are fetched, a disk is also made. */
  readonly as?: keyof typeof EMPTY;
  /** The only image that a qcow2 may be a layer on, and then must be. */
  readonly backing?: string | undefined;
}

/** What is wrong with the contents of a regular file that can be read. */
export async function checkContents(
  file: string,
  contents: FileContents,
  {as = 'disk', backing}: ContentsUse = {},
): Promise<Problem | undefined> {
  const handle = await open(file, 'r');
  try {
    const {size} = await handle.stat();
    switch (contents) {
      case 'raw':
        return size === 0 ? empty(file, as) : undefined;
      case 'qcow2':
        return size === 0 ? empty(file, as) : await checkQcow2({file, handle, size}, backing);
      case 'vmdk':
      case 'vdi':
      case 'vhdx':
        return size === 0 ? empty(file, as) : await checkForeign({file, handle, format: contents});
      case 'x86-kernel':
        return isX86Kernel(await readAt(handle, 0, KERNEL_BYTES)) ? undefined : notAKernel(file);
    }
  } finally {
    await handle.close();
  }
}

interface OpenImage {
  readonly file: string;
  readonly handle: FileHandle;
  readonly size: number;
}

async function checkQcow2(image: OpenImage, backing?: string): Promise<Problem | undefined> {
  const {file, handle, size} = image;
  const bytes = await readAt(handle, 0, CONTENTS_BYTES);
  const header = parseQcow2Header(bytes.subarray(0, QCOW2_HEADER_BYTES));
  if (header === undefined) return notQcow2(file, bytes);
  if (header.version !== 2 && header.version !== 3) return unknownVersion(file, header.version);
  const needed = Math.max(bytesNeededFor(header), await farthestTable(handle, header, size));
  if (size < needed) return cutOff(image, needed);
  if (header.hasDataFile) return usesOtherFile(file, 'keeps its data in another file');
  const name = await readBackingName(handle, header);
  if (name === undefined) return backing === undefined ? undefined : notAnOverlay(file, backing);
  if (backing === undefined) return usesOtherFile(file, `is an overlay on '${name}'`);
  return isSameImage(name, backing) ? undefined : onAnotherBase(file, name, backing);
}

async function readBackingName(
  handle: FileHandle,
  {backing}: Qcow2Header,
): Promise<string | undefined> {
  if (backing === undefined) return undefined;
  return (await readAt(handle, backing.offset, Math.min(backing.bytes, 1023))).toString();
}

/** The name that an image says its base has; `undefined` when it says none. */
export async function readBackingOf(file: string): Promise<string | undefined> {
  const handle = await open(file, 'r');
  try {
    const header = parseQcow2Header(await readAt(handle, 0, QCOW2_HEADER_BYTES));
    return header && (await readBackingName(handle, header));
  } finally {
    await handle.close();
  }
}

/**
 * What a profile has to call an image; `undefined` for what is none. The bare contents of a disk may begin
 * with anything, so that is what everything else is taken for.
 */
export async function readFormatOf(file: string): Promise<ImageFormat | undefined> {
  const handle = await open(file, 'r');
  try {
    const known = recogniseContents(await readAt(handle, 0, CONTENTS_BYTES));
    return known === undefined ? 'raw' : known.format;
  } finally {
    await handle.close();
  }
}

/** An image that is named by its digest is the same wherever the cache is. */
function isSameImage(name: string, other: string): boolean {
  if (name === other) return true;
  const base = path.basename(name);
  return isImageName(base) && base === path.basename(other);
}

/** Tables of the second level are always there before the first level leads to them. */
async function farthestTable(
  handle: FileHandle,
  {l1, refcounts}: Qcow2Header,
  size: number,
): Promise<number> {
  const places = await Promise.all(
    [l1, refcounts].map(async ({offset, entries}) =>
      // What is past the end of the file is noticed without reading it.
      offset > size ? 0 : farthestOffset(await readAt(handle, offset, tableBytes(entries))),
    ),
  );
  // Only that it begins within the file: the last cluster of a file need not be whole.
  return Math.max(...places) + 1;
}

/** An image of 2 TiB has tables of this size; the check may miss something in larger ones. */
const MAX_TABLE_BYTES = 2 ** 16;
const tableBytes = (entries: number): number => Math.min(entries * 8, MAX_TABLE_BYTES);

const EMPTY = {
  disk: {
    name: 'disk',
    hint: 'fetch it again; or remove it, and add "size": "10GiB" to have an empty disk made',
  },
  cdrom: {
    name: 'CD image',
    hint: 'fetch or copy it again: a download or a copy has ended before it began',
  },
  base: {
    name: 'source',
    hint: 'fetch or copy it again: a download or a copy has ended before it began',
  },
} as const;

const empty = (file: string, as: keyof typeof EMPTY): Problem => ({
  code: 'prepare/image-empty',
  message: `the ${EMPTY[as].name} '${file}' is an empty file`,
  hint: EMPTY[as].hint,
  failure: 'profile',
});

function notQcow2(file: string, bytes: Buffer): Problem {
  const known = recogniseContents(bytes);
  return {
    code: 'prepare/not-qcow2',
    message: `the disk '${file}' has "format": "qcow2", and is ${known?.is ?? 'no qcow2 image'}`,
    hint:
      (known && adviceOn(known, file)) ??
      (/\.qcow2$/i.test(file)
        ? 'its header may be damaged: put it back from a backup, or fetch it again; set "format": "raw" only if it never was a qcow2'
        : 'set "format": "raw" if it is the bare contents of a disk; fetch it again if it came from elsewhere'),
    failure: 'profile',
  };
}

const unknownVersion = (file: string, version: number): Problem => ({
  code: 'prepare/qcow2-version',
  message: `the disk '${file}' is of qcow2 version '${version}', and QEMU knows 2 and 3`,
  hint: 'fetch it again, the file may be damaged',
  failure: 'profile',
});

const cutOff = ({file, size}: OpenImage, needed: number): Problem => ({
  code: 'prepare/image-cut-off',
  message: `the disk '${file}' is cut off: it has ${size} bytes, and its header leads to byte ${needed}`,
  hint: 'fetch or copy it again: a download or a copy has stopped too early',
  failure: 'profile',
});

const usesOtherFile = (file: string, what: string): Problem => ({
  code: 'prepare/image-uses-other-file',
  message: `the disk '${file}' ${what}, and kvmrun opens no files but those that the profile names`,
  hint: `make it stand alone: qemu-img convert -O qcow2 ${shellWord(file)} NEW.qcow2`,
  failure: 'profile',
});

const notAnOverlay = (file: string, base: string): Problem => ({
  code: 'prepare/not-an-overlay',
  message: `the disk '${file}' is no overlay on '${base}', but an image of its own`,
  hint: 'give the overlay another "path"; or leave "source" out to use this image alone',
  failure: 'profile',
});

const onAnotherBase = (file: string, found: string, wanted: string): Problem => ({
  code: 'prepare/overlay-on-another-base',
  message: `the disk '${file}' was made on '${found}', and its source is '${wanted}' now, on which its contents would make no sense`,
  hint: `${putBack(found)}; or begin anew, without what the guest has written: rm ${shellWord(file)}`,
  failure: 'profile',
});

function putBack(base: string): string {
  const digest = parseImageName(path.basename(base))?.digest;
  return digest === undefined
    ? 'put the old source back'
    : `put the digest ${formatDigest(digest)} back, in the profile or its lock file`;
}

const notAKernel = (file: string): Problem => ({
  code: 'prepare/not-a-kernel',
  message: `the kernel '${file}' is none that QEMU can start on x86_64: neither a bzImage nor an ELF file`,
  hint: `see what it is: file ${shellWord(file)}`,
  failure: 'profile',
});

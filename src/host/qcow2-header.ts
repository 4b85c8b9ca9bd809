/**
 * The header of a qcow2 image, as in `docs/interop/qcow2.txt` of QEMU: enough of it to notice a file
 * that was cut off, and one that makes QEMU open other files.
 *
 * QEMU itself starts with an image that was cut off, and fails in the midst of the guest's work.
 */
import {open} from 'node:fs/promises';

export interface Qcow2Header {
  readonly version: number;
  readonly clusterBytes: number;
  /** The size of the disk that the guest sees. */
  readonly virtualBytes: number;
  /** The tables that lead to everything else: from where, and how many entries of eight bytes. */
  readonly l1: Table;
  readonly refcounts: Table;
  /** The name of the image that this one is a layer on, and its place in the file. */
  readonly backing: {readonly offset: number; readonly bytes: number} | undefined;
  readonly hasDataFile: boolean;
  /** Its tables of the second level then have a bitmap of subclusters behind each entry. */
  readonly hasExtendedL2: boolean;
  /** By QEMU, which then only reads it. */
  readonly isMarkedCorrupt: boolean;
  /** How many snapshots the image holds inside itself. */
  readonly snapshots: number;
}

interface Table {
  readonly offset: number;
  readonly entries: number;
}

const MAGIC = 0x51_46_49_fb;
export const QCOW2_HEADER_BYTES = 104;
const CORRUPT_BIT = 2n;
const DATA_FILE_BIT = 4n;
const EXTENDED_L2_BIT = 16n;
const ENTRY_BYTES = 8;

/** Reads a header; `undefined` when the bytes are not those of a qcow2 image. */
export function parseQcow2Header(bytes: Buffer): Qcow2Header | undefined {
  if (bytes.length < 72 || bytes.readUInt32BE(0) !== MAGIC) return undefined;
  const version = bytes.readUInt32BE(4);
  const clusterBytes = 2 ** Math.min(bytes.readUInt32BE(20), 30);
  const features = version >= 3 && bytes.length >= 80 ? bytes.readBigUInt64BE(72) : 0n;
  const backing = {offset: offsetAt(bytes, 8), bytes: bytes.readUInt32BE(16)};
  return {
    version,
    clusterBytes,
    virtualBytes: offsetAt(bytes, 24),
    l1: {offset: offsetAt(bytes, 40), entries: bytes.readUInt32BE(36)},
    refcounts: {
      offset: offsetAt(bytes, 48),
      entries: (bytes.readUInt32BE(56) * clusterBytes) / ENTRY_BYTES,
    },
    backing: backing.offset === 0 || backing.bytes === 0 ? undefined : backing,
    hasDataFile: (features & DATA_FILE_BIT) !== 0n,
    hasExtendedL2: (features & EXTENDED_L2_BIT) !== 0n,
    isMarkedCorrupt: (features & CORRUPT_BIT) !== 0n,
    snapshots: bytes.readUInt32BE(60),
  };
}

/** The header of a file that can be read; `undefined` when it is no qcow2 image. */
export async function readQcow2Header(file: string): Promise<Qcow2Header | undefined> {
  await using handle = await open(file, 'r');
  const bytes = Buffer.alloc(QCOW2_HEADER_BYTES);
  const {bytesRead} = await handle.read(bytes, 0, bytes.length, 0);
  return parseQcow2Header(bytes.subarray(0, bytesRead));
}

/** Larger offsets than files have lose precision, and are past the end in any case. */
const offsetAt = (bytes: Buffer, offset: number): number => Number(bytes.readBigUInt64BE(offset));

/** The number of bytes that a file must have for its tables to be whole. */
export const bytesNeededFor = ({l1, refcounts}: Qcow2Header): number =>
  Math.max(endOf(l1), endOf(refcounts));

const endOf = ({offset, entries}: Table): number => offset + entries * ENTRY_BYTES;

/** Bits 9 to 55 of an entry are an offset; the others say something about it. */
const OFFSET_MASK = 0x00ff_ffff_ffff_fe00n;

/** The farthest place in the file that a table of the first level, or of refcounts, leads to. */
export const farthestOffset = (table: Buffer): number => farthestIn(table, ENTRY_BYTES);

const COMPRESSED_BIT = 1n << 62n;

/** The same of a table of the second level. Compressed clusters, whose entries are others, do not count. */
export const farthestCluster = (table: Buffer, {hasExtendedL2}: Qcow2Header): number =>
  farthestIn(table, hasExtendedL2 ? 2 * ENTRY_BYTES : ENTRY_BYTES);

function farthestIn(table: Buffer, stride: number): number {
  let farthest = 0;
  for (let at = 0; at + ENTRY_BYTES <= table.length; at += stride) {
    const entry = table.readBigUInt64BE(at);
    if ((entry & COMPRESSED_BIT) !== 0n) continue;
    farthest = Math.max(farthest, Number(entry & OFFSET_MASK));
  }
  return farthest;
}

/**
 * The parts of an ISO 9660 disc, byte by byte: ECMA-119, with the Rock Ridge fields that give
 * Unix its names and modes (RRIP 1.10), and Joliet, which gives Windows its names.
 *
 * No part holds the time: equal files make equal discs. All dates say 2000-01-01.
 */
export const SECTOR = 2048;

/** Where something is on the disc. */
export interface Extent {
  readonly sector: number;
  readonly bytes: number;
}

export type Role = 'self' | 'parent' | 'child';
/** `first` is the root's own record, which tells that Rock Ridge is in use. */
export type UnixFields = 'none' | 'first' | 'all';

export const sectorsFor = (bytes: number): number => Math.ceil(bytes / SECTOR);

/** Most numbers stand there twice, for processors of both kinds. */
function twice16(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt16LE(value, 0);
  bytes.writeUInt16BE(value, 2);
  return bytes;
}

function twice32(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE(value, 0);
  bytes.writeUInt32BE(value, 4);
  return bytes;
}

const RECORDED = Buffer.from([100, 1, 1, 0, 0, 0, 0]);

export interface RecordInput {
  readonly name: Buffer;
  readonly kind: 'file' | 'folder';
  readonly extent: Extent;
  readonly fields: Buffer;
}

/** An entry of a folder. Its length does not depend on the extent. */
export function directoryRecord({name, kind, extent, fields}: RecordInput): Buffer {
  const padding = Buffer.alloc(name.length % 2 === 0 ? 1 : 0);
  const body = Buffer.concat([
    Buffer.from([0]),
    twice32(extent.sector),
    twice32(extent.bytes),
    RECORDED,
    Buffer.from([kind === 'folder' ? 2 : 0, 0, 0]),
    twice16(1),
    Buffer.from([name.length]),
    name,
    padding,
    fields,
  ]);
  const length = 1 + body.length + ((1 + body.length) % 2);
  const record = Buffer.alloc(length);
  record[0] = length;
  body.copy(record, 1);
  return record;
}

/** Records do not cross the end of a sector. */
export function packRecords(records: readonly Buffer[]): Buffer {
  const packed: Buffer[] = [];
  let length = 0;
  for (const record of records) {
    const room = SECTOR - (length % SECTOR);
    const gap = record.length > room ? room : 0;
    packed.push(Buffer.alloc(gap), record);
    length += gap + record.length;
  }
  return Buffer.concat(packed, sectorsFor(length) * SECTOR);
}

const field = (signature: string, ...parts: readonly Buffer[]): Buffer => {
  const contents = Buffer.concat(parts);
  const head = Buffer.from([0, 0, 4 + contents.length, 1]);
  head.write(signature, 0, 'latin1');
  return Buffer.concat([head, contents]);
};

/** SUSP is in use, and what for: RRIP. */
const ANNOUNCEMENT = Buffer.concat([
  field('SP', Buffer.from([0xbe, 0xef, 0])),
  field('ER', Buffer.from([10, 0, 0, 1]), Buffer.from('RRIP_1991A', 'latin1')),
]);

const TIME_OF_MODIFICATION = 2;

/** Only root reads what is on a disc: it may hold secrets. */
const MODES = {file: 0o100_400, folder: 0o040_500} as const;

export function unixFields(node: {
  readonly kind: 'file' | 'folder';
  readonly links: number;
  /** Absent for a folder's records of itself and of its parent. */
  readonly name?: string;
  readonly announced: 'here' | 'elsewhere';
}): Buffer {
  const {kind, links, name, announced} = node;
  return Buffer.concat([
    ...(announced === 'here' ? [ANNOUNCEMENT] : []),
    field('PX', twice32(MODES[kind]), twice32(links), twice32(0), twice32(0)),
    field('TF', Buffer.from([TIME_OF_MODIFICATION]), RECORDED),
    ...(name === undefined ? [] : [field('NM', Buffer.from([0]), Buffer.from(name))]),
  ]);
}

export interface PathEntry {
  readonly name: Buffer;
  readonly sector: number;
  /** Counted from 1, in the order of the table. */
  readonly parent: number;
}

/** All folders in one list, once for each kind of processor. */
export function pathTable(entries: readonly PathEntry[], order: 'little' | 'big'): Buffer {
  return Buffer.concat(
    entries.map(({name, sector, parent}) => {
      const entry = Buffer.alloc(8 + name.length + (name.length % 2));
      entry[0] = name.length;
      if (order === 'little') {
        entry.writeUInt32LE(sector, 2);
        entry.writeUInt16LE(parent, 6);
      } else {
        entry.writeUInt32BE(sector, 2);
        entry.writeUInt16BE(parent, 6);
      }
      name.copy(entry, 8);
      return entry;
    }),
  );
}

export interface VolumeInput {
  readonly alphabet: 'iso' | 'joliet';
  readonly label: string;
  /** Of the whole disc. */
  readonly sectors: number;
  readonly pathTables: {readonly bytes: number; readonly little: number; readonly big: number};
  readonly root: Extent;
}

const PRIMARY = 1;
const SUPPLEMENTARY = 2;
const LAST = 255;
const NO_DATE = Buffer.concat([Buffer.alloc(16, '0'), Buffer.alloc(1)]);
const CREATED = Buffer.concat([Buffer.from('2000010100000000', 'latin1'), Buffer.alloc(1)]);

/** The same for both alphabets, but for the encoding of texts and the mark of Joliet. */
export function volumeDescriptor(volume: VolumeInput): Buffer {
  const {alphabet, label, sectors, pathTables, root} = volume;
  const text = (value: string, bytes: number) => padded(value, bytes, alphabet);
  const sector = Buffer.alloc(SECTOR);
  const parts: readonly (readonly [at: number, Buffer])[] = [
    [0, descriptorHead(alphabet === 'iso' ? PRIMARY : SUPPLEMENTARY)],
    [8, text('', 32)],
    [40, text(label, 32)],
    [80, twice32(sectors)],
    [88, alphabet === 'joliet' ? Buffer.from('%/E', 'latin1') : Buffer.alloc(0)],
    [120, twice16(1)],
    [124, twice16(1)],
    [128, twice16(SECTOR)],
    [132, twice32(pathTables.bytes)],
    [156, directoryRecord({...ROOT_RECORD, extent: root})],
    // Volume set, publisher, preparer.
    [190, text('', 384)],
    [574, text('KVMRUN', 128)],
    // Files for copyright, abstract and bibliography.
    [702, text('', 111)],
    [813, Buffer.concat([CREATED, CREATED, NO_DATE, NO_DATE, Buffer.from([1])])],
  ];
  for (const [at, bytes] of parts) bytes.copy(sector, at);
  sector.writeUInt32LE(pathTables.little, 140);
  sector.writeUInt32BE(pathTables.big, 148);
  return sector;
}

const ROOT_RECORD = {name: Buffer.from([0]), kind: 'folder', fields: Buffer.alloc(0)} as const;

export function lastDescriptor(): Buffer {
  const sector = Buffer.alloc(SECTOR);
  descriptorHead(LAST).copy(sector);
  return sector;
}

const descriptorHead = (type: number): Buffer =>
  Buffer.concat([Buffer.from([type]), Buffer.from('CD001', 'latin1'), Buffer.from([1])]);

function padded(value: string, bytes: number, alphabet: VolumeInput['alphabet']): Buffer {
  if (alphabet === 'iso') return Buffer.from(value.padEnd(bytes), 'latin1');
  // An odd byte at the end stays zero.
  return Buffer.concat([bigEndian(value.padEnd(Math.floor(bytes / 2)))], bytes);
}

/** UTF-16 as Joliet has it. */
export const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

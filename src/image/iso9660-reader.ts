/**
 * Reads ISO 9660 discs, as far as looking into them takes: the label, the names of all files, and
 * their contents. The names are those of Rock Ridge where there are any; Joliet is not looked at.
 *
 * The disc is from anywhere, so nothing of what it says is believed: every place is within the file,
 * and folders within folders come to an end.
 */
import type {FileHandle} from 'node:fs/promises';
import {err, ok, type Result} from '../core/result.js';
import {type Extent, SECTOR, sectorsFor} from './iso9660-records.js';
import {readAt} from './read-at.js';

export interface IsoVolume {
  readonly label: string;
  readonly publisher: string;
  /** That the disc says it has. */
  readonly bytes: number;
  readonly root: Extent;
}

export interface IsoEntry {
  /** With `/` between folders. */
  readonly path: string;
  readonly extent: Extent;
}

/** An open disc. */
export interface IsoSource {
  readonly handle: FileHandle;
  readonly bytes: number;
}

/** What contradicts itself on the disc, for people. */
export interface IsoDamage {
  readonly detail: string;
}

const FIRST_DESCRIPTOR = 16;
const PRIMARY = 1;

/** `undefined` for what is no ISO 9660 disc. */
export async function readVolume(source: IsoSource): Promise<IsoVolume | undefined> {
  const sector = await readIso(source, FIRST_DESCRIPTOR * SECTOR, SECTOR);
  if (sector.length < SECTOR || sector[0] !== PRIMARY) return undefined;
  if (sector.toString('latin1', 1, 6) !== 'CD001') return undefined;
  return {
    label: sector.toString('latin1', 40, 72).trim(),
    publisher: sector.toString('latin1', 318, 446).trim(),
    bytes: sector.readUInt32LE(80) * SECTOR,
    root: extentOf(sector.subarray(156)),
  };
}

/** UDF has marks of its own behind the descriptors of ISO 9660. */
export async function hasUdf(source: IsoSource): Promise<boolean> {
  const area = await readIso(source, FIRST_DESCRIPTOR * SECTOR, SECTOR * 32);
  for (let at = 0; at + 6 <= area.length; at += SECTOR) {
    if (/^NSR0[23]$/.test(area.toString('latin1', at + 1, at + 6))) return true;
  }
  return false;
}

const BOOT_RECORD = 0;
const LAST_DESCRIPTOR = 255;

/** Whether firmware finds something to start on it, by El Torito. */
export async function isBootable(source: IsoSource): Promise<boolean> {
  const area = await readIso(source, FIRST_DESCRIPTOR * SECTOR, SECTOR * 32);
  for (let at = 0; at + SECTOR <= area.length; at += SECTOR) {
    if (area.toString('latin1', at + 1, at + 6) !== 'CD001') return false;
    const name = area.toString('latin1', at + 7, at + 30);
    if (area[at] === BOOT_RECORD && name === 'EL TORITO SPECIFICATION') return true;
    if (area[at] === LAST_DESCRIPTOR) return false;
  }
  return false;
}

const UDF_ANCHOR = 256;
/** Tags of UDF's descriptors: the anchor, and what tells where the partition is. */
const [ANCHOR, PARTITION] = [2, 5];

/** Where the contents of UDF end, as it says itself; nothing where that is not found. */
export async function udfEnd(source: IsoSource): Promise<number | undefined> {
  const anchor = await readIso(source, UDF_ANCHOR * SECTOR, SECTOR);
  if (anchor.length < SECTOR || anchor.readUInt16LE(0) !== ANCHOR) return undefined;
  const sequence = await readIso(source, anchor.readUInt32LE(20) * SECTOR, SECTOR * 16);
  for (let at = 0; at + SECTOR <= sequence.length; at += SECTOR) {
    if (sequence.readUInt16LE(at) !== PARTITION) continue;
    return (sequence.readUInt32LE(at + 188) + sequence.readUInt32LE(at + 192)) * SECTOR;
  }
  return undefined;
}

/** More than any disc of drivers has. */
const MAX_ENTRIES = 50_000;
const MAX_DEPTH = 16;
const MAX_FOLDER_BYTES = 4 * 2 ** 20;
/** Of all folders together: what many records share is read for each of them. */
const MAX_LISTING_BYTES = 64 * 2 ** 20;

/** Reads folders, and counts what that takes. */
class FolderSource {
  readonly #source: IsoSource;
  #leftBytes = MAX_LISTING_BYTES;

  constructor(source: IsoSource) {
    this.#source = source;
  }

  /** Nothing, once it has read enough. */
  async read(position: number, length: number): Promise<Buffer> {
    this.#leftBytes -= Math.max(length, SECTOR);
    return readIso(this.#source, position, this.isExhausted() ? 0 : length);
  }

  isExhausted(): boolean {
    return this.#leftBytes < 0;
  }
}

/** All files of the disc, in the order in which their folders have them. */
export async function listFiles(
  source: IsoSource,
  {root}: Pick<IsoVolume, 'root'>,
): Promise<Result<readonly IsoEntry[], IsoDamage>> {
  const folders = new FolderSource(source);
  const files: IsoEntry[] = [];
  const seen = new Set<number>();
  let entries = 0;
  let level: readonly IsoEntry[] = [{path: '', extent: root}];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return damage('its folders lie more than 16 deep within each other');
    const below: IsoEntry[] = [];
    for (const {path, extent} of level) {
      if (seen.has(extent.sector)) return damage(`the folder '${path}' is in it twice`);
      seen.add(extent.sector);
      const records = await readFolder(folders, extent);
      if (folders.isExhausted())
        return damage(`its folders take more than ${MAX_LISTING_BYTES} bytes`);
      if (!records.ok) return damage(`the folder '${path}' ${records.error}`);
      entries += records.value.length;
      if (entries > MAX_ENTRIES) return damage(`it has more than ${MAX_ENTRIES} files`);
      for (const record of records.value) {
        const named = {
          path: path === '' ? record.name : `${path}/${record.name}`,
          extent: record.extent,
        };
        (record.kind === 'folder' ? below : files).push(named);
      }
    }
    level = below;
  }
  return ok(files);
}

const damage = (detail: string): Result<never, IsoDamage> => err({detail});

/** The contents of a file, or `undefined` when they are larger than that or not all there. */
export async function readContents(
  source: IsoSource,
  {extent}: IsoEntry,
  maxBytes: number,
): Promise<Buffer | undefined> {
  if (extent.bytes > maxBytes) return undefined;
  const contents = await readIso(source, extent.sector * SECTOR, extent.bytes);
  return contents.length === extent.bytes ? contents : undefined;
}

interface FolderRecord {
  readonly name: string;
  readonly kind: 'file' | 'folder';
  readonly extent: Extent;
}

async function readFolder(
  folders: FolderSource,
  extent: Extent,
): Promise<Result<readonly FolderRecord[], string>> {
  if (extent.bytes > MAX_FOLDER_BYTES) return err('is too large');
  const bytes = await folders.read(extent.sector * SECTOR, extent.bytes);
  if (bytes.length < extent.bytes) return err('is past the end of the file');
  const records: FolderRecord[] = [];
  for (let sector = 0; sector < sectorsFor(bytes.length); sector += 1) {
    const part = bytes.subarray(sector * SECTOR, (sector + 1) * SECTOR);
    for (const record of recordsIn(part)) {
      const nameBytes = record[32] ?? 0;
      const raw = record.subarray(33, 33 + nameBytes);
      // The folder itself, and the one that it is in.
      if (nameBytes === 1 && (raw[0] === 0 || raw[0] === 1)) continue;
      const fields = record.subarray(33 + nameBytes + (nameBytes % 2 === 0 ? 1 : 0));
      const name = (await unixName(folders, fields)) ?? plainName(raw.toString('latin1'));
      if (name === '' || name.includes('/') || name.includes('\0')) return err('has a broken name');
      const kind = ((record[25] ?? 0) & 2) === 2 ? 'folder' : 'file';
      records.push({name, kind, extent: extentOf(record)});
    }
  }
  return ok(records);
}

/** A record begins with its length; zero means that the rest of the sector is empty. */
function* recordsIn(sector: Buffer): Generator<Buffer> {
  let at = 0;
  while (at < sector.length) {
    const length = sector[at] ?? 0;
    if (length < 34 || at + length > sector.length) return;
    yield sector.subarray(at, at + length);
    at += length;
  }
}

const extentOf = (record: Buffer): Extent => ({
  sector: record.readUInt32LE(2),
  bytes: record.readUInt32LE(10),
});

/** Without the version, and the dot of a name without an extension. */
const plainName = (name: string): string => name.replace(/;\d+$/, '').replace(/\.$/, '');

/** The name in Rock Ridge, which may go on elsewhere when it is long. */
async function unixName(folders: FolderSource, area: Buffer): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let next: Buffer | undefined = area;
  for (let hops = 0; next !== undefined && hops < 8; hops += 1) {
    const read = fieldsOf(next);
    parts.push(...read.names);
    next =
      read.continued === undefined
        ? undefined
        : await folders.read(read.continued.at, read.continued.bytes);
  }
  return parts.length === 0 ? undefined : Buffer.concat(parts).toString('utf8');
}

interface Fields {
  readonly names: readonly Buffer[];
  readonly continued: {readonly at: number; readonly bytes: number} | undefined;
}

function fieldsOf(area: Buffer): Fields {
  const names: Buffer[] = [];
  let continued: Fields['continued'];
  let at = 0;
  while (at + 4 <= area.length) {
    const length = area[at + 2] ?? 0;
    if (length < 4 || at + length > area.length) break;
    const field = area.subarray(at, at + length);
    const signature = field.toString('latin1', 0, 2);
    if (signature === 'NM') names.push(field.subarray(5));
    if (signature === 'CE' && length >= 28) {
      continued = {
        at: field.readUInt32LE(4) * SECTOR + field.readUInt32LE(12),
        bytes: Math.min(field.readUInt32LE(20), SECTOR),
      };
    }
    at += length;
  }
  return {names, continued};
}

/** As much as there is. */
export const readIso = (
  {handle, bytes}: IsoSource,
  position: number,
  length: number,
): Promise<Buffer> => readAt(handle, position, Math.max(0, Math.min(length, bytes - position)));

/** Writes the archive format that Linux unpacks as its first file system ("newc" in cpio(5)). */

export type CpioEntry =
  | {readonly type: 'directory'; readonly path: string}
  | {
      readonly type: 'file';
      readonly path: string;
      readonly mode: 0o644 | 0o755;
      readonly contents: Buffer;
    }
  | {
      readonly type: 'character-device';
      readonly path: string;
      readonly major: number;
      readonly minor: number;
    };

const DIRECTORY = 0o040755;
const FILE = 0o100000;
const CHARACTER_DEVICE = 0o020600;
const END = 'TRAILER!!!';

/** The same entries make the same bytes: no owner, no time. */
export function cpioArchive(entries: readonly CpioEntry[]): Buffer {
  const records = entries.map((entry, index) => record(entry, index + 1));
  return Buffer.concat([...records, header({name: END, inode: 0, mode: 0, size: 0})]);
}

function record(entry: CpioEntry, inode: number): Buffer {
  const name = entry.path;
  switch (entry.type) {
    case 'directory':
      return header({name, inode, mode: DIRECTORY, size: 0});
    case 'character-device': {
      const {major, minor} = entry;
      return header({name, inode, mode: CHARACTER_DEVICE, size: 0, device: {major, minor}});
    }
    case 'file': {
      const size = entry.contents.length;
      return Buffer.concat([
        header({name, inode, mode: FILE | entry.mode, size}),
        padded(entry.contents),
      ]);
    }
  }
}

interface Header {
  readonly name: string;
  readonly inode: number;
  readonly mode: number;
  readonly size: number;
  readonly device?: {readonly major: number; readonly minor: number};
}

function header({name, inode, mode, size, device}: Header): Buffer {
  const [user, group, links, time, check] = [0, 0, 1, 0, 0];
  const fields = [
    ...[inode, mode, user, group, links, time, size],
    // The device that holds the file, then the one that the file is.
    ...[0, 0, device?.major ?? 0, device?.minor ?? 0],
    ...[Buffer.byteLength(name) + 1, check],
  ];
  const numbers = fields.map((field) => field.toString(16).padStart(8, '0')).join('');
  return padded(Buffer.from(`070701${numbers}${name}\0`));
}

/** Every part begins at a multiple of four bytes. */
function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

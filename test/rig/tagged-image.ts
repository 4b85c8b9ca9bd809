/** Files that look like qcow2 images with snapshots in them, to whoever reads only their names. */
import {writeFile} from 'node:fs/promises';

const TABLE_AT = 65_536;

/** The table of snapshots, as in `docs/interop/qcow2.txt` of QEMU. */
export function snapshotTable(tags: readonly string[]): Buffer {
  const entries = tags.map((tag, index) => {
    const [id, extra] = [String(index + 1), 24];
    const bytes = 40 + extra + id.length + Buffer.byteLength(tag);
    const entry = Buffer.alloc(Math.ceil(bytes / 8) * 8);
    entry.writeUInt16BE(id.length, 12);
    entry.writeUInt16BE(Buffer.byteLength(tag), 14);
    entry.writeUInt32BE(extra, 36);
    entry.write(id + tag, 40 + extra);
    return entry;
  });
  return Buffer.concat(entries);
}

export async function writeTaggedImage(file: string, tags: readonly string[]): Promise<void> {
  const header = Buffer.alloc(TABLE_AT);
  header.writeUInt32BE(0x51_46_49_fb, 0);
  header.writeUInt32BE(3, 4);
  header.writeUInt32BE(16, 20);
  header.writeUInt32BE(tags.length, 60);
  header.writeBigUInt64BE(BigInt(TABLE_AT), 64);
  await writeFile(file, Buffer.concat([header, snapshotTable(tags)]));
}

/** Discs that others made are read, and such as contradict themselves are not believed. */
import {mkdir, open, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {makeIso} from '../../src/image/iso9660.js';
import {
  type IsoSource,
  listFiles,
  readContents,
  readVolume,
} from '../../src/image/iso9660-reader.js';
import {outputOf} from '../rig/program-output.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('image/iso9660-reader');

const SECTOR = 2048;

async function withBytes(bytes: Buffer, use: (source: IsoSource) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'disc.iso');
    await writeFile(file, bytes);
    const handle = await open(file, 'r');
    try {
      await use({handle, bytes: bytes.length});
    } finally {
      await handle.close();
    }
  });
}

async function volumeOf(source: IsoSource) {
  const volume = await readVolume(source);
  if (volume === undefined) throw new Error('no volume');
  return volume;
}

function discOf(...names: readonly string[]): Buffer {
  const files = names.map((name) => ({path: name, contents: Buffer.from(`this is ${name}`)}));
  const made = makeIso({label: 'some-label', files});
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

/** Where the root folder's records are. */
const rootSector = (disc: Buffer): number => disc.readUInt32LE(16 * SECTOR + 156 + 2);

test('reads the discs that kvmrun writes, by their real names', () =>
  withBytes(discOf('user-data', 'a/b/deep file.config', 'naïve – 名前.txt'), async (source) => {
    const volume = await volumeOf(source);
    assert.is(volume.label, 'some-label');
    assert.is(volume.bytes, source.bytes);
    const files = await listFiles(source, volume);
    if (!files.ok) throw new Error(files.error.detail);
    assert.equal(files.value.map((file) => file.path).sort(), [
      'a/b/deep file.config',
      'naïve – 名前.txt',
      'user-data',
    ]);
    for (const file of files.value) {
      assert.is((await readContents(source, file, 1000))?.toString(), `this is ${file.path}`);
      assert.is(await readContents(source, file, 3), undefined);
    }
  }));

/** Names that go on in another place, as they do not fit into their record. */
const LONG = `${'long name '.repeat(20)}.txt`;

for (const [program, ...first] of [['xorriso', '-as', 'mkisofs'], ['genisoimage']] satisfies [
  string,
  ...string[],
][]) {
  test(`reads what ${program} writes, with names too long for a record`, () =>
    inTemporaryFolder(async (folder) => {
      const names = ['NetKVM/w11/amd64/netkvm.inf', LONG, 'Mixed Case', 'x/.hidden'];
      for (const name of names) {
        await mkdir(path.dirname(path.join(folder, 'tree', name)), {recursive: true});
        await writeFile(path.join(folder, 'tree', name), name);
      }
      const disc = path.join(folder, 'disc.iso');
      await outputOf(
        program,
        ...[...first, '-quiet', '-o', disc, '-r', '-iso-level', '4', '-V', 'virtio-win-0.1.285'],
        path.join(folder, 'tree'),
      );
      await withBytes(await readFile(disc), async (source) => {
        const volume = await volumeOf(source);
        assert.is(volume.label, 'virtio-win-0.1.285');
        const files = await listFiles(source, volume);
        if (!files.ok) throw new Error(files.error.detail);
        assert.equal(files.value.map((file) => file.path).sort(), names.toSorted());
      });
    }));
}

test('takes short names where there are no others, without their version', () =>
  inTemporaryFolder(async (folder) => {
    await mkdir(path.join(folder, 'tree'));
    await writeFile(path.join(folder, 'tree', 'readme'), '');
    await writeFile(path.join(folder, 'tree', 'info.txt'), '');
    const disc = path.join(folder, 'disc.iso');
    await outputOf('genisoimage', '-quiet', '-o', disc, path.join(folder, 'tree'));
    await withBytes(await readFile(disc), async (source) => {
      const files = await listFiles(source, await volumeOf(source));
      assert.equal(files.ok && files.value.map((file) => file.path).sort(), ['INFO.TXT', 'README']);
    });
  }));

test('knows what is no disc', async () => {
  const disc = discOf('a');
  const [supplementary, other] = [Buffer.from(disc), Buffer.from(disc)];
  supplementary[16 * SECTOR] = 2;
  other.write('CDROM', 16 * SECTOR + 1);
  for (const bytes of [
    ...[Buffer.alloc(0), Buffer.alloc(40_000), Buffer.from('x'.repeat(40_000))],
    ...[supplementary, other, disc.subarray(0, 16 * SECTOR + 100)],
  ]) {
    await withBytes(bytes, async (source) => assert.is(await readVolume(source), undefined));
  }
});

for (const [what, spoil, detail] of [
  [
    'a root folder past the end',
    (disc: Buffer) => disc.writeUInt32LE(0xfff_ffff, 16 * SECTOR + 156 + 2),
    "the folder '' is past the end of the file",
  ],
  [
    'a root folder of gigabytes',
    (disc: Buffer) => disc.writeUInt32LE(0xffff_ffff, 16 * SECTOR + 156 + 10),
    "the folder '' is too large",
  ],
  [
    'a folder that is in itself',
    (disc: Buffer) => {
      const root = rootSector(disc) * SECTOR;
      // The third record is the only folder's.
      const third = root + (disc[root] ?? 0) + (disc[root + (disc[root] ?? 0)] ?? 0);
      disc.writeUInt32LE(rootSector(disc), third + 2);
    },
    "the folder 'a' is in it twice",
  ],
] satisfies [string, (disc: Buffer) => unknown, string][]) {
  test(`does not follow ${what}`, async () => {
    const disc = discOf('a/b');
    spoil(disc);
    await withBytes(disc, async (source) => {
      const files = await listFiles(source, await volumeOf(source));
      assert.is(files.ok ? 'listed' : files.error.detail, detail);
    });
  });
}

/** Where the root folder is then, and where there is nothing. */
const [ROOT, NOTHING] = [100, 4000];
const MIB = 2 ** 20;

/** A disc whose root folder has as many records, all in one place. */
function discWith(count: number, recordAt: (index: number) => Buffer): Buffer {
  const disc = Buffer.alloc(16 * MIB);
  discOf('a').copy(disc);
  const {length} = recordAt(0);
  const perSector = Math.floor(SECTOR / length);
  disc.writeUInt32LE(ROOT, 16 * SECTOR + 156 + 2);
  disc.writeUInt32LE(Math.ceil(count / perSector) * SECTOR, 16 * SECTOR + 156 + 10);
  for (let index = 0; index < count; index += 1) {
    const sector = ROOT + Math.floor(index / perSector);
    recordAt(index).copy(disc, sector * SECTOR + (index % perSector) * length);
  }
  return disc;
}

/** Called A; a folder. */
function record(sector: number, fields: Buffer): Buffer {
  const made = Buffer.concat([Buffer.alloc(34), fields]);
  made[0] = made.length;
  made.writeUInt32LE(sector, 2);
  made.writeUInt32LE(4 * MIB, 10);
  made[25] = 2;
  made[32] = 1;
  made[33] = 0x41;
  return made;
}

/** Leads to itself, in the root folder's first record. */
function continued(): Buffer {
  const field = Buffer.alloc(28);
  field.write('CE', 'latin1');
  field[2] = field.length;
  field.writeUInt32LE(ROOT, 4);
  field.writeUInt32LE(34, 12);
  field.writeUInt32LE(field.length, 20);
  return field;
}

for (const [what, count, fields] of [
  ['folders that overlap each other', 1000, Buffer.alloc(0)],
  ['names that go on in themselves', 40_000, continued()],
] satisfies [string, number, Buffer][]) {
  test(`does not read the same again and again for ${what}`, () =>
    withBytes(
      discWith(count, (index) => record(NOTHING + index, fields)),
      async (source) => {
        const files = await listFiles(source, await volumeOf(source));
        assert.is(files.ok || files.error.detail, 'its folders take more than 67108864 bytes');
      },
    ));
}

test('survives any byte of a folder being another one', async () => {
  const disc = discOf('a/b', 'c');
  const root = rootSector(disc) * SECTOR;
  for (let at = 0; at < 300; at += 1) {
    const spoiled = Buffer.from(disc);
    spoiled[root + at] = (spoiled[root + at] ?? 0) ^ 0xff;
    await withBytes(spoiled, async (source) => {
      const files = await listFiles(source, await volumeOf(source));
      assert.ok(files.ok || files.error.detail !== '');
    });
  }
});

test.run();

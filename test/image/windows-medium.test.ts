import {open, stat, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {inspectMedium, type MediumWish} from '../../src/image/windows-medium.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {makeMedium, STUB, type StandIn} from '../rig/windows-medium.js';

const test = suite('image/windows-medium');

const PAGE = 'https://images.example/windows';
const WISH: MediumWish = {windows: 'Windows 11', arch: 'amd64', page: PAGE};

/** What it says of a file, without what all of these have in common. */
async function saysOf(file: string, wish: Partial<MediumWish> = {}): Promise<readonly string[]> {
  const found = await inspectMedium(file, {...WISH, ...wish});
  return found.map(
    ({code, severity}) => `${severity} ${code.replace('image/windows-medium-', '')}`,
  );
}

const withMedium =
  (standIn: StandIn, use: (file: string) => Promise<void>): (() => Promise<void>) =>
  () =>
    inTemporaryFolder(async (folder) => use(await makeMedium(folder, standIn)));

for (const [what, standIn] of [
  ['a medium of Microsoft', {}],
  ['one that somebody has made in UDF, with any label', {label: 'MY_WINDOWS'}],
  [
    'one without UDF, that has what Setup starts',
    {label: 'MINE', udf: 'iso9660', files: ['sources/boot.wim', 'bootmgr']},
  ],
  [
    'one with names in capitals, as there are without Rock Ridge',
    {label: 'MINE', udf: 'iso9660', files: ['SOURCES/BOOT.WIM', 'SETUP.EXE', 'VMLINUZ']},
  ],
  ['one of Microsoft with whatever else beside it', {files: [...STUB, 'live/vmlinuz']}],
  [
    'one that starts a Linux as well',
    {label: 'BOTH', udf: 'iso9660', files: ['live/vmlinuz', 'win/sources/boot.wim']},
  ],
] satisfies [string, StandIn][]) {
  test(
    `has nothing against ${what}`,
    withMedium(standIn, async (file) => assert.equal(await saysOf(file), [])),
  );
}

for (const [what, standIn, wish, says] of [
  ['the disc with the drivers', {label: 'virtio-win-0.1.285'}, {}, 'error drivers'],
  ['the same in capitals', {label: 'VIRTIO-WIN-0.1.285'}, {}, 'error drivers'],
  [
    'a Linux',
    {label: 'Debian 12.7.0 amd64 n', udf: 'iso9660', files: ['install.amd/vmlinuz', 'README']},
    {},
    'error other-system',
  ],
  [
    'a Linux in capitals',
    {label: 'LIVE', udf: 'iso9660', files: ['CASPER/VMLINUZ']},
    {},
    'error other-system',
  ],
  [
    'a BSD',
    {label: '14_1_RELEASE', udf: 'iso9660', files: ['boot/kernel/kernel']},
    {},
    'error other-system',
  ],
  ['one for ARM64 on a PC', {label: 'CCCOMA_A64FRE_EN-US_DV9'}, {}, 'error processor'],
  ['one for a PC on ARM64', {}, {arch: 'ARM64'}, 'error processor'],
  ['one in another language', {}, {language: 'de-DE'}, 'error language'],
  ['one for 32 bits', {label: 'CCCOMA_X86FRE_EN-US_DV9'}, {}, 'warning 32-bit'],
  ['a server in place of a client', {label: 'SSS_X64FREE_EN-US_DV9'}, {}, 'warning kind'],
  ['a client in place of a server', {}, {windows: 'Windows Server 2022'}, 'warning kind'],
  ['one that nothing can start', {boot: 'data'}, {}, 'warning not-bootable'],
  [
    'one with neither UDF nor anything of Windows',
    {label: 'PHOTOS', udf: 'iso9660'},
    {},
    'warning unknown',
  ],
] satisfies [string, StandIn, Partial<MediumWish>, string][]) {
  test(
    `knows ${what}`,
    withMedium(standIn, async (file) => assert.equal(await saysOf(file, wish), [says])),
  );
}

test(
  'the language is compared where Setup is told one, and the label names one',
  withMedium({label: 'CCCOMA_X64FRE_DE-DE_DV9'}, async (file) => {
    assert.equal(await saysOf(file, {language: 'de-DE'}), []);
    const [wrong] = await inspectMedium(file, {...WISH, language: 'en-US'});
    assert.match(wrong?.hint ?? '', '"language": "de-DE"');
  }),
);

test(
  'has nothing against a label that leaves processor and language out',
  withMedium({label: 'CCCOMA_DV9'}, async (file) =>
    assert.equal(await saysOf(file, {language: 'de-DE'}), []),
  ),
);

for (const udf of ['udf', 'iso9660'] as const) {
  test(
    `knows one that was cut off, and lets padding go (${udf})`,
    withMedium({udf, files: [...STUB, ...many(40)]}, async (file) => {
      const {size} = await stat(file);
      await truncate(file, size - 300 * 1024);
      assert.equal(await saysOf(file), []);
      await truncate(file, size - 1200 * 1024);
      const [cut, ...more] = await inspectMedium(file, WISH);
      assert.equal([cut?.code, more], ['image/windows-medium-truncated', []]);
      assert.match(cut?.message ?? '', `has ${size - 1200 * 1024} bytes`);
    }),
  );
}

/** Some megabyte of them. */
function many(count: number): readonly string[] {
  return Array.from({length: count}, (_, index) => `data/${index}`);
}

/** By this many sectors, as UDF says. */
async function lengthenPartition(file: string, sectors: number): Promise<void> {
  await using handle = await open(file, 'r+');
  const sector = Buffer.alloc(2048);
  for (let at = 20; at < 256; at += 1) {
    await handle.read(sector, 0, 2048, at * 2048);
    if (sector.readUInt16LE(0) !== 5) continue;
    sector.writeUInt32LE(sector.readUInt32LE(192) + sectors, 192);
    await handle.write(sector, 0, 2048, at * 2048);
    return;
  }
  throw new Error('No partition');
}

test('goes by UDF where ISO 9660 has only a stub', () =>
  inTemporaryFolder(async (folder) => {
    const file = await makeMedium(folder);
    const {size} = await stat(file);
    // The partition of the real ones is some gigabytes longer than what ISO 9660 knows.
    await lengthenPartition(file, 3000);
    await truncate(file, size);
    assert.equal(await saysOf(file), ['error truncated']);
    await truncate(file, size + 3000 * 2048);
    assert.equal(await saysOf(file), []);
  }));

for (const [what, at] of [
  // The descriptor of ISO 9660, and the first sector of its root folder.
  ['only UDF', async () => 16 * 2048],
  ['UDF beside a broken ISO 9660', rootOf],
] as const) {
  test(`lets a medium be that has ${what}`, () =>
    inTemporaryFolder(async (folder) => {
      const file = await makeMedium(folder, {label: 'MY_WINDOWS'});
      await using handle = await open(file, 'r+');
      await handle.write(Buffer.alloc(2048, 0xff), 0, 2048, await at(file));
      assert.equal(await saysOf(file), []);
    }));
}

async function rootOf(file: string): Promise<number> {
  await using handle = await open(file, 'r');
  const {buffer} = await handle.read(Buffer.alloc(2048), 0, 2048, 16 * 2048);
  return buffer.readUInt32LE(156 + 2) * 2048;
}

test('says where to get the medium of this Windows', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'win.iso');
    for (const head of ['<!DOCTYPE html>', 'MZ', 'text']) {
      await writeFile(file, head.padEnd(65_536));
      const [found] = await inspectMedium(file, WISH);
      assert.match(found?.hint ?? '', `fetch it with a browser from ${PAGE}`);
    }
  }));

for (const [head, is, hint] of [
  ['MZ\x90', 'a program for Windows', /^the medium is an .iso: fetch it with/],
  ['MSWIM\0\0\0', 'a WIM image', /^the medium is an .iso/],
  ['PK\x03\x04', 'a zip archive', /^unpack it/],
  ["7z\xbc\xaf'\x1c", 'a 7z archive', /^unpack it/],
  ['vhdxfile', 'the image of a disk (VHDX)', /belongs into "disks"$/],
  ['conectix', 'the image of a disk (VHD)', /belongs into "disks"$/],
  ['QFI\xfb', 'the image of a disk (qcow2)', /belongs into "disks"$/],
] as const) {
  test(`says of ${is} that it is that`, () =>
    inTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'win.iso');
      await writeFile(file, Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(65_536)]));
      const [found] = await inspectMedium(file, WISH);
      assert.is(found?.code, 'image/windows-medium-no-disc');
      assert.match(found?.message ?? '', `is ${is}`);
      assert.match(found?.hint ?? '', hint);
    }));
}

for (const [label, wish, message, hint] of [
  [
    'CCCOMA_A64FRE_EN-US_DV9',
    {},
    /a medium for 'aarch64' \(label '.*'\), which this machine, with 'x86_64', cannot/,
    /windows-11-aarch64/,
  ],
  [
    'CCCOMA_X64FRE_EN-US_DV9',
    {arch: 'ARM64'},
    /a medium for 'x86_64' \(.*\), which this machine, with 'aarch64', cannot/,
    /the medium for ARM64/,
  ],
  ['SSS_X64FREE_EN-US_DV9', {}, /a medium of Windows Server \(.*says Windows 11$/, /"version"/],
  [
    'CCCOMA_X64FRE_EN-US_DV9',
    {windows: 'Windows Server 2022'},
    /a medium of Windows 10 or 11 \(.*says Windows Server 2022$/,
    /"version"/,
  ],
] satisfies [string, Partial<MediumWish>, RegExp, RegExp][]) {
  test(
    `says of ${label} what it is for, and what was wanted: ${hint}`,
    withMedium({label}, async (file) => {
      const [found] = await inspectMedium(file, {...WISH, ...wish});
      assert.match(found?.message ?? '', message);
      assert.match(found?.hint ?? '', hint);
    }),
  );
}

test('knows what is no disc at all', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'win.iso');
    await writeFile(file, '<!DOCTYPE html><html lang="en-us">');
    assert.equal(await saysOf(file), ['error web-page']);
    await writeFile(file, Buffer.alloc(100_000));
    assert.equal(await saysOf(file), ['error no-disc']);
    await writeFile(file, Buffer.alloc(1_474_560));
    assert.equal(await saysOf(file), ['error floppy']);
    assert.equal(await saysOf(path.join(folder, 'nothing')), ['error image/not-readable']);
  }));

test.run();

import {readFile, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {ok} from '../../src/core/result.js';
import {
  findMissingDrivers,
  inspectVirtioWin,
  type VirtioWin,
  withDisc,
} from '../../src/image/virtio-win.js';
import {outputOf} from '../rig/program-output.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {makeStandInDisc, type StandInDisc} from '../setup/virtio-win.js';

const test = suite('image/virtio-win');

async function discOf(file: string): Promise<VirtioWin> {
  const inspected = await inspectVirtioWin(file);
  if (inspected.ok) return inspected.value;
  throw new Error(inspected.error.message);
}

async function refusalOf(file: string) {
  const inspected = await inspectVirtioWin(file);
  if (inspected.ok) throw new Error('accepted');
  return inspected.error;
}

const FEW = ['viostor', 'NetKVM', 'vioserial'];

const withStandIn = (disc: StandInDisc, use: (file: string) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (folder) => use(await makeStandInDisc(folder, disc)));

for (const program of ['xorriso', 'genisoimage'] as const) {
  test(`accepts the stand-in that ${program} makes, and tells what is on it`, () =>
    withStandIn({program}, async (file) => {
      const disc = await discOf(file);
      assert.equal([disc.label, disc.version], ['virtio-win-0.1.285', '0.1.285']);
      assert.is(disc.guestTools, 'virtio-win-guest-tools.exe');
      assert.equal(disc.guestAgents.toSorted(), [
        'guest-agent/qemu-ga-i386.msi',
        'guest-agent/qemu-ga-x86_64.msi',
      ]);
      const find = (name: string, windows: string, arch: string) =>
        disc.drivers.find(
          (one) => one.name === name && one.windows === windows && one.arch === arch,
        );
      assert.is(find('viostor', 'w11', 'amd64')?.version, '100.101.104.28500');
      assert.is(find('qemupciserial', 'w11', 'amd64')?.version, undefined);
      assert.equal(find('vioserial', '2k22', 'amd64')?.files.toSorted(), [
        'vioserial/2k22/amd64/vioser.cat',
        'vioserial/2k22/amd64/vioser.inf',
        'vioserial/2k22/amd64/vioser.sys',
      ]);
      assert.ok(find('NetKVM', 'w11', 'ARM64'));
      assert.is(find('fwcfg', 'w11', 'ARM64'), undefined);
      assert.is(find('data', 'w11', 'amd64'), undefined);
    }));
}

test('knows drivers by names in capitals, as there are without Rock Ridge', () =>
  withStandIn({program: 'genisoimage', names: 'plain', drivers: FEW}, async (file) => {
    const disc = await discOf(file);
    assert.ok(disc.drivers.some(({name}) => name === 'VIOSTOR'));
    assert.is(findMissingDrivers(file, disc, WINDOWS_11), undefined);
    assert.ok(disc.drivers.every(({version}) => version === '100.101.104.28500'));
  }));

test('reads a file of the disc', () =>
  withStandIn({}, async (file) => {
    const read = await withDisc(file, async (disc) => {
      const driver = await disc.read('viostor/w11/amd64/viostor.inf');
      const none = await disc.read('viostor/w11/amd64/nothing');
      return ok([driver.ok && driver.value.toString(), none.ok]);
    });
    assert.equal(read.ok && read.value, ['inf of viostor for w11/amd64\r\n', false]);
  }));

test('takes a disc without a list of versions, and with a broken one', async () => {
  for (const list of [
    null,
    '{"drivers": [{]',
    '[]',
    '{"drivers": {}}',
    '{"drivers": [null, {"inf_path": 1}, {"driver_version": "1"}]}',
  ]) {
    await withStandIn({list, drivers: FEW}, async (file) => {
      const disc = await discOf(file);
      assert.is(disc.drivers.length, 30);
      assert.ok(disc.drivers.every(({version}) => version === undefined));
    });
  }
});

const WINDOWS_11 = {windows: 'Windows 11', folder: 'w11', arch: 'amd64'} as const;

test('has what Windows 11 needs, and says what another Windows lacks and which do not', () =>
  withStandIn({without: ['2k25/amd64', '2k25/ARM64']}, async (file) => {
    const disc = await discOf(file);
    assert.is(findMissingDrivers(file, disc, WINDOWS_11), undefined);
    const server = {windows: 'Windows Server 2025', folder: '2k25', arch: 'amd64'} as const;
    const missing = findMissingDrivers(file, disc, server);
    assert.is(missing?.code, 'image/virtio-win-no-driver');
    assert.match(
      missing?.message ?? '',
      'has no driver for Windows Server 2025 in viostor/2k25/amd64, NetKVM/2k25/amd64, vioserial/2k25/amd64; it has them for ',
    );
    assert.match(missing?.message ?? '', 'w11/amd64');
    const arm = {windows: 'Windows Server 2022', folder: '2k22', arch: 'ARM64'} as const;
    assert.is(findMissingDrivers(file, disc, arm)?.code, 'image/virtio-win-no-driver');
  }));

test('says that a disc has all that is needed for no Windows', () =>
  withStandIn({drivers: ['viostor']}, async (file) => {
    const missing = findMissingDrivers(file, await discOf(file), WINDOWS_11);
    assert.match(missing?.message ?? '', 'vioserial/w11/amd64; it has them for nothing');
  }));

test('tells what is known of a build', async () => {
  for (const [label, notices] of [
    ['virtio-win-0.1.271', 2],
    ['virtio-win-0.1.285', 1],
    ['virtio-win-0.1.262', 0],
    ['virtio-win-0.1.217', 1],
    ['virtio-win-1.9.46', 0],
  ] as const) {
    await withStandIn({label, drivers: FEW}, async (file) => {
      assert.is((await discOf(file)).notices.length, notices, label);
    });
  }
});

const HTML =
  '<!doctype html>\n<html><head><title>Making sure you are not a bot</title></head></html>';

/** A floppy with FAT, as far as its first sector tells. */
function floppy(): Buffer {
  const bytes = Buffer.alloc(2_949_120);
  bytes.set([0xeb, 0x3c, 0x90]);
  bytes.writeUInt16LE(0xaa55, 510);
  return bytes;
}

for (const [what, make, code, words] of [
  [
    'a web page',
    (file: string) => writeFile(file, HTML),
    'image/virtio-win-web-page',
    /is a web page \(HTML\)/,
  ],
  [
    'a floppy',
    (file: string) => writeFile(file, floppy()),
    'image/virtio-win-floppy',
    /is the image of a floppy disk \(2949120 bytes\)/,
  ],
  [
    'something else',
    (file: string) => writeFile(file, 'MZ'.repeat(50_000)),
    'image/virtio-win-no-disc',
    /its 100000 bytes have no ISO 9660 file system/,
  ],
  ['an empty file', (file: string) => writeFile(file, ''), 'image/virtio-win-no-disc', /0 bytes/],
] satisfies [string, (file: string) => Promise<void>, string, RegExp][]) {
  test(`says that it was given ${what}`, () =>
    inTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'virtio-win.iso');
      await make(file);
      const refusal = await refusalOf(file);
      assert.equal([refusal.code, refusal.severity, refusal.failure], [code, 'error', 'profile']);
      assert.match(refusal.message, words);
      assert.match(refusal.hint ?? '', /fetch https:.*virtio-win-0.1.285.iso/);
    }));
}

for (const [what, options, code, words] of [
  [
    'a medium of Windows, by its label',
    ['-V', 'CCCOMA_X64FRE_EN-US_DV9'],
    'image/virtio-win-windows-medium',
    /is a medium of Windows itself \(label 'CCCOMA_X64FRE_EN-US_DV9'\)/,
  ],
  [
    'a medium of Windows Server',
    ['-V', 'SSS_X64FREE_EN-US_DV9'],
    'image/virtio-win-windows-medium',
    /is a medium of Windows itself/,
  ],
  [
    'a medium of Windows, by its publisher and UDF',
    ['-udf', '-V', 'ESD_ISO', '-publisher', 'MICROSOFT CORPORATION'],
    'image/virtio-win-windows-medium',
    /is a medium of Windows itself \(label 'ESD_ISO'\)/,
  ],
  [
    'another disc',
    ['-V', 'Debian 13.1.0 amd64 n'],
    'image/virtio-win-other-disc',
    /its label is 'Debian 13.1.0 amd64 n'/,
  ],
  [
    'a disc of that name without drivers',
    ['-V', 'virtio-win-0.1.285'],
    'image/virtio-win-damaged',
    /there are no drivers on it/,
  ],
] satisfies [string, string[], string, RegExp][]) {
  test(`says that it was given ${what}`, () =>
    inTemporaryFolder(async (folder) => {
      const [file, readme] = [path.join(folder, 'x.iso'), path.join(folder, 'README.TXT')];
      await writeFile(readme, 'This disc contains a "UDF" file system');
      await outputOf('genisoimage', '-quiet', '-o', file, ...options, readme);
      const refusal = await refusalOf(file);
      assert.is(refusal.code, code);
      assert.match(refusal.message, words);
    }));
}

test('says that a disc is cut off, wherever', () =>
  withStandIn({drivers: FEW}, async (file) => {
    const whole = (await readFile(file)).length;
    for (const bytes of [whole - 2048, Math.floor(whole / 2), 40_000]) {
      await truncate(file, bytes);
      const refusal = await refusalOf(file);
      assert.is(refusal.code, 'image/virtio-win-truncated');
      assert.match(refusal.message, `it has ${bytes} bytes`);
    }
  }));

test('says why a file cannot be read', () =>
  inTemporaryFolder(async (folder) => {
    const refusal = await refusalOf(path.join(folder, 'nothing.iso'));
    assert.equal([refusal.code, refusal.failure], ['image/not-readable', 'input-missing']);
    assert.match(refusal.message, "nothing.iso' cannot be read: there is no such file");
    assert.is((await refusalOf(folder)).code, 'image/not-readable');
  }));

test.run();

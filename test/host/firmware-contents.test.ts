import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {rm, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {hasSecureBoot, hasSecureBootCached} from '../../src/host/firmware-contents.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {writeProgram} from './write-program.js';

const test = suite('host/firmware-contents');

const PATH = process.env['PATH'] ?? '';
const LZMA_SECTION = Buffer.from('98584eee143959429d6edc7bd79403cf', 'hex');
const SECURE_BOOT_DRIVER = Buffer.from('4fa4e6f09571c341ac6454f202cd0a21', 'hex');

/** Drivers that do not pack well, so that they take as much room as real ones. */
function drivers(...extra: readonly Buffer[]): Buffer {
  const bytes = Buffer.alloc(200_000);
  let value = 1;
  for (let at = 0; at < bytes.length; at += 4) {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
    bytes.writeUInt32LE(value, at);
  }
  return Buffer.concat([bytes, ...extra, bytes]);
}

/** A build of EDK2: the unpacker, which knows the GUID, too, and the packed section. */
function firmware(contents: Buffer): Buffer {
  let packed: Buffer;
  try {
    packed = execFileSync('xz', ['--format=lzma', '-c'], {input: contents, maxBuffer: 2 ** 24});
  } catch {
    return skip('needs xz');
  }
  const header = Buffer.alloc(24);
  header.writeUIntLE(packed.length + header.length, 0, 3);
  header.writeUInt8(2, 3);
  LZMA_SECTION.copy(header, 4);
  header.writeUInt16LE(header.length, 20);
  const unpacker = Buffer.concat([Buffer.alloc(30), LZMA_SECTION, Buffer.alloc(30)]);
  return Buffer.concat([unpacker, header, packed, Buffer.alloc(4096, 0xff)]);
}

async function examine(contents: Buffer, searchPath = PATH) {
  let result: Awaited<ReturnType<typeof hasSecureBoot>> | undefined;
  await inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'CODE.fd');
    await writeFile(file, contents);
    result = await hasSecureBoot({path: file, format: 'raw'}, searchPath);
  });
  assert.ok(result);
  return result;
}

test('finds the driver of Secure Boot among the packed ones', async () => {
  assert.equal(await examine(firmware(drivers(SECURE_BOOT_DRIVER))), {ok: true, value: 'yes'});
});

test('does not find it in a build without', async () => {
  assert.equal(await examine(firmware(drivers())), {ok: true, value: 'no'});
});

test('does not guess about files of another kind, nor damaged ones', async () => {
  const other = await examine(Buffer.alloc(100_000, 'x'));
  assert.match((!other.ok && other.error.detail) || '', 'is no build of EDK2');
  const damaged = firmware(drivers());
  damaged.fill(0, 150_000, 151_000);
  const broken = await examine(damaged);
  assert.match((!broken.ok && broken.error.detail) || '', "'xz' cannot unpack it");
});

test('says what to install when there is no xz', async () => {
  const result = await examine(firmware(drivers()), '/nowhere');
  assert.match((!result.ok && result.error.hint) || '', 'xz');
});

test('does not unpack the same file twice', () =>
  inTemporaryFolder(async (folder) => {
    const code = {path: path.join(folder, 'CODE.fd'), format: 'raw'} as const;
    await writeFile(code.path, firmware(drivers()));
    const xz = await writeProgram(folder, 'xz', `PATH=${PATH} exec xz "$@"`);
    const ask = () =>
      hasSecureBootCached(code, {
        searchPath: `${folder}:${PATH}`,
        cacheDirectory: path.join(folder, 'cache'),
      });
    assert.equal(await ask(), {ok: true, value: 'no'});
    await rm(xz);
    assert.equal(await ask(), {ok: true, value: 'no'});
    await writeFile(code.path, firmware(drivers(SECURE_BOOT_DRIVER)));
    await utimes(code.path, 1, 1);
    assert.equal(await ask(), {ok: true, value: 'yes'});
  }));

const DEBIAN = '/usr/share/OVMF/OVMF_CODE_4M.secboot.fd';

if (existsSync(DEBIAN)) {
  test('finds it in the firmware that Debian ships', async () => {
    assert.equal(await hasSecureBoot({path: DEBIAN, format: 'raw'}, PATH), {
      ok: true,
      value: 'yes',
    });
  });
} else test.skip('finds it in the firmware that Debian ships', 'it is not installed here');

test.run();

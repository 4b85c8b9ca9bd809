import {mkdtemp, readdir, rm, truncate, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {lookAhead} from '../../src/host/look-ahead.js';
import type {Preparation} from '../../src/plan/plan.js';
import {suite} from '../rig/suite.js';

const test = suite<{folder: string}>('host/look-ahead');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-ahead-'));
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

const MEBIBYTE = 2 ** 20;
const origin = pointerTo('disks', 0);

async function rawFile(folder: string, name: string, mebibytes: number): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, 'x');
  await truncate(file, mebibytes * MEBIBYTE);
  return file;
}

const codesOf = async (...preparations: readonly Preparation[]): Promise<readonly string[]> =>
  (await lookAhead(preparations, {})).map(({code}) => code);

test('finds a disk that is larger than its size, and makes none that is missing', async ({
  folder,
}) => {
  const disk = (file: string) =>
    ({
      ...{prepare: 'image', folder: 'named', path: file, format: 'raw'},
      ...{sizeBytes: MEBIBYTE, origin},
    }) satisfies Preparation;
  const large = await rawFile(folder, 'large.img', 2);
  assert.equal(await codesOf(disk(large)), ['prepare/disk-larger']);
  const missing = path.join(folder, 'missing.img');
  const small = await rawFile(folder, 'small.img', 0.5);
  assert.equal(await codesOf(disk(missing), disk(small)), []);
  assert.equal(await readdir(folder), ['large.img', 'small.img']);
});

test('finds a disk that Windows is not on any more, and says nothing else of it', async ({
  folder,
}) => {
  const at = {path: path.join(folder, 'c.img'), format: 'raw', origin} as const;
  const installed = {prepare: 'installed-disk', ...at, record: `${folder}/it.json`} as const;
  const disk = {prepare: 'file', ...at, purpose: 'disk', access: 'read-write'} as const;
  assert.equal(await codesOf(disk, installed), ['prepare/installation-lost']);
  await writeFile(at.path, '');
  await truncate(at.path, MEBIBYTE);
  assert.equal(await codesOf(disk, installed), ['prepare/installation-lost']);
  await rawFile(folder, 'c.img', 1);
  assert.equal(await codesOf(disk, installed), []);
});

test('finds a source that is missing, and one that is larger than its disk', async ({folder}) => {
  const base = await rawFile(folder, 'base.img', 2);
  const overlay = {
    ...{prepare: 'overlay', folder: 'named', path: path.join(folder, 'root.qcow2')},
    ...{base: {path: base, format: 'raw'}, lifetime: 'kept', sizeBytes: MEBIBYTE, origin},
  } satisfies Preparation;
  assert.equal(await codesOf(overlay), ['prepare/size-below-source']);
  const conversion = {
    ...{prepare: 'conversion', folder: 'named', path: path.join(folder, 'copy.qcow2')},
    ...{source: {path: path.join(folder, 'gone.vmdk'), format: 'vmdk'}},
    origin,
  } satisfies Preparation;
  assert.equal(await codesOf(conversion), ['prepare/file-missing']);
  assert.equal(await readdir(folder), ['base.img']);
});

test('finds a TPM whose state is gone', async ({folder}) => {
  const record = path.join(folder, 'tpm.json');
  const tpm = {
    ...{prepare: 'tpm', path: path.join(folder, 'tpm'), record, origin: pointerTo('tpm')},
    ...{setup: 'swtpm_setup', emulator: 'swtpm'},
  } satisfies Preparation;
  assert.equal(await codesOf(tpm), []);
  await writeFile(record, '{}');
  assert.equal(await codesOf(tpm), ['prepare/tpm-lost']);
});

test('finds what a guest is told of that is not there', async ({folder}) => {
  const credential = (from: {env: string} | {file: string}) =>
    ({
      prepare: 'guest-file',
      path: path.join(folder, 'credential'),
      contents: {form: 'credential', name: 'key', from},
      origin: pointerTo('credentials', 'key'),
    }) satisfies Preparation;
  const file = path.join(folder, 'gone');
  assert.equal(await codesOf(credential({env: 'UNSET'}), credential({file})), [
    'prepare/seed-variable-missing',
    'prepare/seed-file-missing',
  ]);
  assert.equal(await readdir(folder), []);
});

test.run();

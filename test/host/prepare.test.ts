import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {findProgram} from '../../src/host/find-program.js';
import {prepareAll} from '../../src/host/prepare.js';
import {createImage} from '../../src/host/qemu-img.js';
import type {Preparation} from '../../src/plan/plan.js';
import {imageInfo} from '../rig/image-info.js';
import {skip, suite} from '../rig/suite.js';
import {onSmallDisk} from './full-disk.js';

const test = suite<{folder: string}>('host/prepare');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-prepare-'));
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

const withQemuImg = (name: string, run: (context: {folder: string}) => Promise<void>) =>
  test(name, async (context) => {
    if ((await findProgram('qemu-img', process.env)) === undefined) skip('needs qemu-img');
    await run(context);
  });

const MEBIBYTE = 2 ** 20;

const anImage = (folder: string, name = 'root.qcow2') =>
  ({
    prepare: 'image',
    folder: 'named',
    path: path.join(folder, name),
    format: 'qcow2',
    sizeBytes: 64 * MEBIBYTE,
    origin: pointerTo('disks', 0),
  }) satisfies Preparation;

const aFile = (file: string) =>
  ({
    prepare: 'file',
    path: file,
    purpose: 'kernel',
    access: 'read-only',
    origin: pointerTo('boot', 'kernel'),
  }) satisfies Preparation;

/** The codes of the problems, or the notes. */
async function outcomeOf(...preparations: readonly Preparation[]): Promise<readonly string[]> {
  const prepared = await prepareAll(preparations);
  return prepared.ok ? prepared.value : prepared.error.map(({code}) => code);
}

withQemuImg('makes an empty disk, says so, and leaves it alone the next time', async ({folder}) => {
  const image = anImage(folder);
  assert.equal(await outcomeOf(image), ['created root.qcow2 (64MiB)']);
  assert.equal(await imageInfo(image), {
    ok: true,
    value: {format: 'qcow2', virtualSizeBytes: 64 * MEBIBYTE},
  });
  assert.is((await stat(image.path)).mode & 0o777, 0o600);
  const before = await readFile(image.path);
  assert.equal(await outcomeOf(image), []);
  assert.ok(before.equals(await readFile(image.path)));
  assert.equal(await readdir(folder), ['root.qcow2']);
});

withQemuImg('makes one disk when many ask at once', async ({folder}) => {
  const attempts = await Promise.all(Array.from({length: 4}, () => outcomeOf(anImage(folder))));
  assert.equal(attempts.flat(), ['created root.qcow2 (64MiB)']);
  assert.equal(await readdir(folder), ['root.qcow2']);
});

test('reports everything that stands in the way at once', async ({folder}) => {
  const prepared = await prepareAll([
    aFile(path.join(folder, 'vmlinuz')),
    anImage(path.join(folder, 'gone')),
    aFile(folder),
  ]);
  assert.ok(!prepared.ok);
  assert.equal(
    prepared.error.map(({code, origin}) => [code, origin]),
    [
      ['prepare/file-missing', '/boot/kernel'],
      ['prepare/folder-missing', '/disks/0'],
      ['prepare/not-a-file', '/boot/kernel'],
    ],
  );
});

test('says how to make the folder of a disk', async ({folder}) => {
  const prepared = await prepareAll([anImage(path.join(folder, "it's gone"))]);
  assert.is(!prepared.ok && prepared.error[0]?.hint, `mkdir -p '${folder}/it'\\''s gone'`);
});

test('refuses a raw disk that is larger than the free space', async ({folder}) => {
  const sizeBytes = 2 ** 53 - 1024;
  const image = {...anImage(folder, 'root.img'), format: 'raw', sizeBytes} as const;
  const prepared = await prepareAll([image]);
  assert.is(!prepared.ok && prepared.error[0]?.code, 'prepare/no-space');
  assert.is(!prepared.ok && prepared.error[0]?.failure, 'io');
  assert.equal(await readdir(folder), []);
});

withQemuImg('leaves nothing behind on a full disk', () =>
  onSmallDisk(64, async (folder) => {
    const prepared = await prepareAll([anImage(folder)]);
    assert.is(!prepared.ok && prepared.error[0]?.code, 'prepare/no-space');
    assert.is(!prepared.ok && prepared.error[0]?.failure, 'io');
    assert.equal(await readdir(folder), []);
  }),
);

withQemuImg('reports a disk that is a link to nothing', async ({folder}) => {
  await symlink('nowhere', path.join(folder, 'root.qcow2'));
  assert.equal(await outcomeOf(anImage(folder)), ['prepare/dangling-link']);
});

test('does not take a folder for a disk that is there', async ({folder}) => {
  await mkdir(path.join(folder, 'root.qcow2'));
  assert.equal(await outcomeOf(anImage(folder)), ['prepare/not-a-file']);
});

const someNvram = (folder: string, template: string) =>
  ({
    prepare: 'nvram',
    path: path.join(folder, 'kvmrun/web-1234/nvram.qcow2'),
    template: {path: template, format: 'raw'},
    vm: 'web',
    origin: pointerTo('firmware'),
  }) satisfies Preparation;

withQemuImg('gives the VM its own copy of the firmware variables, once', async ({folder}) => {
  const template = path.join(folder, 'OVMF_VARS.fd');
  await writeFile(template, Buffer.alloc(540_672, 'x'));
  const nvram = someNvram(folder, template);
  assert.equal(await outcomeOf(nvram), ['created nvram.qcow2 from OVMF_VARS.fd']);
  const info = await imageInfo({path: nvram.path, format: 'qcow2'});
  assert.is(info.ok && info.value.virtualSizeBytes, 540_672);
  await rm(template);
  assert.equal(await outcomeOf(nvram), [], 'the template is not needed any more');
});

test('names the firmware template that is missing', async ({folder}) => {
  const prepared = await prepareAll([someNvram(folder, path.join(folder, 'OVMF_VARS.fd'))]);
  assert.ok(!prepared.ok);
  assert.match(prepared.error[0]?.message ?? '', 'OVMF_VARS.fd');
  assert.is(prepared.error[0]?.origin, '/firmware');
});

test('refuses to keep the firmware variables where others may write', async ({folder}) => {
  await mkdir(path.join(folder, 'kvmrun'));
  await chmod(path.join(folder, 'kvmrun'), 0o777);
  assert.equal(await outcomeOf(someNvram(folder, '/dev/null')), ['host/folder-not-private']);
});

withQemuImg(
  'a raw disk keeps its length, whatever its guest has made it look like',
  async ({folder}) => {
    const raw = {...anImage(folder, 'root.img'), format: 'raw', folder: 'private'} as const;
    assert.ok((await createImage({...raw, format: 'qcow2'})).ok);
    const sizeBytes = 64 * MEBIBYTE;
    await truncate(raw.path, sizeBytes);
    const prepared = await prepareAll([raw]);
    assert.ok(prepared.ok, JSON.stringify(prepared));
    assert.is((await stat(raw.path)).size, sizeBytes);
  },
);

withQemuImg(
  'makes no disk in the place of the one that Windows was installed on',
  async ({folder}) => {
    const image = anImage(folder);
    const record = path.join(folder, "it's.json");
    const {format, origin} = image;
    const installed = {
      prepare: 'installed-disk',
      path: image.path,
      format,
      record,
      origin,
    } as const;
    const outcome = await prepareAll([image, installed]);
    assert.ok(!outcome.ok);
    const [lost, ...others] = outcome.error;
    assert.equal([lost?.code, others.length], ['prepare/installation-lost', 0]);
    assert.match(lost?.message ?? '', `is gone: there is no '${image.path}'`);
    assert.match(lost?.hint ?? '', `to install Windows anew: rm '${folder}/it'\\''s.json'`);
    assert.equal(await readdir(folder), []);
    // One that somebody has made is no better.
    assert.ok((await createImage(image)).ok);
    assert.equal(await outcomeOf(image, installed), ['prepare/installation-lost']);
    await writeFile(image.path, 'QFI\u00fb');
    const codes = await outcomeOf(image, installed);
    assert.not.ok(codes.includes('prepare/installation-lost'), codes.join());
  },
);

test.run();

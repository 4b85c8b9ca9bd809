import {mkdtemp, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {findProgram} from '../../src/host/find-program.js';
import {convertImage, createImage} from '../../src/host/qemu-img.js';
import {runProgram} from '../../src/host/spawn.js';
import {imageInfo} from '../rig/image-info.js';
import {skip, suite} from '../rig/suite.js';

const test = suite<{folder: string}>('host/qemu-img');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-img-'));
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

const whole = (name: string, run: (context: {folder: string}) => Promise<void>) =>
  test(name, async (context) => {
    if ((await findProgram('qemu-img', process.env)) === undefined) skip('needs qemu-img');
    await run(context);
  });

const MEBIBYTE = 2 ** 20;

whole('makes a sparse qcow2 with small allocation units', async ({folder}) => {
  // A comma or a colon would end the name, were it an option or a protocol.
  const image = {path: path.join(folder, 'we,ird:a.qcow2'), format: 'qcow2'} as const;
  assert.ok((await createImage({...image, sizeBytes: 10 * 1024 * MEBIBYTE})).ok);
  assert.equal(await imageInfo(image), {
    ok: true,
    value: {format: 'qcow2', virtualSizeBytes: 10 * 1024 * MEBIBYTE},
  });
  assert.ok((await stat(image.path)).blocks * 512 < MEBIBYTE);
  const {outcome, ...shown} = await runProgram({
    file: 'qemu-img',
    args: ['info', image.path],
    timeoutMs: 5000,
  });
  assert.is(outcome, 'exited');
  assert.match(JSON.stringify(shown), 'extended l2: true');
  assert.match(JSON.stringify(shown), 'cluster_size: 131072');
  assert.match(JSON.stringify(shown), 'lazy refcounts: false');
});

whole('makes a raw image that takes no space yet', async ({folder}) => {
  const image = {path: path.join(folder, 'a.img'), format: 'raw'} as const;
  assert.ok((await createImage({...image, sizeBytes: 64 * MEBIBYTE})).ok);
  const {size, blocks} = await stat(image.path);
  assert.is(size, 64 * MEBIBYTE);
  assert.ok(blocks * 512 < MEBIBYTE);
});

whole('copies an image to another format', async ({folder}) => {
  const source = {path: path.join(folder, 'a.raw'), format: 'raw'} as const;
  const target = {path: path.join(folder, 'a.qcow2'), format: 'qcow2'} as const;
  const back = {path: path.join(folder, 'b.raw'), format: 'raw'} as const;
  await writeFile(source.path, Buffer.alloc(540_672, 'firmware variables'));
  assert.ok((await convertImage({source, target})).ok);
  assert.ok((await convertImage({source: target, target: back})).ok);
  const {outcome} = await runProgram({
    file: 'cmp',
    args: [source.path, back.path],
    timeoutMs: 5000,
  });
  assert.is(outcome, 'exited');
});

whole('shows the files that an image leads to', async ({folder}) => {
  const image = {path: path.join(folder, 'a.qcow2'), format: 'qcow2'} as const;
  const base = path.join(folder, 'base.raw');
  await writeFile(base, Buffer.alloc(512));
  await runProgram({
    file: 'qemu-img',
    args: ['create', '-f', 'qcow2', '-b', base, '-F', 'raw', image.path],
    timeoutMs: 5000,
  });
  const info = await imageInfo(image);
  assert.is(info.ok && info.value.backingFile, base);
});

whole('passes on what qemu-img complains about', async ({folder}) => {
  const image = {path: path.join(folder, 'text.qcow2'), format: 'qcow2'} as const;
  await writeFile(image.path, 'not an image');
  const info = await imageInfo(image);
  assert.is(!info.ok && info.error.problem, 'failed');
  assert.match(info.ok ? '' : info.error.detail, 'not in qcow2 format');
});

test('calls a relative path a bug, since it could name a protocol', async () => {
  try {
    await createImage({path: 'nbd:localhost:10809', format: 'raw', sizeBytes: 512});
    assert.unreachable('a relative path was taken');
  } catch (error) {
    assert.match(String(error), 'Not an absolute path');
  }
});

test.run();

import {mkdtemp, open, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {findProgram} from '../../src/host/find-program.js';
import {readImageSize} from '../../src/host/image-size.js';
import {createImage} from '../../src/host/qemu-img.js';
import {skip, suite} from '../rig/suite.js';

const test = suite<{folder: string}>('host/image-size');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-size-'));
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

test('a qcow2 says how large its disk is, and takes next to nothing', async ({folder}) => {
  if ((await findProgram('qemu-img', process.env)) === undefined) skip('needs qemu-img');
  const image = {path: path.join(folder, 'a.qcow2'), format: 'qcow2'} as const;
  assert.ok((await createImage({...image, sizeBytes: 3 * 2 ** 40})).ok);
  const size = await readImageSize(image);
  assert.is(size?.virtualBytes, 3 * 2 ** 40);
  assert.ok((size?.allocatedBytes ?? Number.NaN) < 2 ** 22);
});

test('a raw disk has whole sectors, and takes what was written', async ({folder}) => {
  const file = path.join(folder, 'a.img');
  await using handle = await open(file, 'w');
  await handle.write('x'.repeat(1000));
  await handle.truncate(1_000_001);
  const size = await readImageSize({path: file, format: 'raw'});
  assert.is(size?.virtualBytes, 1_000_448);
  assert.ok((size?.allocatedBytes ?? Number.NaN) <= 2 ** 16);
});

test('what is no image has no size', async ({folder}) => {
  const file = path.join(folder, 'a.qcow2');
  await writeFile(file, 'QFI');
  assert.is(await readImageSize({path: file, format: 'qcow2'}), undefined);
  assert.is(await readImageSize({path: folder, format: 'raw'}), undefined);
  assert.is(await readImageSize({path: `${file}.gone`, format: 'raw'}), undefined);
});

test.run();

import {open, stat, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {createImage, runQemuImg} from '../../src/host/qemu-img.js';
import {findExtent, leaveTail} from '../../src/host/sparse-tail.js';
import {imageInfo} from '../rig/image-info.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/sparse-tail');
const MEBIBYTE = 2 ** 20;
const SIZE = 256 * MEBIBYTE;

/** An empty qcow2, in a folder whose file system gains from a tail. */
const withImage = (use: (image: string) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const image = path.join(folder, 'a.qcow2');
    assert.ok((await createImage({path: image, format: 'qcow2', sizeBytes: SIZE})).ok);
    await use(image);
  });

async function endOf(image: string): Promise<number> {
  await using handle = await open(image, 'r');
  return (await findExtent(handle))?.end ?? 0;
}

async function withTail(image: string): Promise<number> {
  const end = await endOf(image);
  await leaveTail(image);
  const {size} = await stat(image);
  if (size === end) skip('needs ext4 or XFS');
  return size - end;
}

const isClean = async (image: string): Promise<boolean> =>
  (await runQemuImg(['check', '-q', '-f', 'qcow2', image])).ok;

const write = async (image: string, where: string): Promise<void> => {
  const args = ['bench', '-w', '-f', 'qcow2', '-c', '100', '-s', '4096', '-S', '131072'];
  assert.ok((await runQemuImg([...args, '-o', where, image])).ok);
};

test('an image gets a hole at its end that takes no room and harms nothing', () =>
  withImage(async (image) => {
    const {blocks} = await stat(image);
    assert.is(await withTail(image), SIZE);
    assert.is((await stat(image)).blocks, blocks);
    assert.ok(await isClean(image));
    const info = await imageInfo({path: image, format: 'qcow2'});
    assert.is(info.ok && info.value.virtualSizeBytes, SIZE);
  }));

test('what is written goes into the hole, and the next time it is as long again', () =>
  withImage(async (image) => {
    await withTail(image);
    const before = await endOf(image);
    const {size} = await stat(image);
    await write(image, '0');
    const grown = (await endOf(image)) - before;
    assert.ok(grown >= 100 * 128 * 1024);
    assert.is((await stat(image)).size, size);
    await leaveTail(image);
    assert.is((await stat(image)).size, size + grown);
    assert.ok(await isClean(image));
  }));

test('an image with a hole is made larger and repaired as any other', () =>
  withImage(async (image) => {
    await withTail(image);
    await write(image, '64M');
    assert.ok((await runQemuImg(['resize', '-q', '-f', 'qcow2', image, '1G'])).ok);
    await leaveTail(image);
    await write(image, '900M');
    assert.ok(await isClean(image));
    assert.ok((await runQemuImg(['check', '-q', '-r', 'all', '-f', 'qcow2', image])).ok);
  }));

test('anything else is left as it is', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a.raw');
    await leaveTail(file);
    await writeFile(file, 'QFI\xfb and nothing more', 'latin1');
    await leaveTail(file);
    assert.ok((await stat(file)).size < 100);
    await withImage(async (image) => {
      await truncate(image, 70_000);
      await leaveTail(image);
      assert.is((await stat(image)).size, 70_000);
    });
  }));

test.run();

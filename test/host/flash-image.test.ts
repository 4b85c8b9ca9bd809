import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {findProgram} from '../../src/host/find-program.js';
import {readFlash} from '../../src/host/flash-image.js';
import {runProgram} from '../../src/host/spawn.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/flash-image');

const MEBIBYTE = 2 ** 20;

/** A byte that tells its place, with a hole in between. */
const contents = Buffer.alloc(3 * MEBIBYTE, 0);
for (let at = 0; at < contents.length; at += 512) {
  if (at < MEBIBYTE || at >= 2 * MEBIBYTE) contents.writeUInt32LE(at + 1, at);
}

async function withQcow2(
  options: readonly string[],
  run: (file: string) => Promise<void>,
): Promise<void> {
  if ((await findProgram('qemu-img', process.env)) === undefined) skip('needs qemu-img');
  await inTemporaryFolder(async (folder) => {
    const [raw, image] = [path.join(folder, 'raw'), path.join(folder, 'qcow2')];
    await writeFile(raw, contents);
    const made = await runProgram({
      file: 'qemu-img',
      args: ['convert', '-f', 'raw', '-O', 'qcow2', ...options, raw, image],
      timeoutMs: 10_000,
    });
    assert.ok(made.outcome === 'exited' && made.code === 0, JSON.stringify(made));
    await run(image);
  });
}

for (const clusterSize of ['4k', '64k', '2M']) {
  test(`reads a qcow2 with clusters of ${clusterSize} like the raw file that it was made of`, () =>
    withQcow2(['-o', `cluster_size=${clusterSize}`], async (file) => {
      const flash = await readFlash({path: file, format: 'qcow2'}, 16 * MEBIBYTE);
      assert.ok(flash?.equals(contents));
    }));
}

test('reads no more than it is asked for', () =>
  withQcow2([], async (file) => {
    const flash = await readFlash({path: file, format: 'qcow2'}, 100_000);
    assert.ok(flash?.equals(contents.subarray(0, 100_000)));
  }));

test('reads raw files', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'raw');
    await writeFile(file, 'flash');
    assert.is((await readFlash({path: file, format: 'raw'}, 100))?.toString(), 'flash');
    assert.is((await readFlash({path: file, format: 'raw'}, 2))?.toString(), 'fl');
  }));

for (const [kind, options] of [
  ['compressed clusters', ['-c']],
  ['parts of clusters', ['-o', 'extended_l2=on,cluster_size=128k']],
] as const) {
  test(`does not pretend to understand ${kind}`, () =>
    withQcow2(options, async (file) => {
      assert.is(await readFlash({path: file, format: 'qcow2'}, MEBIBYTE), undefined);
    }));
}

test('has nothing to say of files that are missing or no qcow2', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'raw');
    await writeFile(file, contents);
    assert.is(await readFlash({path: file, format: 'qcow2'}, MEBIBYTE), undefined);
    assert.is(await readFlash({path: folder, format: 'raw'}, MEBIBYTE), undefined);
    assert.is(await readFlash({path: path.join(folder, 'gone'), format: 'raw'}, 1), undefined);
  }));

test.run();

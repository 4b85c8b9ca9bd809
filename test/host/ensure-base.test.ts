import {chmod, readFile, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {type BasePreparation, ensureBase} from '../../src/host/ensure-base.js';
import {imageBytes, sha256} from '../rig/image-orders.js';
import {withImageServer} from '../rig/image-server.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/ensure-base');
const contents = imageBytes();
const origin = pointerTo('disks', 0, 'source');

async function ensure(base: BasePreparation, folder: string): Promise<string> {
  const ensured = await ensureBase(base, {
    cacheDirectory: path.join(folder, 'kvmrun'),
    imageCache: path.join(folder, 'kvmrun', 'images'),
    env: {},
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  if (ensured.ok) return ensured.value;
  assert.ok(ensured.error.every((problem) => problem.origin === origin));
  return ensured.error.map(({code}) => code).join(', ');
}

test('what comes from a server is in the cache afterwards, under the path of the plan', () =>
  inTemporaryFolder((folder) =>
    withImageServer(contents, async (server) => {
      const digest = sha256(contents);
      const image = path.join(folder, 'kvmrun', 'images', `sha256-${digest.hex}`);
      const base: BasePreparation = {
        prepare: 'base',
        path: image,
        format: 'qcow2',
        cached: {from: 'servers', urls: [server.url]},
        compression: 'none',
        digest,
        origin,
      };
      server.behaviour = 'missing';
      assert.is(await ensure(base, folder), 'image/not-there');
      server.behaviour = 'well';
      assert.is(await ensure(base, folder), 'fetched');
      assert.ok((await readFile(image)).equals(contents));
      assert.is(await ensure(base, folder), 'cached');
    }),
  ));

test("for the drivers of a Windows, a copy of the user's own is the way out", () =>
  inTemporaryFolder((folder) =>
    withImageServer(contents, async (server) => {
      const digest = sha256(contents);
      server.behaviour = 'missing';
      const ensured = await ensureBase(
        {
          prepare: 'base',
          path: path.join(folder, 'kvmrun', 'images', `sha256-${digest.hex}`),
          format: 'raw',
          cached: {from: 'servers', urls: [server.url]},
          compression: 'none',
          digest,
          without: '"virtioWin": {"type": "none"}',
          origin: pointerTo('windows', 'virtioWin'),
        },
        {
          cacheDirectory: path.join(folder, 'kvmrun'),
          imageCache: path.join(folder, 'kvmrun', 'images'),
          env: {},
          signal: new AbortController().signal,
          onProgress: () => undefined,
        },
      );
      assert.ok(!ensured.ok);
      const hint = ensured.error[0]?.hint ?? '';
      assert.match(hint, `fetch ${server.url} elsewhere`);
      assert.match(hint, '"virtioWin": {"path": "virtio-win.iso"}');
      assert.match(hint, 'or do without it: "virtioWin": {"type": "none"}');
    }),
  ));

test('a file of the user is verified where it is, and again when it has changed', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'mine.qcow2');
    await writeFile(file, contents);
    const base: BasePreparation = {
      prepare: 'base',
      path: file,
      format: 'qcow2',
      compression: 'none',
      digest: sha256(contents),
      origin,
    };
    assert.is(await ensure(base, folder), 'verified');
    assert.is(await ensure(base, folder), 'verified');
    const changed = Buffer.from(contents);
    changed.writeUInt8(1, 1000);
    await writeFile(file, changed);
    // Even when it looks as old as before: the time of the last change cannot be set.
    await utimes(file, 0, 0);
    assert.is(await ensure(base, folder), 'image/wrong-digest');
    await chmod(file, 0o600);
    assert.is(await ensure({...base, path: `${file}.gone`}, folder), 'prepare/file-missing');
  }));

test('a file without a digest is taken as it is', () =>
  inTemporaryFolder(async (folder) => {
    const base: BasePreparation = {
      prepare: 'base',
      path: path.join(folder, 'any'),
      format: 'raw',
      compression: 'none',
      origin,
    };
    assert.is(await ensure(base, folder), 'verified');
  }));

test.run();

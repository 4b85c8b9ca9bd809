import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import * as assert from 'uvu/assert';
import {ok} from '../../src/core/result.js';
import {readRecord} from '../../src/image/image-record.js';
import {anOrder, codeOf, ensure, imageBytes, namesIn, sha256} from '../rig/image-orders.js';
import {withImageServer} from '../rig/image-server.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('image/ensure-image');
const contents = imageBytes();

test('whoever has waited for another one finds what that has fetched', () =>
  inTemporaryFolder((folder) =>
    withImageServer(contents, async ({url, requests}) => {
      const order = anOrder(url, contents);
      const result = await ensure(order, folder, {
        lock: async (_file, {onWait}) => {
          onWait();
          await ensure(order, folder);
          return ok({release: () => undefined});
        },
      });
      assert.is(result.ok && result.value.how, 'cached');
      assert.is(requests.length, 1);
    }),
  ));

test('a file is taken into the cache, and its record says from where', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'mine.qcow2');
    await writeFile(file, contents);
    const order = {...anOrder('', contents), origin: {from: 'file', path: file}} as const;
    const result = await ensure(order, folder);
    assert.ok(result.ok);
    assert.ok((await readFile(result.value.path)).equals(contents));
    const record = await readRecord(result.value.path);
    assert.is(record?.source, file);
    assert.equal(record?.contents, order.digest);
  }));

test('a file with another digest, or none at all, is refused', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'mine.qcow2');
    const order = {...anOrder('', contents), origin: {from: 'file', path: file}} as const;
    assert.is(await codeOf(ensure(order, folder)), 'image/not-readable');
    await writeFile(file, Buffer.concat([contents, Buffer.from('.')]));
    assert.is(await codeOf(ensure(order, folder)), 'image/wrong-digest');
    assert.equal(await namesIn(folder), ['mine.qcow2']);
  }));

test('a packed image is unpacked, and kept under the digest of what was served', () =>
  inTemporaryFolder((folder) => {
    const packed = gzipSync(contents);
    return withImageServer(packed, async ({url}) => {
      const order = {...anOrder(url, packed), compression: 'gz'} as const;
      const result = await ensure(order, folder);
      assert.ok(result.ok, JSON.stringify(result));
      assert.ok((await readFile(result.value.path)).equals(contents));
      assert.equal((await readRecord(result.value.path))?.contents, sha256(contents));
      assert.equal(await namesIn(folder), [
        'sha256-DIGEST.unpacked',
        'sha256-DIGEST.unpacked.json',
      ]);
    });
  }));

test('what cannot be unpacked is told, and leaves nothing under a final name', () =>
  inTemporaryFolder((folder) => {
    const packed = gzipSync(contents).subarray(0, 5000);
    return withImageServer(packed, async ({url}) => {
      const order = {...anOrder(url, packed), compression: 'gz'} as const;
      assert.is(await codeOf(ensure(order, folder)), 'image/not-unpacked');
      assert.equal(await namesIn(folder), [
        'sha256-DIGEST.unpacked.part',
        'sha256-DIGEST.unpacked.part.json',
      ]);
    });
  }));

test('every server is tried, and all of their failures are told', () =>
  inTemporaryFolder((folder) =>
    withImageServer(contents, (first) =>
      withImageServer(contents, async (second) => {
        first.behaviour = 'missing';
        second.behaviour = 'html';
        const order = {
          ...anOrder('', contents),
          origin: {from: 'servers', urls: [first.url, second.url]},
        } as const;
        assert.is(await codeOf(ensure(order, folder)), 'image/not-there, image/web-page');
      }),
    ),
  ));

test.run();

import {gzipSync} from 'node:zlib';
import * as assert from 'uvu/assert';
import {pullImage} from '../../src/image/pull-image.js';
import {aStore, imageBytes, namesIn, sha256} from '../rig/image-orders.js';
import {withImageServer} from '../rig/image-server.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('image/pull-image');
const contents = imageBytes();

test('an image without a digest is fetched, and its digest told', () =>
  inTemporaryFolder((folder) =>
    withImageServer(contents, async ({url}) => {
      const pulled = await pullImage(url, aStore(folder));
      assert.ok(pulled.ok);
      assert.is(pulled.value.how, 'fetched');
      assert.equal(pulled.value.digest, sha256(contents));
      assert.is(pulled.value.bytes, contents.length);
      assert.equal(await namesIn(folder), ['sha256-DIGEST', 'sha256-DIGEST.json']);
      const again = await pullImage(url, aStore(folder));
      assert.is(again.ok && again.value.how, 'cached');
      assert.equal(await namesIn(folder), ['sha256-DIGEST', 'sha256-DIGEST.json']);
    }),
  ));

test('a packed one is unpacked', () =>
  inTemporaryFolder((folder) => {
    const packed = gzipSync(contents);
    return withImageServer(packed, async (server) => {
      const pulled = await pullImage(`${server.url}.gz`, aStore(folder));
      assert.ok(pulled.ok);
      assert.equal(pulled.value.digest, sha256(packed));
      assert.equal(await namesIn(folder), [
        'sha256-DIGEST.unpacked',
        'sha256-DIGEST.unpacked.json',
      ]);
    });
  }));

test('a web page is no image, digest or not', () =>
  inTemporaryFolder((folder) =>
    withImageServer(contents, async (server) => {
      server.behaviour = 'html';
      const pulled = await pullImage(server.url, aStore(folder));
      assert.is(!pulled.ok && pulled.error.code, 'image/web-page');
      assert.equal(await namesIn(folder), []);
    }),
  ));

test.run();

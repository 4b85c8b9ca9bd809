import {chmod, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import * as assert from 'uvu/assert';
import {listImages, removeImage, verifyImage} from '../../src/image/list-images.js';
import {anOrder, ensure, imageBytes, namesIn, sha256} from '../rig/image-orders.js';
import {withImageServer} from '../rig/image-server.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('image/list-images');
const contents = imageBytes();

const withImage = (run: (folder: string, url: string) => Promise<void>) => () =>
  inTemporaryFolder((folder) =>
    withImageServer(contents, async ({url}) => {
      await ensure(anOrder(url, contents), folder);
      await run(folder, url);
    }),
  );

test('a folder that is not there has no images', async () =>
  assert.equal(await listImages('/nonexistent'), {images: [], leftovers: [], locked: []}));

test(
  'an image is listed with its digest, its size and its source',
  withImage(async (folder, url) => {
    const {images, leftovers} = await listImages(folder);
    const [image] = images;
    assert.equal(image?.digest, sha256(contents));
    assert.is(image?.bytes, contents.length);
    assert.is(image?.record?.source, url);
    assert.equal(leftovers, []);
  }),
);

test(
  'what was changed later is found out',
  withImage(async (folder) => {
    const [image] = (await listImages(folder)).images;
    assert.ok(image);
    assert.equal(await verifyImage(image), {verdict: 'intact'});
    await chmod(image.path, 0o600);
    await writeFile(image.path, 'other', {flag: 'r+'});
    assert.is((await verifyImage(image)).verdict, 'changed');
  }),
);

test('what was unpacked is verified by its own digest, as long as that is known', () =>
  inTemporaryFolder((folder) => {
    const packed = gzipSync(contents);
    return withImageServer(packed, async ({url}) => {
      await ensure({...anOrder(url, packed), compression: 'gz'}, folder);
      const [image] = (await listImages(folder)).images;
      assert.ok(image);
      assert.equal(await verifyImage(image), {verdict: 'intact'});
      assert.equal(await verifyImage({...image, record: undefined}), {verdict: 'unknown'});
    });
  }));

test(
  'beginnings are listed apart, and go with their image',
  withImage(async (folder) => {
    const [image] = (await listImages(folder)).images;
    assert.ok(image);
    await writeFile(`${image.path}.part`, 'x');
    await writeFile(path.join(folder, 'pull-1234.part'), 'x');
    assert.is((await listImages(folder)).leftovers.length, 2);
    await removeImage(image.path);
    await removeImage(path.join(folder, 'pull-1234'));
    assert.equal(await namesIn(folder), []);
  }),
);

test.run();

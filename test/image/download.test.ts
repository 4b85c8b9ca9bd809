import {readdir, readFile, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {imageName} from '../../src/core/image-name.js';
import {anOrder, codeOf, ensure, imageBytes, namesIn, sha256} from '../rig/image-orders.js';
import {type Behaviour, type ImageServer, withImageServer} from '../rig/image-server.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('image/download');
const contents = imageBytes();

const served = (run: (server: ImageServer, folder: string) => Promise<void>) => () =>
  inTemporaryFolder((folder) => withImageServer(contents, (server) => run(server, folder)));

test(
  'an image is fetched, verified, read-only, and named after its digest',
  served(async ({url}, folder) => {
    const order = anOrder(url, contents);
    assert.is(await codeOf(ensure(order, folder)), 'fetched');
    const image = path.join(folder, imageName(order.digest, 'none'));
    assert.ok((await readFile(image)).equals(contents));
    assert.is((await stat(image)).mode & 0o777, 0o444);
    assert.equal(await namesIn(folder), ['sha256-DIGEST', 'sha256-DIGEST.json']);
  }),
);

test(
  'what is in the cache is not asked for again',
  served(async ({url, requests}, folder) => {
    const order = anOrder(url, contents);
    await ensure(order, folder);
    assert.is(await codeOf(ensure(order, folder)), 'cached');
    assert.is(requests.length, 1);
  }),
);

/** Every one has its own words, and leaves nothing under a final name. */
const MISBEHAVIOURS: readonly (readonly [Behaviour, string, string])[] = [
  ['cuts', 'image/cut-off', 'io'],
  ['promises-more', 'image/cut-off', 'io'],
  ['stalls', 'image/cut-off', 'io'],
  ['html', 'image/web-page', 'input-missing'],
  ['wrong-bytes', 'image/wrong-contents', 'profile'],
  ['redirects-to-http', 'image/insecure-redirect', 'permission'],
  ['redirects-for-ever', 'image/unreachable', 'unavailable'],
  ['missing', 'image/not-there', 'input-missing'],
];
for (const [behaviour, code, failure] of MISBEHAVIOURS) {
  test(
    `a server that ${behaviour} is told by ${code}, and the next try succeeds`,
    served(async (server, folder) => {
      server.behaviour = behaviour;
      const order = anOrder(server.url, contents);
      const result = await ensure(order, folder);
      assert.not.ok(result.ok);
      assert.equal(!result.ok && result.error.map((problem) => [problem.code, problem.failure]), [
        [code, failure],
      ]);
      assert.not.ok((await namesIn(folder)).includes('sha256-DIGEST'));
      server.behaviour = 'well';
      assert.is(await codeOf(ensure(order, folder)), 'fetched');
    }),
  );
}

test(
  'wrong bytes of the right length are refused by their digest, and not kept',
  served(async (server, folder) => {
    server.behaviour = 'wrong-bytes';
    const order = {...anOrder(server.url, contents), format: 'raw'} as const;
    assert.is(await codeOf(ensure(order, folder)), 'image/wrong-digest');
    assert.equal(await namesIn(folder), []);
  }),
);

test(
  'a server that tells another length than the profile is not listened to',
  served(async ({url}, folder) => {
    const order = {...anOrder(url, contents), sizeBytes: contents.length - 1};
    assert.is(await codeOf(ensure(order, folder)), 'image/wrong-size');
    assert.equal(await namesIn(folder), []);
  }),
);

test(
  'a server that tells no length is stopped when it sends too much',
  served(async (server, folder) => {
    server.behaviour = 'chunked';
    const order = {...anOrder(server.url, contents), sizeBytes: 2 ** 20};
    assert.is(await codeOf(ensure(order, folder)), 'image/wrong-size');
    assert.equal(await namesIn(folder), []);
  }),
);

test('a server that is gone is told by image/unreachable', () =>
  inTemporaryFolder(async (folder) => {
    let url = '';
    await withImageServer(contents, (server) => {
      ({url} = server);
      return Promise.resolve();
    });
    const result = await ensure(anOrder(url, contents), folder);
    assert.not.ok(result.ok);
    const [problem] = result.ok ? [] : result.error;
    assert.is(problem?.code, 'image/unreachable');
    assert.is(problem?.failure, 'unavailable');
    assert.match(problem?.message ?? '', 'ECONNREFUSED');
  }));

const kept = Math.floor(contents.length * 0.6);

test(
  'what was cut off is gone on with',
  served(async (server, folder) => {
    const order = anOrder(server.url, contents);
    server.behaviour = 'cuts';
    assert.is(await codeOf(ensure(order, folder)), 'image/cut-off');
    server.behaviour = 'well';
    assert.is(await codeOf(ensure(order, folder)), 'fetched');
    assert.equal(server.requests, ['all', `bytes=${kept}-`]);
  }),
);

test(
  'a file that was replaced meanwhile is begun anew',
  served(async (server, folder) => {
    const order = anOrder(server.url, contents);
    server.behaviour = 'cuts';
    server.etag = '"of another file"';
    await ensure(order, folder);
    server.behaviour = 'well';
    server.etag = '"1"';
    assert.is(await codeOf(ensure(order, folder)), 'fetched');
    assert.equal(server.requests, ['all', `bytes=${kept}-`]);
  }),
);

test(
  'a server without ranges is asked for all of it',
  served(async (server, folder) => {
    const order = anOrder(server.url, contents);
    server.behaviour = 'cuts';
    await ensure(order, folder);
    server.behaviour = 'whole-only';
    assert.is(await codeOf(ensure(order, folder)), 'fetched');
  }),
);

test(
  'a beginning that was damaged is noticed by the digest, and begun anew',
  served(async (server, folder) => {
    const order = anOrder(server.url, contents);
    server.behaviour = 'cuts';
    await ensure(order, folder);
    const [partial = ''] = (await readdir(folder)).filter((name) => name.endsWith('.part'));
    await writeFile(path.join(folder, partial), Buffer.alloc(kept, 1));
    server.behaviour = 'well';
    assert.is(await codeOf(ensure(order, folder)), 'fetched');
    assert.equal(server.requests, ['all', `bytes=${kept}-`, 'all']);
  }),
);

test(
  'another server goes on where the first one broke off',
  served((first, folder) =>
    withImageServer(contents, async (second) => {
      first.behaviour = 'cuts';
      const order = {
        ...anOrder(first.url, contents),
        origin: {from: 'servers', urls: [first.url, second.url]},
      } as const;
      assert.is(await codeOf(ensure(order, folder)), 'fetched');
      assert.equal(second.requests, [`bytes=${kept}-`]);
    }),
  ),
);

test(
  'whoever stops it keeps what there is, under no final name',
  served(async (server, folder) => {
    const stop = new AbortController();
    server.behaviour = 'stalls';
    const order = anOrder(server.url, contents);
    const fetching = ensure(order, folder, {
      signal: stop.signal,
      onProgress: (event) => {
        if (event.event === 'transfer' && event.doneBytes > 2 ** 20) stop.abort();
      },
    });
    assert.is(await codeOf(fetching), 'image/interrupted');
    assert.equal(await namesIn(folder), ['sha256-DIGEST.part', 'sha256-DIGEST.part.json']);
    server.behaviour = 'well';
    assert.is(await codeOf(ensure(order, folder)), 'fetched');
    assert.is.not(server.requests[1], 'all');
  }),
);

test(
  'progress is told with the size of the whole',
  served(async ({url}, folder) => {
    let last = {};
    await ensure(anOrder(url, contents), folder, {
      onProgress: (event) => {
        last = event;
      },
    });
    const all = contents.length;
    assert.equal(last, {event: 'transfer', source: url, doneBytes: all, totalBytes: all});
  }),
);

test(
  'an image without a length is fetched, too',
  served(async (server, folder) => {
    server.behaviour = 'chunked';
    assert.is(await codeOf(ensure(anOrder(server.url, contents), folder)), 'fetched');
    assert.is(sha256(contents).algorithm, 'sha256');
  }),
);

test.run();

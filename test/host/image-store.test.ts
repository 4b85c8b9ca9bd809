import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {compressionOf} from '../../src/core/image-name.js';
import {findProgram} from '../../src/host/find-program.js';
import {openImageStore} from '../../src/host/image-store.js';
import {runProgram} from '../../src/host/spawn.js';
import {ensureImage, type FetchEvent} from '../../src/image/ensure-image.js';
import {anOrder, imageBytes, namesIn} from '../rig/image-orders.js';
import {withImageServer} from '../rig/image-server.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/image-store');
const contents = imageBytes();

async function openStore(
  folder: string,
  changes: {
    readonly env?: Record<string, string | undefined>;
    readonly signal?: AbortSignal;
    readonly onProgress?: (event: FetchEvent) => void;
  } = {},
) {
  const store = await openImageStore({
    folder: path.join(folder, 'kvmrun', 'images'),
    env: {PATH: process.env['PATH']},
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...changes,
  });
  assert.ok(store.ok);
  return store.value;
}

for (const [ending, program] of [
  ['gz', 'gzip'],
  ['xz', 'xz'],
  ['zst', 'zstd'],
  ['bz2', 'bzip2'],
] as const) {
  test(`.${ending} images are unpacked`, () =>
    inTemporaryFolder(async (folder) => {
      if ((await findProgram(program, process.env)) === undefined) skip(`needs ${program}`);
      const file = path.join(folder, 'disk.qcow2');
      await writeFile(file, contents);
      const packing = await runProgram({file: program, args: ['-kq', file], timeoutMs: 10_000});
      assert.is(packing.outcome === 'exited' && packing.code, 0, JSON.stringify(packing));
      const packed = await readFile(`${file}.${ending}`);
      await withImageServer(packed, async ({url}) => {
        const order = {...anOrder(url, packed), compression: compressionOf(`a.${ending}`)};
        const ensured = await ensureImage(order, await openStore(folder));
        assert.ok(ensured.ok, JSON.stringify(ensured));
        assert.ok((await readFile(ensured.value.path)).equals(contents));
      });
    }));
}

test('a damaged image is told in the words of the program that unpacks it', () =>
  inTemporaryFolder((folder) => {
    if (process.env['PATH'] === undefined) skip('needs a PATH');
    const packed = Buffer.concat([Buffer.from('\xfd7zXZ\x00', 'latin1'), Buffer.alloc(5000, 1)]);
    return withImageServer(packed, async ({url}) => {
      if ((await findProgram('xz', process.env)) === undefined) skip('needs xz');
      const order = {...anOrder(url, packed), compression: 'xz'} as const;
      const ensured = await ensureImage(order, await openStore(folder));
      const [problem] = ensured.ok ? [] : ensured.error;
      assert.is(problem?.code, 'image/not-unpacked');
      assert.match(problem?.message ?? '', `'${url}' could not be unpacked: xz:`);
      assert.match(problem?.hint ?? '', 'take another image');
    });
  }));

test('a program that is not installed is named, with what to type, before anything is fetched', () =>
  inTemporaryFolder((folder) => {
    const packed = Buffer.from('BZh9 and more');
    return withImageServer(packed, async ({url, requests}) => {
      const store = await openStore(folder, {env: {PATH: folder}});
      const order = {...anOrder(url, packed), compression: 'bz2'} as const;
      const ensured = await ensureImage(order, store);
      const [problem] = ensured.ok ? [] : ensured.error;
      assert.is(problem?.code, 'image/unpacker-missing');
      assert.match(problem?.hint ?? '', 'bzip2');
      assert.equal(requests, []);
    });
  }));

test('of two that want the same image at once, one fetches it', () =>
  inTemporaryFolder((folder) =>
    withImageServer(contents, async ({url, requests}) => {
      const order = anOrder(url, contents);
      const stores = await Promise.all([openStore(folder), openStore(folder), openStore(folder)]);
      const ensured = await Promise.all(stores.map((store) => ensureImage(order, store)));
      const how = ensured.map((one) => (one.ok ? one.value.how : 'not at all'));
      assert.is(how.filter((one) => one === 'fetched').length, 1);
      assert.is(how.filter((one) => one === 'cached').length, 2);
      assert.is(requests.length, 1);
    }),
  ));

test('whoever waits for another one can be stopped', () =>
  inTemporaryFolder((folder) =>
    withImageServer(contents, async (server) => {
      server.behaviour = 'stalls';
      const order = anOrder(server.url, contents);
      const [first, second] = [new AbortController(), new AbortController()];
      const asked = server.asked();
      const fetching = ensureImage(order, await openStore(folder, {signal: first.signal}));
      await asked;
      const waiting = ensureImage(
        order,
        await openStore(folder, {
          signal: second.signal,
          onProgress: ({event}) => {
            if (event === 'waiting') second.abort();
          },
        }),
      );
      const waited = await waiting;
      assert.is(!waited.ok && waited.error[0]?.code, 'image/interrupted');
      first.abort();
      const fetched = await fetching;
      assert.is(!fetched.ok && fetched.error[0]?.code, 'image/interrupted');
      assert.not.ok(
        (await namesIn(path.join(folder, 'kvmrun', 'images'))).includes('sha256-DIGEST'),
      );
    }),
  ));

test.run();

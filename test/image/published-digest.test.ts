import * as assert from 'uvu/assert';
import {formatDigest} from '../../src/core/image-name.js';
import {readPublishedDigest} from '../../src/image/published-digest.js';
import {imageBytes, sha256} from '../rig/image-orders.js';
import {type Behaviour, type ImageServer, withImageServer} from '../rig/image-server.js';
import {suite} from '../rig/suite.js';

const test = suite('image/published-digest');
const contents = imageBytes().subarray(0, 2 ** 20);
const {hex} = sha256(contents);

async function ask(
  {url}: ImageServer,
  list = new URL('/SHA256SUMS', url).href,
  signal = new AbortController().signal,
): Promise<string> {
  const read = await readPublishedDigest(
    {list, image: url},
    {connections: {env: {}, limits: {connectMs: 5000, silenceMs: 1000}}, signal},
  );
  return read.ok
    ? `${formatDigest(read.value.digest)} ${read.value.bytes}`
    : `${read.error.about}: ${read.error.problem.code}`;
}

const withList = (text: string, run: (server: ImageServer) => Promise<void>): Promise<void> =>
  withImageServer(contents, async (server) => {
    server.texts.set('/SHA256SUMS', text);
    await run(server);
  });

test('takes the digest from the list and the size from the server, and leaves the image there', () =>
  withList(`${hex}  disk.qcow2\n`, async (server) => {
    assert.is(await ask(server), `sha256:${hex} ${contents.length}`);
    server.behaviour = 'chunked';
    assert.is(await ask(server), `sha256:${hex} undefined`);
  }));

test('an image that is not there is found out now', () =>
  withList(`${hex}  disk.qcow2\n`, async (server) => {
    server.behaviour = 'missing';
    assert.is(await ask(server), 'image: image/not-there');
  }));

for (const [behaviour, code] of [
  ['missing', 'list: image/not-there'],
  ['html', 'list: image/web-page'],
  ['cuts', 'list: image/cut-off'],
  ['promises-more', 'list: image/cut-off'],
  ['stalls', 'list: image/cut-off'],
  ['redirects-to-http', 'list: image/insecure-redirect'],
  ['well', 'list: image/no-list'],
] as const satisfies readonly (readonly [Behaviour, string])[]) {
  test(`says so of a list whose server answers: ${behaviour}`, () =>
    withImageServer(contents, async (server) => {
      server.behaviour = behaviour;
      assert.is(await ask(server), code);
    }));
}

test('reads no list without end', () =>
  withList(`${hex}  disk.qcow2\n`.padEnd(5 * 2 ** 20, '#'), async (server) => {
    assert.is(await ask(server), 'list: image/no-list');
  }));

test('asks nobody but by https, and no server that is gone', () =>
  withImageServer(contents, async (server) => {
    assert.is(await ask(server, 'http://example.org/SHA256SUMS'), 'list: image/insecure-url');
    assert.is(await ask(server, 'http://127.0.0.1:1/SHA256SUMS'), 'list: image/unreachable');
    assert.is(server.requests.length, 0);
  }));

test('Ctrl-C ends it', () =>
  withImageServer(contents, async (server) => {
    server.behaviour = 'stalls';
    const stop = new AbortController();
    const asked = server.asked();
    const read = ask(server, undefined, stop.signal);
    await asked;
    stop.abort();
    assert.is(await read, 'list: image/interrupted');
  }));

test.run();

import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
} from 'node:http';
import {createServer} from 'node:https';
import type {AddressInfo, Server} from 'node:net';
import type {Duplex} from 'node:stream';
import * as assert from 'uvu/assert';
import {type Connections, connect, isAllowed, reasonOf} from '../../src/image/remote.js';
import {certificate, key} from '../rig/loopback-certificate.js';
import {suite} from '../rig/suite.js';

const test = suite('image/remote');
const never = new AbortController().signal;

async function listening(server: Server, run: (port: number) => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await run((server.address() as AddressInfo).port);
  } finally {
    if ('closeAllConnections' in server) (server.closeAllConnections as () => void)();
    await new Promise((resolve) => server.close(resolve));
  }
}

const secure = (answer: RequestListener, run: (port: number) => Promise<void>) =>
  listening(createServer({cert: certificate, key}, answer), run);

/** What comes of asking for an address: a code, or the text that is there. */
async function ask(url: string, changes: Partial<Connections> = {}): Promise<string> {
  const remote = await connect({env: {}, ca: certificate, ...changes});
  try {
    const opened = await remote.open(url, undefined, never);
    if (!opened.ok) return opened.error.code;
    let text = '';
    for await (const piece of opened.value.body) text += String(piece);
    return text;
  } finally {
    await remote.close();
  }
}

for (const [url, allowed] of [
  ['https://example.org/a', true],
  ['http://example.org/a', false],
  ['http://127.0.0.1:8000/a', true],
  ['http://localhost/a', true],
  ['http://[::1]:8000/a', true],
  ['http://127.0.0.1.example.org/a', false],
  ['file:///etc/passwd', false],
  ['no address', false],
] as const) {
  test(`'${url}' is ${allowed ? 'fetched' : 'not fetched'}`, () =>
    assert.is(isAllowed(url), allowed));
}

test('a redirect to https is followed, and its target may be elsewhere', () =>
  secure(
    ({url}, response) => {
      if (url === '/new') response.end('the file');
      else response.writeHead(301, {location: '/new'}).end();
    },
    (port) =>
      listening(
        createHttpServer((_request, response) =>
          response.writeHead(302, {location: `https://127.0.0.1:${port}/old`}).end(),
        ),
        async (plain) => assert.is(await ask(`http://127.0.0.1:${plain}/`), 'the file'),
      ),
  ));

test('a redirect from https to http is refused, also on this machine', () =>
  listening(
    createHttpServer((_request, response) => response.end('the file')),
    (plain) =>
      secure(
        (_request, response) =>
          response.writeHead(302, {location: `http://127.0.0.1:${plain}/`}).end(),
        async (port) =>
          assert.is(await ask(`https://127.0.0.1:${port}/`), 'image/insecure-redirect'),
      ),
  ));

test('redirects without an end are given up', () =>
  secure(
    (_request, response) => response.writeHead(302, {location: '/again'}).end(),
    async (port) => assert.is(await ask(`https://127.0.0.1:${port}/`), 'image/lost-on-the-way'),
  ));

test('a server with a certificate that nobody vouches for is not trusted', () =>
  secure(
    (_request, response) => response.end('the file'),
    async (port) => {
      const remote = await connect({env: {}});
      const opened = await remote.open(`https://127.0.0.1:${port}/`, undefined, never);
      await remote.close();
      assert.not.ok(opened.ok);
      assert.is(!opened.ok && opened.error.code, 'image/unreachable');
      assert.match((!opened.ok && opened.error.message) || '', 'certificate');
    },
  ));

for (const [status, code] of [
  [404, 'image/not-there'],
  [410, 'image/not-there'],
  [403, 'image/forbidden'],
  [503, 'image/server-failed'],
] as const) {
  test(`status ${status} is told by ${code}`, () =>
    listening(
      createHttpServer((_request, response) => response.writeHead(status).end()),
      async (port) => assert.is(await ask(`http://127.0.0.1:${port}/`), code),
    ));
}

test('a proxy of the environment is asked for the way, unless the host is an exception', () => {
  const asked: string[] = [];
  const proxy = createHttpServer().on('connect', (request: IncomingMessage, socket: Duplex) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 no\r\n\r\n');
  });
  return listening(proxy, async (port) => {
    const env = {https_proxy: `http://127.0.0.1:${port}`, no_proxy: 'direct.invalid'};
    assert.is(await ask('https://image.invalid/a', {env}), 'image/unreachable');
    assert.is(await ask('https://direct.invalid/a', {env}), 'image/unreachable');
    assert.equal(asked, ['image.invalid:443']);
  });
});

test('what is told of a failure is the cause, where there is one', () => {
  assert.is(
    reasonOf(new Error('fetch failed', {cause: new Error('ECONNREFUSED')})),
    'ECONNREFUSED',
  );
  assert.is(reasonOf(new AggregateError([new Error('first')])), 'first');
  assert.is(reasonOf('odd'), 'odd');
});

test.run();

import {once} from 'node:events';
import {type AddressInfo, connect, createServer, type Socket} from 'node:net';
import * as assert from 'uvu/assert';
import {Patience} from '../../src/supervisor/patience.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/patience');

/** A conversation that tells when it is given up. */
function aConversation(): {destroy(): void; readonly givenUp: Promise<number>} {
  let settle: (at: number) => void = () => undefined;
  const givenUp = new Promise<number>((resolve) => {
    settle = resolve;
  });
  return {destroy: () => settle(performance.now()), givenUp};
}

/** Settles after this many milliseconds by the clock of the timers. */
const after = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    AbortSignal.timeout(ms).addEventListener('abort', () => resolve());
  });

test('gives up whoever is silent', async () => {
  using patience = new Patience(20);
  const [one, other] = [aConversation(), aConversation()];
  patience.limit(one);
  patience.limit(other);
  await Promise.all([one.givenUp, other.givenUp]);
});

test('waits on as long as others still answer', async () => {
  using patience = new Patience(200);
  const slow = aConversation();
  const began = performance.now();
  patience.limit(slow);
  const quick = aConversation();
  patience.limit(quick);
  await after(120);
  patience.answered(quick);
  assert.ok((await slow.givenUp) - began >= 310);
});

test('does not give up who has answered while this process did not run', async () => {
  const [near, far] = await connectedSockets();
  using patience = new Patience(30);
  patience.limit(near);
  const answered = new Promise<void>((resolve) => {
    near.once('data', () => {
      patience.answered(near);
      resolve();
    });
  });
  far.write('hello');
  // The timer is due before the next look at the sockets.
  const end = performance.now() + 60;
  while (performance.now() < end);
  await answered;
  assert.not.ok(near.destroyed);
  near.destroy();
  far.destroy();
});

async function connectedSockets(): Promise<readonly [Socket, Socket]> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const far = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const [near] = (await once(server, 'connection')) as [Socket];
  server.close();
  return [near, far];
}

test('starts the clock anew for a later question', async () => {
  using patience = new Patience(40);
  const first = aConversation();
  patience.limit(first);
  await first.givenUp;
  const second = aConversation();
  const began = performance.now();
  patience.limit(second);
  assert.ok((await second.givenUp) - began >= 35);
});

test.run();

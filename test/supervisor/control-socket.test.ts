import type {Socket} from 'node:net';
import path from 'node:path';
import {createInterface} from 'node:readline';
import * as assert from 'uvu/assert';
import type {Diagnostic} from '../../src/core/diagnostic.js';
import {err, ok} from '../../src/core/result.js';
import {askStatus, callVm, examineVm} from '../../src/supervisor/control-client.js';
import {type ControlSocket, openControlSocket} from '../../src/supervisor/control-socket.js';
import type {StopRequest} from '../../src/supervisor/stop-ladder.js';
import {connectSocket} from '../../src/supervisor/unix-socket.js';
import type {VmCall} from '../../src/supervisor/vm-call.js';
import type {LastExit, VmStatus} from '../../src/supervisor/vm-status.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/control-socket');

const status: VmStatus = {
  id: 'web-0',
  name: 'web',
  profile: '/vm/web.json',
  uuid: '6e1b4ac0-0000-4000-8000-000000000001',
  phase: 'running',
  since: '2026-01-01T00:00:00.000Z',
  supervised: true,
  accelerator: 'tcg',
  planDigest: 'digest',
  ports: [],
};
const lastExit: LastExit = {reason: 'stopped', message: 'it stopped', at: status.since};

const refusal: Diagnostic = {
  code: 'supervisor/refused',
  severity: 'error',
  message: 'no',
  failure: 'busy',
};

interface Scene {
  readonly file: string;
  readonly control: ControlSocket;
  /** Settles with the next stop that is asked for. */
  readonly asked: Promise<StopRequest>;
  /** Settles when somebody has gone who had asked for a look. */
  readonly abandoned: Promise<void>;
  readonly join: () => Promise<Client>;
}

interface Client {
  readonly socket: Socket;
  say(line: string): void;
  /** The next thing said to it. */
  hears(): Promise<unknown>;
}

const withControl = (run: (scene: Scene) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'ctl.sock');
    const clients: Socket[] = [];
    let ask: (request: StopRequest) => void = () => undefined;
    const asked = new Promise<StopRequest>((resolve) => {
      ask = resolve;
    });
    let abandon: () => void = () => undefined;
    const abandoned = new Promise<void>((resolve) => {
      abandon = resolve;
    });
    const opened = await openControlSocket(file, {
      status: () => status,
      examine: async () => ({...status, phase: 'unresponsive'}),
      requestStop: (request) => ask(request),
      call: async ({verb}, isWanted) => {
        if (verb === 'look') isWanted.addEventListener('abort', () => abandon());
        return verb === 'reset' ? err(refusal) : ok({outcome: 'changed', verb});
      },
    });
    assert.ok(opened.ok);
    const control = opened.value;
    const join = async (): Promise<Client> => {
      const client = await connect(file);
      clients.push(client.socket);
      return client;
    };
    try {
      await run({file, control, asked, abandoned, join});
    } finally {
      control.stopListening();
      control.end();
      for (const client of clients) client.destroy();
    }
  });

async function connect(file: string): Promise<Client> {
  const connected = await connectSocket(file, 1000);
  if (!connected.ok) throw new Error(connected.error);
  const socket = connected.value;
  const lines = createInterface({input: socket})[Symbol.asyncIterator]();
  return {
    socket,
    say: (line) => void socket.write(`${line}\n`),
    hears: async () => JSON.parse(String((await lines.next()).value)) as unknown,
  };
}

test('answers what the status is', () =>
  withControl(async ({file}) => {
    assert.equal(await askStatus(file), status);
  }));

test('has no answer where there is no supervisor', async () => {
  assert.is(await askStatus('/nonexistent/ctl.sock'), undefined);
});

test('tells whoever carries a call out that nobody waits for it any more', () =>
  withControl(async ({abandoned, join}) => {
    const client = await join();
    client.say('{"do":"call","call":{"verb":"look","level":"ssh"}}');
    await client.hears();
    client.socket.destroy();
    await abandoned;
  }));

test('passes a stop on, and tells every step until the end', () =>
  withControl(async ({control, asked, join}) => {
    const client = await join();
    client.say('{"do":"stop","request":{"from":"quit","graceMs":6000}}');
    assert.equal(await asked, {from: 'quit', graceMs: 6000});
    control.publish({progress: 'rung', rung: 'quit'});
    control.publish({progress: 'stuck'});
    control.end(lastExit);
    const heard = [
      await client.hears(),
      await client.hears(),
      await client.hears(),
      await client.hears(),
    ];
    assert.equal(heard, [{status}, {rung: 'quit'}, {stuck: true}, {exited: lastExit}]);
  }));

test('tells a watcher every change until the end', () =>
  withControl(async ({control, join}) => {
    const client = await join();
    client.say('{"do":"watch"}');
    assert.equal(await client.hears(), {status});
    control.publish({progress: 'rung', rung: 'quit'});
    control.publish({progress: 'phase', phase: 'stopping'});
    control.end(lastExit);
    assert.equal([await client.hears(), await client.hears()], [{status}, {exited: lastExit}]);
  }));

for (const line of [
  'nonsense',
  '[]',
  '{"do":"explode"}',
  '{"do":"call"}',
  '{"do":"call","call":{"verb":"toString"}}',
  '{"do":"stop","request":{"from":"bomb"}}',
  '{}',
]) {
  test(`survives the request ${line}`, () =>
    withControl(async ({join}) => {
      const client = await join();
      client.say(line);
      assert.equal(await client.hears(), {error: 'not a request'});
      client.say('{"do":"status"}');
      assert.equal(await client.hears(), {status});
    }));
}

test('examines QEMU before it answers, when that is wanted', () =>
  withControl(async ({file}) => {
    assert.is((await examineVm(file))?.phase, 'unresponsive');
  }));

test('carries out a call, and tells what came of it', () =>
  withControl(async ({file}) => {
    const paused = await callVm(file, {verb: 'pause'});
    assert.equal(paused, ok({outcome: 'changed', verb: 'pause'}));
  }));

test('passes a refusal on as it stands', () =>
  withControl(async ({file}) => {
    assert.equal(await callVm(file, {verb: 'reset'}), err(refusal));
  }));

test('a call has no answer where there is no supervisor', async () => {
  assert.is(await callVm('/nonexistent/ctl.sock', {verb: 'pause'}), undefined);
});

test('does not wait for an answer to what the supervisor does not understand', () =>
  withControl(async ({file}) => {
    const call = {verb: 'dance'} as unknown as VmCall;
    assert.is(await callVm(file, call, {deadlineMs: 600_000}), undefined);
  }));

test('drops a client that never ends its line', () =>
  withControl(async ({file, join}) => {
    const client = await join();
    const dropped = new Promise((resolve) => client.socket.once('close', resolve));
    client.socket.write('x'.repeat(3 * 1024 * 1024));
    await dropped;
    assert.equal(await askStatus(file), status);
  }));

test('takes no new client when it has stopped listening', () =>
  withControl(async ({file, control}) => {
    control.stopListening();
    assert.is(await askStatus(file), undefined);
  }));

test('fails with the path where it cannot listen', async () => {
  const opened = await openControlSocket('/nonexistent/ctl.sock', {
    status: () => status,
    examine: async () => status,
    requestStop: () => undefined,
    call: async () => ok(undefined),
  });
  assert.is(!opened.ok && opened.error.code, 'supervisor/socket-not-created');
});

test.run();

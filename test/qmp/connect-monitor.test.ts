import * as assert from 'uvu/assert';
import {connectMonitor} from '../../src/qmp/connect-monitor.js';
import type {Monitor, QmpEvent} from '../../src/qmp/qmp.js';
import {suite} from '../rig/suite.js';
import {type FakeQemu, fakeQemu, GREETING} from './fake-qemu.js';

const test = suite('qmp/connect-monitor');

const STOP = {event: 'STOP', timestamp: {seconds: 1_700_000_000, microseconds: 250_999}};
const RESUME = {...STOP, event: 'RESUME'};

/** A monitor past negotiation, and the fake QEMU behind it. */
async function connected(
  ...withTheAnswer: readonly unknown[]
): Promise<{monitor: Monitor; qemu: FakeQemu}> {
  const qemu = fakeQemu();
  const connecting = connectMonitor(qemu.stream, {readyMs: 5000});
  qemu.send(GREETING);
  const {id} = await qemu.nextCommand();
  qemu.send({return: {}, id}, ...withTheAnswer);
  const monitor = await connecting;
  assert.ok(monitor.ok);
  return {monitor: monitor.value, qemu};
}

test('is ready when QEMU has answered qmp_capabilities, and not before', async () => {
  const qemu = fakeQemu();
  let ready = false;
  const connecting = connectMonitor(qemu.stream, {readyMs: 5000}).finally(() => {
    ready = true;
  });
  qemu.send(GREETING);
  const {execute, id} = await qemu.nextCommand();
  assert.is(execute, 'qmp_capabilities');
  assert.is(ready, false);
  qemu.send({return: {}, id});
  const monitor = await connecting;
  assert.ok(monitor.ok);
  assert.equal(monitor.value.version, {major: 7, minor: 2, micro: 22, package: 'Debian'});
  await monitor.value[Symbol.asyncDispose]();
});

test('fails when QEMU greets and dies, as it does on a bad device', async () => {
  const qemu = fakeQemu();
  const connecting = connectMonitor(qemu.stream, {readyMs: 5000});
  qemu.send(GREETING);
  qemu.hangUp();
  assert.equal(await connecting, {
    ok: false,
    error: {
      kind: 'closed',
      command: 'qmp_capabilities',
      reason: 'QEMU closed the connection',
    },
  });
});

test('fails and lets go of the stream when there is no greeting in time', async () => {
  const qemu = fakeQemu();
  const monitor = await connectMonitor(qemu.stream, {readyMs: 5});
  assert.equal(monitor, {
    ok: false,
    error: {kind: 'timeout', command: 'qmp_capabilities', deadlineMs: 5},
  });
  assert.is(qemu.stream.destroyed, true);
});

test('fails when the greeting comes in time and the answer does not', async () => {
  const qemu = fakeQemu();
  const connecting = connectMonitor(qemu.stream, {readyMs: 20});
  qemu.send(GREETING);
  const monitor = await connecting;
  assert.is(!monitor.ok && monitor.error.kind, 'timeout');
  assert.is(qemu.stream.destroyed, true);
});

test('gives up when it is cancelled', async () => {
  const cancelled = new AbortController();
  const connecting = connectMonitor(fakeQemu().stream, {
    readyMs: 5000,
    signal: cancelled.signal,
  });
  cancelled.abort();
  const monitor = await connecting;
  assert.is(!monitor.ok && monitor.error.kind === 'closed' && monitor.error.reason, 'cancelled');
});

for (const [name, sent] of [
  ['garbage instead of a greeting', 'SSH-2.0-OpenSSH_9.2\r\n'],
  ['JSON that is no message', '[1, 2]\n'],
  ['a greeting without a version', '{"QMP": {}}\n'],
  ['a line without an end', Buffer.alloc(17 * 1024 * 1024, 'x')],
] satisfies [string, string | Buffer][]) {
  test(`reports ${name} as a broken protocol`, async () => {
    const qemu = fakeQemu();
    const connecting = connectMonitor(qemu.stream, {readyMs: 5000});
    qemu.sendBytes(sent);
    const monitor = await connecting;
    assert.is(!monitor.ok && monitor.error.kind, 'protocol');
  });
}

test('gives every command its own answer, in whatever order they come', async () => {
  const {monitor, qemu} = await connected();
  const status = monitor.execute({execute: 'query-status'});
  const name = monitor.execute({execute: 'query-name', arguments: {a: 1}});
  const first = await qemu.nextCommand();
  const second = await qemu.nextCommand();
  assert.equal(second, {execute: 'query-name', arguments: {a: 1}, id: second.id});
  qemu.send({return: 'a name', id: second.id}, {return: 'a status', id: first.id});
  assert.equal(await status, {ok: true, value: 'a status'});
  assert.equal(await name, {ok: true, value: 'a name'});
  await monitor[Symbol.asyncDispose]();
});

test('passes on why QEMU refused a command, and goes on', async () => {
  const {monitor, qemu} = await connected();
  const command = monitor.execute({execute: 'nope'});
  const {id} = await qemu.nextCommand();
  qemu.send({id, error: {class: 'CommandNotFound', desc: 'The command nope has not been found'}});
  assert.equal(await command, {
    ok: false,
    error: {
      kind: 'refused',
      command: 'nope',
      class: 'CommandNotFound',
      message: 'The command nope has not been found',
    },
  });
  const next = monitor.execute({execute: 'query-status'});
  qemu.send({return: 1, id: (await qemu.nextCommand()).id});
  assert.ok((await next).ok);
  await monitor[Symbol.asyncDispose]();
});

test('stays connected after a deadline and drops the late answer', async () => {
  const {monitor, qemu} = await connected();
  const late = await monitor.execute({execute: 'slow', deadlineMs: 5});
  assert.equal(late, {ok: false, error: {kind: 'timeout', command: 'slow', deadlineMs: 5}});
  const {id} = await qemu.nextCommand();
  const next = monitor.execute({execute: 'query-status'});
  qemu.send({return: 'late', id}, {return: 'mine', id: (await qemu.nextCommand()).id});
  assert.equal(await next, {ok: true, value: 'mine'});
  await monitor[Symbol.asyncDispose]();
});

test('ends the connection at an answer to no command of ours', async () => {
  const {monitor, qemu} = await connected();
  const command = monitor.execute({execute: 'query-status'});
  qemu.send({return: {}, id: 4711});
  const answer = await command;
  assert.is(!answer.ok && answer.error.kind, 'protocol');
  assert.match((await monitor.closed).reason, '4711');
});

test('fails the commands that wait when QEMU goes, and those that come later', async () => {
  const {monitor, qemu} = await connected();
  const waiting = monitor.execute({execute: 'quit'});
  qemu.hangUp();
  const reason = 'QEMU closed the connection';
  assert.equal(await waiting, {ok: false, error: {kind: 'closed', command: 'quit', reason}});
  assert.equal(await monitor.closed, {reason});
  const later = await monitor.execute({execute: 'query-status'});
  assert.equal(later, {ok: false, error: {kind: 'closed', command: 'query-status', reason}});
});

test('survives a reset of the connection, even after it has ended', async () => {
  const {monitor, qemu} = await connected();
  const waiting = monitor.execute({execute: 'quit'});
  qemu.stream.destroy(new Error('read ECONNRESET'));
  const answer = await waiting;
  assert.is(!answer.ok && answer.error.kind, 'closed');
  assert.match((await monitor.closed).reason, 'ECONNRESET');
  qemu.stream.emit('error', new Error('write EPIPE'));
});

test('closes the stream when it is disposed of, and fails what waits', async () => {
  const {monitor, qemu} = await connected();
  const waiting = monitor.execute({execute: 'query-status'});
  const closed = new Promise((resolve) => qemu.stream.once('close', resolve));
  await monitor[Symbol.asyncDispose]();
  const answer = await waiting;
  assert.is(!answer.ok && answer.error.kind, 'closed');
  await closed;
});

test('hands an event to every listener, with its time in milliseconds', async () => {
  const {monitor, qemu} = await connected();
  const seen = await new Promise<QmpEvent>((resolve) => {
    monitor.onEvent(resolve);
    qemu.send({...STOP, data: {why: 'asked'}});
  });
  assert.equal(seen, {event: 'STOP', data: {why: 'asked'}, at: 1_700_000_000_250});
  await monitor[Symbol.asyncDispose]();
});

test('gives the first listener the events that came with the answer, in order', async () => {
  const {monitor, qemu} = await connected(STOP, RESUME);
  const seen: string[] = [];
  await new Promise<void>((resolve) => {
    monitor.onEvent(({event}) => {
      seen.push(event);
      if (event === 'SHUTDOWN') resolve();
    });
    qemu.send({...STOP, event: 'SHUTDOWN'});
  });
  assert.equal(seen, ['STOP', 'RESUME', 'SHUTDOWN']);
  await monitor[Symbol.asyncDispose]();
});

test('calls a listener no more once it has stopped listening', async () => {
  const {monitor, qemu} = await connected();
  const seen: string[] = [];
  const stop = monitor.onEvent(({event}) => seen.push(event));
  await new Promise<void>((resolve) => {
    monitor.onEvent(() => resolve());
    stop();
    qemu.send(STOP);
  });
  assert.equal(seen, []);
  await monitor[Symbol.asyncDispose]();
});

test('reads what QEMU said last before it hung up', async () => {
  const {monitor, qemu} = await connected();
  const seen: string[] = [];
  monitor.onEvent(({event}) => seen.push(event));
  qemu.send({...STOP, event: 'SHUTDOWN'});
  qemu.hangUp();
  await monitor.closed;
  assert.equal(seen, ['SHUTDOWN']);
});

test.run();

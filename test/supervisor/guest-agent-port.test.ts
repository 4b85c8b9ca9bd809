import * as assert from 'uvu/assert';
import type {QmpEvent} from '../../src/qmp/qmp.js';
import {GuestAgentPort} from '../../src/supervisor/guest-agent-port.js';
import {withChannel} from '../rig/agent-channel.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/guest-agent-port');

const change = (open: boolean, id = 'agent0-dev'): QmpEvent => ({
  event: 'VSERPORT_CHANGE',
  data: {open, id},
  at: 0,
});

test('reaches an agent that has answered, over one connection', () =>
  withChannel({}, async ({port, agents, asked}) => {
    assert.ok((await port.reach()).ok);
    assert.ok((await port.reach()).ok);
    assert.is(agents.length, 1);
    assert.equal(asked, ['query-chardev']);
  }));

for (const [name, guestEnd, code] of [
  ['whose VM has no channel', undefined, 'supervisor/agent-unconfigured'],
  ['that does not run', 'closed', 'supervisor/agent-absent'],
] as const) {
  test(`does not wait for an agent ${name}`, () =>
    withChannel({guestEnd, answers: {'guest-sync-delimited': 'nothing'}}, async (channel) => {
      const reached = await channel.port.reach();
      assert.is(!reached.ok && reached.error.code, code);
      assert.is(await channel.port.shutdown(), 'failed');
      assert.is(channel.agents.length, 0);
    }));
}

test('believes what QEMU tells of the channel, and nothing of others', () =>
  withChannel({guestEnd: 'closed'}, async ({port, asked}) => {
    port.heard(change(true));
    assert.ok((await port.reach()).ok);
    port.heard(change(false, 'another-dev'));
    port.heard({event: 'RESET', data: {}, at: 0});
    assert.ok((await port.reach()).ok);
    port.heard(change(false));
    const reached = await port.reach();
    assert.is(!reached.ok && reached.error.code, 'supervisor/agent-absent');
    assert.equal(asked, []);
  }));

test('tries when nobody can tell whether it is there', () =>
  withChannel({monitor: 'deaf'}, async ({port}) => {
    assert.ok((await port.reach()).ok);
    assert.is(await port.isGuestRunning(), true);
  }));

test('says that an agent does not answer', () =>
  withChannel({answers: {'guest-ping': 'nothing'}}, async ({port}) => {
    const reached = await port.reach(20);
    assert.is(!reached.ok && reached.error.code, 'supervisor/agent-silent');
    assert.match(reached.ok ? '' : reached.error.message, 'no answer in 20 ms');
  }));

test('says that the guest sleeps', () =>
  withChannel({answers: {'guest-ping': 'nothing'}}, async ({port, pauseGuest}) => {
    pauseGuest();
    const reached = await port.reach(20);
    assert.is(!reached.ok && reached.error.code, 'supervisor/agent-asleep');
  }));

test('says that nobody listens on the socket', async () => {
  const port = new GuestAgentPort({
    socket: '/nowhere/qga.sock',
    monitor: () => undefined,
    note: () => undefined,
  });
  const reached = await port.reach();
  assert.match(reached.ok ? '' : reached.error.message, 'ENOENT');
  port.close();
});

test('connects again after the connection has ended', () =>
  withChannel({}, async ({port, agents, hangUp}) => {
    const reached = await port.reach();
    hangUp();
    if (reached.ok) await reached.value.closed;
    assert.ok((await port.reach()).ok);
    assert.is(agents.length, 2);
  }));

test('asks for a shutdown after a ping', () =>
  withChannel({}, async ({port, agents}) => {
    assert.is(await port.shutdown(), 'done');
    assert.equal(
      agents[0]?.commands.map(({execute}) => execute),
      ['guest-ping', 'guest-shutdown'],
    );
  }));

test('tells why a shutdown is refused', () =>
  withChannel(
    {answers: {'guest-shutdown': {error: {class: 'GenericError', desc: 'no /sbin/shutdown'}}}},
    async ({port, notes}) => {
      assert.is(await port.shutdown(), 'failed');
      assert.match(notes.at(-1) ?? '', 'no /sbin/shutdown');
    },
  ));

test('knows whether the guest runs', () =>
  withChannel({}, async ({port, pauseGuest}) => {
    assert.is(await port.isGuestRunning(), true);
    pauseGuest();
    assert.is(await port.isGuestRunning(), false);
  }));

test.run();

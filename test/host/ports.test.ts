import {createSocket} from 'node:dgram';
import {once} from 'node:events';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {checkPortFree} from '../../src/host/ports.js';
import type {ForwardedPort} from '../../src/plan/plan.js';
import {withListener} from '../rig/listener.js';
import {skip, suite} from '../rig/suite.js';

const test = suite('host/ports');

const origin = pointerTo('networks', 0, 'forwards', 0, 'host');
const aForward: ForwardedPort = {
  protocol: 'tcp',
  hostAddress: '127.0.0.1',
  hostPort: 0,
  guestPort: 80,
  origin,
};

test('names the process that has taken a port, and where the profile asks for it', () =>
  withListener(0, async (hostPort) => {
    const checked = await checkPortFree({...aForward, hostPort});
    assert.ok(!checked.ok);
    assert.is(checked.error.code, 'host/port-taken');
    assert.is(checked.error.failure, 'busy');
    assert.is(checked.error.origin, origin);
    assert.match(checked.error.message, `tcp port ${hostPort} of '127.0.0.1'`);
    assert.match(checked.error.message, `process ${process.pid}`);
  }));

test('finds a UDP port taken, and the TCP port of that number free', async () => {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const {port: hostPort} = socket.address();
  try {
    const udp = await checkPortFree({...aForward, protocol: 'udp', hostPort});
    assert.is(!udp.ok && udp.error.code, 'host/port-taken');
    assert.match(udp.ok ? '' : udp.error.message, `process ${process.pid}`);
    assert.ok((await checkPortFree({...aForward, hostPort})).ok);
  } finally {
    socket.close();
    await once(socket, 'close');
  }
  assert.ok((await checkPortFree({...aForward, protocol: 'udp', hostPort})).ok);
});

test('says when an address is not one of this host', async () => {
  // TEST-NET-3 of RFC 5737, which no host has.
  for (const protocol of ['tcp', 'udp'] as const) {
    const checked = await checkPortFree({
      ...aForward,
      protocol,
      hostAddress: '203.0.113.1',
      hostPort: 61_234,
    });
    assert.is(!checked.ok && checked.error.code, 'host/address-not-here');
  }
});

test('says when a port is for root only', async () => {
  const checked = await checkPortFree({...aForward, hostPort: 1});
  if (checked.ok) skip('this user may use every port');
  assert.is(checked.error.code, 'host/port-not-allowed');
  assert.is(checked.error.failure, 'permission');
});

test.run();

import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {chooseAutoPort, portsInOrder} from '../../src/host/auto-port.js';
import {withListener} from '../rig/listener.js';
import {suite} from '../rig/suite.js';

const test = suite('host/auto-port');

const origin = pointerTo('networks', 0, 'forwards', 0, 'host');
const LINUX_EPHEMERAL = {first: 32768, last: 60999};

const aRequest = {
  // Of this process, so that two runs of the tests do not meet.
  seed: `test-${process.pid}`,
  hostAddress: '127.0.0.1',
  protocol: 'tcp',
  taken: new Set<number>(),
} as const;

test('gives the same seed the same port, and another one when that is promised', async () => {
  const first = await chooseAutoPort(aRequest);
  const again = await chooseAutoPort(aRequest);
  assert.ok(first.ok && again.ok);
  assert.is(first.value, again.value);
  const other = await chooseAutoPort({...aRequest, taken: new Set([first.value])});
  assert.ok(other.ok);
  assert.is.not(other.value, first.value);
});

test('goes on to the next port when one is in use', async () => {
  const first = await chooseAutoPort(aRequest);
  assert.ok(first.ok);
  await withListener(first.value, async () => {
    const next = await chooseAutoPort(aRequest);
    assert.ok(next.ok);
    assert.is.not(next.value, first.value);
  });
});

test('does not try one port after the other on an address that is not here', async () => {
  const chosen = await chooseAutoPort({...aRequest, hostAddress: '203.0.113.1', origin});
  assert.is(!chosen.ok && chosen.error.code, 'host/address-not-here');
  assert.is(!chosen.ok && chosen.error.origin, origin);
});

test('stays clear of the ports of outgoing connections', () => {
  const ports = portsInOrder('a', LINUX_EPHEMERAL);
  assert.is(ports.length, 65535 - 61000 + 1);
  assert.is(Math.min(...ports), 61000);
  assert.is(new Set(ports).size, ports.length);
});

test('uses the whole range where outgoing connections have all of it', () => {
  assert.is(portsInOrder('a', {first: 1024, last: 65535}).length, 65535 - 49152 + 1);
});

test('starts at a place that belongs to the seed', () => {
  const starts = ['a', 'b', 'c'].map((seed) => portsInOrder(seed, LINUX_EPHEMERAL)[0]);
  assert.is(new Set(starts).size, 3);
});

test.run();

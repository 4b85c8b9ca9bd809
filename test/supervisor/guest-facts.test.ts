import * as assert from 'uvu/assert';
import {GuestFactsReader} from '../../src/supervisor/guest-facts.js';
import {withChannel} from '../rig/agent-channel.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/guest-facts');

const ANSWERS = {
  'guest-get-osinfo': {return: {'pretty-name': 'Debian 12'}},
  'guest-get-host-name': {return: {'host-name': 'web'}},
  'guest-network-get-interfaces': {
    return: [
      {name: 'lo', 'ip-addresses': [{'ip-address': '127.0.0.1'}, {'ip-address': '::1'}]},
      {name: 'eth0', 'ip-addresses': [{'ip-address': '10.0.2.15'}, {'ip-address': 'fe80::1'}]},
      {name: 'eth1', 'ip-addresses': [{'ip-address': 'fec0::7'}]},
    ],
  },
};

const WEB = {os: 'Debian 12', hostname: 'web', addresses: ['10.0.2.15', 'fec0::7']};

test('tells the system, the host name and the addresses that others can use', () =>
  withChannel({answers: ANSWERS}, async ({port}) => {
    assert.equal(await new GuestFactsReader(port).read(), WEB);
  }));

test('asks again only after some seconds', () =>
  withChannel({answers: ANSWERS}, async ({port, agents}) => {
    let now = 1000;
    const reader = new GuestFactsReader(port, () => now);
    await Promise.all([reader.read(), reader.read()]);
    now += 5000;
    await reader.read();
    assert.is(agents[0]?.commands.length, 3);
    now += 1;
    await reader.read();
    assert.is(agents[0]?.commands.length, 6);
  }));

test('tells what an old agent knows', () =>
  withChannel(
    {
      answers: {
        ...ANSWERS,
        'guest-get-osinfo': {error: {class: 'CommandNotFound', desc: 'not found'}},
        'guest-get-host-name': {error: {class: 'CommandNotFound', desc: 'not found'}},
      },
    },
    async ({port}) => {
      assert.equal(await new GuestFactsReader(port).read(), {addresses: WEB.addresses});
    },
  ));

test('waits a second for an agent that does not answer, and then not again', () =>
  withChannel({answers: {'guest-sync-delimited': 'nothing'}}, async ({port}) => {
    const reader = new GuestFactsReader(port);
    const begin = performance.now();
    assert.is(await reader.read(), undefined);
    const first = performance.now() - begin;
    assert.ok(first > 900 && first < 1800, `waited ${first} ms`);
    assert.is(await reader.read(), undefined);
    assert.ok(performance.now() - begin - first < 500);
  }));

test('finds an agent that has just started', () =>
  withChannel({guestEnd: 'closed', answers: ANSWERS}, async ({port}) => {
    const reader = new GuestFactsReader(port);
    assert.is(await reader.read(), undefined);
    port.heard({event: 'VSERPORT_CHANGE', data: {id: 'agent0-dev', open: true}, at: 0});
    assert.equal(await reader.read(), WEB);
  }));

test.run();

import * as assert from 'uvu/assert';
import {pointerTo} from '../../../src/core/pointer.js';
import {mmioPlaces, pciPlaces} from '../../../src/plan/device-places.js';
import {type UserNetworkSpec, userNetworkArguments} from '../../../src/plan/devices/network.js';
import {suite} from '../../rig/suite.js';

const test = suite('plan/devices/network');
const origin = pointerTo('networks', 3);

const aNetwork: UserNetworkSpec = {
  index: 3,
  model: 'virtio',
  mac: '52:54:00:00:00:01',
  ports: [],
  reach: 'outside',
  place: pciPlaces('q35').network(3),
};

const propsOf = (network: UserNetworkSpec) =>
  userNetworkArguments(network, origin).map((arg) => (arg.form === 'json' ? arg.props : {}));

test('the card is on the network of the same position', () => {
  const [netdev, device] = propsOf(aNetwork);
  assert.is(netdev?.['id'], 'net3');
  assert.equal([device?.['id'], device?.['netdev']], ['net3-dev', 'net3']);
});

test('a forward names protocol, address and both ports', () => {
  const forward = {
    protocol: 'udp',
    hostAddress: '0.0.0.0',
    hostPort: 5353,
    guestPort: 53,
    origin,
  } as const;
  assert.equal(propsOf({...aNetwork, ports: [forward]})[0]?.['hostfwd'], [
    {str: 'udp:0.0.0.0:5353-:53'},
  ]);
});

test('a network without forwards has no empty list of them', () => {
  assert.not.ok('hostfwd' in (propsOf(aNetwork)[0] ?? {}));
});

test('a guest is cut off only when asked for', () => {
  assert.is(propsOf(aNetwork)[0]?.['restrict'], false);
  assert.is(propsOf({...aNetwork, reach: 'forwards-only'})[0]?.['restrict'], true);
});

test('a card on PCI has no boot ROM, and one without PCI has no such property', () => {
  const place = mmioPlaces({networks: 4, disks: 0, singles: [], room: 8}).network(3);
  assert.is(propsOf(aNetwork)[1]?.['romfile'], '');
  assert.not.ok('romfile' in (propsOf({...aNetwork, place})[1] ?? {}));
});

test.run();

import * as assert from 'uvu/assert';
import {parsePointer} from '../../src/core/pointer.js';
import {forwardedPorts} from '../../src/plan/forwarded-ports.js';
import {aProfileNetwork} from '../rig/a-profile.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/forwarded-ports');

const forward = {protocol: 'tcp', hostAddress: '127.0.0.1', host: 'auto', guest: 80} as const;
const network = {...aProfileNetwork, forwards: [forward]};

test('an automatic port is the one that was chosen for this very forward', () => {
  const [port] = forwardedPorts(network, 2, {
    [parsePointer('/networks/2/forwards/0/host')]: 50_000,
    [parsePointer('/networks/1/forwards/0/host')]: 50_001,
  });
  assert.is(port?.hostPort, 50_000);
});

test('an automatic port that nobody chose is a mistake of ours', () => {
  assert.throws(() => forwardedPorts(network, 0, {}), /No port was chosen/);
});

test('no network, no ports', () => {
  assert.equal(forwardedPorts({id: 'net', type: 'none'}, 0, {}), []);
});

test.run();

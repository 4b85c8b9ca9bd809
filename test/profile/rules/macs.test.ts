import * as assert from 'uvu/assert';
import {macsDiffer} from '../../../src/profile/rules/macs.js';
import {aNetwork, aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/macs');
const check = (...networks: (typeof aProfile)['networks']) =>
  macsDiffer({...aProfile, networks}, locateAnywhere);

test('refuses one MAC address for two networks, and shows the first', () => {
  const [problem, ...others] = check(aNetwork, {id: 'off', type: 'none'}, {...aNetwork, id: 'lan'});
  assert.equal(others, []);
  assert.is(problem?.code, 'profile/repeated-mac');
  assert.is(problem?.location?.pointer, '/networks/2/mac');
  assert.is(problem?.related?.[0]?.location.pointer, '/networks/0/mac');
});

test('accepts different MAC addresses', () => {
  assert.equal(check(aNetwork, {...aNetwork, id: 'lan', mac: '52:54:00:12:34:57'}), []);
});

test.run();

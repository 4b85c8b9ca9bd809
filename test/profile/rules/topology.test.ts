import * as assert from 'uvu/assert';
import {topologyMatchesCount} from '../../../src/profile/rules/topology.js';
import {aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/topology');
const topology = {sockets: 2, cores: 3, threads: 4};
const check = (cpu: Omit<(typeof aProfile)['cpu'], 'features'>) =>
  topologyMatchesCount({...aProfile, cpu: {features: {}, ...cpu}}, locateAnywhere);

test('refuses a count that is not the product, and shows both', () => {
  const [problem] = check({count: 8, topology});
  assert.is(problem?.code, 'profile/topology-mismatch');
  assert.is(problem?.location?.pointer, '/cpu/count');
  assert.is(problem?.related?.[0]?.location.pointer, '/cpu/topology');
  assert.match(problem?.hint ?? '', '"count": 24');
});

test('accepts the product', () => assert.equal(check({count: 24, topology}), []));

test('accepts one without the other', () => {
  assert.equal(check({count: 8}), []);
  assert.equal(check({topology}), []);
});

test.run();

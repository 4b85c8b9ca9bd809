import * as assert from 'uvu/assert';
import {forwardsDiffer} from '../../../src/profile/rules/forwards.js';
import type {Forward} from '../../../src/schema/schema.js';
import {aForward, aNetwork, aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/forwards');
const check = (one: Partial<Forward>, other: Partial<Forward>) =>
  forwardsDiffer(
    {
      ...aProfile,
      networks: [
        {...aNetwork, forwards: [{...aForward, ...one}]},
        {id: 'none', type: 'none'},
        {...aNetwork, id: 'lan', forwards: [{...aForward, ...other}]},
      ],
    },
    locateAnywhere,
  );

test('refuses two forwards from one port, also of different networks', () => {
  const [problem, ...others] = check({}, {guest: 80});
  assert.equal(others, []);
  assert.is(problem?.code, 'profile/repeated-forward');
  assert.is(problem?.location?.pointer, '/networks/2/forwards/0/host');
  assert.is(problem?.related?.[0]?.location.pointer, '/networks/0/forwards/0/host');
});

for (const [what, one, other] of [
  ['the first', {hostAddress: '0.0.0.0'}, {}],
  ['the second', {}, {hostAddress: '0.0.0.0'}],
] satisfies [string, Partial<Forward>, Partial<Forward>][]) {
  test(`refuses one port of an address and of every address, when ${what} is for every address`, () => {
    assert.is(check(one, other).length, 1);
  });
}

for (const [what, change] of [
  ['port', {host: 2223}],
  ['protocol', {protocol: 'udp'}],
  ['address', {hostAddress: '127.0.0.2'}],
] satisfies [string, Partial<Forward>][]) {
  test(`accepts forwards that differ in the ${what}`, () => assert.equal(check({}, change), []));
}

test('accepts any number of automatic ports', () => {
  assert.equal(check({host: 'auto'}, {host: 'auto'}), []);
});

test.run();

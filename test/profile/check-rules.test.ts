import * as assert from 'uvu/assert';
import {findRuleBreaks} from '../../src/profile/check-rules.js';
import {aProfile, locateAnywhere} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/check-rules');

const broken = {
  ...aProfile,
  boot: {cmdline: 'quiet'},
  cpu: {features: {}, count: 3, topology: {sockets: 1, cores: 1, threads: 1}},
};

const codesWithout = (...mistaken: readonly string[]): readonly string[] =>
  findRuleBreaks(broken, locateAnywhere, new Set(mistaken)).map(({code}) => code);

test('finds what the rules find', () => {
  assert.equal(codesWithout(), ['profile/boot-needs-kernel', 'profile/topology-mismatch']);
});

test('leaves out rules that looked at a part with mistakes', () => {
  assert.equal(codesWithout('cpu'), ['profile/boot-needs-kernel']);
  assert.equal(codesWithout('boot', 'cpu'), []);
});

test('does not care about mistakes in parts that no rule looked at', () => {
  assert.is(codesWithout('description', 'extraArgs').length, 2);
});

test('finds nothing in a profile that is in order', () => {
  assert.equal(findRuleBreaks(aProfile, locateAnywhere, new Set()), []);
});

test.run();

import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {findRuleBreaks, findSoundRuleBreaks} from '../../src/profile/check-rules.js';
import {IMAGINARY_PLACE, listGoldenCases, loadGoldenProfile} from '../rig/golden-cases.js';
import {aProfile, locateAnywhere} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/check-rules');

const broken = {
  ...aProfile,
  boot: {cmdline: 'quiet'},
  cpu: {features: {}, count: 3, topology: {sockets: 1, cores: 1, threads: 1}},
};

function codesWithout(...mistaken: readonly (readonly string[])[]): readonly string[] {
  const pointers = mistaken.map((steps) => pointerTo(...steps));
  return findSoundRuleBreaks(broken, locateAnywhere, (pointer) => pointers.includes(pointer)).map(
    ({code}) => code,
  );
}

test('finds what the rules find', () => {
  const codes = findRuleBreaks(broken, locateAnywhere).map(({code}) => code);
  assert.equal(codes, codesWithout());
  assert.equal(codesWithout(), ['profile/boot-needs-kernel', 'profile/topology-mismatch']);
});

test('leaves out rules that looked at a part with mistakes', () => {
  assert.equal(codesWithout(['cpu']), ['profile/boot-needs-kernel']);
  assert.equal(codesWithout(['cpu', 'topology', 'cores']), ['profile/boot-needs-kernel']);
  assert.equal(codesWithout(['boot'], ['cpu']), []);
});

test('does not care about mistakes in parts that no rule looked at', () => {
  assert.is(codesWithout(['description'], ['extraArgs'], ['cpu', 'model']).length, 2);
});

test('finds nothing in a profile that is in order', () => {
  assert.equal(findRuleBreaks(aProfile, locateAnywhere), []);
});

test('finds the same while it watches what is read, in every profile of the corpus', async () => {
  for (const golden of await listGoldenCases()) {
    const {profile, locate} = await loadGoldenProfile(golden, IMAGINARY_PLACE(golden.name));
    // Something for the rules to find.
    const changed = {...profile, arch: 'aarch64', machine: 'q35', networks: []} as const;
    for (const one of [profile, changed]) {
      const watched = findSoundRuleBreaks(one, locate, () => false);
      assert.equal(watched, findRuleBreaks(one, locate), golden.name);
    }
    assert.ok(findRuleBreaks(changed, locate).length > 0, golden.name);
  }
});

test.run();

import * as assert from 'uvu/assert';
import {chooseAccelerator} from '../../src/plan/accelerator.js';
import type {KvmFacts, KvmProblem} from '../../src/plan/host-facts.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/accelerator');

const good: KvmFacts = {
  usable: true,
  withoutFeatures: [],
  smm: 'works',
  enlightenments: [],
  emulated: false,
};
const emulated: KvmFacts = {
  usable: true,
  withoutFeatures: [],
  smm: 'works',
  enlightenments: [],
  emulated: true,
};
const bad = (problem: KvmProblem): KvmFacts => ({
  usable: false,
  problem,
  detail: 'what was found',
  hint: 'what to type',
});

const choose = (...input: Parameters<typeof chooseAccelerator>) => {
  const {value, diagnostics} = chooseAccelerator(...input);
  return {
    accelerator: value.accelerator,
    said: diagnostics.map(({severity, code}) => `${severity} ${code}`),
  };
};

for (const [name, wanted, kvm, accelerator, said] of [
  ['kvm where it works is taken in silence', 'kvm', good, 'kvm', []],
  ['auto takes a KVM that works', 'auto', good, 'kvm', []],
  ['tcg never looks at KVM', 'tcg', bad('missing'), 'tcg', []],
  [
    'kvm without hardware is taken with a warning',
    'kvm',
    emulated,
    'kvm',
    ['warning plan/emulated-kvm'],
  ],
  [
    'auto avoids a KVM without hardware',
    'auto',
    emulated,
    'tcg',
    ['warning plan/tcg-instead-of-emulated-kvm'],
  ],
  [
    'auto says why there is no KVM',
    'auto',
    bad('no-permission'),
    'tcg',
    ['warning plan/tcg-instead-of-kvm'],
  ],
] as const) {
  test(name, () => {
    assert.equal(choose(wanted, kvm), {accelerator, said: [...said]});
  });
}

for (const [problem, failure] of [
  ['missing', 'unavailable'],
  ['no-permission', 'permission'],
  ['group-not-active', 'permission'],
  ['busy', 'busy'],
  ['foreign-arch', 'unsupported'],
  ['failed', 'unavailable'],
] as const) {
  test(`kvm that is '${problem}' fails as '${failure}'`, () => {
    const {diagnostics} = chooseAccelerator('kvm', bad(problem));
    assert.equal(
      diagnostics.map(({severity, code, failure: found}) => [severity, code, found]),
      [['error', `plan/kvm-${problem}`, failure]],
    );
  });
}

test('every problem with KVM has a message of its own', () => {
  const problems = [
    'missing',
    'no-permission',
    'group-not-active',
    'busy',
    'foreign-arch',
    'failed',
  ] as const;
  const messages = problems.map(
    (problem) => chooseAccelerator('kvm', bad(problem)).diagnostics[0]?.message,
  );
  assert.is(new Set(messages).size, problems.length);
});

test('offers auto as a way out, except for a guest that can never have KVM', () => {
  const hintFor = (problem: KvmProblem) =>
    chooseAccelerator('kvm', bad(problem)).diagnostics[0]?.hint;
  assert.match(hintFor('missing') ?? '', 'what to type; or set "accelerator": "auto"');
  assert.is(hintFor('foreign-arch'), 'what to type');
});

test('passes on the features that KVM does not start with, and says so', () => {
  const {value, diagnostics} = chooseAccelerator('kvm', {
    ...good,
    withoutFeatures: ['arch-capabilities'],
    smm: 'works',
    enlightenments: [],
  });
  assert.equal(value.withoutFeatures, ['arch-capabilities']);
  assert.equal(
    diagnostics.map(({code}) => code),
    ['plan/cpu-features-off'],
  );
});

test.run();

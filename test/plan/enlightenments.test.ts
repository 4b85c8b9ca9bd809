import * as assert from 'uvu/assert';
import {ENLIGHTENMENTS} from '../../src/core/enlightenments.js';
import {chooseEnlightenments} from '../../src/plan/enlightenments.js';
import type {HostFacts, KvmFacts} from '../../src/plan/host-facts.js';
import {aProfile} from '../rig/a-profile.js';
import {aHost} from '../rig/plans.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/enlightenments');

const names = ENLIGHTENMENTS.map(({name}) => name);

type UsableKvm = Extract<KvmFacts, {usable: true}>;

const choose = (
  kvm: Partial<UsableKvm> = {},
  {
    accelerator = 'kvm' as 'kvm' | 'tcg',
    features = {} as Readonly<Record<string, boolean>>,
    controlFlow = false,
    type = 'auto' as 'auto' | 'none',
  } = {},
) => {
  const {qemu} = aHost;
  const facts: HostFacts = {
    ...aHost,
    kvm: {...(aHost.kvm as UsableKvm), ...kvm},
    qemu: {...qemu, features: {...qemu.features, controlFlow}},
  };
  const profile = {hyperv: {type}, cpu: {...aProfile.cpu, features}};
  return chooseEnlightenments(profile, {facts, accelerator});
};

test('gives the guest what KVM has, and has nothing to say', () => {
  const {value, diagnostics} = choose();
  assert.equal(Object.keys(value), [...names, 'hv-spinlocks']);
  assert.is(value['hv-spinlocks'], 0x1fff);
  assert.equal(diagnostics, []);
});

test('has none for those who do not ask, and none under TCG', () => {
  for (const {value, diagnostics} of [
    choose({}, {type: 'none'}),
    choose({}, {accelerator: 'tcg'}),
  ]) {
    assert.equal(value, {});
    assert.equal(diagnostics, []);
  }
});

test('says once what is missing, with the consequences, each once', () => {
  const {value, diagnostics} = choose({
    enlightenments: names.filter((name) => !/synic|stimer/.test(name)),
  });
  assert.is(value['hv-synic'], undefined);
  assert.is(diagnostics.length, 1);
  const message = diagnostics[0]?.message ?? '';
  assert.match(message, "'hv-synic', 'hv-stimer', 'hv-stimer-direct'");
  assert.is(message.split('keeps a processor of the host busy').length, 2);
  // The kernel has what others need.
  assert.is(diagnostics[0]?.hint, undefined);
});

test('says what a kernel without any would need', () => {
  const {value, diagnostics} = choose({enlightenments: []});
  assert.equal(value, {});
  assert.match(diagnostics[0]?.message ?? '', "none of Hyper-V's enlightenments");
  assert.match(diagnostics[0]?.hint ?? '', 'CONFIG_KVM_HYPERV');
});

test('passes on why fewer are used than are offered', () => {
  const {diagnostics} = choose({enlightenments: [], enlightenmentProblem: 'no ipi'});
  assert.match(diagnostics[0]?.message ?? '', "and then QEMU says 'no ipi'");
  assert.is(diagnostics[0]?.hint, undefined);
});

test('gives what a hypervisor in the guest needs only to guests that can have one', () => {
  const enlightenments = [...names, 'hv-evmcs'];
  assert.is(choose({enlightenments}).value['hv-evmcs'], true);
  const {value} = choose({enlightenments}, {features: {vmx: false}});
  assert.is(value['hv-evmcs'], undefined);
});

test('goes without what the profile switches off, and without what needs that', () => {
  // KVM has the other, so there is nothing to say.
  const {value, diagnostics} = choose({}, {features: {'hv-tlbflush': false}});
  assert.equal(
    names.filter((name) => value[name] === undefined),
    ['hv-tlbflush', 'hv-tlbflush-ext'],
  );
  assert.equal(diagnostics, []);
});

test('keeps control-flow enforcement from it where QEMU knows that', () => {
  const {value} = choose({}, {controlFlow: true});
  assert.is(value['cet-ibt'], false);
  assert.is(value['cet-ss'], false);
});

test.run();

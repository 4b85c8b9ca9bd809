import * as assert from 'uvu/assert';
import {chooseFirmware} from '../../src/plan/firmware-choice.js';
import type {HostFacts, KvmFacts, NvramFacts, UefiFirmware} from '../../src/plan/host-facts.js';
import {aHost} from '../rig/plans.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/firmware-choice');

const small: KvmFacts = {
  usable: true,
  withoutFeatures: [],
  smm: 'missing',
  enlightenments: [],
  emulated: false,
};
const withSmm = aHost.secureUefi?.withSmm as UefiFirmware;
const withoutSmm = {
  ...withSmm,
  code: {path: '/CODE.fd', format: 'raw'},
  requiresSmm: false,
} as const;

const choose = (
  facts: Partial<HostFacts>,
  {secureBoot = true, accelerator = 'kvm' as 'kvm' | 'tcg', name = 'vm'} = {},
) =>
  chooseFirmware(
    {name, firmware: {type: 'uefi', secureBoot}},
    {facts: {...aHost, ...facts}, accelerator},
  );

const codes = (...asked: Parameters<typeof choose>): readonly string[] =>
  choose(...asked).diagnostics.map(({code}) => code.replace('plan/', ''));

test('takes the build that needs SMM where there is SMM', () => {
  const secureUefi = {withSmm, withoutSmm};
  assert.is(choose({secureUefi}).value, withSmm);
  assert.equal(codes({secureUefi}), []);
  // TCG has it whatever KVM has.
  assert.is(choose({secureUefi, kvm: small}, {accelerator: 'tcg'}).value, withSmm);
});

test('takes the other where there is none, and says what that means', () => {
  const facts = {secureUefi: {withSmm, withoutSmm}, kvm: small};
  assert.is(choose(facts).value, withoutSmm);
  assert.equal(codes(facts), ['secure-boot-without-smm']);
});

test('has nothing to say where no build needs SMM', () => {
  const facts = {secureUefi: {withoutSmm}, kvm: small};
  assert.is(choose(facts).value, withoutSmm);
  assert.equal(codes(facts), []);
});

test('refuses what would hang, with the reason', () => {
  const refused = choose({secureUefi: {withSmm}, kvm: small});
  assert.is(refused.value, undefined);
  assert.match(refused.diagnostics[0]?.message ?? '', 'no firmware here enforces it without');
  const unexamined = {path: '/CODE.fd', detail: 'there is no xz', hint: 'install xz'};
  const [unknown] = choose({secureUefi: {withSmm, unexamined}, kvm: small}).diagnostics;
  assert.is(unknown?.code, 'plan/secure-boot-needs-smm');
  assert.match(unknown?.message ?? '', "whether '/CODE.fd' enforces it without is not known");
  assert.match(unknown?.hint ?? '', /^install xz; or /);
});

test('refuses where no firmware has keys', () => {
  assert.equal(codes({secureUefi: {}}), ['no-secure-boot-firmware']);
  assert.is(choose({secureUefi: {}}).value, undefined);
});

test('refuses to go on with variables of the VM that enforce nothing', () => {
  const [made] = choose({nvram: {secureBoot: 'without-keys'}}, {name: 'my vm'}).diagnostics;
  assert.is(made?.code, 'plan/secure-boot-without-keys');
  assert.is(made?.severity, 'error');
  assert.match(made?.hint ?? '', "kvmrun nvram reset 'my vm'");
  assert.equal(codes({nvram: {secureBoot: 'switched-off', trust: 'microsoft-2023'}}), [
    'secure-boot-switched-off',
  ]);
});

test('warns of old certificates, by those that count', () => {
  const old = {...withSmm, trust: 'microsoft-2011'} as const;
  const enforced = (trust: NonNullable<NvramFacts['trust']>): NvramFacts => ({
    secureBoot: 'enforced',
    trust,
  });
  const warned = ['secure-boot-old-certificates'];
  assert.equal(codes({secureUefi: {withSmm: old}}), warned);
  assert.equal(codes({secureUefi: {withSmm: old}, nvram: enforced('microsoft-2023')}), []);
  assert.equal(codes({nvram: enforced('microsoft-2011')}), warned);
  assert.equal(codes({nvram: enforced('others')}), []);
});

test('without Secure Boot, says when the keys of before are still there', () => {
  const plain = {secureBoot: false};
  assert.is(choose({}, plain).value, aHost.uefi);
  assert.equal(codes({}, plain), []);
  assert.equal(codes({nvram: {secureBoot: 'without-keys'}}, plain), []);
  assert.equal(codes({nvram: {secureBoot: 'switched-off'}}, plain), []);
  assert.equal(codes({nvram: {secureBoot: 'enforced'}}, plain), ['secure-boot-stays-on']);
});

test.run();

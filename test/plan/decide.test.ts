import * as assert from 'uvu/assert';
import {decide as decideIn} from '../../src/plan/decide.js';
import type {HostFacts} from '../../src/plan/host-facts.js';
import type {ResolvedProfile} from '../../src/schema/schema.js';
import {anImagePlace, aProfile, aProfileDisk} from '../rig/a-profile.js';
import {aHost} from '../rig/plans.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/decide');

const decide = (profile: ResolvedProfile, facts: HostFacts) =>
  decideIn(profile, {facts, paths: anImagePlace});

const codesOf = (changes: Partial<ResolvedProfile>, facts: Partial<HostFacts> = {}) =>
  decide({...aProfile, ...changes}, {...aHost, ...facts}).diagnostics.map(({code}) => code);

const microvm = {machine: 'microvm', boot: {kernel: '/k'}} as const;
const disks = (count: number) =>
  Array.from({length: count}, (_, index) => ({...aProfileDisk, id: `d${index}`}));

test('has nothing to say about an ordinary VM', () => {
  assert.equal(codesOf({disks: disks(32)}), []);
});

test('uefi without firmware for it is an error that names the directories', () => {
  const {uefi: _, ...facts} = aHost;
  const [diagnostic] = decide(
    {...aProfile, firmware: {type: 'uefi', secureBoot: false}},
    facts,
  ).diagnostics;
  assert.is(diagnostic?.code, 'plan/no-uefi-firmware');
  assert.match(diagnostic?.message ?? '', '/etc/qemu/firmware');
});

test('firmware that is installed is used only by those who ask for it', () => {
  assert.is(decide(aProfile, aHost).value.uefi, undefined);
  assert.equal(
    decide({...aProfile, firmware: {type: 'uefi', secureBoot: false}}, aHost).value.uefi,
    aHost.uefi,
  );
});

test('a microvm under KVM takes 24 devices', () => {
  assert.equal(codesOf({...microvm, accelerator: 'kvm', disks: disks(24)}), []);
  assert.equal(codesOf({...microvm, accelerator: 'kvm', disks: disks(25)}), [
    'plan/too-many-devices',
  ]);
});

test('a microvm under TCG takes 8 devices, and is warned about', () => {
  const rng = {type: 'virtio'} as const;
  assert.equal(codesOf({...microvm, disks: disks(7), rng}), ['plan/microvm-without-acpi']);
  assert.equal(codesOf({...microvm, disks: disks(8), rng}), [
    'plan/too-many-devices',
    'plan/microvm-without-acpi',
  ]);
});

test('a display that QEMU lacks is an error that offers the one it has', () => {
  const features = {...aHost.qemu.features, displays: ['none', 'vnc']};
  const {diagnostics} = decide(
    {...aProfile, display: {type: 'gtk', input: 'virtio'}},
    {...aHost, qemu: {...aHost.qemu, features}},
  );
  assert.equal(
    diagnostics.map(({code, hint}) => [code, hint]),
    [['plan/missing-display', 'set "type": "vnc"']],
  );
});

test('extra arguments are named in a warning', () => {
  const [diagnostic] = decide({...aProfile, extraArgs: ['-s', '-d']}, aHost).diagnostics;
  assert.equal([diagnostic?.code, diagnostic?.severity], ['plan/extra-args', 'warning']);
  assert.match(diagnostic?.message ?? '', "'-s -d'");
});

test.run();

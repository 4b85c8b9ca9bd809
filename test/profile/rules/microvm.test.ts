import * as assert from 'uvu/assert';
import {microvmLimits} from '../../../src/profile/rules/microvm.js';
import type {ResolvedProfile} from '../../../src/schema/schema.js';
import {aDisk, aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/microvm');
const aMicrovm: ResolvedProfile = {
  ...aProfile,
  machine: 'microvm',
  boot: {kernel: '/vmlinuz'},
  disks: [aDisk],
};

const check = (change: Partial<ResolvedProfile>) =>
  microvmLimits({...aMicrovm, ...change}, locateAnywhere);

test('accepts a kernel with disks', () => assert.equal(check({}), []));

for (const [what, change, pointer] of [
  ['no kernel', {boot: {}}, '/machine'],
  ['UEFI', {firmware: {type: 'uefi', secureBoot: false}}, '/firmware/type'],
  ['a window', {display: {type: 'gtk', input: 'virtio'}}, '/display/type'],
  ['a screen over VNC', {display: {type: 'vnc', input: 'virtio'}}, '/display/type'],
  ['a TPM', {tpm: {type: 'emulator', model: 'crb'}}, '/tpm'],
  ['a bootIndex', {disks: [aDisk, {...aDisk, bootIndex: 1}]}, '/disks/1/bootIndex'],
] satisfies [string, Partial<ResolvedProfile>, string][]) {
  test(`refuses ${what}`, () => {
    const [problem, ...others] = check(change);
    assert.equal(others, []);
    assert.is(problem?.code, 'profile/microvm-limit');
    assert.is(problem?.location?.pointer, pointer);
  });
}

test('reports everything at once', () => {
  assert.is(
    check({
      boot: {},
      firmware: {type: 'uefi', secureBoot: false},
      display: {type: 'gtk', input: 'virtio'},
    }).length,
    3,
  );
});

test('asks nothing of other machines', () => {
  assert.equal(check({machine: 'q35', boot: {}, display: {type: 'gtk', input: 'virtio'}}), []);
});

test.run();

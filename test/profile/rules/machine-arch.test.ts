import * as assert from 'uvu/assert';
import {machineFitsArch} from '../../../src/profile/rules/machine-arch.js';
import {aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/machine-arch');
type Arch = (typeof aProfile)['arch'];
const check = (machine: string, arch: Arch) =>
  machineFitsArch({...aProfile, machine, arch}, locateAnywhere);

for (const [machine, arch] of [
  ['q35', 'x86_64'],
  ['microvm', 'x86_64'],
  ['pc-q35-7.2', 'x86_64'],
  ['virt', 'aarch64'],
  ['virt-7.2', 'aarch64'],
] satisfies [string, Arch][]) {
  test(`accepts ${machine} for ${arch}`, () => assert.equal(check(machine, arch), []));
}

for (const [machine, arch, other] of [
  ['q35', 'aarch64', 'x86_64'],
  ['microvm', 'aarch64', 'x86_64'],
  ['virt', 'x86_64', 'aarch64'],
  ['virt-7.2', 'x86_64', 'aarch64'],
] satisfies [string, Arch, Arch][]) {
  test(`refuses ${machine} for ${arch}, and names the architecture that has it`, () => {
    const [problem] = check(machine, arch);
    assert.is(problem?.code, 'profile/machine-needs-other-arch');
    assert.is(problem?.location?.pointer, '/machine');
    assert.match(problem?.hint ?? '', other);
  });
}

test.run();

import * as assert from 'uvu/assert';
import {aProfile, aProfileDisk, aProfileNetwork} from '../rig/a-profile.js';
import {planOf} from '../rig/plans.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/plan-machine');

test('names the board and the QEMU', () => {
  const {type, qemu} = planOf().machine;
  assert.match(type, /^pc-q35-7\.2$/);
  assert.match(qemu, /^7\.2\.\d+$/);
});

test('changes with what the guest sees', () => {
  const {hardware} = planOf().machine;
  for (const change of [
    {memory: {size: '3GiB'}},
    {cpu: {...aProfile.cpu, count: 3}},
    {disks: [aProfileDisk]},
    {networks: [aProfileNetwork]},
    {uuid: '00000000-0000-4000-8000-000000000002'},
    {extraArgs: ['-device', 'e1000e']},
  ]) {
    assert.not.equal(planOf(change).machine.hardware, hardware, JSON.stringify(change));
  }
});

test('does not change with what only the host sees', () => {
  const {hardware} = planOf({networks: [aProfileNetwork], disks: [aProfileDisk]}).machine;
  const forward = {protocol: 'tcp', hostAddress: '127.0.0.1', host: 2222, guest: 22} as const;
  const other = planOf({
    networks: [{...aProfileNetwork, forwards: [forward]}],
    disks: [{...aProfileDisk, path: '/elsewhere.img'}],
    onDiskFull: 'resume',
  });
  const drive = {
    ...aProfileDisk,
    media: 'cdrom',
    format: 'raw',
    bus: 'sata',
    readOnly: true,
  } as const;
  const {path: _, ...empty} = drive;
  assert.equal(planOf({disks: [drive]}).machine, planOf({disks: [empty]}).machine);
  assert.equal(other.machine.hardware, hardware);
});

test.run();

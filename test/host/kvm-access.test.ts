import * as assert from 'uvu/assert';
import {explainKvmObstacle, type KvmDevice} from '../../src/host/kvm-access.js';
import {suite} from '../rig/suite.js';

const test = suite('host/kvm-access');

/** A device of group kvm, closed to a user who is in no group of use. */
const aClosedDevice: KvmDevice = {
  node: {mode: 0o20660, gid: 104},
  openError: 'EACCES',
  groups: 'root:x:0:\nkvm:x:104:ann,bob\nvideo:x:44:eve\n',
  user: {name: 'eve', groupIds: [1000, 44]},
  cpuFlags: ['fpu', 'vmx'],
  inContainer: false,
};

const absent: KvmDevice = {
  openError: 'ENOENT',
  groups: '',
  user: {name: 'eve', groupIds: []},
  cpuFlags: ['fpu'],
  inContainer: false,
};

test('has a user outside the group join it', () => {
  const {problem, hint} = explainKvmObstacle(aClosedDevice);
  assert.is(problem, 'no-permission');
  assert.match(hint, 'sudo usermod -aG kvm eve');
});

test('has a member whose login is older log in again', () => {
  const user = {name: 'bob', groupIds: [1001]};
  const {problem, hint} = explainKvmObstacle({...aClosedDevice, user});
  assert.is(problem, 'group-not-active');
  assert.match(hint, 'newgrp kvm');
});

test('does not send a user to a group that is active already', () => {
  const user = {name: 'bob', groupIds: [1001, 104]};
  const {problem, hint} = explainKvmObstacle({...aClosedDevice, user, openError: 'EPERM'});
  assert.is(problem, 'no-permission');
  assert.not.match(hint, 'usermod');
});

test('has a device that no group may use given to one', () => {
  for (const node of [
    {mode: 0o20600, gid: 104},
    {mode: 0o20660, gid: 4711},
  ]) {
    const {problem, hint} = explainKvmObstacle({...aClosedDevice, node});
    assert.is(problem, 'no-permission');
    assert.match(hint, 'chmod 660 /dev/kvm');
  }
});

for (const [where, changes, hint] of [
  ['on Intel', {cpuFlags: ['vmx']}, 'modprobe kvm_intel'],
  ['on AMD', {cpuFlags: ['svm']}, 'modprobe kvm_amd'],
  ['in a VM', {cpuFlags: ['hypervisor']}, 'nested virtualisation'],
  ['on a computer with virtualisation off', {cpuFlags: ['fpu']}, 'firmware setup'],
  ['in a container', {cpuFlags: ['vmx'], inContainer: true}, '--device /dev/kvm'],
] as const) {
  test(`knows what to do about a missing device ${where}`, () => {
    const obstacle = explainKvmObstacle({...absent, ...changes});
    assert.is(obstacle.problem, 'missing');
    assert.match(obstacle.hint, hint);
  });
}

test('takes a node without a driver as missing', () => {
  for (const openError of ['ENODEV', 'ENXIO']) {
    assert.is(explainKvmObstacle({...aClosedDevice, openError}).problem, 'missing');
  }
});

test('tells busy from closed, and both from the unexpected', () => {
  const problemOf = (openError: string) =>
    explainKvmObstacle({...aClosedDevice, openError}).problem;
  assert.is(problemOf('EBUSY'), 'busy');
  assert.is(problemOf('EPERM'), 'no-permission');
  assert.is(problemOf('EIO'), 'failed');
});

test.run();

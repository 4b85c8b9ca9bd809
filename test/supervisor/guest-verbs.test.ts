/** `pause`, `resume` and `reset`, on a QEMU that the test drives. */
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {ok} from '../../src/core/result.js';
import {callVm, examineVm} from '../../src/supervisor/control-client.js';
import type {VmVerb} from '../../src/supervisor/vm-call.js';
import type {FakeVm} from '../rig/fake-vm.js';
import {suite} from '../rig/suite.js';
import {contains, isCommand, phasesOf, startedVm, withVm} from '../rig/supervised.js';

const test = suite('supervisor/guest-verbs');

const changed = ok({outcome: 'changed'});
const unchanged = ok({outcome: 'unchanged'});

const call = (vm: FakeVm, verb: VmVerb) => callVm(vm.paths.controlSocket, {verb});

/** Runs the VM, and stops it afterwards. */
const running = (use: (vm: FakeVm) => Promise<void>): Promise<void> =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    await use(vm);
    handle.requestStop({from: 'quit'});
    await exited;
  });

test('pauses the guest and lets it go on', () =>
  running(async (vm) => {
    assert.equal(await call(vm, 'pause'), changed);
    await vm.untilPhase('paused');
    assert.equal(await call(vm, 'resume'), changed);
    await vm.untilPhase('running');
  }));

test('says that nothing had to be done', () =>
  running(async (vm) => {
    assert.equal(await call(vm, 'resume'), unchanged);
    await call(vm, 'pause');
    await vm.untilPhase('paused');
    assert.equal(await call(vm, 'pause'), unchanged);
    assert.is(vm.reports.filter(isCommand('stop')).length, 1);
  }));

test('resets a guest that runs', () =>
  running(async (vm) => {
    assert.equal(await call(vm, 'reset'), changed);
    assert.is(vm.reports.filter(isCommand('system_reset')).length, 1);
    // Only the start has needed it.
    assert.is(vm.reports.filter(isCommand('cont')).length, 1);
  }));

test('does not let a guest go on that has panicked', () =>
  running(async (vm) => {
    vm.tell({fault: 'guest-panicked'});
    await vm.untilPhase('guest-panicked');
    const refused = await call(vm, 'resume');
    assert.ok(refused && !refused.ok);
    assert.is(refused.error.code, 'supervisor/panicked');
    assert.match(refused.error.hint ?? '', /^kvmrun reset /);
    assert.is(vm.reports.filter(isCommand('cont')).length, 1);
  }));

test('resets a guest that has panicked, and lets it run', () =>
  running(async (vm) => {
    vm.tell({fault: 'guest-panicked'});
    await vm.untilPhase('guest-panicked');
    assert.equal(await call(vm, 'reset'), changed);
    await vm.untilPhase('running');
  }));

/** Has the guest wait for room, for a disk in the test's own folder. */
async function withFullDisk(use: (vm: FakeVm, image: string) => Promise<void>): Promise<void> {
  await withVm({}, async (vm) => {
    const image = path.join(path.dirname(vm.paths.consoleSocket), '../../../root.img');
    await writeFile(image, '');
    Object.assign(vm.order.plan, {disks: [{node: 'disk0', path: image}]});
    const {handle, exited} = await startedVm(vm);
    vm.tell({fault: 'io-error', data: {'node-name': 'disk0-file', nospace: true}});
    await vm.untilPhase('io-error');
    await use(vm, image);
    handle.requestStop({from: 'quit'});
    await exited;
  });
}

test('tells which image cannot grow, and how much is free', () =>
  withFullDisk(async (vm, image) => {
    const status = await examineVm(vm.paths.controlSocket);
    assert.equal([status?.phase, status?.diskFull?.path], ['io-error', image]);
    assert.ok((status?.diskFull?.freeBytes ?? 0) > 0);
  }));

test('resumes a guest whose disk has room again', () =>
  withFullDisk(async (vm) => {
    assert.equal(await call(vm, 'resume'), changed);
    assert.is((await examineVm(vm.paths.controlSocket))?.diskFull, undefined);
  }));

test('says that a disk is still full when QEMU stops the guest again', () =>
  withFullDisk(async (vm, image) => {
    vm.tell({mended: 'no'});
    const refused = await call(vm, 'resume');
    assert.is(refused && !refused.ok && refused.error.code, 'supervisor/still-full');
    assert.match((refused && !refused.ok && refused.error.message) || '', image);
    assert.equal(phasesOf(vm).slice(-3), ['io-error', 'running', 'io-error']);
  }));

for (const verb of ['pause', 'resume', 'reset'] as const) {
  test(`does not ${verb} a VM that is being stopped`, () =>
    withVm({behaviour: {powerdown: 'ignored'}}, async (vm) => {
      const {handle, exited} = await startedVm(vm);
      handle.requestStop({from: 'powerdown'});
      const refused = await call(vm, verb);
      assert.is(refused && !refused.ok && refused.error.code, 'supervisor/not-now');
      handle.requestStop({from: 'quit'});
      await exited;
    }));
}

test('says so when QEMU has closed its monitor', () =>
  running(async (vm) => {
    vm.tell({hangUp: 'for-good'});
    await contains(vm.paths.supervisorLog, 'the monitor is closed');
    const refused = await call(vm, 'pause');
    assert.is(refused && !refused.ok && refused.error.code, 'supervisor/no-monitor');
  }));

test.run();

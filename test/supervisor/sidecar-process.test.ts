/** Helper processes of a VM whose supervisor dies. */
import {writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {readProcessIdentity} from '../../src/host/process-identity.js';
import {readVmStatus} from '../../src/supervisor/inspect.js';
import {launchDetached} from '../../src/supervisor/launch.js';
import {takeBackVm} from '../../src/supervisor/supervise.js';
import type {Progress} from '../../src/supervisor/vm-handle.js';
import {gone} from '../rig/orphans.js';
import {DEGRADED_MS, degraded, kill, orphaned, pidOf, pidsOf} from '../rig/sidecars.js';
import {suite} from '../rig/suite.js';
import {
  failedStart,
  firstCode,
  isRunning,
  startedVm,
  supervisorProgram,
  withVm,
} from '../rig/supervised.js';

const test = suite('supervisor/sidecar-process');

test('live on with QEMU when the supervisor dies, and are taken back with it', () =>
  withVm({sidecars: {tpm: {}}}, async (vm) => {
    const before = await orphaned(vm);
    const {handle, status, exited} = await startedVm(vm);
    assert.equal(status.sidecars, before.sidecars);
    assert.equal(pidsOf(vm, 'tpm').length, 1);
    handle.requestStop({from: 'powerdown'});
    await exited;
  }));

test('one that dies under the second supervisor is told within 2 s, too', () =>
  withVm({sidecars: {tpm: {}}}, async (vm) => {
    await orphaned(vm);
    const {handle, exited} = await startedVm(vm);
    const {status, ms} = await kill(vm, 'tpm');
    assert.ok(ms < DEGRADED_MS, `${ms} ms`);
    assert.is(status.degraded?.[0]?.lost, 'the tpm');
    handle.requestStop({from: 'powerdown'});
    await exited;
  }));

test('one that died while nobody watched is missed by the next supervisor', () =>
  withVm({sidecars: {tpm: {}}}, async (vm) => {
    await orphaned(vm);
    process.kill(pidOf(vm, 'tpm'), 'SIGKILL');
    await gone(pidOf(vm, 'tpm'));
    const {handle, exited} = await startedVm(vm);
    assert.is((await degraded(vm)).degraded?.[0]?.lost, 'the tpm');
    handle.requestStop({from: 'powerdown'});
    await exited;
  }));

test('what was lost before the supervisor died stays lost, since then', () =>
  withVm({sidecars: {tpm: {}}}, async (vm) => {
    const launched = await launchDetached({...supervisorProgram(vm), ...vm.order});
    assert.ok(launched.ok && launched.value.status.supervisor);
    const {status: before} = await kill(vm, 'tpm');
    process.kill(launched.value.status.supervisor.pid, 'SIGKILL');
    await gone(launched.value.status.supervisor.pid);
    const {handle, status, exited} = await startedVm(vm);
    assert.equal(status.degraded, before.degraded);
    handle.requestStop({from: 'powerdown'});
    await exited;
  }));

test('are found by their locks, whatever the state file says', () =>
  withVm({sidecars: {tpm: {qemuEnd: 'ignored'}}}, async (vm) => {
    const before = await orphaned(vm);
    const bystander = await readProcessIdentity(process.pid);
    const sidecars = [{id: 'tpm', process: bystander}];
    await writeFile(vm.paths.stateFile, JSON.stringify({...before, sidecars}));
    const {handle, status, exited} = await startedVm(vm);
    assert.equal(status.sidecars, before.sidecars);
    handle.requestStop({from: 'powerdown'});
    await exited;
    assert.is(await isRunning(pidOf(vm, 'tpm')), false);
  }));

test('those of a dead run are ended before a new start', () =>
  withVm({sidecars: {tpm: {qemuEnd: 'ignored', sigterm: 'ignored'}}}, async (vm) => {
    const {qemu} = await orphaned(vm);
    assert.ok(qemu);
    process.kill(qemu.pid, 'SIGKILL');
    await gone(qemu.pid);
    const first = pidOf(vm, 'tpm');
    assert.is(await isRunning(first), true);
    const {handle, exited} = await startedVm(vm);
    assert.is(await isRunning(first), false);
    assert.equal(pidsOf(vm, 'tpm').length, 2);
    handle.requestStop({from: 'powerdown'});
    await exited;
  }));

test('those of a dead run are ended by whoever tidies up after it', () =>
  withVm({sidecars: {tpm: {qemuEnd: 'ignored'}}}, async (vm) => {
    const {qemu} = await orphaned(vm);
    assert.ok(qemu);
    process.kill(qemu.pid, 'SIGKILL');
    await gone(qemu.pid);
    const heard: Progress[] = [];
    const ready = await takeBackVm(vm.paths, {env: vm.env, onProgress: (step) => heard.push(step)})
      .ready;
    assert.is(!ready.ok && ready.error.failure, 'ended');
    assert.is(await isRunning(pidOf(vm, 'tpm')), false);
  }));

test('a supervisor that is killed while they start leaves nothing in the way', () =>
  withVm({sidecars: {tpm: {start: 'never-ready'}, fs0: {}}}, async (vm) => {
    const launching = launchDetached({...supervisorProgram(vm), ...vm.order});
    for (const id of ['tpm', 'fs0']) {
      await vm.reported((report) => 'sidecar' in report && report.sidecar === id);
    }
    const supervisor = (await readVmStatus(vm.paths))?.supervisor;
    assert.ok(supervisor);
    process.kill(supervisor.pid, 'SIGKILL');
    await launching;
    // The same as the first time would have been, and not that something is in the way.
    assert.is(firstCode(await failedStart(vm)), 'supervisor/sidecar-not-ready');
    assert.is(pidsOf(vm, 'tpm').length, 2);
  }));

test.run();

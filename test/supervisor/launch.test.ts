/** Detached supervisors, each in a process of its own, against a fake QEMU. */
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import * as assert from 'uvu/assert';
import {isAlive, readProcessIdentity, signalProcess} from '../../src/host/process-identity.js';
import {attachConsole} from '../../src/supervisor/attach-console.js';
import {listVms, readVmStatus} from '../../src/supervisor/inspect.js';
import {launchDetached, prepareLaunch} from '../../src/supervisor/launch.js';
import {stopVm} from '../../src/supervisor/stop-vm.js';
import type {Progress} from '../../src/supervisor/vm-handle.js';
import type {VmStatus} from '../../src/supervisor/vm-status.js';
import {createFakeVm, type FakeVm, type FakeVmWishes} from '../rig/fake-vm.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/launch');

const here = fileURLToPath(import.meta.url);
const supervisorEntry = path.resolve(
  path.dirname(here),
  `../../src/cli/supervisor-entry${path.extname(here)}`,
);

const program = (vm: FakeVm) => ({
  supervisorEntry,
  env: vm.env,
  nodeArguments: process.execArgv,
});

const withVm = (wishes: FakeVmWishes, run: (vm: FakeVm) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    await using vm = await createFakeVm(folder, wishes);
    await run(vm);
    assert.equal(await readdir(vm.roots.runtime), []);
  });

async function launched(vm: FakeVm): Promise<VmStatus> {
  const outcome = await launchDetached({...program(vm), ...vm.order});
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.value.status;
}

const stop = (vm: FakeVm, onProgress: (progress: Progress) => void = () => undefined) =>
  stopVm(vm.paths, {request: {from: 'powerdown'}, onProgress});

test('leaves a supervisor and a QEMU behind, and stopping leaves neither', () =>
  withVm({}, async (vm) => {
    const {supervisor, qemu} = await launched(vm);
    assert.ok(supervisor && (await isAlive(supervisor)));
    assert.is.not(supervisor.pid, process.pid);
    assert.ok(qemu && (await isAlive(qemu)));
    const stopped = await stop(vm);
    assert.is(stopped.ok && stopped.value.rung, 'powerdown');
    assert.is(await isAlive(qemu), false);
    assert.is(await isAlive(supervisor), false);
  }));

test('puts the supervisor and QEMU in sessions of their own', () =>
  withVm({}, async (vm) => {
    const {supervisor, qemu} = await launched(vm);
    for (const process of [supervisor, qemu]) {
      const text = await readFile(`/proc/${process?.pid}/stat`, 'utf8');
      const [, , , session] = text.slice(text.lastIndexOf(')') + 2).split(' ');
      assert.is(Number(session), process?.pid);
    }
    await stop(vm);
  }));

test('tells what it does on the way', () =>
  withVm(
    {
      behaviour: {powerdown: 'ignored'},
      plan: {stop: {agentMs: 0, powerdownMs: 1, quitMs: 9000, sigtermMs: 9000, sigkillMs: 9000}},
    },
    async (vm) => {
      const steps: Progress[] = [];
      await launchDetached({...program(vm), ...vm.order, onProgress: (step) => steps.push(step)});
      assert.equal(steps, [
        {progress: 'phase', phase: 'running'},
        {progress: 'ready', level: 'running'},
      ]);
      const rungs: Progress[] = [];
      await stop(vm, (step) => rungs.push(step));
      assert.equal(rungs, [
        {progress: 'rung', rung: 'powerdown'},
        {progress: 'rung', rung: 'quit'},
      ]);
    },
  ));

test('hands a failed start over as it is', () =>
  withVm({behaviour: {start: 'greets-then-dies'}}, async (vm) => {
    const outcome = await launchDetached({...program(vm), ...vm.order});
    const failure = outcome.ok ? undefined : outcome.error;
    assert.is(
      failure?.failure === 'not-started' && failure.diagnostics[0]?.code,
      'supervisor/device-unknown',
    );
  }));

test('ends a supervisor that gets no order', () =>
  withVm({}, async (vm) => {
    const pending = await prepareLaunch(program(vm));
    pending.cancel();
    const status = await launched(vm);
    assert.is(status.phase, 'running');
    await stop(vm);
  }));

test('reports a supervisor that cannot even begin', () =>
  withVm({}, async (vm) => {
    const supervisorEntry = '/nonexistent/supervisor.cjs';
    const outcome = await launchDetached({...program(vm), ...vm.order, supervisorEntry});
    const failure = outcome.ok ? undefined : outcome.error;
    assert.is(
      failure?.failure === 'not-started' && failure.diagnostics[0]?.code,
      'supervisor/supervisor-died',
    );
    // Nothing came to be, not even the folder that is looked at in the end.
    await launched(vm);
    await stop(vm);
  }));

test('undoes a start that is cancelled after the order', () =>
  withVm({behaviour: {start: 'silent'}}, async (vm) => {
    const pending = await prepareLaunch(program(vm));
    const outcome = pending.launch(vm.order);
    await vm.reported((report) => 'pid' in report);
    pending.cancel();
    const settled = await outcome;
    assert.is(!settled.ok && settled.error.failure, 'stopped');
  }));

test('stops on SIGTERM to the supervisor', () =>
  withVm({}, async (vm) => {
    const {supervisor, qemu} = await launched(vm);
    assert.ok(supervisor && qemu);
    const stopping = vm.reported(
      (report) => 'command' in report && report.command === 'system_powerdown',
    );
    await signalProcess(supervisor, 'SIGTERM');
    await stopping;
    await stop(vm);
    assert.is(await isAlive(qemu), false);
  }));

test('lists and describes a VM that runs', () =>
  withVm({}, async (vm) => {
    await launched(vm);
    const [only, ...others] = await listVms(vm.roots);
    assert.equal([only?.name, only?.phase, only?.supervised], ['web', 'running', true]);
    assert.equal(others, []);
    await stop(vm);
    const [after] = await listVms(vm.roots);
    assert.equal([after?.phase, after?.lastExit?.reason], ['stopped', 'stopped']);
  }));

test('joins the console of a VM', () =>
  withVm({}, async (vm) => {
    await launched(vm);
    const attached = await attachConsole(vm.paths);
    assert.ok(attached.ok);
    attached.value.write('hello');
    await vm.reported((report) => 'typed' in report && report.typed === 'hello');
    vm.tell({serial: 'welcome'});
    const [bytes] = await attached.value.take(1).toArray();
    assert.is(String(bytes), 'welcome');
    await stop(vm);
  }));

async function withoutSupervisor(vm: FakeVm): Promise<VmStatus> {
  const status = await launched(vm);
  assert.ok(status.supervisor);
  process.kill(status.supervisor.pid, 'SIGKILL');
  await gone(status.supervisor.pid);
  return status;
}

/** Its sockets refuse connections as soon as the process is gone. */
async function gone(pid: number): Promise<void> {
  while ((await readProcessIdentity(pid)) !== undefined) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('leaves QEMU running when the supervisor is killed', () =>
  withVm({}, async (vm) => {
    const {qemu} = await withoutSupervisor(vm);
    assert.ok(qemu && (await isAlive(qemu)));
    const status = await readVmStatus(vm.paths);
    assert.equal([status?.phase, status?.supervised], ['running', false]);
    assert.is(status?.supervisor, undefined);
    await stop(vm);
  }));

test('stops a VM without a supervisor by the same ladder, and cleans up', () =>
  withVm(
    {
      behaviour: {powerdown: 'ignored', quit: 'ignored', sigterm: 'ignored'},
      plan: {stop: {agentMs: 0, powerdownMs: 50, quitMs: 50, sigtermMs: 50, sigkillMs: 9000}},
    },
    async (vm) => {
      const {qemu} = await withoutSupervisor(vm);
      const stopped = await stop(vm);
      assert.is(stopped.ok && stopped.value.rung, 'sigkill', JSON.stringify(stopped));
      assert.is(qemu && (await isAlive(qemu)), false);
      assert.is((await readVmStatus(vm.paths))?.lastExit?.rung, 'sigkill');
    },
  ));

test('does not start a VM twice that has lost its supervisor, but takes it back', () =>
  withVm({}, async (vm) => {
    const {qemu} = await withoutSupervisor(vm);
    const again = await launchDetached({...program(vm), ...vm.order});
    assert.ok(again.ok, JSON.stringify(again));
    assert.equal([again.value.how, again.value.status.qemu], ['taken-back', qemu]);
    assert.is(vm.reports.filter((report) => 'pid' in report).length, 1);
    await stop(vm);
  }));

test('takes a VM back without being told what it is', () =>
  withVm({}, async (vm) => {
    const {qemu, supervisor} = await withoutSupervisor(vm);
    const pending = await prepareLaunch(program(vm));
    const taken = await pending.takeBack(vm.paths);
    assert.ok(taken.ok, JSON.stringify(taken));
    assert.equal(taken.value.status.qemu, qemu);
    assert.is.not(taken.value.status.supervisor?.pid, supervisor?.pid);
    await stop(vm);
  }));

test('starts over what two kills have left behind', () =>
  withVm({}, async (vm) => {
    const {qemu} = await withoutSupervisor(vm);
    assert.ok(qemu);
    process.kill(qemu.pid, 'SIGKILL');
    await gone(qemu.pid);
    const dead = await readVmStatus(vm.paths);
    assert.equal([dead?.phase, dead?.lastExit?.reason], ['stopped', 'unknown']);
    const again = await launched(vm);
    assert.is(again.phase, 'running');
    await stop(vm);
  }));

test('has nothing to stop when nothing runs, and removes what is left', () =>
  withVm({}, async (vm) => {
    const {qemu} = await withoutSupervisor(vm);
    assert.ok(qemu);
    process.kill(qemu.pid, 'SIGKILL');
    await gone(qemu.pid);
    const stopped = await stop(vm);
    assert.is(!stopped.ok && stopped.error.code, 'supervisor/not-running');
  }));

test.run();

/** A supervisor is killed, and its fake QEMU is taken back by another one in this process. */
import {readFile, rm, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {attachConsole} from '../../src/supervisor/attach-console.js';
import {readVmStatus} from '../../src/supervisor/inspect.js';
import {prepareLaunch} from '../../src/supervisor/launch.js';
import {stopVm} from '../../src/supervisor/stop-vm.js';
import {takeBackVm, type VmHandle} from '../../src/supervisor/supervise.js';
import type {Progress, StartedVm} from '../../src/supervisor/vm-handle.js';
import {readVmRecord} from '../../src/supervisor/vm-record.js';
import type {LastExit, VmPhase} from '../../src/supervisor/vm-status.js';
import {NO_RESTART} from '../rig/a-plan.js';
import type {FakeVm} from '../rig/fake-vm.js';
import {orphaned, program} from '../rig/orphaned-vm.js';
import {suite} from '../rig/suite.js';
import {contains, firstCode, isCommand, startedVm, startOther, withVm} from '../rig/supervised.js';

const test = suite('supervisor/take-back');

/** A policy that wants another start, and has none left. */
const SPENT = {...NO_RESTART, policy: 'on-failure', maxRetries: 0} as const;

/** Tells when a phase begins that somebody waits for. */
class Phases {
  readonly #waiting = new Map<VmPhase, () => void>();

  readonly hear = (step: Progress): void => {
    if (step.progress === 'phase') this.#waiting.get(step.phase)?.();
  };

  until(phase: VmPhase): Promise<void> {
    return new Promise((resolve) => this.#waiting.set(phase, resolve));
  }
}

const takeBack = (vm: FakeVm, phases = new Phases()): VmHandle =>
  takeBackVm(vm.paths, {env: vm.env, onProgress: phases.hear});

async function takenBack(
  vm: FakeVm,
  phases?: Phases,
): Promise<StartedVm & {readonly handle: VmHandle}> {
  const handle = takeBack(vm, phases);
  const ready = await handle.ready;
  assert.ok(ready.ok, JSON.stringify(ready));
  assert.is(ready.value.how, 'taken-back');
  return {...ready.value, handle};
}

/** How a VM ended that could not be taken back. */
async function endOf(vm: FakeVm): Promise<LastExit | undefined> {
  const ready = await takeBack(vm).ready;
  assert.is(!ready.ok && ready.error.failure, 'ended', JSON.stringify(ready));
  return !ready.ok && ready.error.failure === 'ended' ? ready.error.lastExit : undefined;
}

test('starting a VM that has lost its supervisor takes it back', () =>
  withVm({}, async (vm) => {
    const qemu = await orphaned(vm);
    const {how, status, handle, exited} = await startedVm(vm);
    assert.is(how, 'taken-back');
    assert.equal([status.phase, status.supervised], ['running', true]);
    assert.equal(status.qemu, qemu);
    assert.equal((await readVmStatus(vm.paths))?.supervisor, status.supervisor);
    handle.requestStop({from: 'powerdown'});
    const exit = await exited;
    assert.equal([exit.reason, exit.rung], ['stopped', 'powerdown']);
    assert.is(vm.reports.filter((report) => 'pid' in report).length, 1);
  }));

test('goes on with its console and its log', () =>
  withVm({}, async (vm) => {
    await orphaned(vm, async () => {
      vm.tell({serial: 'before\n'});
      await contains(vm.paths.serialLog, 'before');
    });
    const {exited} = await takenBack(vm);
    const attached = await attachConsole(vm.paths);
    assert.ok(attached.ok);
    attached.value.write('hello');
    await vm.reported((report) => 'typed' in report && report.typed === 'hello');
    vm.tell({serial: 'after\n'});
    await contains(vm.paths.serialLog, 'after');
    assert.is(await readFile(vm.paths.serialLog, 'utf8'), 'before\nafter\n');
    const stopped = await stopVm(vm.paths, {request: {from: 'quit'}, onProgress: () => undefined});
    assert.is(stopped.ok && stopped.value.rung, 'quit');
    await exited;
  }));

test('has what QEMU said while it was alone', () =>
  withVm({}, async (vm) => {
    await orphaned(vm);
    vm.tell({stderr: 'said to nobody\n'});
    await contains(vm.paths.qemuOutput, 'said to nobody\n');
    const {exited} = await takenBack(vm);
    await contains(vm.paths.qemuLog, 'said to nobody\n');
    vm.tell({raise: 'SIGABRT'});
    assert.match((await exited).stderrTail ?? '', 'said to nobody');
  }));

test('keeps a paused guest paused, and hears when it goes on', () =>
  withVm({}, async (vm) => {
    await orphaned(vm);
    vm.tell({runState: 'paused'});
    const heard = new Phases();
    const {handle, status, exited} = await takenBack(vm, heard);
    assert.is(status.phase, 'paused');
    vm.tell({event: 'RESUME', data: {}});
    await heard.until('running');
    handle.requestStop({from: 'quit'});
    await exited;
  }));

for (const [runState, reason] of [
  ['shutdown', 'guest-shutdown'],
  ['guest-panicked', 'guest-panic'],
  ['watchdog', 'watchdog'],
  ['internal-error', 'qemu-crash'],
] as const) {
  test(`ends a QEMU that has stood at '${runState}' meanwhile, and keeps the reason`, () =>
    withVm({plan: {restart: SPENT}}, async (vm) => {
      await orphaned(vm);
      vm.tell({runState});
      assert.is((await endOf(vm))?.reason, reason);
      assert.is((await readVmStatus(vm.paths))?.lastExit?.reason, reason);
    }));
}

for (const fault of ['guest-panicked', 'watchdog', 'internal-error', 'io-error'] as const) {
  test(`keeps a guest with ${fault} as it stands, when nothing is to start it again`, () =>
    withVm({}, async (vm) => {
      await orphaned(vm);
      vm.tell({runState: fault});
      const {handle, status, exited} = await takenBack(vm);
      assert.is(status.phase, fault);
      handle.requestStop({from: 'quit'});
      await exited;
    }));
}

test('ends a QEMU whose supervisor died before the guest ran', () =>
  withVm({behaviour: {start: 'deaf'}}, async (vm) => {
    const pending = await prepareLaunch(program(vm));
    const outcome = pending.launch(vm.order);
    await vm.reported((report) => 'listening' in report);
    const supervisor = (await readVmStatus(vm.paths))?.supervisor;
    assert.ok(supervisor);
    process.kill(supervisor.pid, 'SIGKILL');
    assert.is((await outcome).ok, false);
    assert.is((await endOf(vm))?.reason, 'start-failed');
    assert.is(vm.reports.filter(isCommand('cont')).length, 0);
  }));

for (const [name, happen, reason, failure] of [
  ['is killed', {raise: 'SIGKILL'}, 'unknown', 'killed'],
  ['is told to end by somebody', {raise: 'SIGTERM'}, 'external-signal', 'killed'],
] as const) {
  test(`notices that a QEMU that is not its child ${name}`, () =>
    withVm({}, async (vm) => {
      await orphaned(vm);
      const {exited} = await takenBack(vm);
      vm.tell(happen);
      const exit = await exited;
      assert.equal([exit.reason, exit.failure], [reason, failure]);
    }));
}

test('climbs the whole ladder on a QEMU that is not its child', () =>
  withVm(
    {
      behaviour: {powerdown: 'ignored', quit: 'ignored', sigterm: 'ignored'},
      plan: {stop: {agentMs: 0, powerdownMs: 50, quitMs: 50, sigtermMs: 50, sigkillMs: 9000}},
    },
    async (vm) => {
      await orphaned(vm);
      const {handle, exited} = await takenBack(vm);
      handle.requestStop({from: 'powerdown'});
      assert.is((await exited).rung, 'sigkill');
    },
  ));

test('waits for a QEMU that does not answer, and goes on when it does', () =>
  withVm({}, async (vm) => {
    const {pid} = await orphaned(vm);
    process.kill(pid, 'SIGSTOP');
    const heard = new Phases();
    const {handle, status, exited} = await takenBack(vm, heard);
    assert.equal([status.phase, status.supervised], ['unresponsive', true]);
    process.kill(pid, 'SIGCONT');
    await heard.until('running');
    handle.requestStop({from: 'powerdown'});
    assert.is((await exited).rung, 'powerdown');
  }));

test('gives a QEMU that does not answer its time for every step', () =>
  withVm(
    {
      behaviour: {powerdown: 'ignored'},
      plan: {stop: {agentMs: 0, powerdownMs: 9000, quitMs: 9000, sigtermMs: 9000, sigkillMs: 9000}},
    },
    async (vm) => {
      const {pid} = await orphaned(vm);
      process.kill(pid, 'SIGSTOP');
      const {handle, exited} = await takenBack(vm);
      handle.requestStop({from: 'powerdown'});
      process.kill(pid, 'SIGCONT');
      // The button that was pressed too early is pressed again.
      await vm.reported(isCommand('system_powerdown'));
      handle.requestStop({from: 'quit'});
      assert.is((await exited).rung, 'quit');
    },
  ));

for (const [name, spoil] of [
  ['without a state file', (vm: FakeVm) => rm(vm.paths.stateFile)],
  ['with a broken state file', (vm: FakeVm) => writeFile(vm.paths.stateFile, '{"phase":')],
  [
    'with the pid of another process in the state file',
    async (vm: FakeVm) => {
      const state = JSON.parse(await readFile(vm.paths.stateFile, 'utf8')) as {qemu: object};
      const qemu = {...state.qemu, pid: process.pid};
      await writeFile(vm.paths.stateFile, JSON.stringify({...state, qemu}));
    },
  ],
] as const) {
  test(`finds the QEMU ${name}`, () =>
    withVm({}, async (vm) => {
      const qemu = await orphaned(vm);
      await spoil(vm);
      const {handle, status, exited} = await takenBack(vm);
      assert.equal([status.phase, status.qemu], ['running', qemu]);
      handle.requestStop({from: 'sigterm'});
      await exited;
    }));
}

test('leaves a VM alone whose record is lost, and can still stop it', () =>
  withVm({}, async (vm) => {
    await orphaned(vm);
    await rm(`${vm.paths.stateDirectory}/vm.json`);
    const ready = await takeBack(vm).ready;
    assert.is(!ready.ok && firstCode(ready.error), 'supervisor/unrecorded');
    const stopped = await stopVm(vm.paths, {request: {from: 'quit'}, onProgress: () => undefined});
    assert.is(stopped.ok && stopped.value.rung, 'quit');
  }));

test('makes another record when it is told what to start', () =>
  withVm({}, async (vm) => {
    const qemu = await orphaned(vm);
    await rm(`${vm.paths.stateDirectory}/vm.json`);
    const {how, status, handle, exited} = await startedVm(vm);
    assert.equal([how, status.qemu], ['taken-back', qemu]);
    assert.is((await readVmRecord(vm.paths))?.name, 'web');
    handle.requestStop({from: 'quit'});
    await exited;
  }));

test('takes back once, however many try', () =>
  withVm({}, async (vm) => {
    await orphaned(vm);
    const handles = [takeBack(vm), takeBack(vm), vm.start(), vm.start()];
    const outcomes = await Promise.all(handles.map(({ready}) => ready));
    const [winner, ...others] = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
    assert.equal(others, []);
    for (const outcome of outcomes) {
      const code = outcome.ok ? 'ok' : firstCode(outcome.error);
      assert.ok(['ok', 'already-running', 'supervisor/supervised'].includes(code ?? ''), code);
    }
    for (const handle of handles) handle.requestStop({from: 'quit'});
    await winner?.exited;
  }));

test('takes a VM back that was started from another profile, and says what it is', () =>
  withVm({}, async (vm) => {
    await orphaned(vm);
    const handle = startOther(vm, vm.order.plan);
    const ready = await handle.ready;
    assert.ok(ready.ok);
    if (!ready.ok) return;
    assert.is(ready.value.status.planDigest, 'digest-1');
    handle.requestStop({from: 'quit'});
    await ready.value.exited;
  }));

test.run();

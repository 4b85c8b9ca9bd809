/** A supervisor with a fake QEMU, and somebody who waits for its VM. */
import * as assert from 'uvu/assert';
import type {ReadySign} from '../../src/plan/plan.js';
import {converse} from '../../src/supervisor/control-client.js';
import {connectSocket} from '../../src/supervisor/unix-socket.js';
import {readStateFile} from '../../src/supervisor/vm-record.js';
import type {ReadyStatus} from '../../src/supervisor/vm-status.js';
import {type Waited, type WaitGoal, waitForVm} from '../../src/supervisor/wait-for-vm.js';
import type {FakeVm} from '../rig/fake-vm.js';
import {suite} from '../rig/suite.js';
import {startedVm, withVm} from '../rig/supervised.js';

const test = suite('supervisor/wait-for-vm');
const timeoutMs = 60_000;
const bySerial: ReadySign = {level: 'serial', text: 'login:', timeoutMs};

const waitFor = (vm: FakeVm, goal: WaitGoal, limitMs?: number): Promise<Waited> =>
  waitForVm(vm.paths, {goal, ...(limitMs !== undefined && {timeoutMs: limitMs})});

/** Runs with a started VM, and stops it if it still runs. */
const withStarted = (
  ready: ReadySign,
  run: (vm: FakeVm, started: Awaited<ReturnType<typeof startedVm>>) => Promise<void>,
): Promise<void> =>
  withVm({plan: {ready}}, async (vm) => {
    const started = await startedVm(vm);
    await run(vm, started);
    started.handle.requestStop({from: 'quit'});
    await started.exited;
  });

/** Settles when the supervisor says that the VM's readiness stands so. */
async function stateIs(vm: FakeVm, state: ReadyStatus['state']): Promise<void> {
  const connected = await connectSocket(vm.paths.controlSocket, 2000);
  if (!connected.ok) throw new Error(connected.error);
  await converse(connected.value, {do: 'watch'}, (reply) =>
    'status' in reply && reply.status.ready?.state === state ? state : undefined,
  );
  connected.value.destroy();
}

const readySteps = (vm: FakeVm): readonly string[] =>
  vm.progress.flatMap((step) => {
    if (step.progress === 'ready') return [`ready by ${step.level}`];
    return step.progress === 'not-ready' ? [step.state] : [];
  });

test('is there at once when running is all that is asked for', () =>
  withStarted({level: 'running'}, async (vm, {handle}) => {
    const waited = await waitFor(vm, 'ready');
    assert.is(waited.outcome, 'reached');
    assert.is(handle.status()?.ready?.state, 'ready');
    assert.equal(readySteps(vm), ['ready by running']);
  }));

test('waits for a text that comes in two pieces', () =>
  withStarted(bySerial, async (vm, {handle}) => {
    const waiting = waitFor(vm, 'ready');
    assert.is((await waitFor(vm, 'running')).outcome, 'reached');
    assert.is(handle.status()?.ready?.state, 'waiting');
    vm.tell({serial: 'Debian\r\nweb log'});
    vm.tell({serial: 'in: '});
    const waited = await waiting;
    assert.is(waited.outcome === 'reached' && waited.status.ready?.state, 'ready');
    assert.is((await readStateFile(vm.paths))?.ready?.state, 'ready');
    assert.equal(readySteps(vm), ['ready by serial']);
    // Who comes later need not wait for another line.
    assert.is((await waitFor(vm, 'ready', 0)).outcome, 'reached');
  }));

test('a guest that is reset is not ready until it is ready again', () =>
  withStarted(bySerial, async (vm, {handle}) => {
    vm.tell({serial: 'web login: '});
    assert.is((await waitFor(vm, 'ready')).outcome, 'reached');
    vm.tell({event: 'RESET', data: {guest: true, reason: 'guest-reset'}});
    vm.tell({event: 'RESET', data: {guest: true, reason: 'guest-reset'}});
    await stateIs(vm, 'waiting');
    assert.is((await waitFor(vm, 'ready', 50)).outcome, 'timed-out');
    assert.is(handle.status()?.phase, 'running');
    vm.tell({serial: '\r\nweb login: '});
    assert.is((await waitFor(vm, 'ready')).outcome, 'reached');
    assert.equal(readySteps(vm), ['ready by serial', 'waiting', 'ready by serial']);
  }));

test('gives up when the time is up, and the VM stays', () =>
  withStarted({...bySerial, timeoutMs: 50}, async (vm, {handle}) => {
    assert.equal(await waitFor(vm, 'ready', 200), {outcome: 'timed-out'});
    assert.equal([handle.status()?.phase, handle.status()?.ready?.state], ['running', 'timed-out']);
    assert.equal(readySteps(vm), ['timed-out']);
    vm.tell({serial: 'login:'});
    assert.is((await waitFor(vm, 'ready')).outcome, 'reached');
  }));

test('a VM that is paused is not ready for use', () =>
  withStarted({level: 'running'}, async (vm) => {
    vm.tell({runState: 'paused'});
    vm.tell({event: 'STOP', data: {}});
    await vm.untilPhase('paused');
    assert.is((await waitFor(vm, 'ready', 50)).outcome, 'timed-out');
    vm.tell({runState: 'running'});
    vm.tell({event: 'RESUME', data: {}});
    assert.is((await waitFor(vm, 'ready')).outcome, 'reached');
  }));

test('hears how the VM ended while it was waited for', () =>
  withStarted(bySerial, async (vm) => {
    const waiting = waitFor(vm, 'ready');
    vm.tell({raise: 'SIGKILL'});
    const waited = await waiting;
    assert.is(waited.outcome === 'ended' && waited.lastExit.reason, 'killed');
  }));

for (const goal of ['ready', 'running', 'agent'] as const) {
  test(`does not wait for ${goal} of a guest that has panicked`, () =>
    withVm({plan: {ready: bySerial}, behaviour: {agent: 'absent'}}, async (vm) => {
      const {handle, exited} = await startedVm(vm);
      vm.tell({runState: 'guest-panicked'});
      vm.tell({event: 'GUEST_PANICKED', data: {action: 'pause'}});
      vm.tell({event: 'STOP', data: {}});
      await vm.untilPhase('guest-panicked');
      assert.equal(await waitFor(vm, goal), {outcome: 'faulted', fault: 'guest-panicked'});
      assert.is((await waitFor(vm, 'stopped', 50)).outcome, 'timed-out');
      handle.requestStop({from: 'quit'});
      await exited;
    }));
}

test('waits for the end, and hears what it was', () =>
  withStarted({level: 'running'}, async (vm, {handle}) => {
    const waiting = waitFor(vm, 'stopped');
    handle.requestStop({from: 'powerdown'});
    const waited = await waiting;
    assert.is(waited.outcome === 'ended' && waited.lastExit.rung, 'powerdown');
  }));

for (const goal of ['agent', 'ssh'] as const) {
  test(`says at once that a VM has not what it takes for ${goal}`, () =>
    withStarted({level: 'running'}, async (vm) => {
      const waited = await waitFor(vm, goal);
      assert.is(waited.outcome, 'refused');
      const code = waited.outcome === 'refused' ? waited.diagnostic.code : undefined;
      assert.match(code ?? '', goal === 'ssh' ? 'no-forward' : 'agent');
    }));
}

test('says that nobody watches the VM', () =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    handle.requestStop({from: 'quit'});
    await exited;
    assert.equal(await waitFor(vm, 'ready'), {outcome: 'unwatched'});
  }));

test.run();

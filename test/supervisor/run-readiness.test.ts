/** Readiness as a whole supervisor sees it, and as the one after it does. */
import {readFile, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import type {ReadySign} from '../../src/plan/plan.js';
import {readVmStatus} from '../../src/supervisor/inspect.js';
import {readInstalled} from '../../src/supervisor/installed-record.js';
import {takeBackVm} from '../../src/supervisor/supervise.js';
import {waitForVm} from '../../src/supervisor/wait-for-vm.js';
import type {FakeVm} from '../rig/fake-vm.js';
import {orphaned} from '../rig/orphaned-vm.js';
import {suite} from '../rig/suite.js';
import {contains, startedVm, withVm} from '../rig/supervised.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/run-readiness');
const timeoutMs = 60_000;
const bySerial: ReadySign = {level: 'serial', text: 'login:', timeoutMs};

/** Takes the VM back, looks at its readiness, and stops it. */
async function takenBack(
  vm: FakeVm,
  look: (state: string | undefined) => Promise<void>,
): Promise<void> {
  const handle = takeBackVm(vm.paths, {env: vm.env, onProgress: () => undefined});
  const ready = await handle.ready;
  assert.ok(ready.ok, JSON.stringify(ready));
  await look(ready.ok ? ready.value.status.ready?.state : undefined);
  handle.requestStop({from: 'quit'});
  if (ready.ok) await ready.value.exited;
}

test('the next supervisor knows of the text that this one has seen', () =>
  withVm({plan: {ready: bySerial}}, async (vm) => {
    await orphaned(vm, async () => {
      vm.tell({serial: 'web login: '});
      await contains(vm.paths.stateFile, '"state": "ready"');
    });
    // Nobody has looked since.
    assert.is((await readVmStatus(vm.paths))?.ready, undefined);
    await takenBack(vm, async (state) => assert.is(state, 'ready'));
  }));

test('a text that nobody has seen has to come again', () =>
  withVm({plan: {ready: bySerial}}, async (vm) => {
    await orphaned(vm);
    await takenBack(vm, async (state) => {
      assert.is(state, 'waiting');
      vm.tell({serial: 'web login: '});
      assert.is((await waitForVm(vm.paths, {goal: 'ready'})).outcome, 'reached');
    });
  }));

test('the next supervisor asks the agent itself', () =>
  withVm({plan: {ready: {level: 'agent', timeoutMs}}, behaviour: {agent: 'obeys'}}, async (vm) => {
    await orphaned(vm, async () => {
      assert.is((await waitForVm(vm.paths, {goal: 'ready'})).outcome, 'reached');
    });
    await takenBack(vm, async () => {
      assert.is((await waitForVm(vm.paths, {goal: 'ready'})).outcome, 'reached');
    });
  }));

test('a Windows that is being installed is ready when it is installed', () =>
  inTemporaryFolder((folder) => {
    const disk = {id: 'root', node: 'disk0', path: '/vm/root.qcow2', format: 'qcow2'} as const;
    const sign = `${folder}/installed.txt`;
    const setup = {disk, writes: 'kept', drives: [], sign} as const;
    const plan = {ready: {level: 'agent', timeoutMs}, setup} as const;
    return withVm({plan, behaviour: {agent: 'obeys'}}, async (vm) => {
      const {handle, exited} = await startedVm(vm);
      assert.is((await waitForVm(vm.paths, {goal: 'agent'})).outcome, 'reached');
      assert.is(handle.status()?.ready?.state, 'waiting');
      await writeFile(sign, '');
      assert.is((await waitForVm(vm.paths, {goal: 'ready'})).outcome, 'reached');
      assert.is(handle.status()?.setup?.step, 'installed');
      assert.equal(await readInstalled(vm.paths), {disk: 'root'});
      handle.requestStop({from: 'quit'});
      await exited;
    });
  }));

test('looks for the agent when somebody asks, whatever the profile says', () =>
  withVm({plan: {ready: bySerial}, behaviour: {agent: 'obeys'}}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    assert.is((await waitForVm(vm.paths, {goal: 'agent'})).outcome, 'reached');
    assert.is(handle.status()?.ready?.state, 'waiting');
    handle.requestStop({from: 'quit'});
    await exited;
  }));

test('looks in vain no longer than the VM lives', () =>
  withVm({behaviour: {agent: 'silent'}}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    const waiting = waitForVm(vm.paths, {goal: 'agent'});
    assert.is((await waitForVm(vm.paths, {goal: 'agent', timeoutMs: 50})).outcome, 'timed-out');
    handle.requestStop({from: 'quit'});
    const {outcome} = await waiting;
    assert.ok(outcome === 'ended' || outcome === 'unwatched', outcome);
    await exited;
  }));

test('what becomes of readiness is among the events', () =>
  withVm({plan: {ready: bySerial}}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    vm.tell({serial: 'web login: '});
    assert.is((await waitForVm(vm.paths, {goal: 'ready'})).outcome, 'reached');
    handle.requestStop({from: 'quit'});
    await exited;
    const lines = (await readFile(vm.paths.eventsLog, 'utf8')).trim().split('\n');
    const events = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    const {at: _, ...ready} = events.find(({event}) => event === 'ready') ?? {};
    assert.equal(ready, {event: 'ready', level: 'serial', state: 'ready'});
  }));

test.run();

/** The whole supervisor against a fake QEMU. */
import {readFile, stat} from 'node:fs/promises';
import {PassThrough} from 'node:stream';
import * as assert from 'uvu/assert';
import {isAlive} from '../../src/host/process-identity.js';
import {readVmStatus} from '../../src/supervisor/inspect.js';
import type {LastExit} from '../../src/supervisor/vm-status.js';
import type {FakeVm} from '../rig/fake-vm.js';
import {suite} from '../rig/suite.js';
import {
  contains,
  failedStart,
  firstCode,
  isCommand,
  phasesOf,
  rungsOf,
  startedVm,
  startOther,
  withVm,
} from '../rig/supervised.js';

const test = suite('supervisor/supervise');

test('starts, runs, and stops by the power button', () =>
  withVm({}, async (vm) => {
    const {handle, status, exited} = await startedVm(vm);
    assert.is(status.phase, 'running');
    assert.ok(status.qemu && (await isAlive(status.qemu)));
    handle.requestStop({from: 'powerdown'});
    const exit = await exited;
    assert.equal([exit.reason, exit.rung, exit.failure], ['stopped', 'powerdown', undefined]);
    assert.equal(phasesOf(vm), ['running', 'stopping', 'stopped']);
  }));

test('keeps how it ended, and who it was', () =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    handle.requestStop({from: 'quit'});
    await exited;
    const status = await readVmStatus(vm.paths);
    assert.is(status?.phase, 'stopped');
    assert.is(status?.name, 'web');
    assert.is(status?.lastExit?.rung, 'quit');
  }));

test('lets nobody else into its folders', () =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    const {paths} = vm;
    const modes = await Promise.all(
      [paths.runtimeDirectory, paths.logDirectory, paths.controlSocket, paths.stateFile].map(
        async (file) => (await stat(file)).mode & 0o077,
      ),
    );
    assert.equal(modes, [0, 0, 0, 0]);
    handle.requestStop({from: 'quit'});
    await exited;
  }));

test('climbs the whole ladder when QEMU ignores everything', () =>
  withVm(
    {
      behaviour: {powerdown: 'ignored', quit: 'ignored', sigterm: 'ignored'},
      plan: {stop: {agentMs: 0, powerdownMs: 700, quitMs: 50, sigtermMs: 50, sigkillMs: 5000}},
    },
    async (vm) => {
      const {handle, exited} = await startedVm(vm);
      handle.requestStop({from: 'powerdown'});
      const exit = await exited;
      assert.equal(rungsOf(vm), ['powerdown', 'quit', 'sigterm', 'sigkill']);
      assert.equal([exit.rung, exit.signal], ['sigkill', 'SIGKILL']);
      // Half a second after the first press.
      assert.is(vm.reports.filter(isCommand('system_powerdown')).length, 2);
    },
  ));

test('goes to the next step at once when there is no power button', () =>
  withVm({behaviour: {powerdown: 'refused'}}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    handle.requestStop({from: 'powerdown'});
    assert.is((await exited).rung, 'quit');
  }));

test('is cut short by a harder request', () =>
  withVm({behaviour: {powerdown: 'ignored'}}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    handle.requestStop({from: 'powerdown'});
    await vm.reported(isCommand('system_powerdown'));
    handle.requestStop({from: 'quit'});
    assert.is((await exited).rung, 'quit');
  }));

for (const [name, happen, reason, failure] of [
  ['is killed', {raise: 'SIGKILL'}, 'killed', 'killed'],
  ['crashes', {raise: 'SIGSEGV'}, 'qemu-crash', 'qemu-crash'],
  ['breaks its sandbox', {raise: 'SIGSYS'}, 'sandbox-violation', 'sandbox-violation'],
  ['is told to end by somebody', {raise: 'SIGTERM'}, 'external-signal', 'killed'],
  ['just exits', {exit: 0}, 'unknown', 'internal'],
] satisfies [string, Parameters<FakeVm['tell']>[0], LastExit['reason'], LastExit['failure']][]) {
  test(`notices that QEMU ${name}`, () =>
    withVm({}, async (vm) => {
      const {exited} = await startedVm(vm);
      vm.tell(happen);
      const exit = await exited;
      assert.equal([exit.reason, exit.failure], [reason, failure]);
    }));
}

test('in the foreground, ends a guest that QEMU has paused after a panic', () =>
  withVm({}, async (vm) => {
    const handle = vm.start({output: new PassThrough()});
    const ready = await handle.ready;
    assert.ok(ready.ok);
    if (!ready.ok) return;
    vm.tell({fault: 'guest-panicked'});
    const exit = await ready.value.exited;
    assert.equal([exit.reason, exit.failure], ['guest-panic', 'guest-panic']);
  }));

test('lives on when somebody pauses and resumes the guest', () =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    vm.tell({runState: 'paused'});
    vm.tell({event: 'STOP', data: {}});
    await vm.untilPhase('paused');
    vm.tell({runState: 'running'});
    vm.tell({event: 'RESUME', data: {}});
    vm.tell({serial: 'still here\n'});
    await contains(vm.paths.serialLog, 'still here');
    handle.requestStop({from: 'powerdown'});
    await exited;
    assert.equal(phasesOf(vm).slice(0, 3), ['running', 'paused', 'running']);
  }));

test('goes on over the second monitor when the first one has gone mad', () =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    vm.tell({raw: '}{ nonsense\r\n'});
    vm.tell({serial: 'after the nonsense\n'});
    await contains(vm.paths.serialLog, 'after the nonsense');
    assert.is(handle.status()?.phase, 'running');
    handle.requestStop({from: 'powerdown'});
    assert.is((await exited).rung, 'powerdown');
  }));

test('joins the serial port to the terminal and the log', () =>
  withVm({}, async (vm) => {
    const terminal = {input: new PassThrough(), output: new PassThrough()};
    const handle = vm.start(terminal);
    const ready = await handle.ready;
    assert.ok(ready.ok);
    terminal.input.write('echo hello\n');
    await vm.reported((report) => 'typed' in report && report.typed === 'echo hello\n');
    vm.tell({serial: 'hello\n'});
    vm.tell({exit: 0});
    if (ready.ok) await ready.value.exited;
    assert.is(String(terminal.output.read()), 'hello\n');
    assert.is(await readFile(vm.paths.serialLog, 'utf8'), 'hello\n');
  }));

test('starts exactly one QEMU for twelve starters at once', () =>
  withVm({}, async (vm) => {
    const handles = Array.from({length: 12}, () => vm.start());
    const outcomes = await Promise.all(handles.map(({ready}) => ready));
    const winners = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
    const losers = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]));
    assert.is(winners.length, 1);
    assert.is(vm.reports.filter((report) => 'pid' in report).length, 1);
    for (const loser of losers) {
      assert.ok(
        ['already-running', 'supervisor/busy'].includes(firstCode(loser) ?? ''),
        JSON.stringify(loser),
      );
    }
    for (const handle of handles) handle.requestStop({from: 'quit'});
    await winners[0]?.exited;
  }));

test('says whether the VM that runs is what was asked for', () =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    const same = await failedStart(vm);
    const other = await failedStart({...vm, start: () => startOther(vm, vm.order.plan)});
    assert.is(same.failure === 'already-running' && same.plan, 'same');
    assert.is(other.failure === 'already-running' && other.plan, 'different');
    handle.requestStop({from: 'quit'});
    await exited;
  }));

test.run();

/** The whole supervisor against a fake QEMU. */
import {readdir, readFile, stat, watch} from 'node:fs/promises';
import {createServer} from 'node:net';
import path from 'node:path';
import {PassThrough} from 'node:stream';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {isAlive} from '../../src/host/process-identity.js';
import type {Plan} from '../../src/plan/plan.js';
import {readVmStatus} from '../../src/supervisor/inspect.js';
import {startVm} from '../../src/supervisor/supervise.js';
import type {StartedVm, StartFailure} from '../../src/supervisor/vm-handle.js';
import type {LastExit} from '../../src/supervisor/vm-status.js';
import {createFakeVm, type FakeVm, type FakeVmWishes} from '../rig/fake-vm.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/supervise');

const withVm = (wishes: FakeVmWishes, run: (vm: FakeVm) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    await using vm = await createFakeVm(folder, wishes);
    await run(vm);
    await assertNothingLeft(vm);
  });

/** No socket, lock or state in the runtime folder, and no process. */
async function assertNothingLeft(vm: FakeVm): Promise<void> {
  assert.equal(await readdir(vm.roots.runtime), []);
  for (const report of vm.reports) {
    if ('pid' in report) assert.is(await isRunning(report.pid), false);
  }
}

async function isRunning(pid: number): Promise<boolean> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const state = text.slice(text.lastIndexOf(')') + 2)[0];
  return state !== undefined && state !== 'Z' && state !== 'X';
}

async function startedVm(
  vm: FakeVm,
): Promise<StartedVm & {readonly handle: ReturnType<FakeVm['start']>}> {
  const handle = vm.start();
  const ready = await handle.ready;
  assert.ok(ready.ok, JSON.stringify(ready));
  return {...ready.value, handle};
}

async function failedStart(vm: FakeVm): Promise<StartFailure> {
  const ready = await vm.start().ready;
  assert.not.ok(ready.ok);
  if (ready.ok) throw new Error('unreachable');
  return ready.error;
}

/** The same VM with another plan. */
const startOther = (vm: FakeVm, plan: Plan): ReturnType<FakeVm['start']> =>
  startVm({
    ...vm.order,
    plan,
    planDigest: 'digest-2',
    env: vm.env,
    onProgress: () => undefined,
  });

/** Settles when the file holds the text. */
async function contains(file: string, text: string): Promise<void> {
  const watching = watch(path.dirname(file), {signal: AbortSignal.timeout(10_000)});
  const isThere = async () => (await readFile(file, 'utf8').catch(() => '')).includes(text);
  if (await isThere()) return;
  for await (const _change of watching) if (await isThere()) return;
}

const firstCode = (failure: StartFailure): string | undefined =>
  failure.failure === 'not-started' ? failure.diagnostics[0]?.code : failure.failure;

const rungsOf = (vm: FakeVm): readonly string[] =>
  vm.progress.flatMap((step) => (step.progress === 'rung' ? [step.rung] : []));

const phasesOf = (vm: FakeVm): readonly string[] =>
  vm.progress.flatMap((step) => (step.progress === 'phase' ? [step.phase] : []));

const isCommand = (name: string) => (report: object) =>
  'command' in report && report.command === name;

test('starts, runs, and stops by the power button', () =>
  withVm({}, async (vm) => {
    const {handle, status, exited} = await startedVm(vm);
    assert.is(status.phase, 'running');
    assert.ok(status.qemu && (await isAlive(status.qemu)));
    handle.requestStop('powerdown');
    const exit = await exited;
    assert.equal([exit.reason, exit.rung, exit.failure], ['stopped', 'powerdown', undefined]);
    assert.equal(phasesOf(vm), ['running', 'stopping', 'stopped']);
  }));

test('keeps how it ended, and who it was', () =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    handle.requestStop('quit');
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
    handle.requestStop('quit');
    await exited;
  }));

test('climbs the whole ladder when QEMU ignores everything', () =>
  withVm(
    {
      behaviour: {powerdown: 'ignored', quit: 'ignored', sigterm: 'ignored'},
      plan: {stop: {powerdownMs: 700, quitMs: 50, sigtermMs: 50, sigkillMs: 5000}},
    },
    async (vm) => {
      const {handle, exited} = await startedVm(vm);
      handle.requestStop('powerdown');
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
    handle.requestStop('powerdown');
    assert.is((await exited).rung, 'quit');
  }));

test('is cut short by a harder request', () =>
  withVm({behaviour: {powerdown: 'ignored'}}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    handle.requestStop('powerdown');
    await vm.reported(isCommand('system_powerdown'));
    handle.requestStop('quit');
    assert.is((await exited).rung, 'quit');
  }));

for (const [name, wishes, code] of [
  ['dies before it greets', {start: 'dies', stderr: 'qemu: no luck\n'}, 'supervisor/qemu-failed'],
  ['greets and then dies', {start: 'greets-then-dies'}, 'supervisor/device-unknown'],
  ['speaks something else than QMP', {start: 'garbage'}, 'supervisor/start-failed'],
] satisfies [string, NonNullable<FakeVmWishes['behaviour']>, string][]) {
  test(`reports a QEMU that ${name}, and was never ready`, () =>
    withVm({behaviour: wishes}, async (vm) => {
      assert.is(firstCode(await failedStart(vm)), code);
      assert.not.ok(phasesOf(vm).includes('running'));
      assert.is((await readVmStatus(vm.paths))?.lastExit?.reason, 'start-failed');
    }));
}

test('does not run a guest that should have KVM and has not', () =>
  withVm({plan: {accelerator: 'kvm'}}, async (vm) => {
    assert.is(firstCode(await failedStart(vm)), 'supervisor/start-failed');
    assert.not.ok(vm.reports.some(isCommand('cont')));
  }));

test('says which file is no program', () =>
  withVm({plan: {qemu: '/nonexistent/qemu'}}, async (vm) => {
    assert.is(firstCode(await failedStart(vm)), 'supervisor/qemu-not-started');
  }));

test('can be stopped while QEMU is silent', () =>
  withVm({behaviour: {start: 'silent'}}, async (vm) => {
    const handle = vm.start();
    await vm.reported((report) => 'pid' in report);
    handle.requestStop('powerdown');
    const ready = await handle.ready;
    assert.is(!ready.ok && ready.error.failure, 'stopped');
    assert.equal(rungsOf(vm), ['sigterm']);
  }));

test('starts no QEMU when it is stopped at once', () =>
  withVm({}, async (vm) => {
    const handle = vm.start();
    handle.requestStop('powerdown');
    const ready = await handle.ready;
    assert.is(!ready.ok && ready.error.failure, 'stopped');
    assert.equal(vm.reports, []);
  }));

test('tells a taken port before it starts anything', () =>
  withVm({}, async (vm) => {
    const taker = createServer();
    await new Promise<void>((resolve) => taker.listen(0, '127.0.0.1', resolve));
    const address = taker.address();
    const hostPort = typeof address === 'object' && address ? address.port : 0;
    const origin = pointerTo('networks', 0, 'forwards', 0);
    const forward = {
      protocol: 'tcp',
      hostAddress: '127.0.0.1',
      hostPort,
      guestPort: 80,
      origin,
    } as const;
    const plan = {...vm.order.plan, ports: [forward]};
    const failure = await failedStart({...vm, start: () => startOther(vm, plan)});
    assert.is(failure.failure === 'not-started' && failure.diagnostics[0]?.failure, 'busy');
    assert.is(failure.failure === 'not-started' && failure.diagnostics[0]?.origin, origin);
    assert.equal(vm.reports, []);
    await new Promise((resolve) => taker.close(resolve));
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

test('ends a guest that QEMU has paused after a panic', () =>
  withVm({}, async (vm) => {
    const {exited} = await startedVm(vm);
    vm.tell({runState: 'guest-panicked'});
    vm.tell({event: 'GUEST_PANICKED', data: {action: 'pause'}});
    vm.tell({event: 'STOP', data: {}});
    const exit = await exited;
    assert.equal([exit.reason, exit.failure], ['guest-panic', 'guest-panic']);
  }));

test('lives on when somebody pauses and resumes the guest', () =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    vm.tell({runState: 'paused'});
    vm.tell({event: 'STOP', data: {}});
    vm.tell({event: 'RESUME', data: {}});
    vm.tell({serial: 'still here\n'});
    await contains(vm.paths.serialLog, 'still here');
    handle.requestStop('powerdown');
    await exited;
    assert.equal(phasesOf(vm).slice(0, 3), ['running', 'paused', 'running']);
  }));

test('ends a QEMU whose monitor has gone mad only when asked to', () =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    vm.tell({raw: '}{ nonsense\r\n'});
    vm.tell({serial: 'after the nonsense\n'});
    await contains(vm.paths.serialLog, 'after the nonsense');
    assert.is(handle.status().phase, 'running');
    handle.requestStop('powerdown');
    assert.is((await exited).rung, 'sigterm');
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
    for (const handle of handles) handle.requestStop('quit');
    await winners[0]?.exited;
  }));

test('says whether the VM that runs is what was asked for', () =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    const same = await failedStart(vm);
    const other = await failedStart({...vm, start: () => startOther(vm, vm.order.plan)});
    assert.is(same.failure === 'already-running' && same.plan, 'same');
    assert.is(other.failure === 'already-running' && other.plan, 'different');
    handle.requestStop('quit');
    await exited;
  }));

test.run();

/** Restarts by policy, of a QEMU that the test drives. */
import {readFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import type {RestartRules} from '../../src/plan/plan.js';
import {askStatus} from '../../src/supervisor/control-client.js';
import {readVmStatus} from '../../src/supervisor/inspect.js';
import {stopVm} from '../../src/supervisor/stop-vm.js';
import {readVmRecord} from '../../src/supervisor/vm-record.js';
import {NO_RESTART} from '../rig/a-plan.js';
import type {FakeVm} from '../rig/fake-vm.js';
import {suite} from '../rig/suite.js';
import {contains, phasesOf, startedVm, withVm} from '../rig/supervised.js';

const test = suite('supervisor/restart');

const QUICK: RestartRules = {...NO_RESTART, policy: 'on-failure', maxRetries: 3, initialMs: 20};

const withPolicy = (
  restart: Partial<RestartRules>,
  run: (vm: FakeVm) => Promise<void>,
): Promise<void> => withVm({plan: {restart: {...QUICK, ...restart}}}, run);

const startsOf = (vm: FakeVm): number => vm.reports.filter((report) => 'pid' in report).length;

/** Settles when the n-th QEMU runs its guest. */
async function untilStart(vm: FakeVm, count: number): Promise<void> {
  await vm.reported(() => startsOf(vm) >= count);
  await vm.untilPhase('running');
}

test('starts a VM again that was killed, under the same supervisor', () =>
  withPolicy({}, async (vm) => {
    const {handle, exited, status} = await startedVm(vm);
    vm.tell({raise: 'SIGKILL'});
    await untilStart(vm, 2);
    const now = await askStatus(vm.paths.controlSocket);
    assert.equal([now?.phase, now?.supervisor], ['running', status.supervisor]);
    assert.is.not(now?.qemu?.pid, status.qemu?.pid);
    assert.equal(now?.restart, {attempts: 1, maxRetries: 3});
    assert.equal([now?.lastExit?.reason, now?.lastExit?.signal], ['killed', 'SIGKILL']);
    handle.requestStop({from: 'quit'});
    assert.is((await exited).reason, 'stopped');
    assert.equal(phasesOf(vm).slice(0, 4), ['running', 'backoff', 'starting', 'running']);
  }));

test('knows when and where in the serial log the newest run begins', () =>
  withPolicy({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    const before = await readVmRecord(vm.paths);
    vm.tell({serial: 'first run\n'});
    await contains(vm.paths.serialLog, 'first run\n');
    vm.tell({raise: 'SIGKILL'});
    await untilStart(vm, 2);
    const after = await readVmRecord(vm.paths);
    assert.ok(before && after && after.startedAt > before.startedAt);
    assert.equal([before?.serialStart, after?.serialStart], [0, 10]);
    handle.requestStop({from: 'quit'});
    await exited;
  }));

test('ends a guest that panicked, and starts it again', () =>
  withPolicy({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    vm.tell({fault: 'guest-panicked'});
    await untilStart(vm, 2);
    assert.is((await askStatus(vm.paths.controlSocket))?.lastExit?.reason, 'guest-panic');
    handle.requestStop({from: 'quit'});
    await exited;
  }));

test('gives up when the budget is spent, and says so', () =>
  withPolicy({maxRetries: 2}, async (vm) => {
    const {exited} = await startedVm(vm);
    for (const count of [1, 2, 3]) {
      await untilStart(vm, count);
      vm.tell({fault: 'guest-panicked'});
      if (count < 3) await vm.untilPhase('backoff');
    }
    const exit = await exited;
    assert.equal([exit.reason, exit.failure], ['guest-panic', 'restart-budget']);
    assert.match(exit.message, '2 restarts');
    assert.is((await readVmStatus(vm.paths))?.phase, 'failed');
    assert.is(startsOf(vm), 3);
  }));

test('a guest that shuts itself down stays down, unless it is always to run', async () => {
  const shutdown = {event: 'SHUTDOWN', data: {guest: true, reason: 'guest-shutdown'}};
  await withPolicy({}, async (vm) => {
    const {exited} = await startedVm(vm);
    vm.tell(shutdown);
    vm.tell({fault: 'shutdown'});
    assert.is((await exited).reason, 'guest-shutdown');
    assert.is(startsOf(vm), 1);
  });
  await withPolicy({policy: 'always'}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    vm.tell(shutdown);
    vm.tell({fault: 'shutdown'});
    await untilStart(vm, 2);
    handle.requestStop({from: 'quit'});
    await exited;
  });
});

test('a stop while it waits for the next start returns at once', () =>
  withPolicy({initialMs: 60_000}, async (vm) => {
    const {exited} = await startedVm(vm);
    vm.tell({raise: 'SIGKILL'});
    await vm.untilPhase('backoff');
    const waiting = await askStatus(vm.paths.controlSocket);
    assert.is(waiting?.phase, 'backoff');
    assert.ok(Date.parse(waiting?.restart?.nextAt ?? '') > Date.now());
    assert.is(waiting?.qemu, undefined);
    const begin = performance.now();
    const stopped = await stopVm(vm.paths, {
      request: {from: 'agent'},
      onProgress: () => undefined,
    });
    assert.ok(stopped.ok && stopped.value.reason === 'stopped', JSON.stringify(stopped));
    assert.ok(performance.now() - begin < 1000);
    assert.is((await exited).reason, 'stopped');
  }));

test('a guest that reboots without end is given a pause', () =>
  withPolicy({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    // Reboots within a second count as one, so the clock is what makes five of them.
    const real = process.hrtime;
    let now = real.bigint();
    process.hrtime = Object.assign(() => real(), {bigint: () => now});
    try {
      for (let reboot = 1; reboot <= 5; reboot += 1) {
        now += 2_000_000_000n;
        vm.tell({event: 'RESET', data: {guest: true, reason: 'guest-reset'}});
        // Asked over a socket, it takes its turn after the event.
        while (reboot < 5 && (await askStatus(vm.paths.controlSocket))?.reboots !== reboot);
      }
      await vm.untilPhase('backoff');
    } finally {
      process.hrtime = real;
    }
    await untilStart(vm, 2);
    const status = await askStatus(vm.paths.controlSocket);
    assert.equal([status?.lastExit?.reason, status?.reboots], ['reboot-storm', undefined]);
    handle.requestStop({from: 'quit'});
    await exited;
  }));

test('writes every phase and every event of QEMU to the log of events', () =>
  withPolicy({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    vm.tell({fault: 'guest-panicked'});
    await untilStart(vm, 2);
    handle.requestStop({from: 'quit'});
    await exited;
    const lines = (await readFile(vm.paths.eventsLog, 'utf8')).trim().split('\n');
    const events = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    assert.equal(
      events.filter(({event}) => event === 'phase').map(({phase}) => phase),
      ['running', 'stopping', 'backoff', 'starting', 'running', 'stopping', 'stopped'],
    );
    const panic = events.find(({name}) => name === 'GUEST_PANICKED');
    assert.equal([panic?.['event'], panic?.['data']], ['qemu', {action: 'pause'}]);
    assert.ok(events.every(({at}) => Number.isFinite(Date.parse(String(at)))));
  }));

test.run();

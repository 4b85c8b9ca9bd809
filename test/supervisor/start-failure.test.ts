import {createServer} from 'node:net';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {readVmStatus} from '../../src/supervisor/inspect.js';
import type {FakeVmWishes} from '../rig/fake-vm.js';
import {suite} from '../rig/suite.js';
import {
  failedStart,
  firstCode,
  isCommand,
  phasesOf,
  rungsOf,
  startOther,
  withVm,
} from '../rig/supervised.js';

const test = suite('supervisor/start-failure');

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

for (const [qemu, hint] of [
  ['/nonexistent/qemu', /kvmrun doctor/],
  ['/nonexistent/qemu-system-x86_64', /^(sudo .*qemu|install QEMU)/],
] as const) {
  test(`says how to get a QEMU that is not there: ${qemu}`, () =>
    withVm({plan: {qemu}}, async (vm) => {
      const failure = await failedStart(vm);
      const [first] = failure.failure === 'not-started' ? failure.diagnostics : [];
      assert.equal([first?.code, first?.failure], ['supervisor/qemu-not-started', 'unavailable']);
      assert.match(first?.hint ?? '', hint);
    }));
}

test('can be stopped while QEMU is silent', () =>
  withVm({behaviour: {start: 'silent'}}, async (vm) => {
    const handle = vm.start();
    await vm.reported((report) => 'pid' in report);
    handle.requestStop({from: 'powerdown'});
    const ready = await handle.ready;
    assert.is(!ready.ok && ready.error.failure, 'stopped');
    assert.equal(rungsOf(vm), ['sigterm']);
  }));

test('starts no QEMU when it is stopped at once', () =>
  withVm({}, async (vm) => {
    const handle = vm.start();
    handle.requestStop({from: 'powerdown'});
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

test.run();

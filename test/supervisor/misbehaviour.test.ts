/** A QEMU that does what none should, and one that nobody expects to do anything any more. */
import * as assert from 'uvu/assert';
import {askStatus} from '../../src/supervisor/control-client.js';
import type {FakeQemuBehaviour} from '../rig/fake-qemu.js';
import {suite} from '../rig/suite.js';
import {contains, firstCode, rungsOf, startedVm, withVm} from '../rig/supervised.js';

const test = suite('supervisor/misbehaviour');

for (const start of ['silent', 'half-a-line'] satisfies FakeQemuBehaviour['start'][]) {
  test(`a QEMU that starts with ${start} can be stopped at any time`, () =>
    withVm({behaviour: {start}}, async (vm) => {
      const handle = vm.start();
      await vm.reported((report) => 'pid' in report);
      assert.is((await askStatus(vm.paths.controlSocket))?.phase, 'starting');
      handle.requestStop({from: 'agent'});
      const ready = await handle.ready;
      assert.is(!ready.ok && ready.error.failure, 'stopped');
      assert.equal(rungsOf(vm), ['sigterm']);
    }));
}

test('a QEMU that hangs up and lives on is asked over its second monitor', () =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    vm.tell({hangUp: 'once'});
    await contains(vm.paths.supervisorLog, 'the monitor is connected anew');
    vm.tell({fault: 'io-error'});
    await vm.untilPhase('io-error');
    handle.requestStop({from: 'quit'});
    assert.is((await exited).rung, 'quit');
  }));

test('what happened between two connections is caught up with', () =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    vm.tell({runState: 'guest-panicked'});
    vm.tell({hangUp: 'once'});
    await vm.untilPhase('guest-panicked');
    handle.requestStop({from: 'quit'});
    await exited;
  }));

test('a QEMU that hangs up for good is stopped by signals only', () =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    vm.tell({hangUp: 'for-good'});
    await contains(vm.paths.supervisorLog, 'the monitor is closed');
    assert.is(handle.status()?.phase, 'running');
    handle.requestStop({from: 'agent'});
    assert.is((await exited).rung, 'sigterm');
  }));

test('a QEMU that hangs up again and again is not asked for ever', () =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    for (let time = 0; time < 7; time += 1) {
      const greetings = vm.reports.filter((one) => 'command' in one).length;
      vm.tell({hangUp: 'once'});
      if (time < 5) await vm.reported(() => vm.reports.length > greetings);
    }
    handle.requestStop({from: 'sigterm'});
    assert.is((await exited).rung, 'sigterm');
  }));

test('a QEMU that dies of what it is told is no start', () =>
  withVm({behaviour: {start: 'greets-then-dies'}}, async (vm) => {
    const ready = await vm.start().ready;
    assert.is(!ready.ok && firstCode(ready.error), 'supervisor/device-unknown');
  }));

test.run();

/** The whole supervisor, and the agent in the guest of a fake QEMU. */
import * as assert from 'uvu/assert';
import {callVm} from '../../src/supervisor/control-client.js';
import {POLITE} from '../../src/supervisor/stop-ladder.js';
import type {VmCall} from '../../src/supervisor/vm-call.js';
import type {FakeVm} from '../rig/fake-vm.js';
import {suite} from '../rig/suite.js';
import {rungsOf, startedVm, withVm} from '../rig/supervised.js';

const test = suite('supervisor/guest-services');

const stop = {agentMs: 8000, powerdownMs: 8000, quitMs: 8000, sigtermMs: 8000, sigkillMs: 8000};

for (const [name, agent, rungs] of [
  ['an agent that obeys', 'obeys', ['agent']],
  ['an agent that refuses', 'refuses', ['agent', 'powerdown']],
  ['an agent that does not answer', 'silent', ['agent', 'powerdown']],
  ['a guest without an agent', 'absent', ['agent', 'powerdown']],
  ['a VM without a channel', 'none', ['agent', 'powerdown']],
] as const) {
  test(`stops ${name} by ${rungs.at(-1)}`, () =>
    withVm({behaviour: {agent}, plan: {stop}}, async (vm) => {
      const {handle, exited} = await startedVm(vm);
      const begin = performance.now();
      handle.requestStop(POLITE);
      const {reason, rung} = await exited;
      assert.equal([reason, rung], ['stopped', rungs.at(-1)]);
      assert.equal(rungsOf(vm), rungs);
      // Two seconds for an agent that does not answer, and not the limit of the step.
      assert.ok(performance.now() - begin < 5000);
    }));
}

/** What comes of a call to a VM with such an agent. */
async function calling(agent: 'obeys' | 'absent', act: (vm: FakeVm) => Promise<void>) {
  await withVm({behaviour: {agent}}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    await act(vm);
    handle.requestStop({from: 'quit'});
    await exited;
  });
}

async function call(vm: FakeVm, wish: VmCall): Promise<unknown> {
  const answer = await callVm(vm.paths.controlSocket, wish);
  if (answer === undefined) return 'no answer';
  return answer.ok ? answer.value : answer.error.code;
}

test('runs a command with a megabyte of input, and tells how it ended', () =>
  calling('obeys', async (vm) => {
    const stdin = Buffer.alloc(1024 * 1024, 'x').toString('base64');
    assert.equal(await call(vm, {verb: 'exec', path: 'cat', args: [], stdin}), {pid: 7});
    assert.equal(await call(vm, {verb: 'exec-wait', pid: 7}), {
      exitCode: 3,
      stdout: stdin,
      stderr: '',
    });
  }));

test('tells what the agent tells of the guest', () =>
  calling('obeys', async (vm) => {
    assert.equal(await call(vm, {verb: 'guest-facts'}), {hostname: 'fake', addresses: []});
  }));

test('has nothing to tell without an agent', () =>
  calling('absent', async (vm) => {
    assert.is(await call(vm, {verb: 'guest-facts'}), null);
    assert.is(await call(vm, {verb: 'exec', path: 'cat', args: []}), 'supervisor/agent-absent');
  }));

test.run();

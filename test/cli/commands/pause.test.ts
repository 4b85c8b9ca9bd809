/** `pause`, `resume` and `reset` as a user types them. */
import * as assert from 'uvu/assert';
import {statusOf} from '../../rig/ask.js';
import {inHome} from '../../rig/idle-vm.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/pause');

test('pauses the guest and lets it go on', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    assert.is((await home.kvmrun('pause', 'idle')).stdout, 'idle: paused\n');
    assert.is((await statusOf(home)).phase, 'paused');
    assert.is((await home.kvmrun('pause')).stdout, 'idle: is paused already\n');
    assert.match(
      (await home.kvmrun('up')).stdout,
      "idle: runs already, and is 'paused', under tcg",
    );
    assert.is((await home.kvmrun('resume')).stdout, 'idle: goes on\n');
    assert.is((await statusOf(home)).phase, 'running');
  }));

test('resets the guest in the same QEMU', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const {qemu} = await statusOf(home);
    const {code, stdout} = await home.kvmrun('reset', '--json');
    assert.is(code, 0);
    const {vms} = JSON.parse(stdout) as {vms: readonly {name: string; outcome: string}[]};
    assert.equal([vms[0]?.name, vms[0]?.outcome], ['idle', 'changed']);
    assert.equal((await statusOf(home)).qemu, qemu);
    assert.match((await home.kvmrun('events')).stdout, 'host-qmp-system-reset');
  }));

test('gives a VM that has lost its supervisor another one', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const {supervisor} = await statusOf(home);
    if (supervisor) process.kill(supervisor.pid, 'SIGKILL');
    const {code, stdout, stderr} = await home.kvmrun('pause');
    assert.is(code, 0, stderr);
    assert.is(stdout, 'idle: paused\n');
  }));

for (const verb of ['pause', 'resume', 'reset']) {
  test(`has nothing to ${verb} where no VM runs`, () =>
    inHome(async (home) => {
      const {code, stderr} = await home.kvmrun(verb);
      assert.is(code, 69);
      assert.match(stderr, `idle is not running, so there is nothing to ${verb}`);
    }));
}

test.run();

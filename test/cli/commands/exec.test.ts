import * as assert from 'uvu/assert';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/exec');

for (const [name, args, message] of [
  ['no command', ['exec', 'idle'], 'no command is given; it stands after --'],
  ['nothing after the dashes', ['exec', '--'], 'no command is given; it stands after --'],
  ['a command without dashes', ['exec', 'idle', 'ls'], "the command to run stands after '--'"],
  ['a time without a unit', ['exec', '--timeout', '5', '--', 'ls'], "--timeout is '5', allowed"],
  ['no time at all', ['exec', '--timeout', '0s', '--', 'ls'], "--timeout is '0s', allowed"],
  ['an unknown option', ['exec', '--tiemout', '5s', '--', 'ls'], "did you mean '--timeout'"],
] satisfies [string, string[], string][]) {
  test(`refuses ${name}`, () =>
    inHome(async (home) => {
      const {code, stdout, stderr} = await home.kvmrun(...args);
      assert.equal([code, stdout], [64, '']);
      assert.match(stderr, message);
    }));
}

test('reads its options before the dashes only, in every form', () =>
  inHome(async (home) => {
    const {code, stdout} = await home.kvmrun(
      'exec',
      '--timeout=5s',
      '--json',
      '--',
      'ls',
      '--help',
    );
    assert.is(code, 69);
    const {error} = JSON.parse(stdout) as {readonly error: {readonly message: string}};
    assert.is(error.message, 'idle is not running, so nothing can be run in it');
  }));

test('says that the VM has no channel to an agent', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const {code, stderr} = await home.kvmrun('exec', '--', 'ls');
    assert.is(code, 69);
    assert.match(stderr, 'error[supervisor/agent-unconfigured]');
    assert.match(stderr, '"guestAgent": {"type": "virtio"}');
  }));

test('says that no agent runs in the guest', () =>
  inHome(async (home) => {
    await writeProfile(home, {guestAgent: {type: 'virtio'}});
    await home.kvmrun('up');
    const {code, stderr} = await home.kvmrun('exec', 'idle', '--', 'ls');
    assert.is(code, 69);
    assert.match(stderr, 'error[supervisor/agent-absent]');
    assert.match(
      stderr,
      'for Linux the package qemu-guest-agent, for Windows virtio-win-guest-tools',
    );
  }));

test.run();

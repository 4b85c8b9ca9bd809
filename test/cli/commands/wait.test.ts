import type {ChildProcess} from 'node:child_process';
import {writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import type {VmStatus} from '../../../src/supervisor/vm-status.js';
import {statusOf} from '../../rig/ask.js';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import {ended} from '../../rig/kvmrun.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/wait');

/** A guest that writes nothing never becomes ready by this. */
const never = (timeout: string) => ({ready: {type: 'serial', text: 'never', timeout}});

/** Settles when the command has said so. */
function saysThatItWaits({stderr}: ChildProcess): Promise<void> {
  let text = '';
  return new Promise((resolve) =>
    stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (WAITING.test(text)) resolve();
    }),
  );
}

const WAITING = /^idle: waiting for (its end|'never' on the serial port, 1 min at most)$/m;

test('a VM of which nothing else is asked is ready when it runs', () =>
  inHome(async (home) => {
    const up = await home.kvmrun('up', '--wait');
    assert.is(up.code, 0, up.stderr);
    assert.match(up.stdout, /^idle: running after \d+ ms$/m);
    const waited = await home.kvmrun('wait', 'idle', '--json');
    assert.is(waited.code, 0, waited.stderr);
    const {goal, status} = JSON.parse(waited.stdout) as {goal: string; status: VmStatus};
    assert.equal([goal, status.ready?.state], ['ready', 'ready']);
    assert.match((await home.kvmrun('status')).stdout, /^ready +by running, since /m);
  }));

test('says in time what it waited for in vain, and where in the profile that stands', () =>
  inHome(async (home) => {
    await writeProfile(home, never('300ms'));
    const up = await home.kvmrun('up', '--wait');
    assert.is(up.code, 75);
    assert.match(up.stdout, /^idle: running under tcg/m);
    assert.match(
      up.stderr,
      /^vm\.json:\d+:\d+: error\[cli\/not-in-time\]: waited 300 ms for idle, in vain: for 'never' on the serial port$/m,
    );
    const {phase, ready} = await statusOf(home);
    assert.equal([phase, ready?.state], ['running', 'timed-out']);
    const waited = await home.kvmrun('wait', '--timeout', '100ms', '--json');
    assert.is(waited.code, 75);
    const {error} = JSON.parse(waited.stdout) as {error: {exitCode: number; message: string}};
    assert.is(error.exitCode, 75);
    assert.match(error.message, 'waited 100 ms for idle');
  }));

test('says that the guest is paused, which is why it does not come', () =>
  inHome(async (home) => {
    await writeProfile(home, never('1min'));
    await home.kvmrun('up');
    await home.kvmrun('pause');
    const {code, stderr} = await home.kvmrun('wait', '--timeout', '100ms');
    assert.is(code, 75);
    assert.match(stderr, "in vain: for 'never' on the serial port; it is 'paused'");
  }));

test('up waits for several at once, and tells each how it went', () =>
  inHome(async (home) => {
    await writeProfile(home, never('2s'));
    const other = {name: 'other', accelerator: 'tcg', memory: {size: '64MiB'}};
    await writeFile(home.path('other.json'), JSON.stringify(other));
    const up = await home.kvmrun('up', '--wait', 'vm.json', 'other.json', '--json');
    await home.kvmrun('down', 'other', '--from', 'quit');
    assert.is(up.code, 75);
    const {vms} = JSON.parse(up.stdout) as {
      vms: readonly {status: VmStatus; waited?: object; diagnostics: readonly {code: string}[]}[];
    };
    assert.equal(
      vms.map(({status, waited, diagnostics}) => [
        status.name,
        waited !== undefined,
        diagnostics.map(({code}) => code).filter((code) => code.startsWith('cli/not')),
      ]),
      [
        ['idle', false, ['cli/not-in-time']],
        ['other', true, []],
      ],
    );
  }));

test('goes on waiting with another supervisor when the first one is killed', () =>
  inHome(async (home) => {
    await writeProfile(home, never('1min'));
    await home.kvmrun('up');
    const before = await statusOf(home);
    const waiting = home.start('wait', '--for', 'stopped');
    const result = ended(waiting);
    await saysThatItWaits(waiting);
    process.kill(before.supervisor?.pid ?? 0, 'SIGKILL');
    // Whoever waits takes the VM back, or this does.
    const after = await statusOf(home);
    assert.is(after.qemu?.pid, before.qemu?.pid);
    assert.is.not(after.supervisor?.pid, before.supervisor?.pid);
    await home.kvmrun('down', '--from', 'quit');
    const {code, stdout, stderr} = await result;
    assert.is(code, 0, stderr);
    assert.match(stdout, /^idle: stopped by quit, after /);
  }));

test('tells how a VM ended that was waited for', () =>
  inHome(async (home) => {
    await writeProfile(home, never('1min'));
    await home.kvmrun('up');
    const children = [home.start('wait'), home.start('wait', '--for', 'stopped')];
    const [ready, stopped] = children.map(ended);
    await Promise.all(children.map(saysThatItWaits));
    const {qemu} = await statusOf(home);
    process.kill(qemu?.pid ?? 0, 'SIGKILL');
    assert.is((await ready)?.code, 82);
    assert.match((await ready)?.stderr ?? '', 'idle has ended while it was waited for');
    assert.is((await stopped)?.code, 82);
    // It is over, and how it ended is known.
    assert.is((await home.kvmrun('wait', '--for', 'stopped')).code, 82);
    const gone = await home.kvmrun('wait');
    assert.is(gone.code, 69);
    assert.match(gone.stderr, 'idle is not running');
  }));

for (const goal of ['agent', 'ssh']) {
  test(`says at once that a VM has not what it takes for ${goal}`, () =>
    inHome(async (home) => {
      await home.kvmrun('up');
      const waited = await home.kvmrun('wait', '--for', goal);
      assert.is(waited.code, 69);
      assert.match(waited.stderr, goal === 'ssh' ? 'supervisor/no-forward' : 'agent-unconfigured');
    }));
}

test('a VM that was never started has ended, and is not ready', () =>
  inHome(async (home) => {
    const stopped = await home.kvmrun('wait', '--for', 'stopped');
    assert.equal([stopped.code, stopped.stdout], [0, 'idle: not running\n']);
    assert.is((await home.kvmrun('wait')).code, 69);
  }));

for (const [args, message] of [
  [['wait', '--timeout', 'soon'], "--timeout is 'soon', allowed is"],
  [['up', '--timeout', '5s'], '--timeout is for --wait'],
  [['up', '--wait', '--timeout', '5'], "--timeout is '5', allowed is"],
  [['up', '--wait', '--foreground'], 'it cannot --wait'],
] satisfies [string[], string][]) {
  test(`refuses '${args.join(' ')}'`, () =>
    inHome(async (home) => {
      const {code, stderr} = await home.kvmrun(...args);
      assert.is(code, 64);
      assert.match(stderr, message);
    }));
}

test.run();

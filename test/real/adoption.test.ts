/** The supervisor is killed, QEMU runs on, and the next command takes it back. */
import {type ChildProcess, spawn} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {readProcessIdentity} from '../../src/host/process-identity.js';
import type {VmStatus} from '../../src/supervisor/vm-status.js';
import {waitForLine, writeGuestProfile} from '../rig/guest.js';
import {inHome} from '../rig/idle-vm.js';
import {ended, makeHome} from '../rig/kvmrun.js';
import {gone, killSupervisors, qemusOf} from '../rig/orphans.js';
import {remainsOf} from '../rig/remains.js';
import {orphaned, readStatus, runtimeFile} from '../rig/running-vm.js';
import {suite} from '../rig/suite.js';

const test = suite('real/adoption');

// F04
test('up takes the same QEMU back, and down leaves nothing', () =>
  inHome(async (home) => {
    const before = await orphaned(home);
    const {code, stdout, stderr} = await home.kvmrun('up');
    assert.is(code, 0, stderr);
    assert.is(stdout, `idle: taken back under tcg, pid ${before.qemu.pid}\n`);
    const after = await readStatus(home);
    assert.equal(
      [after.phase, after.supervised, after.since, after.qemu],
      ['running', true, before.since, before.qemu],
    );
    assert.is.not(after.supervisor?.pid, before.supervisor.pid);
    assert.is((await home.kvmrun('down')).stdout, 'idle: stopped by quit\n');
    assert.equal(await remainsOf(home), []);
  }));

test('status takes it back within a second', () =>
  inHome(async (home) => {
    await orphaned(home);
    const begin = performance.now();
    const {supervised} = await readStatus(home);
    assert.ok(performance.now() - begin < 1000);
    assert.is(supervised, true);
  }));

test('ps only shows that nobody is there', () =>
  inHome(async (home) => {
    await orphaned(home);
    assert.match((await home.kvmrun('ps')).stdout, 'running (unsupervised)');
    assert.match((await home.kvmrun('ps')).stdout, 'running (unsupervised)');
  }));

test('a new supervisor notices the end of QEMU at once', () =>
  inHome(async (home) => {
    const {qemu} = await orphaned(home);
    await home.kvmrun('up');
    const following = ended(home.start('logs', '--follow'));
    process.kill(qemu.pid, 'SIGTERM');
    await following;
    const {phase, lastExit} = await readStatus(home);
    assert.equal([phase, lastExit?.reason], ['stopped', 'external-signal']);
    assert.equal(await remainsOf(home), []);
  }));

test('up with another profile takes it back, and says what differs', () =>
  inHome(async (home) => {
    await orphaned(home);
    const profile = JSON.parse(await readFile(home.path('vm.json'), 'utf8')) as object;
    await writeFile(home.path('vm.json'), JSON.stringify({...profile, memory: {size: '96MiB'}}));
    const {code, stderr} = await home.kvmrun('up');
    assert.is(code, 75);
    assert.match(stderr, '/memory/size');
    assert.is((await readStatus(home)).supervised, true);
  }));

/** A process of ours that nobody may touch. */
async function withBystander(use: (bystander: ChildProcess) => Promise<void>): Promise<void> {
  const sleep = spawn('sleep', ['600'], {stdio: 'ignore'});
  try {
    await use(sleep);
    assert.equal([sleep.exitCode, sleep.signalCode], [null, null]);
  } finally {
    sleep.kill('SIGKILL');
  }
}

for (const [name, qemu, change] of [
  ['a pid that is another process by now', 'dead', {}],
  ['a pid that is another process by now, while QEMU runs', 'alive', {}],
  ['another boot', 'dead', {bootId: 'another-boot'}],
] as const) {
  // F07, F09
  test(`is not misled by a state file with ${name}`, () =>
    inHome((home) =>
      withBystander(async (bystander) => {
        const before = await orphaned(home);
        if (qemu === 'dead') {
          process.kill(before.qemu.pid, 'SIGKILL');
          await gone(before.qemu.pid);
        }
        const file = runtimeFile(home, before, 'state.json');
        const state = JSON.parse(await readFile(file, 'utf8')) as VmStatus;
        const other = {...(await readProcessIdentity(bystander.pid ?? 0)), ...change};
        await writeFile(file, JSON.stringify({...state, qemu: other}));
        if (qemu === 'dead') assert.is((await readStatus(home)).phase, 'stopped');
        const {code, stderr} = await home.kvmrun('up');
        assert.is(code, 0, stderr);
        const now = (await readStatus(home)).qemu;
        assert.is.not(now?.pid, bystander.pid);
        assert.is(now?.pid === before.qemu.pid, qemu === 'alive');
        const down = await home.kvmrun('down', '--from', 'sigkill');
        assert.is(down.stdout, 'idle: stopped by sigkill\n');
      }),
    ));
}

// F07
test('down has nothing to stop when the recorded pid is another process by now', () =>
  inHome((home) =>
    withBystander(async (bystander) => {
      const before = await orphaned(home);
      process.kill(before.qemu.pid, 'SIGKILL');
      await gone(before.qemu.pid);
      const file = runtimeFile(home, before, 'state.json');
      const state = JSON.parse(await readFile(file, 'utf8')) as VmStatus;
      const other = await readProcessIdentity(bystander.pid ?? 0);
      await writeFile(file, JSON.stringify({...state, qemu: other}));
      const {code, stdout} = await home.kvmrun('down');
      assert.equal([code, stdout], [0, 'idle: not running\n']);
      assert.is((await home.kvmrun('up')).code, 0);
    }),
  ));

// F08
test('starts over the sockets of the dead', () =>
  inHome(async (home) => {
    const {qemu} = await orphaned(home);
    process.kill(qemu.pid, 'SIGKILL');
    await gone(qemu.pid);
    const {code, stdout, stderr} = await home.kvmrun('up');
    assert.is(code, 0, stderr);
    assert.match(stdout, /^idle: running under tcg/);
  }));

test('a QEMU that does not answer is taken back, and left alone', () =>
  inHome(async (home) => {
    const {qemu} = await orphaned(home);
    process.kill(qemu.pid, 'SIGSTOP');
    const {code, stdout, stderr} = await home.kvmrun('up');
    assert.is(code, 0, stderr);
    assert.match(stdout, 'taken back, without an answer,');
    assert.is((await readStatus(home)).phase, 'unresponsive');
    process.kill(qemu.pid, 'SIGCONT');
    const child = home.start('down');
    assert.is((await ended(child)).stdout, 'idle: stopped by quit\n');
  }));

// The first of them are closer, since that is when most happens.
const MOMENTS_MS = Array.from({length: 20}, (_, step) => Math.round((1500 * step ** 2) / 19 ** 2));

for (const moment of MOMENTS_MS) {
  test(`up works after a supervisor that was killed ${moment} ms into another`, () =>
    inHome(async (home) => {
      const first = ended(home.start('up'));
      await new Promise<void>((now) => setTimeout(() => now(), moment));
      await killSupervisors(home);
      await first;
      const {code, stderr} = await home.kvmrun('up');
      assert.is(code, 0, stderr);
      const {phase, supervised, qemu} = await readStatus(home);
      assert.equal([phase, supervised], ['running', true]);
      assert.equal(await qemusOf(home), [qemu?.pid]);
      await home.kvmrun('down', '--from', 'quit');
      assert.equal(await remainsOf(home), []);
    }));
}

test(
  'a Linux guest goes on, with its console, its log and its power button',
  async () => {
    await using home = await makeHome();
    await writeGuestProfile(home, ['echo']);
    try {
      assert.is((await home.kvmrun('up')).code, 0);
      await waitForLine(home, 'KVMRUN-READY');
      await killSupervisors(home);
      const console = home.start('console');
      const attached = new Promise<void>((resolve) => {
        console.stderr?.on('data', (text) => {
          if (String(text).includes('attached')) resolve();
        });
      });
      await attached;
      console.stdin?.write('hello\n');
      const lines = await waitForLine(home, 'KVMRUN-ECHO hello');
      assert.is(lines.filter((line) => line.includes('KVMRUN-READY')).length, 1);
      console.kill('SIGKILL');
      await killSupervisors(home);
    } finally {
      const {stdout} = await home.kvmrun('down');
      assert.match(stdout, 'guest: stopped by powerdown');
    }
    assert.match((await home.kvmrun('logs')).stdout, 'KVMRUN-POWERBUTTON');
    assert.equal(await remainsOf(home), []);
  },
  {timeoutMs: 120_000},
);

test.run();

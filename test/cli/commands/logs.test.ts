import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import type {VmStatus} from '../../../src/supervisor/vm-status.js';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import {ended, type Home} from '../../rig/kvmrun.js';
import {gone, killSupervisors} from '../../rig/orphans.js';
import {inRepository} from '../../rig/repository.js';
import {shows} from '../../rig/shows.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/logs');
const LINE = 'Hello from a virtual machine started by kvmrun';

const HELLO = {
  disks: [
    {
      id: 'hello',
      path: inRepository('profiles', 'hello', 'hello.img'),
      format: 'raw',
      readOnly: true,
    },
  ],
};

/** Starts and stops the VM, and gives the folder of its logs. */
async function logsOfStopped(home: Home): Promise<string> {
  await home.kvmrun('up');
  await home.kvmrun('down');
  const {id} = JSON.parse((await home.kvmrun('status', '--json')).stdout) as VmStatus;
  return home.path('state', 'kvmrun', id, 'logs');
}

test('follows the serial port until the VM has ended', () =>
  inHome(async (home) => {
    await writeProfile(home, HELLO);
    await home.kvmrun('up');
    const {code, stdout} = await home.kvmrun('logs', '--follow');
    assert.is(code, 0);
    assert.match(stdout, LINE);
    const tail = await home.kvmrun('logs', '--lines', '1');
    assert.match(tail.stdout, LINE);
    assert.is(tail.stdout.trim().split('\n').length, 1);
  }));

test('shows all runs, or the newest, or what is not long ago', () =>
  inHome(async (home) => {
    await writeProfile(home, HELLO);
    for (let run = 0; run < 2; run += 1) {
      await home.kvmrun('up');
      await home.kvmrun('logs', '--follow');
    }
    const times = async (...args: readonly string[]) =>
      (await home.kvmrun('logs', ...args)).stdout.split(LINE).length - 1;
    assert.is(await times(), 2);
    assert.is(await times('--since', '1h'), 2);
    assert.is(await times('--since', 'boot'), 1);
    assert.is(await times('--since', '0s'), 0);
    const {stdout} = await home.kvmrun('logs', '--supervisor', '--since', 'boot');
    assert.is(stdout.split('QEMU started').length - 1, 1);
  }));

test('has the words of the supervisor too', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    await home.kvmrun('down');
    assert.match((await home.kvmrun('logs', '--supervisor')).stdout, 'QEMU started');
  }));

test('goes on following when the supervisor is killed, with another one', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const following = home.start('logs', '--supervisor', '--follow');
    const end = ended(following);
    await shows(following.stdout, 'QEMU started');
    await killSupervisors(home);
    await shows(following.stdout, 'takes back QEMU');
    await home.kvmrun('down');
    const {code, stdout, stderr} = await end;
    assert.is(code, 0);
    assert.match(stdout, 'ended: stopped');
    assert.match(stderr, 'idle: its supervisor had died, and it has a new one now');
  }));

test('ends when VM and supervisor are killed together', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const following = home.start('logs', '--supervisor', '--follow');
    const end = ended(following);
    await shows(following.stdout, 'QEMU started');
    const {stdout} = await home.kvmrun('status', '--json');
    const {qemu, supervisor} = JSON.parse(stdout) as VmStatus;
    assert.ok(qemu && supervisor);
    // Stopped, so that it does not see the end of QEMU.
    process.kill(supervisor.pid, 'SIGSTOP');
    process.kill(qemu.pid, 'SIGKILL');
    await gone(qemu.pid);
    await killSupervisors(home);
    assert.is((await end).code, 0);
  }));

test('ends when nobody reads what it prints', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const following = home.start('logs', '--supervisor', '--follow');
    const end = ended(following);
    await shows(following.stdout, 'QEMU started');
    following.stdout?.destroy();
    // Something to be printed.
    await home.kvmrun('pause');
    await home.kvmrun('resume');
    assert.is((await end).code, 0);
  }));

test('prints more than a pipe holds, to the end', () =>
  inHome(async (home) => {
    const folder = await logsOfStopped(home);
    const text = 'A line of a guest that has much to tell.\n'.repeat(50_000);
    await writeFile(path.join(folder, 'serial.log'), text);
    const {stdout} = await home.kvmrun('logs');
    assert.is(stdout.length, text.length);
  }));

test('obeys nothing that a guest or QEMU has written, unless told to', () =>
  inHome(async (home) => {
    const folder = await logsOfStopped(home);
    const text = '\u001b]52;c;cm0gLXJm\u0007\u001b[2J\u009bred\u202e\r\n';
    const harmless = '\\u001b]52;c;cm0gLXJm\\u0007\\u001b[2J\\u009bred\\u202e\n';
    for (const log of ['serial', 'qemu', 'supervisor']) {
      await writeFile(path.join(folder, `${log}.log`), text);
      assert.is((await home.kvmrun('logs', `--${log}`)).stdout, harmless);
      assert.is((await home.kvmrun('logs', `--${log}`, '--raw')).stdout, text);
      const document = (await home.kvmrun('logs', `--${log}`, '--json')).stdout;
      assert.not.match(document, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      assert.is((JSON.parse(document) as {readonly text: string}).text, text);
    }
  }));

test('shows what QEMU has said while it had no supervisor', () =>
  inHome(async (home) => {
    const folder = await logsOfStopped(home);
    await writeFile(path.join(folder, 'qemu.log'), 'logged\n');
    await writeFile(path.join(folder, 'qemu.out'), 'alone\n');
    assert.is((await home.kvmrun('logs', '--qemu')).stdout, 'logged\nalone\n');
    assert.is((await home.kvmrun('logs', '--qemu', '-n', '1')).stdout, 'alone\n');
  }));

test('reaches back into what was rotated away', () =>
  inHome(async (home) => {
    const folder = await logsOfStopped(home);
    await writeFile(path.join(folder, 'serial.log.1'), 'one\ntwo\n');
    await writeFile(path.join(folder, 'serial.log'), 'three\n');
    assert.is((await home.kvmrun('logs', '-n', '2')).stdout, 'two\nthree\n');
    assert.is((await home.kvmrun('logs', '--since', '1h')).stdout, 'one\ntwo\nthree\n');
  }));

for (const [name, args, message] of [
  ['several logs at once', ['--qemu', '--serial'], '--serial and --qemu are different logs'],
  ['a number of lines that is none', ['-n', '1.5'], "--lines is '1.5'"],
  ['a word in its place', ['-n', 'abc'], "--lines is 'abc', allowed are whole numbers"],
  ['a time that is none', ['--since', 'yesterday'], "--since is 'yesterday', allowed are"],
] satisfies [string, string[], string][]) {
  test(`refuses ${name}`, () =>
    inHome(async (home) => {
      const {code, stderr} = await home.kvmrun('logs', ...args);
      assert.is(code, 64);
      assert.match(stderr, message);
    }));
}

test('says that there is no log yet', () =>
  inHome(async (home) => {
    const {code, stdout, stderr} = await home.kvmrun('logs');
    assert.is(code, 0);
    assert.is(stdout, '');
    assert.match(stderr, 'idle has no serial log yet');
  }));

test.run();

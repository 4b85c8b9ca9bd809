import {execFile, spawn} from 'node:child_process';
import {readdir} from 'node:fs/promises';
import {promisify} from 'node:util';
import * as assert from 'uvu/assert';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import {ended} from '../../rig/kvmrun.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/plan');

test('shows one option a line, each behind the profile value that it came from', () =>
  inHome(async (home) => {
    const {code, stdout, stderr} = await home.kvmrun('plan', 'vm.json');
    assert.is(code, 0, stderr);
    assert.match(stdout, /^ {2}\/memory +-m size=64M$/m);
    assert.match(stdout, /^ {2}\(kvmrun\) +-nodefaults$/m);
  }));

test('marks what depends on this host, and says why', () =>
  inHome(async (home) => {
    const {stdout} = await home.kvmrun('plan');
    assert.match(stdout, /^\* \/name +-name guest=idle/m);
    assert.match(stdout, /^ {2}\/memory +-m size=64M$/m);
    assert.match(
      stdout,
      /^\* depends on this host:\n(?: {4}.*\n)* {4}-name: this QEMU names its threads /m,
    );
    const {hostMarks} = JSON.parse((await home.kvmrun('plan', '--json')).stdout) as {
      hostMarks: readonly {kind: string; why: string; arguments: readonly number[]}[];
    };
    assert.ok(
      hostMarks.some(({kind, why}) => kind === 'host' && why.startsWith('this QEMU names')),
    );
    assert.ok(hostMarks.some(({kind}) => kind === 'place'));
  }));

test('prints a command that a shell takes apart into the same arguments, but for the inherited monitor', () =>
  inHome(async (home) => {
    await writeProfile(home, {name: `it's "we,ird" $HOME \`id\``});
    const shell = await home.kvmrun('plan', '--format', 'shell');
    const argv = await home.kvmrun('plan', '--format', 'argv');
    // A program that prints its arguments, one a line, in QEMU's place.
    const script = shell.stdout.replace(/^\/\S+/m, "printf '%s\\n'");
    const {stdout} = await promisify(execFile)('sh', ['-c', script]);
    const [, ...expected] = argv.stdout
      .replace('-chardev\nsocket,id=mon0,fd=3\n', '')
      .replace(/-(mon|object)\n.*"?chardev"?[=:]"?mon0\b.*\n/, '')
      .split('\n');
    assert.equal(stdout.split('\n'), expected);
    assert.match(argv.stdout, `guest=it's "we,,ird" $HOME \`id\``);
  }));

test('prints a command that QEMU runs as it is', () =>
  inHome(async (home) => {
    const {stdout} = await home.kvmrun('plan', '--format', 'shell');
    // Waits at -S for ever; QEMU's own limit of processor time is no help, so timeout(1) ends it.
    const child = spawn('sh', ['-c', stdout.replace('&& \\\n', '&& exec timeout 2 ')]);
    const {code, stderr} = await ended(child);
    assert.is(code, 124, stderr);
    assert.is(stderr.replace(/^.*terminating on signal 15.*\n/m, ''), '');
  }));

test('gives a script the plan as JSON, the same on every run', () =>
  inHome(async (home) => {
    const one = await home.kvmrun('plan', '--json');
    const other = await home.kvmrun('plan', '--format', 'json');
    const {invocation, argv} = JSON.parse(one.stdout) as {
      invocation: readonly {origin: string}[];
      argv: readonly string[];
    };
    assert.is(one.stdout, other.stdout);
    assert.ok(invocation.every(({origin}) => typeof origin === 'string'));
    assert.ok(argv.includes('-S'));
  }));

test('leaves nothing behind but its caches', () =>
  inHome(async (home) => {
    await home.kvmrun('plan');
    assert.equal((await readdir(home.folder)).sort(), ['cache', 'run', 'vm.json']);
    assert.equal(await readdir(home.path('run')), []);
  }));

test('says at the profile what this QEMU does not have', () =>
  inHome(async (home) => {
    await writeProfile(home, {machine: 'pc-q35-99.0'});
    const {code, stderr} = await home.kvmrun('plan');
    assert.is(code, 78);
    assert.match(stderr, /^vm\.json:\d+:\d+: error\[plan\//m);
    assert.match(stderr, 'pc-q35-99.0');
  }));

test.run();

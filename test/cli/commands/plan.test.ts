import {execFile} from 'node:child_process';
import {readdir} from 'node:fs/promises';
import {promisify} from 'node:util';
import * as assert from 'uvu/assert';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/plan');

test('shows one option a line, each behind the profile value that it came from', () =>
  inHome(async (home) => {
    const {code, stdout, stderr} = await home.kvmrun('plan', 'vm.json');
    assert.is(code, 0, stderr);
    assert.match(stdout, /^ {2}\/memory +-m size=64M$/m);
    assert.match(stdout, /^ {2}\(kvmrun\) +-nodefaults$/m);
  }));

test('prints a command that a shell takes apart into the same arguments', () =>
  inHome(async (home) => {
    await writeProfile(home, {name: `it's "we,ird" $HOME \`id\``});
    const shell = await home.kvmrun('plan', '--format', 'shell');
    const argv = await home.kvmrun('plan', '--format', 'argv');
    // A program that prints its arguments, one a line, in QEMU's place.
    const script = shell.stdout.replace(/^\S+/, "printf '%s\\n'");
    const {stdout} = await promisify(execFile)('sh', ['-c', script]);
    const [, ...expected] = argv.stdout.split('\n');
    assert.equal(stdout.split('\n'), expected);
    assert.match(argv.stdout, `guest=it's "we,,ird" $HOME \`id\``);
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

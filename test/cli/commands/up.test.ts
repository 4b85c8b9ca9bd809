import {spawn} from 'node:child_process';
import {mkdir, stat} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import type {VmStatus} from '../../../src/supervisor/vm-status.js';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import {ended, kvmrunProgram} from '../../rig/kvmrun.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/up');

// F06
test('returns when the VM runs, and says so a second time without starting another', () =>
  inHome(async (home) => {
    const first = await home.kvmrun('up');
    assert.is(first.code, 0, first.stderr);
    assert.match(first.stdout, /^idle: running under tcg, pid \d+\n$/);
    const second = await home.kvmrun('up');
    assert.is(second.code, 0, second.stderr);
    assert.is(second.stdout, first.stdout.replace('running', 'runs already'));
  }));

// F06
test('names what has changed in the profile of a running VM, and exits 75', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    await writeProfile(home, {memory: {size: '96MiB'}});
    const {code, stderr} = await home.kvmrun('up');
    assert.is(code, 75);
    assert.match(stderr, /^vm\.json:\d+:\d+: error\[cli\/runs-differently\]/);
    assert.match(stderr, '/memory/size');
  }));

test('starts several, and fails for the one that is wrong', () =>
  inHome(async (home) => {
    const {code, stdout, stderr} = await home.kvmrun('up', 'vm.json', 'none.json', '--json');
    assert.is(code, 66, stderr);
    const {vms, error} = JSON.parse(stdout) as {
      vms: readonly {outcome: string; status?: VmStatus}[];
      error: {exitCode: number};
    };
    assert.equal(
      vms.map(({outcome}) => outcome),
      ['started', 'failed'],
    );
    assert.is(error.exitCode, 66);
    assert.is(vms[0]?.status?.phase, 'running');
  }));

test('takes profiles, and for the name of a VM tells which one is its', () =>
  inHome(async (home) => {
    const before = await home.kvmrun('up', 'idle');
    assert.match(before.stderr, 'hint: kvmrun init idle writes one to start from');
    await home.kvmrun('up');
    const named = await home.kvmrun('up', 'idle');
    assert.is(named.code, 66);
    const {profile} = JSON.parse((await home.kvmrun('status', '--json')).stdout) as VmStatus;
    assert.match(named.stderr, `hint: kvmrun up ${profile}\n`);
    const foreground = await home.kvmrun('up', '--foreground', 'idle');
    assert.match(foreground.stderr, `hint: kvmrun up ${profile}\n`);
    await home.kvmrun('down');
    for (const [args, hint] of [
      [['wait', 'idle'], `kvmrun up --wait ${profile}\n`],
      [['wait', 'vm.json'], 'kvmrun up --wait vm.json\n'],
      [['exec', 'idle', '--', 'true'], `kvmrun up ${profile}\n`],
      [['console', 'idle'], `kvmrun up ${profile}, or`],
      [['pause', 'idle'], `kvmrun up ${profile}\n`],
    ] satisfies [string[], string][]) {
      assert.match((await home.kvmrun(...args)).stderr, `hint: ${hint}`);
    }
  }));

test('creates the disk that the profile gives a size, and never touches it again', () =>
  inHome(async (home) => {
    await writeProfile(home, {disks: [{id: 'root', path: 'root.qcow2', size: '1GiB'}]});
    const first = await home.kvmrun('up');
    assert.match(first.stdout, 'created root.qcow2 (1GiB)');
    const made = await stat(home.path('root.qcow2'));
    await home.kvmrun('down');
    const second = await home.kvmrun('up');
    assert.not.match(second.stdout, 'created');
    assert.is((await stat(home.path('root.qcow2'))).ino, made.ino);
  }));

test('shows a missing disk at its place in the profile, and starts nothing', () =>
  inHome(async (home) => {
    await writeProfile(home, {disks: [{id: 'root', path: 'root.qcow2'}]});
    const {code, stderr} = await home.kvmrun('up');
    assert.is(code, 66);
    assert.match(stderr, /^vm\.json:\d+:\d+: error\[prepare\//m);
    assert.match(stderr, 'root.qcow2');
  }));

test('names the forward whose port is taken', () =>
  inHome(async (home) => {
    const networks = [{id: 'net', type: 'user', forwards: [{host: 'auto', guest: 22}]}];
    await writeProfile(home, {networks});
    const started = await home.kvmrun('up', '--json');
    const port = (JSON.parse(started.stdout) as {vms: readonly {status: VmStatus}[]}).vms[0]?.status
      .ports[0]?.hostPort;
    assert.ok(port !== undefined && port > 1023);
    await writeProfile(home, {
      name: 'other',
      networks: [{id: 'net', type: 'user', forwards: [{host: port, guest: 22}]}],
    });
    const {code, stderr} = await home.kvmrun('up');
    assert.is(code, 75);
    assert.match(stderr, String(port));
    assert.match(stderr, '/networks/0/forwards/0');
    await home.kvmrun('down', 'idle');
  }));

test('finds the VM that was started with another runtime folder, and starts no second one', () =>
  inHome(async (home) => {
    const first = await home.kvmrun('up', '--json');
    const elsewhere = {...home.env, XDG_RUNTIME_DIR: home.path('cron')};
    await mkdir(elsewhere.XDG_RUNTIME_DIR, {mode: 0o700});
    const run = (...args: readonly string[]) =>
      ended(spawn(process.execPath, [kvmrunProgram, ...args], {cwd: home.folder, env: elsewhere}));
    const second = await run('up', '--json');
    const pidOf = (text: string) =>
      (JSON.parse(text) as {vms: readonly {status: VmStatus}[]}).vms[0]?.status.qemu?.pid;
    assert.is(pidOf(second.stdout), pidOf(first.stdout));
    assert.is((await run('down')).stdout, 'idle: stopped by quit\n');
  }));

test('says in the foreground that the VM runs already', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const {code, stderr} = await home.kvmrun('up', '--foreground');
    assert.is(code, 75);
    assert.match(stderr, 'error[cli/runs-already]');
    assert.match(stderr, 'kvmrun console idle');
  }));

test('takes one profile in the foreground', () =>
  inHome(async (home) => {
    const {code, stderr} = await home.kvmrun('up', '--foreground', 'vm.json', 'vm.json');
    assert.is(code, 64);
    assert.match(stderr, '2 were given');
  }));

test.run();

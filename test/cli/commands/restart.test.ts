import {once} from 'node:events';
import {type AddressInfo, createServer} from 'node:net';
import * as assert from 'uvu/assert';
import {statusOf} from '../../rig/ask.js';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/restart');

test('stops the VM and starts it with its profile as it is now', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const before = await statusOf(home);
    await writeProfile(home, {memory: {size: '96MiB'}});
    const {code, stdout, stderr} = await home.kvmrun('restart', 'idle');
    assert.is(code, 0, stderr);
    assert.match(stdout, /^idle: stopped by quit\nidle: running under tcg, pid \d+\n$/);
    const after = await statusOf(home);
    assert.is.not(after.qemu?.pid, before.qemu?.pid);
    assert.is.not(after.planDigest, before.planDigest);
  }));

test('stops nothing for a profile with a mistake', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const {qemu} = await statusOf(home);
    await writeProfile(home, {memory: {size: 'much'}});
    const {code, stderr} = await home.kvmrun('restart');
    assert.is(code, 65);
    assert.match(stderr, '/memory/size');
    assert.equal((await statusOf(home)).qemu, qemu);
  }));

test('stops nothing that its disks, references or ports would keep from starting again', () =>
  inHome(async (home) => {
    const disk = {id: 'root', size: '64MiB'};
    await writeProfile(home, {disks: [disk]});
    assert.is((await home.kvmrun('up')).code, 0);
    assert.is((await home.kvmrun('disk', 'resize', 'idle', 'root', '96MiB')).code, 0);
    const {qemu} = await statusOf(home);
    const [ours, theirs] = [createServer(), home.path('key.pub')];
    ours.listen(0, '127.0.0.1');
    await once(ours, 'listening');
    const {port} = ours.address() as AddressInfo;
    await writeProfile(home, {
      disks: [disk],
      cloudInit: {
        users: [{name: 'me', sshKeys: [{file: theirs}], passwordHash: {env: 'KVMRUN_NOT_SET'}}],
      },
      networks: [{id: 'net', type: 'user', forwards: [{host: port, guest: 22}]}],
    });
    const {code, stderr} = await home.kvmrun('restart');
    ours.close();
    assert.is.not(code, 0);
    for (const told of [
      /disk-larger.*has 96MiB.*\n +"size": "64MiB"/,
      /seed-file-missing.*key\.pub/,
      /seed-variable-missing.*KVMRUN_NOT_SET/,
      new RegExp(`host/port-taken.*${port}`),
    ]) {
      assert.match(stderr, told);
    }
    assert.equal((await statusOf(home)).qemu, qemu);
  }));

test('shows the line of a mistake in a profile that was never started', () =>
  inHome(async (home) => {
    await writeProfile(home, {memory: {size: 'much'}});
    const {stderr} = await home.kvmrun('restart');
    assert.match(stderr, /"size": "much"\n +\^/);
  }));

test('just starts a VM that does not run', () =>
  inHome(async (home) => {
    const {code, stdout} = await home.kvmrun('restart');
    assert.is(code, 0);
    assert.match(stdout, /^idle: running under tcg/);
  }));

test('prints one document with --json', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const {stdout} = await home.kvmrun('restart', '--force', '--json');
    const {vms} = JSON.parse(stdout) as {vms: readonly {outcome: string}[]};
    assert.is(vms[0]?.outcome, 'started');
  }));

test.run();

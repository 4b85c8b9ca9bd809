import {writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {IDLE, inHome} from '../../rig/idle-vm.js';
import type {Home} from '../../rig/kvmrun.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/ps');

test('lists what runs, and with --all what has run', () =>
  inHome(async (home) => {
    const empty = await home.kvmrun('ps');
    assert.is(empty.code, 0);
    assert.is(empty.stdout, '');
    await home.kvmrun('up');
    assert.match((await home.kvmrun('ps')).stdout, /^idle +running +\d+ s +\d+ +tcg/m);
    await home.kvmrun('down');
    assert.is((await home.kvmrun('ps')).stdout, '');
    assert.match((await home.kvmrun('ps', '--all')).stdout, /^idle +stopped/m);
  }));

test('gives a script a list, also an empty one', () =>
  inHome(async (home) => {
    assert.equal(JSON.parse((await home.kvmrun('ps', '--json')).stdout), {vms: []});
  }));

/** A frozen process answers nobody. `ps` gives everything else in well under a second. */
const NO_HANG_MS = 1500;

/** `up` and `status` wait longer. */
const SLOW = {timeoutMs: 60_000};

test('does not wait for processes that are stopped', waiting, SLOW);

function waiting(): Promise<void> {
  return inHome(async (home) => {
    for (const name of ['a', 'b', 'c', 'd']) {
      await writeFile(home.path(`${name}.json`), JSON.stringify({...IDLE, name}));
    }
    const files = ['a.json', 'b.json', 'c.json', 'd.json'];
    assert.is((await home.kvmrun('up', ...files)).code, 0);
    const [, qemuOfB, ofC, ofD] = await vmsOf(home);
    const frozen = [qemuOfB?.qemu.pid, ofC?.supervisor.pid, ofD?.qemu.pid, ofD?.supervisor.pid];
    try {
      for (const pid of frozen) process.kill(pid ?? 0, 'SIGSTOP');
      const began = performance.now();
      const {stdout} = await home.kvmrun('ps');
      const took = performance.now() - began;
      assert.match(stdout, /^a +running {2}/m);
      assert.match(stdout, /^b +(running|unresponsive) {2}/m);
      assert.match(stdout, /^c +running \(supervisor silent\)/m);
      assert.match(stdout, /^d +running \(supervisor silent\)/m);
      assert.ok(took < NO_HANG_MS, `${took} ms`);
      const {stdout: said} = await home.kvmrun('up', 'c.json');
      assert.match(said, 'c: runs already, with a supervisor that does not answer, under tcg');
      const {stdout: status} = await home.kvmrun('status', 'c', '--json');
      const {ready} = JSON.parse(status) as {readonly ready?: {readonly state: string}};
      assert.is(ready?.state, 'ready');
    } finally {
      for (const pid of frozen) process.kill(pid ?? 0, 'SIGCONT');
      await home.kvmrun('down', ...files);
    }
  });
}

interface Vm {
  readonly qemu: {readonly pid: number};
  readonly supervisor: {readonly pid: number};
}

async function vmsOf(home: Home): Promise<readonly Vm[]> {
  const {stdout} = await home.kvmrun('ps', '--json');
  return (JSON.parse(stdout) as {readonly vms: readonly Vm[]}).vms;
}

test.run();

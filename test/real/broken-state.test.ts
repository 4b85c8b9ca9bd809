/** The file with the state of a running VM is damaged: the VM itself tells all that matters. */
import {readdir, readFile, stat, truncate} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import type {VmStatus} from '../../src/supervisor/vm-status.js';
import {inHome} from '../rig/idle-vm.js';
import {remainsOf} from '../rig/remains.js';
import {orphaned, readStatus, runtimeFile, started} from '../rig/running-vm.js';
import {suite} from '../rig/suite.js';

const test = suite('real/broken-state');

const EXTENTS = {nothing: 0, half: 0.5} as const;

async function cutState(file: string, share: number): Promise<string> {
  const {size} = await stat(file);
  await truncate(file, Math.floor(size * share));
  return readFile(file, 'utf8');
}

for (const [name, share] of Object.entries(EXTENTS)) {
  // F27
  test(`a state file cut to ${name} is rebuilt by the next supervisor, and kept aside`, () =>
    inHome(async (home) => {
      const before = await orphaned(home);
      const file = runtimeFile(home, before, 'state.json');
      const broken = await cutState(file, share);
      const after = await readStatus(home);
      assert.equal([after.phase, after.supervised, after.qemu], ['running', true, before.qemu]);
      const names = await readdir(path.dirname(file));
      const [aside = ''] = names.filter((one) => one.startsWith('state.json.corrupt-'));
      assert.is(await readFile(path.join(path.dirname(file), aside), 'utf8'), broken);
      const written = JSON.parse(await readFile(file, 'utf8')) as VmStatus;
      assert.equal(written.qemu, before.qemu);
      const log = await home.kvmrun('logs', '--supervisor');
      assert.match(log.stdout, 'the state file is broken, and is kept as');
      assert.is((await home.kvmrun('down')).stdout, 'idle: stopped by quit\n');
      assert.equal(await remainsOf(home), []);
    }));

  // F27
  test(`a state file cut to ${name} under its supervisor changes nothing`, () =>
    inHome(async (home) => {
      const before = await started(home);
      await cutState(runtimeFile(home, before, 'state.json'), share);
      const after = await readStatus(home);
      assert.equal([after.phase, after.qemu], ['running', before.qemu]);
      assert.match((await home.kvmrun('ps')).stdout, `${before.qemu.pid}`);
      assert.is((await home.kvmrun('down')).stdout, 'idle: stopped by quit\n');
      assert.equal(await remainsOf(home), []);
    }));
}

test.run();

/** `kvmrun save`, and `up` after it, with a real QEMU. */
import {mkdir, readdir} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {withSmallDiskAt} from '../../host/full-disk.js';
import {statusOf} from '../../rig/ask.js';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import type {Home} from '../../rig/kvmrun.js';
import {remainsOf} from '../../rig/remains.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/save');

const DISKS = [
  {id: 'root', path: 'root.qcow2', size: '16MiB'},
  // A snapshot could not be taken of it.
  {id: 'raw', path: 'raw.img', format: 'raw', size: '1MiB'},
];

async function refused(home: Home, code: number, ...args: readonly string[]): Promise<string> {
  const ran = await home.kvmrun(...args);
  assert.is(ran.code, code, `${args.join(' ')}: ${ran.stdout}${ran.stderr}`);
  return ran.stderr;
}

test('ends the VM, and the next start goes on from there', () =>
  inHome(async (home) => {
    await writeProfile(home, {disks: DISKS});
    assert.match(await refused(home, 69, 'save'), 'is not running, so it has no memory to save');
    await home.kvmrun('up');
    const saved = await home.kvmrun('save');
    assert.match(saved.stdout, /^idle: saved, [0-9.]+[KM]iB; kvmrun up goes on from there\n$/);
    assert.equal(await remainsOf(home), []);
    const status = await statusOf(home);
    assert.is(status.phase, 'stopped');
    assert.ok((status.saved?.bytes ?? 0) > 100_000);
    assert.match((await home.kvmrun('ps', '--all')).stdout, 'stopped (saved)');
    assert.match(await refused(home, 69, 'save', 'idle'), 'idle is saved already');
    for (const args of [
      ['snapshot', 'create'],
      ['nvram', 'reset'],
      ['disk', 'resize', 'idle', 'root', '17MiB'],
      ['disk', 'check', '--repair', 'idle', 'root'],
    ]) {
      assert.match(await refused(home, 75, ...args), 'idle was saved at ');
    }
    const up = await home.kvmrun('up');
    assert.match(up.stdout, /^idle: goes on from where it was saved at /);
    const {phase, saved: left} = await statusOf(home);
    assert.equal([phase, left], ['running', undefined]);
  }));

test('boots when asked to, and does not fit another machine', () =>
  inHome(async (home) => {
    await writeProfile(home, {disks: DISKS});
    await home.kvmrun('up');
    await home.kvmrun('save');
    await writeProfile(home, {disks: DISKS, memory: {size: '96MiB'}});
    const other = await refused(home, 78, 'up');
    assert.match(other, "the machine had '-m size=64M' then, and has '-m size=96M' now");
    assert.match(other, /hint: .*kvmrun up --cold \S+vm\.json/);
    const cold = await home.kvmrun('up', '--cold');
    assert.match(cold.stdout, /^idle: discarded the memory that was saved at /, cold.stderr);
    assert.is((await statusOf(home)).phase, 'running');
  }));

test('the guest runs on when there is no room for its memory', () =>
  inHome(async (home) => {
    await mkdir(home.path('state'));
    await withSmallDiskAt(home.path('state'), 300, async () => {
      await home.kvmrun('up');
      const before = await statusOf(home);
      const full = await refused(home, 74, 'save');
      assert.match(full, 'idle is not saved, and goes on as it was: ENOSPC');
      assert.match(full, 'hint: make room');
      const after = await statusOf(home);
      assert.equal([after.phase, after.qemu], ['running', before.qemu]);
      const [id = ''] = await readdir(home.path('state', 'kvmrun'));
      const names = await readdir(home.path('state', 'kvmrun', id));
      assert.not.ok(names.some((name) => name.includes('saved')));
      await home.kvmrun('down', '--from', 'quit');
    });
  }));

test('says what is in the way', () =>
  inHome(async (home) => {
    await writeProfile(home, {disks: [{...DISKS[0], bus: 'nvme'}]});
    await home.kvmrun('up');
    const stderr = await refused(home, 78, 'save');
    assert.match(stderr, /vm\.json:\d+:\d+: error\[plan\/no-snapshot-nvme-disk\]/);
    assert.is((await statusOf(home)).phase, 'running');
  }));

test.run();

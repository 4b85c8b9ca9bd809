/** The file system of the runtime folder is full, before the start and while the VM runs. */
import {constants} from 'node:fs';
import {mkdir, open, rm, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {isAlive} from '../../src/host/process-identity.js';
import {runProgram} from '../../src/host/spawn.js';
import {withSmallDiskAt} from '../host/full-disk.js';
import {IDLE, inHome} from '../rig/idle-vm.js';
import type {Home} from '../rig/kvmrun.js';
import {remainsOf, remainsOfRefused} from '../rig/remains.js';
import {orphaned, readStatus, started} from '../rig/running-vm.js';
import {skip, suite} from '../rig/suite.js';

const test = suite('real/full-folder');

const succeeds = async (file: string, args: readonly string[]): Promise<boolean> => {
  const ran = await runProgram({file, args, timeoutMs: 10_000});
  return ran.outcome === 'exited' && ran.code === 0;
};

/** A home whose runtime folder is a file system of its own, with next to no space. */
const inSmallHome = (use: (home: Home) => Promise<void>): Promise<void> =>
  inHome(async (home) => {
    const size = 'size=64k,mode=0700';
    const folder = home.path('run');
    if (!(await succeeds('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder]))) {
      skip('needs the right to mount a tmpfs');
    }
    try {
      await use(home);
    } finally {
      await home.kvmrun('down', 'vm.json', '--from', 'quit');
      await succeeds('umount', [folder]);
    }
  });

/** Writes until there is no room for a single byte. */
async function fill(home: Home, folder = 'run'): Promise<void> {
  const {O_WRONLY, O_CREAT} = constants;
  await using file = await open(home.path(folder, 'fill'), O_WRONLY | O_CREAT);
  const block = Buffer.alloc(4096, 1);
  for (;;) {
    const written = await file.write(block).catch((error: NodeJS.ErrnoException) => error);
    if ('code' in written) {
      assert.is(written.code, 'ENOSPC');
      return;
    }
  }
}

// F26
test('nothing is started when the state cannot be written', () =>
  inSmallHome(async (home) => {
    await fill(home);
    const {code, stdout, stderr} = await home.kvmrun('up');
    assert.is(code, 74, stderr);
    assert.is(stdout, '');
    assert.match(stderr, 'ENOSPC');
    assert.match(stderr, `hint: make room there: df -h ${home.path('run')}`);
    assert.equal(await remainsOfRefused(home), ['fill']);
    await rm(home.path('run', 'fill'));
    assert.is((await home.kvmrun('up')).code, 0);
  }));

test('whatever does not fit in a full folder ends with the same exit code', () =>
  inHome(async (home) => {
    await mkdir(home.path('full'));
    await withSmallDiskAt(home.path('full'), 64, async () => {
      const profile = {...IDLE, name: 'other', disks: [{id: 'root', path: 'a.img', size: '1MiB'}]};
      await writeFile(home.path('full/vm.json'), JSON.stringify(profile));
      await fill(home, 'full');
      for (const args of [
        ['init', 'full/new.json'],
        ['lock', 'full/vm.json'],
        ['up', 'full/vm.json'],
        ['clone', 'vm.json', 'twin', 'full/twin.json'],
        ['export', 'vm.json', 'full/out'],
        ['export', 'systemd', 'vm.json', '-o', 'full/x.service'],
      ]) {
        const {code, stderr} = await home.kvmrun(...args);
        assert.is(code, 74, `${args.join(' ')}: ${stderr}`);
        assert.match(stderr, /ENOSPC|no space left/);
      }
    });
  }));

// F26
test('a VM runs on when its folder is full, can be looked at and be stopped', () =>
  inSmallHome(async (home) => {
    const {qemu} = await started(home);
    await fill(home);
    const status = await readStatus(home);
    assert.equal([status.phase, status.qemu], ['running', qemu]);
    assert.match((await home.kvmrun('ps')).stdout, 'running');
    assert.is(await isAlive(qemu), true);
    for (const verb of ['pause', 'resume', 'pause']) await home.kvmrun(verb);
    assert.is((await home.kvmrun('down')).stdout, 'idle: stopped by quit\n');
    assert.equal(await remainsOf(home), ['fill']);
    const {stdout} = await home.kvmrun('logs', '--supervisor');
    assert.is(stdout.match(/state\.json.*no space/gi)?.length, 1, stdout);
  }));

// F26
test('a VM is even taken back with a full folder', () =>
  inSmallHome(async (home) => {
    const {qemu} = await orphaned(home);
    await fill(home);
    const status = await readStatus(home);
    assert.equal([status.phase, status.supervised, status.qemu], ['running', true, qemu]);
    assert.is((await home.kvmrun('down')).stdout, 'idle: stopped by quit\n');
  }));

test.run();

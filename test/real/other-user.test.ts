/** A user without rights: no KVM, no privileged ports. Needs root, who can become somebody else. */
import {spawn} from 'node:child_process';
import {chmod, chown, cp, mkdir, mkdtemp, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {ended, type Ran} from '../rig/kvmrun.js';
import {inRepository} from '../rig/repository.js';
import {skip, suite} from '../rig/suite.js';

const test = suite<{person: Person}>('real/other-user');

const NOBODY = 65_534;

interface Person {
  readonly folder: string;
  /** Runs `kvmrun` as a user without any group but its own. */
  kvmrun(...args: readonly string[]): Promise<Ran>;
  write(file: string, profile: object): Promise<void>;
}

test.before.each(async (context) => {
  if (process.geteuid?.() !== 0) skip('needs root, to become another user');
  // Not in the folder of this test run, which is closed to others.
  const folder = await mkdtemp('/tmp/kv-');
  await chmod(folder, 0o755);
  for (const part of ['dist', 'schemas', 'profiles', 'package.json']) {
    await cp(inRepository(part), path.join(folder, part), {recursive: true});
  }
  const home = path.join(folder, 'home');
  for (const own of [home, path.join(home, 'run')]) {
    await mkdir(own, {mode: 0o700});
    await chown(own, NOBODY, NOBODY);
  }
  const env = {
    HOME: home,
    LANG: 'C',
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    XDG_RUNTIME_DIR: path.join(home, 'run'),
  };
  context.person = {
    folder,
    kvmrun: (...args) => {
      const program = path.join(folder, 'dist', 'kvmrun.cjs');
      const child = spawn(process.execPath, [program, ...args], {
        cwd: home,
        env,
        uid: NOBODY,
        gid: NOBODY,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      return ended(child);
    },
    write: (file, profile) => writeFile(path.join(home, file), JSON.stringify(profile)),
  };
});

test.after.each(({person}) => person && rm(person.folder, {recursive: true, force: true}));

async function needsClosedKvm(): Promise<void> {
  const device = await stat('/dev/kvm').catch(() => undefined);
  if (device === undefined) skip('needs /dev/kvm');
  if ((device.mode & 0o006) !== 0) skip('needs a /dev/kvm that is closed to others');
}

const idle = (accelerator: 'kvm' | 'auto' | 'tcg') => ({
  name: 'idle',
  accelerator,
  cpu: {count: 1},
  memory: {size: '64MiB'},
  stop: {powerdown: '0s'},
});

// F29
test('KVM that is closed to the user is explained by its group', async ({person}) => {
  await needsClosedKvm();
  await person.write('vm.json', idle('kvm'));
  const {code, stdout, stderr} = await person.kvmrun('up');
  assert.is(code, 77, stderr);
  assert.is(stdout, '');
  assert.match(stderr, /error\[plan\/kvm-no-permission\]: accelerator 'kvm' is not for this user/);
  assert.match(stderr, /hint: sudo (usermod -aG|chgrp) kvm /);
});

// F29
test('"auto" starts without KVM, and says so and why', async ({person}) => {
  await needsClosedKvm();
  await person.write('vm.json', idle('auto'));
  const {code, stdout, stderr} = await person.kvmrun('up');
  try {
    assert.is(code, 0, stderr);
    assert.match(stdout, /^idle: running under tcg, pid \d+\n$/);
    assert.match(stderr, 'warning[plan/tcg-instead-of-kvm]: the guest runs under TCG');
    assert.match(stderr, "'/dev/kvm'");
  } finally {
    assert.is((await person.kvmrun('down')).code, 0);
  }
});

test('a port for root only is told from one that is taken', async ({person}) => {
  const forwards = [{host: 1, guest: 80}];
  const networks = [{id: 'net', type: 'user', forwards}];
  await person.write('vm.json', {...idle('tcg'), networks});
  const {code, stderr} = await person.kvmrun('up');
  if (code === 0) {
    await person.kvmrun('down');
    skip('every user may use every port here');
  }
  assert.is(code, 77, stderr);
  assert.match(stderr, "tcp port 1 of '127.0.0.1' is reserved for the system administrator");
  assert.match(stderr, 'set "host" to 1024 or more');
});

test.run();

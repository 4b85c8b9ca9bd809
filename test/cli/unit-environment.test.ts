import {chmod, mkdir, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {type Login, unitEnvironment} from '../../src/cli/unit-environment.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('cli/unit-environment');

const login = (env: Login['env']): Login => ({env, uid: 1000, home: '/home/you'});

test('repeats nothing that the user manager knows', async () => {
  const env = {
    HOME: '/home/you',
    XDG_RUNTIME_DIR: '/run/user/1000/',
    XDG_STATE_HOME: '/home/you/.local/state',
    XDG_CACHE_HOME: 'relative',
    PATH: '/usr/bin:/bin',
    EDITOR: 'vi',
  };
  assert.equal(await unitEnvironment(login(env), ['sh']), {});
});

test('repeats where this user keeps things, when it is elsewhere', async () => {
  const env = {
    HOME: '/srv/you',
    XDG_RUNTIME_DIR: '/tmp/run',
    XDG_STATE_HOME: '/srv/state',
    KVMRUN_QEMU: '/opt/qemu',
  };
  assert.equal(await unitEnvironment(login(env), []), env);
});

test('repeats PATH when a program would be another, or none', () =>
  inTemporaryFolder(async (folder) => {
    const own = path.join(folder, 'own');
    await mkdir(own);
    await writeFile(path.join(own, 'kvmrun-test-qemu'), '#!/bin/sh\n');
    await chmod(path.join(own, 'kvmrun-test-qemu'), 0o755);
    await symlink('/bin/sh', path.join(own, 'sh'));
    const PATH = `${own}:.:/usr/bin:/bin`;
    const of = (...programs: readonly string[]) => unitEnvironment(login({PATH}), programs);
    assert.equal(await of('kvmrun-test-qemu'), {PATH: `${own}:/usr/bin:/bin`});
    // A link to the same program, and a program that nobody has.
    assert.equal(await of('sh', 'kvmrun-test-nothing'), {});
  }));

test.run();

/** What is said of a VM whose profile is gone, and that what is said helps. */
import {rename} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/load-profile-of');

test(
  'tells which VM it is, where its profile was, and what can be done',
  () =>
    inHome(async (home) => {
      await writeProfile(home, {disks: [{id: 'root', path: 'root.qcow2', size: '1MiB'}]});
      assert.is((await home.kvmrun('up')).code, 0);
      const {id} = JSON.parse((await home.kvmrun('status', '--json')).stdout);
      const [profile, moved] = [home.path('vm.json'), home.path('elsewhere.json')];
      await rename(profile, moved);
      const running = await home.kvmrun('restart', id);
      assert.is(running.code, 66, running.stdout);
      assert.match(running.stderr, `the VM idle (${id}) runs, and its profile '${profile}' is not`);
      assert.match(running.stderr, `to end it: kvmrun down ${id}\n`);
      assert.is((await home.kvmrun('down', '--from', 'quit', id)).code, 0);
      for (const args of [
        ['export', id, 'out'],
        ['clone', id, 'twin'],
        ['snapshot', 'create', id, 'one'],
        ['disk', 'info', id],
        ['disk', 'check', 'idle'],
      ]) {
        const {code, stdout, stderr} = await home.kvmrun(...args);
        assert.equal([code, stdout], [66, ''], stderr);
        assert.match(stderr, `error[cli/profile-gone]: the VM idle (${id}) is stopped, and its`);
        assert.match(stderr, `its profile '${profile}' is not there any more\n`);
        assert.match(stderr, `kvmrun rm ${id}\n`);
      }
      await rename(moved, profile);
      assert.is((await home.kvmrun('disk', 'info', id)).code, 0);
      await rename(profile, moved);
      assert.is((await home.kvmrun('rm', '--yes', id)).code, 0);
    }),
  {timeoutMs: 60_000},
);

test.run();

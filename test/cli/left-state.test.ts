/** A profile that was moved or renamed, with a real QEMU. */

import {spawn} from 'node:child_process';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import {ended, type Home} from '../rig/kvmrun.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/left-state');

const DISKS = {disks: [{id: 'root', size: '1MiB'}]};

async function runOnce(home: Home, profile: string): Promise<string> {
  const up = await home.kvmrun('up', profile);
  assert.is(up.code, 0, up.stderr);
  await home.kvmrun('down', profile, '--from', 'quit');
  return up.stdout;
}

/** What the hint tells to type, up to the other way. */
async function typeTheHint(home: Home, stderr: string): Promise<void> {
  const [, command = ''] = /hint: to go on with them: (.*?); to begin anew/.exec(stderr) ?? [];
  assert.match(command, /^mv -T /);
  const {code} = await ended(spawn('sh', ['-c', command], {env: home.env, stdio: 'pipe'}));
  assert.is(code, 0);
}

test('a profile that was moved is told of the disks that it has left, and takes them over', () =>
  inHome(async (home) => {
    await writeProfile(home, DISKS);
    assert.match(await runOnce(home, 'vm.json'), 'created root.qcow2');
    await mkdir(home.path('new place'));
    await rename(home.path('vm.json'), home.path('new place/vm.json'));
    for (const how of [[], ['--foreground']]) {
      const refused = await home.kvmrun('up', ...how, 'new place/vm.json');
      assert.is(refused.code, 75);
      assert.match(
        refused.stderr,
        /the disks of 'idle' are still kept for '.*vm\.json', which is gone/,
      );
    }
    const {stderr} = await home.kvmrun('up', 'new place/vm.json');
    await typeTheHint(home, stderr);
    assert.not.match(await runOnce(home, 'new place/vm.json'), 'created');
    const list = JSON.parse((await home.kvmrun('ps', '--all', '--json')).stdout);
    assert.equal(
      list.vms.map(({profile}: {profile: string}) => profile),
      [home.path('new place/vm.json')],
    );
  }));

test('so is one with another name, which can begin anew, too', () =>
  inHome(async (home) => {
    await writeProfile(home, DISKS);
    await runOnce(home, 'vm.json');
    const text = await readFile(home.path('vm.json'), 'utf8');
    await writeFile(home.path('vm.json'), text.replace('"idle"', '"other"'));
    const refused = await home.kvmrun('up');
    assert.is(refused.code, 75);
    assert.match(refused.stderr, "are still kept for the name 'idle'");
    // Nor is the one stopped in order to start the other.
    await writeFile(home.path('vm.json'), text);
    await home.kvmrun('up');
    await writeFile(home.path('vm.json'), text.replace('"idle"', '"other"'));
    assert.match((await home.kvmrun('restart', 'idle')).stderr, /kvmrun down idle-\w+ && mv -T/);
    assert.match((await home.kvmrun('ps')).stdout, /^idle +running/m);
    await home.kvmrun('down', 'idle', '--from', 'quit');
    const [, id = ''] = /to begin anew: kvmrun rm (\S+)/.exec(refused.stderr) ?? [];
    assert.is((await home.kvmrun('rm', '--yes', id)).code, 0);
    assert.match(await runOnce(home, 'vm.json'), 'created root.qcow2');
  }));

test('a copy of a profile that is still there, and one without disks, just start', () =>
  inHome(async (home) => {
    await writeProfile(home, DISKS);
    await runOnce(home, 'vm.json');
    await mkdir(home.path('copy'));
    await writeFile(home.path('copy/vm.json'), await readFile(home.path('vm.json')));
    await runOnce(home, 'copy/vm.json');
    await writeProfile(home, {name: 'bare'});
    await writeFile(home.path('bare.json'), await readFile(home.path('vm.json')));
    await runOnce(home, 'bare.json');
    await rename(home.path('bare.json'), home.path('copy/bare.json'));
    await runOnce(home, 'copy/bare.json');
  }));

test.run();

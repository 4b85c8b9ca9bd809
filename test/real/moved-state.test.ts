/** What is kept of VMs stays of use when it is moved: all of it, or that of one whose profile was. */
import {spawn} from 'node:child_process';
import {mkdir, rename} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import {ended, type Home, kvmrunProgram} from '../rig/kvmrun.js';
import {suite} from '../rig/suite.js';

const test = suite('real/moved-state');

type Kvmrun = (...args: readonly string[]) => Promise<string>;

/** Runs it with another state folder; fails with what it has said. */
const withState =
  (home: Home, state: string): Kvmrun =>
  async (...args) => {
    const env = {...home.env, XDG_STATE_HOME: home.path(state)};
    const child = spawn(process.execPath, [kvmrunProgram, ...args], {cwd: home.folder, env});
    const {code, stdout, stderr} = await ended(child);
    assert.is(code, 0, `${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  };

async function goesOn(kvmrun: Kvmrun, profile: string): Promise<void> {
  try {
    assert.match(await kvmrun('up', profile), 'goes on from where it was saved at ');
    await kvmrun('down', '--from', 'quit', 'idle');
    assert.match(await kvmrun('snapshot', 'ls', 'idle'), /^warm .*root, NVRAM and memory$/m);
    assert.match(await kvmrun('snapshot', 'restore', 'idle', 'warm'), 'and goes on from there');
    await kvmrun('save', 'idle');
  } finally {
    await kvmrun('down', '--from', 'quit', 'idle').catch(() => undefined);
  }
}

test(
  'a guest goes on from memory and from a snapshot in another state folder, and in another place',
  () =>
    inHome(async (home) => {
      await writeProfile(home, {
        firmware: {type: 'uefi'},
        disks: [{id: 'root', size: '1MiB'}],
      });
      const before = withState(home, 'state');
      await before('lock');
      await before('up');
      await before('down', '--from', 'quit', 'idle');
      await before('clone', 'idle', 'twin');
      await before('up');
      await before('snapshot', 'create', 'idle', 'warm');
      await before('save');
      await rename(home.path('state'), home.path('elsewhere'));
      const after = withState(home, 'elsewhere');
      const {vms} = JSON.parse(await after('ps', '--all', '--json'));
      assert.equal(
        vms.map(({name}: {name: string}) => name),
        ['idle', 'twin'],
      );
      await goesOn(after, 'vm.json');
      const {id} = JSON.parse(await after('status', 'idle', '--json'));
      await mkdir(home.path('new'));
      for (const name of ['vm.json', 'vm.lock.json']) {
        await rename(home.path(name), home.path('new', name));
      }
      const left = await after('up', 'new/vm.json').catch((error: Error) => error.message);
      const [, from = '', to = ''] = /mv -T (\S+) ([^;\s]+)/.exec(left) ?? [];
      assert.is(path.basename(from), id);
      await rename(from, to);
      await goesOn(after, 'new/vm.json');
    }),
  {timeoutMs: 90_000},
);

test.run();

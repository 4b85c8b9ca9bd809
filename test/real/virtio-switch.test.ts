/** `kvmrun virtio-switch`, with a Linux that says by two scripts what Windows would say. */
import * as assert from 'uvu/assert';
import {waitForLine, writeGuestProfile} from '../rig/guest.js';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import type {Home} from '../rig/kvmrun.js';
import {suite} from '../rig/suite.js';

const test = suite('real/virtio-switch');

const SYSTEM = {id: 'system', path: 'system.qcow2', size: '8MiB', bus: 'sata'};
const PROBE = {id: 'probe', size: '8MiB'};

/** Has a program of Windows print this in the guest. */
async function pretend(home: Home, program: string, words: string): Promise<void> {
  const script = `printf '#!/bin/sh\\necho "%s"\\n' "$1" > /bin/${program}; chmod +x /bin/${program}`;
  const ran = await home.kvmrun('exec', 'guest', '--', 'sh', '-c', script, 'sh', words);
  assert.is(ran.code, 0, ran.stderr);
}

const state = (number: number, word: string): string =>
  `        STATE              : ${number}  ${word}`;

test(
  'goes on only when the driver runs and is loaded at boot, and then shuts the guest down',
  () =>
    inHome(async (home) => {
      await writeGuestProfile(home, ['agent'], {disks: [SYSTEM, PROBE]});
      assert.is((await home.kvmrun('up')).code, 0);
      await waitForLine(home, 'KVMRUN-READY');
      const refusal = async (): Promise<string> => {
        const {code, stderr} = await home.kvmrun('virtio-switch', 'guest');
        assert.is.not(code, 0);
        return stderr;
      };
      assert.match(await refusal(), 'sc.exe');
      await pretend(home, 'sc.exe', state(1, 'STOPPED'));
      assert.match(await refusal(), /driver-not-started.*: 'STATE +: 1 +STOPPED', so Windows/);
      await pretend(home, 'sc.exe', state(4, 'RUNNING'));
      await pretend(home, 'reg.exe', 'Start    REG_DWORD    0x3');
      assert.match(await refusal(), 'kvmrun exec guest -- sc.exe config viostor start= boot');
      assert.is(JSON.parse((await home.kvmrun('status', '--json')).stdout).phase, 'running');
      await pretend(home, 'reg.exe', 'Start    REG_DWORD    0x0');
      const {code, stdout, stderr} = await home.kvmrun('virtio-switch', 'vm.json');
      assert.is(code, 0, stderr);
      assert.match(stdout, `"bus": "virtio" for the disk 'system'`);
      assert.match(stderr, `the disk 'probe' may go`);
      const {phase, lastExit} = JSON.parse((await home.kvmrun('status', '--json')).stdout);
      assert.equal([phase, lastExit.rung], ['stopped', 'agent']);
    }),
  {timeoutMs: 120_000},
);

test('says what there is to do before: a disk to try it with, and which one is meant', () =>
  inHome(async (home) => {
    assert.match((await home.kvmrun('virtio-switch')).stderr, 'is not running');
    await writeProfile(home, {disks: [SYSTEM]});
    assert.is((await home.kvmrun('up')).code, 0);
    const lonely = await home.kvmrun('virtio-switch');
    assert.is(lonely.code, 78);
    assert.match(lonely.stderr, 'add {"id": "probe", "bus": "virtio", "size": "1GiB"}');
    assert.match((await home.kvmrun('virtio-switch', 'idle', 'nope')).stderr, "no disk 'nope' on");
    await writeProfile(home, {disks: [SYSTEM, {...SYSTEM, id: 'other', path: 'b.qcow2'}]});
    assert.match((await home.kvmrun('virtio-switch')).stderr, 'kvmrun virtio-switch idle system');
    await writeProfile(home, {disks: []});
    assert.match((await home.kvmrun('virtio-switch')).stderr, 'there is nothing to switch');
  }));

test.run();

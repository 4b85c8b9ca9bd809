/** `kvmrun virtio-switch`, with a Linux that says by two scripts what Windows would say. */
import * as assert from 'uvu/assert';
import type {Monitor} from '../../src/qmp/qmp.js';
import {statusOf} from '../rig/ask.js';
import {waitForLine, writeGuestProfile} from '../rig/guest.js';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import {ended, type Home, type Ran} from '../rig/kvmrun.js';
import {killSupervisors} from '../rig/orphans.js';
import {openMonitor} from '../rig/second-monitor.js';
import {suite} from '../rig/suite.js';

const test = suite('real/virtio-switch');

const SYSTEM = {id: 'system', path: 'system.qcow2', size: '8MiB', bus: 'sata'};
const WINDOWS = {version: '11', virtioWin: {type: 'none'}};

/** Has a program of Windows do this in the guest. */
async function pretend(home: Home, program: string, commands: string): Promise<void> {
  const script = `printf '#!/bin/sh\\n%s\\n' "$1" > /bin/${program}; chmod +x /bin/${program}`;
  const ran = await home.kvmrun('exec', 'guest', '--', 'sh', '-c', script, 'sh', commands);
  assert.is(ran.code, 0, ran.stderr);
}

const state = (number: number, word: string): string =>
  `echo "        STATE              : ${number}  ${word}"`;

/** The guest sees the new disk, says this on its console, and has not started the driver yet. */
const sees = (sign: string): string =>
  `[ -e /sys/block/vda ] && echo ${sign} >/dev/console; ${state(1, 'STOPPED')}`;

async function refusal(home: Home, ...options: readonly string[]): Promise<string> {
  const {code, stderr} = await home.kvmrun('virtio-switch', 'guest', ...options);
  assert.is.not(code, 0);
  return stderr;
}

/** What QEMU shows of the disk: to the guest, on its bus, and behind it. */
async function shown(monitor: Monitor): Promise<readonly boolean[]> {
  const asked = ['query-block', 'query-pci', 'query-named-block-nodes'];
  const answers = await Promise.all(asked.map((execute) => monitor.execute({execute})));
  return answers.map((answer) => answer.ok && /probe0\b/.test(JSON.stringify(answer.value)));
}

const THERE = [true, true, true];
const GONE = [false, false, false];

const taken = (monitor: Monitor): Promise<void> =>
  new Promise((resolve) => {
    monitor.onEvent(({event, data}) => {
      if (event === 'DEVICE_DELETED' && data['device'] === 'probe0-dev') resolve();
    });
  });

/** Settles when the guest has the disk of a trial that goes on. */
async function untilPlugged(home: Home, sign: string): Promise<{readonly trial: Trial}> {
  await pretend(home, 'sc.exe', sees(sign));
  const child = home.start('virtio-switch', 'guest', '--timeout', '5min');
  const trial = {child, ran: ended(child)};
  await waitForLine(home, sign);
  return {trial};
}

interface Trial {
  readonly child: ReturnType<Home['start']>;
  readonly ran: Promise<Ran>;
}

test(
  'plugs in a disk, goes on only when the driver runs and is loaded at boot, and shuts the guest down',
  () =>
    inHome(async (home) => {
      await writeGuestProfile(home, ['agent'], {disks: [SYSTEM], windows: WINDOWS});
      const up = await home.kvmrun('up');
      assert.is(up.code, 0, up.stderr);
      await waitForLine(home, 'KVMRUN-READY');
      const status = await statusOf(home);
      // Nobody to ask is no reason to plug anything in.
      assert.match(await refusal(home), 'sc.exe');

      await interrupted(home, status);
      await killed(home);

      await pretend(home, 'sc.exe', state(1, 'STOPPED'));
      const stopped = await refusal(home, '--timeout', '500ms');
      assert.match(stopped, /driver-not-started.*: 'STATE +: 1 +STOPPED', so Windows/);
      await isGone(home, status);
      // From now on the driver runs where there is something to drive.
      const driven = `[ -e /sys/block/vda ] && ${state(4, 'RUNNING')} || ${state(1, 'STOPPED')}`;
      await pretend(home, 'sc.exe', driven);
      await pretend(home, 'reg.exe', 'echo "Start    REG_DWORD    0x3"');
      assert.match(await refusal(home), 'kvmrun exec guest -- sc.exe config viostor start= boot');
      assert.is((await statusOf(home)).phase, 'running');

      await pretend(home, 'reg.exe', 'echo "Start    REG_DWORD    0x0"');
      const {code, stdout, stderr} = await home.kvmrun('virtio-switch', 'vm.json');
      assert.is(code, 0, stderr);
      assert.match(stdout, `"bus": "virtio" for the disk 'system'`);
      assert.not.match(stderr, 'has not let go');
      const {phase, lastExit} = await statusOf(home);
      assert.equal([phase, lastExit?.rung], ['stopped', 'agent']);
    }),
  {timeoutMs: 120_000},
);

test('does not take the word of a guest that has not shut down by itself', () =>
  inHome(async (home) => {
    await writeGuestProfile(home, ['agent'], {disks: [SYSTEM], windows: WINDOWS});
    assert.is((await home.kvmrun('up')).code, 0);
    await waitForLine(home, 'KVMRUN-READY');
    await pretend(home, 'sc.exe', state(4, 'RUNNING'));
    await pretend(home, 'reg.exe', 'echo "Start    REG_DWORD    0x0"');
    const stay =
      "printf '#!/bin/sh\\necho ASKED >/dev/console\\n' >/sbin/shutdown; chmod +x /sbin/shutdown";
    const ran = await home.kvmrun('exec', 'guest', '--', 'sh', '-c', stay);
    assert.is(ran.code, 0, ran.stderr);
    const switching = ended(home.start('virtio-switch', 'guest'));
    await waitForLine(home, 'ASKED');
    assert.is((await home.kvmrun('down', 'guest', '--from', 'quit')).code, 0);
    const {code, stdout, stderr} = await switching;
    assert.is.not(code, 0);
    assert.match(stderr, 'guest did not shut down by itself');
    assert.not.match(stdout, '"bus": "virtio"');
  }));

/** With Ctrl-C nobody waits for the driver any more. */
async function interrupted(home: Home, status: {readonly id: string}): Promise<void> {
  await using monitor = await openMonitor(home, status);
  const {trial} = await untilPlugged(home, 'SEEN-FIRST');
  assert.equal(await shown(monitor), THERE);
  assert.match((await home.kvmrun('save', 'guest')).stderr, 'busy with a trial');
  assert.match((await home.kvmrun('virtio-switch', 'guest')).stderr, 'busy with a trial');
  const out = taken(monitor);
  trial.child.kill('SIGINT');
  await out;
  await trial.ran;
  // By the time that anything else is answered, it is gone behind the guest's back, too.
  await pretend(home, 'sc.exe', state(1, 'STOPPED'));
  assert.equal(await shown(monitor), GONE);
}

/** The next supervisor takes out what the one before it has left. */
async function killed(home: Home): Promise<void> {
  const {trial} = await untilPlugged(home, 'SEEN-SECOND');
  await killSupervisors(home);
  const {code, stderr} = await trial.ran;
  assert.is.not(code, 0);
  assert.match(stderr, 'the supervisor of guest does not answer');
  const left = 'while [ -e /sys/block/vda ]; do usleep 20000; done';
  const waited = await home.kvmrun('exec', 'guest', '--', 'sh', '-c', left);
  assert.is(waited.code, 0, waited.stderr);
}

/** As nobody can have the monitor besides a supervisor that has taken a VM back, that one goes first. */
async function isGone(home: Home, status: {readonly id: string}): Promise<void> {
  await killSupervisors(home);
  await using monitor = await openMonitor(home, status);
  assert.equal(await shown(monitor), GONE);
}

test('beside a virtio disk that is there already, none is plugged in', () =>
  inHome(async (home) => {
    await writeProfile(home, {disks: [SYSTEM, {id: 'data', size: '8MiB'}], windows: WINDOWS});
    assert.is((await home.kvmrun('up')).code, 0);
    const {stderr} = await home.kvmrun('virtio-switch');
    assert.match(stderr, 'no channel to a guest agent');
    assert.not.match(stderr, 'gets a small virtio disk');
  }));

test('says what there is to do before: a port, and which disk is meant', () =>
  inHome(async (home) => {
    assert.match((await home.kvmrun('virtio-switch')).stderr, 'is not running');
    await writeProfile(home, {disks: [SYSTEM]});
    assert.is((await home.kvmrun('up')).code, 0);
    const lonely = await home.kvmrun('virtio-switch');
    assert.is(lonely.code, 78);
    assert.match(lonely.stderr, 'add "windows": {"version": "11"}');
    // What runs was started without.
    await writeProfile(home, {disks: [SYSTEM], windows: WINDOWS});
    assert.match((await home.kvmrun('virtio-switch')).stderr, 'kvmrun restart idle, which gives');
    assert.match((await home.kvmrun('virtio-switch', 'idle', 'nope')).stderr, "no disk 'nope' on");
    await writeProfile(home, {disks: [SYSTEM, {...SYSTEM, id: 'other', path: 'b.qcow2'}]});
    assert.match((await home.kvmrun('virtio-switch')).stderr, 'kvmrun virtio-switch idle system');
    await writeProfile(home, {disks: []});
    assert.match((await home.kvmrun('virtio-switch')).stderr, 'there is nothing to switch');
  }));

test.run();

/** What a service manager hears of a VM in the foreground. */
import {type ChildProcess, spawn} from 'node:child_process';
import {mkdir, symlink} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {messageFor, messageForStart, watchOver} from '../../src/cli/service-report.js';
import {findProgram} from '../../src/host/find-program.js';
import type {ServiceMessage} from '../../src/host/service-manager.js';
import type {StopLimits} from '../../src/plan/plan.js';
import type {VmPhase} from '../../src/supervisor/vm-status.js';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import {ended, type Home, kvmrunProgram} from '../rig/kvmrun.js';
import {listenAsServiceManager} from '../rig/notify-socket.js';
import {skip, suite} from '../rig/suite.js';

const test = suite('cli/service-report');

const stop: StopLimits = {
  agentMs: 20_000,
  powerdownMs: 90_000,
  quitMs: 10_000,
  sigtermMs: 5000,
  sigkillMs: 5000,
};

test('asks for the time that a step of stopping may take, and some more', () => {
  const message = messageFor({progress: 'rung', rung: 'powerdown'}, stop);
  assert.is(message?.stopping, true);
  assert.ok((message?.extendMs ?? 0) > 90_000);
});

test('shows phases and notes as status', () => {
  assert.equal(messageFor({progress: 'phase', phase: 'paused'}, stop), {status: 'paused'});
  assert.equal(messageFor({progress: 'note', text: 'created a'}, stop), {status: 'created a'});
});

test('the start is over when the guest is ready, or is not in time', () => {
  const level = 'ssh';
  assert.is(messageFor({progress: 'ready', level}, stop)?.ready, true);
  assert.is(messageFor({progress: 'ready', level: 'running'}, stop), undefined);
  assert.is(messageFor({progress: 'not-ready', level, state: 'timed-out'}, stop)?.ready, true);
  assert.equal(messageFor({progress: 'not-ready', level, state: 'waiting'}, stop), {
    status: 'not ready by ssh',
  });
});

test('a guest that runs has started, unless it has to become ready first', () => {
  const since = '2026-01-01T00:00:00.000Z';
  const sign = {level: 'ssh', guestPort: 22, timeoutMs: 60_000} as const;
  const running = {phase: 'running', ready: {level: 'ssh', state: 'waiting', since}} as const;
  assert.equal(messageForStart({phase: 'running'}, {level: 'running'}), {
    ready: true,
    status: 'running',
  });
  const waiting = messageForStart(running, sign);
  assert.is(waiting.ready, undefined);
  assert.ok((waiting.extendMs ?? 0) > 60_000);
  const ready = {...running, ready: {...running.ready, state: 'ready'}} as const;
  assert.is(messageForStart(ready, sign).ready, true);
});

test('feeds the watchdog only while QEMU answers', async () => {
  const told: ServiceMessage[] = [];
  let phase: VmPhase = 'unresponsive';
  const examine = async (): Promise<{readonly phase: VmPhase}> => ({phase});
  await new Promise<void>((resolve) => {
    const watch = watchOver({examine} as never, {
      watchdogMs: 40,
      tell: (message) => {
        told.push(message);
        if (phase === 'unresponsive') throw new Error('told that all is well');
        watch.end();
        resolve();
      },
      settled: () => Promise.resolve(),
    });
    AbortSignal.timeout(120).addEventListener('abort', () => {
      phase = 'running';
    });
  });
  assert.equal(told, [{watchdog: true}]);
});

/** `up --foreground --service` as a unit runs it. */
function runAsService(home: Home, env: Readonly<Record<string, string>>): ChildProcess {
  const args = [kvmrunProgram, 'up', '--foreground', 'vm.json', '--service'];
  return spawn(process.execPath, args, {
    cwd: home.folder,
    env: {...home.env, ...env},
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

test('tells when the VM is ready, that it lives, and that it stops', () =>
  inHome(async (home) => {
    const socket = home.path('n');
    await using listener = await listenAsServiceManager(socket);
    const kvmrun = runAsService(home, {NOTIFY_SOCKET: socket, WATCHDOG_USEC: '400000'});
    const end = ended(kvmrun);
    assert.match(await listener.received('READY=1'), 'STATUS=running');
    await listener.received('WATCHDOG=1');
    kvmrun.kill('SIGTERM');
    const {code, stderr} = await end;
    assert.is(code, 143, stderr);
    assert.match(await listener.received('STOPPING=1'), 'EXTEND_TIMEOUT_USEC=');
    // On a busy machine the first sign of life may come before the guest runs.
    const placeOf = (text: string): number =>
      listener.messages.findIndex((message) => message.includes(text));
    assert.ok(placeOf('READY=1') < placeOf('STOPPING=1'), listener.messages.join('\n'));
    assert.ok(placeOf('WATCHDOG=1') < placeOf('STOPPING=1'), listener.messages.join('\n'));
  }));

test('says that it has started when the guest is ready, or is not in time', () =>
  inHome(async (home) => {
    await writeProfile(home, {ready: {type: 'serial', text: 'never', timeout: '3s'}});
    const socket = home.path('n');
    await using listener = await listenAsServiceManager(socket);
    const kvmrun = runAsService(home, {NOTIFY_SOCKET: socket});
    const end = ended(kvmrun);
    assert.match(await listener.received('READY=1'), 'STATUS=not ready in time by serial');
    // It has had the time that the profile allows, and no more than that was asked for.
    const asked = await listener.received('EXTEND_TIMEOUT_USEC=13000000');
    assert.match(asked, 'STATUS=running, not ready by serial');
    kvmrun.kill('SIGTERM');
    assert.is((await end).code, 143);
  }));

test('ends as stopped when `down` has stopped it, so that nothing starts it again', () =>
  inHome(async (home) => {
    const socket = home.path('n');
    await using listener = await listenAsServiceManager(socket);
    const end = ended(runAsService(home, {NOTIFY_SOCKET: socket}));
    await listener.received('READY=1');
    const restarted = await home.kvmrun('restart', 'vm.json');
    assert.is(restarted.code, 64);
    assert.match(restarted.stderr, /idle is run by \S.*, which has to restart it/);
    assert.is((await home.kvmrun('down', 'vm.json')).code, 0);
    assert.is((await end).code, 87);
  }));

test('runs the VM also where systemd-notify is missing, and says so', () =>
  inHome(async (home) => {
    const env = {PATH: await pathWith(home, ['qemu-system-x86_64', 'flock'])};
    const kvmrun = runAsService(home, {...env, NOTIFY_SOCKET: home.path('n')});
    const end = ended(kvmrun);
    await new Promise<void>((resolve) => {
      kvmrun.stderr?.on('data', (text: Buffer) => {
        if (text.includes('running under')) resolve();
      });
    });
    assert.match((await home.kvmrun('ps')).stdout, /^idle +running/m);
    kvmrun.kill('SIGTERM');
    const {code, stderr} = await end;
    assert.is(code, 143);
    assert.match(stderr, /the service manager is not told how idle is: .*systemd-notify/);
  }));

/** A PATH with these programs and no others. */
async function pathWith(home: Home, names: readonly string[]): Promise<string> {
  const folder = home.path('bin');
  await mkdir(folder);
  for (const name of names) {
    const file = await findProgram(name, process.env);
    if (file === undefined) skip(`${name} is not installed`);
    await symlink(file, path.join(folder, name));
  }
  return folder;
}

test('is for the foreground only', () =>
  inHome(async (home) => {
    const {code, stderr} = await home.kvmrun('up', '--service', 'vm.json');
    assert.is(code, 64);
    assert.match(stderr, '--service is for VMs in the foreground');
  }));

test.run();

import * as assert from 'uvu/assert';
import {
  isAlive,
  type ProcessIdentity,
  parseProcessState,
  readProcessIdentity,
  readProcessStart,
  signalProcess,
} from '../../src/host/process-identity.js';
import {type StartedProcess, startProcess} from '../../src/host/spawn.js';
import {suite} from '../rig/suite.js';

const test = suite('host/process-identity');

const aStat = (name: string, state: string, threads = 1) =>
  `42 (${name}) ${state} 1 42 42 0 -1 4194304 100 0 0 0 1 2 0 0 20 0 ${threads} 0 98765 1000 200 184 1 1`;

/** Runs a test on a process that has just been started, and ends that afterwards. */
async function withSleep(
  run: (started: StartedProcess, identity: ProcessIdentity) => Promise<void>,
): Promise<void> {
  const started = await startProcess({
    file: 'sleep',
    args: ['60'],
    env: {PATH: '/usr/bin:/bin'},
    cwd: '/',
    stdio: ['ignore', 'ignore', 'ignore'],
    detached: 'same-session',
  });
  assert.ok(started.ok);
  try {
    const identity = await readProcessIdentity(started.value.pid);
    assert.ok(identity);
    await run(started.value, identity);
  } finally {
    started.value.signal('SIGKILL');
    await started.value.exited;
  }
}

test('reads the start time', () => {
  assert.equal(parseProcessState(aStat('sleep', 'S')), {startTime: '98765', ended: false});
});

test('is not misled by a program whose name looks like more fields', () => {
  assert.equal(parseProcessState(aStat('a) Z 1 (b', 'R')), {startTime: '98765', ended: false});
});

test('counts a zombie as ended', () => {
  assert.is(parseProcessState(aStat('sleep', 'Z'))?.ended, true);
});

test('does not count a process as ended while one of its threads still holds its files', () => {
  assert.is(parseProcessState(aStat('qemu', 'Z', 2))?.ended, false);
});

test('knows no process in a text that is something else', () => {
  assert.is(parseProcessState(''), undefined);
});

test('follows a process from its start to its end', () =>
  withSleep(async (started, identity) => {
    assert.is(await isAlive(identity), true);
    assert.is(await signalProcess(identity, 'SIGTERM'), 'sent');
    assert.is((await started.exited).signal, 'SIGTERM');
    assert.is(await isAlive(identity), false);
    assert.is(await signalProcess(identity, 'SIGKILL'), 'gone');
    assert.is(await readProcessIdentity(started.pid), undefined);
  }));

test('does not signal a process that has the number of another one', () =>
  withSleep(async (_started, identity) => {
    for (const earlier of [
      {...identity, startTime: '1'},
      {...identity, bootId: 'another'},
    ]) {
      assert.is(await isAlive(earlier), false);
      assert.is(await signalProcess(earlier, 'SIGKILL'), 'gone');
    }
    assert.is(await isAlive(identity), true);
  }));

for (const pid of [0, -1, 1.5, Number.NaN]) {
  test(`knows no process of the number ${pid}`, async () => {
    assert.is(await readProcessIdentity(pid), undefined);
  });
}

test('tells when a process was started, to within the clock of the kernel', async () => {
  const now = Date.now();
  await withSleep(async (_started, {pid}) => {
    const since = Date.parse((await readProcessStart(pid)) ?? '');
    assert.ok(Math.abs(since - now) < 3000, `${since} and ${now}`);
  });
  assert.is(await readProcessStart(0), undefined);
});

test.run();

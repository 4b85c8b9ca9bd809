import * as assert from 'uvu/assert';
import {
  isAlive,
  parseProcessState,
  readProcessIdentity,
  signalProcess,
} from '../../src/host/process-identity.js';
import {startProcess} from '../../src/host/spawn.js';
import {suite} from '../rig/suite.js';

const test = suite('host/process-identity');

const aStat = (name: string, state: string) =>
  `42 (${name}) ${state} 1 42 42 0 -1 4194304 100 0 0 0 1 2 0 0 20 0 1 0 98765 1000 200 184 1 1`;

async function startSleep() {
  const started = await startProcess({
    file: 'sleep',
    args: ['60'],
    env: {PATH: '/usr/bin:/bin'},
    cwd: '/',
    stdio: ['ignore', 'ignore', 'ignore'],
    detached: 'same-session',
  });
  assert.ok(started.ok);
  return started.value;
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

test('knows no process in a text that is something else', () => {
  assert.is(parseProcessState(''), undefined);
});

test('follows a process from its start to its end', async () => {
  const started = await startSleep();
  const identity = await readProcessIdentity(started.pid);
  assert.ok(identity);
  assert.is(await isAlive(identity), true);
  assert.is(await signalProcess(identity, 'SIGKILL'), 'sent');
  assert.is((await started.exited).signal, 'SIGKILL');
  assert.is(await isAlive(identity), false);
  assert.is(await signalProcess(identity, 'SIGKILL'), 'gone');
  assert.is(await readProcessIdentity(started.pid), undefined);
});

test('does not signal a process that has the number of another one', async () => {
  const started = await startSleep();
  const identity = await readProcessIdentity(started.pid);
  assert.ok(identity);
  for (const earlier of [
    {...identity, startTime: '1'},
    {...identity, bootId: 'another'},
  ]) {
    assert.is(await isAlive(earlier), false);
    assert.is(await signalProcess(earlier, 'SIGKILL'), 'gone');
  }
  assert.is(await isAlive(identity), true);
  started.signal('SIGKILL');
  await started.exited;
});

for (const pid of [0, -1, 1.5, Number.NaN]) {
  test(`knows no process of the number ${pid}`, async () => {
    assert.is(await readProcessIdentity(pid), undefined);
  });
}

test.run();

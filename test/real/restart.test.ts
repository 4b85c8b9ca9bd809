/** Restarts by policy, with a real QEMU. */
import * as assert from 'uvu/assert';
import {eventsOf, statusOf, untilPhase} from '../rig/ask.js';
import {writeGuestProfile} from '../rig/guest.js';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import {type Home, makeHome} from '../rig/kvmrun.js';
import {killSupervisors, qemusOf} from '../rig/orphans.js';
import {remainsOf} from '../rig/remains.js';
import {suite} from '../rig/suite.js';

const test = suite('real/restart');
const LIMIT = {timeoutMs: 180_000};

async function signalQemu(home: Home, signal: NodeJS.Signals): Promise<void> {
  const {qemu} = await statusOf(home);
  assert.ok(qemu, 'no QEMU runs');
  if (qemu) process.kill(qemu.pid, signal);
}

// F14
test(
  'a guest that powers itself off is not started again after failures only',
  async () => {
    await using home = await makeHome();
    await writeGuestProfile(home, ['poweroff'], {restart: {policy: 'on-failure'}});
    const {code, stderr} = await home.kvmrun('up', '--foreground');
    assert.is(code, 0, stderr);
    const {lastExit, phase} = await statusOf(home);
    assert.equal([phase, lastExit?.reason], ['stopped', 'guest-shutdown']);
    assert.is((await eventsOf(home)).filter((event) => event.phase === 'backoff').length, 0);
    assert.equal(await remainsOf(home), []);
  },
  LIMIT,
);

// F17
test(
  'a guest that panics at every boot is started again after 1, 2 and 4 seconds, and given up',
  async () => {
    await using home = await makeHome();
    await writeGuestProfile(home, ['panic'], {restart: {policy: 'on-failure', maxRetries: 3}});
    const {code, stderr} = await home.kvmrun('up', '--foreground');
    assert.is(code, 84, stderr);
    assert.is(stderr.match(/panicked; starts again after a pause/g)?.length, 3, stderr);
    assert.match(stderr, 'the guest panicked, and it is not started again after 3 restarts');
    const {lastExit, phase} = await statusOf(home);
    assert.equal([phase, lastExit?.reason], ['failed', 'guest-panic']);
    const phases = (await eventsOf(home)).filter((event) => event.event === 'phase');
    const pauses = phases.flatMap(({phase: name, at}, index) =>
      name === 'backoff' ? [Date.parse(phases[index + 1]?.at ?? '') - Date.parse(at)] : [],
    );
    assert.is(pauses.length, 3);
    for (const [index, wantedMs] of [1000, 2000, 4000].entries()) {
      const pauseMs = pauses[index] ?? Number.NaN;
      assert.ok(Math.abs(pauseMs - wantedMs) <= 0.3 * wantedMs, `${pauses.join(', ')} ms`);
    }
    assert.equal(await remainsOf(home), []);
  },
  LIMIT,
);

// F17
test('down returns at once while a VM waits for its next start', () =>
  inHome(async (home) => {
    await writeProfile(home, {restart: {policy: 'on-failure', backoff: {initial: '60s'}}});
    await home.kvmrun('up');
    await signalQemu(home, 'SIGKILL');
    await untilPhase(home, 'backoff');
    const status = await home.kvmrun('status');
    assert.match(status.stdout, /restarts +1 of at most 5, the next one in/);
    assert.match(status.stdout, /^ready +not yet, waiting for running/m);
    const console = await home.kvmrun('console');
    assert.is(console.code, 69);
    assert.match(console.stderr, 'idle has ended and waits to be started again');
    const begin = performance.now();
    const {code, stdout} = await home.kvmrun('down');
    assert.ok(performance.now() - begin < 1000, `${performance.now() - begin} ms`);
    assert.equal([code, stdout], [0, 'idle: stopped before it was started again\n']);
    assert.equal(await remainsOf(home), []);
  }));

// F18
test('a QEMU that somebody has told to end stays down, unless it is always to run', () =>
  inHome(async (home) => {
    const restart = {policy: 'on-failure', backoff: {initial: '2s'}};
    await writeProfile(home, {restart});
    await home.kvmrun('up');
    await signalQemu(home, 'SIGTERM');
    await untilPhase(home, 'stopped');
    assert.is((await statusOf(home)).lastExit?.reason, 'external-signal');
    assert.equal(await qemusOf(home), []);
    await writeProfile(home, {restart: {...restart, policy: 'always'}});
    await home.kvmrun('up');
    await signalQemu(home, 'SIGTERM');
    await untilPhase(home, 'backoff');
    await untilPhase(home, 'running');
    assert.is((await qemusOf(home)).length, 1);
  }));

test('a supervisor that has taken a VM back starts it again, too', () =>
  inHome(async (home) => {
    await writeProfile(home, {restart: {policy: 'on-failure', backoff: {initial: '2s'}}});
    await home.kvmrun('up');
    await killSupervisors(home);
    const {qemu} = await statusOf(home);
    await signalQemu(home, 'SIGKILL');
    await untilPhase(home, 'backoff');
    await untilPhase(home, 'running');
    const after = await statusOf(home);
    assert.is.not(after.qemu?.pid, qemu?.pid);
    assert.equal([after.phase, after.restart?.attempts], ['running', 1]);
  }));

test('a supervisor that is killed while a VM waits leaves it stopped, and up starts it', () =>
  inHome(async (home) => {
    await writeProfile(home, {restart: {policy: 'on-failure', backoff: {initial: '60s'}}});
    await home.kvmrun('up');
    await signalQemu(home, 'SIGKILL');
    await untilPhase(home, 'backoff');
    await killSupervisors(home);
    assert.is((await statusOf(home)).phase, 'stopped');
    const {code, stdout, stderr} = await home.kvmrun('up');
    assert.is(code, 0, stderr);
    assert.match(stdout, /^idle: running under tcg/);
  }));

test.run();

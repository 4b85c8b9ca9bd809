/** Stopping guests that do not listen, with a real one. */
import * as assert from 'uvu/assert';
import {eventsOf, statusOf, untilPhase} from '../rig/ask.js';
import {waitForLine, writeGuestProfile} from '../rig/guest.js';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import {ended, type Home, makeHome} from '../rig/kvmrun.js';
import {remainsOf} from '../rig/remains.js';
import {suite} from '../rig/suite.js';

const test = suite('real/stop');
const LIMIT = {timeoutMs: 120_000};

/** Gives a guest to the test that does not listen to its power button, and is gone afterwards. */
async function withDeafGuest(stop: (home: Home) => Promise<void>): Promise<void> {
  await using home = await makeHome();
  await writeGuestProfile(home, ['ignore-powerbutton']);
  await home.kvmrun('up');
  await waitForLine(home, 'KVMRUN-READY');
  await stop(home);
  assert.equal(await remainsOf(home), []);
}

// F13
test(
  'presses the power button again and again, and goes on when the time is up',
  () =>
    withDeafGuest(async (home) => {
      const begin = performance.now();
      const {code, stdout} = await home.kvmrun('down', '--timeout', '6s');
      const tookMs = performance.now() - begin;
      assert.equal([code, stdout], [0, 'guest: stopped by quit\n']);
      assert.ok(tookMs > 5900 && tookMs < 10_000, `${tookMs} ms`);
      const presses = (await eventsOf(home)).filter(({name}) => name === 'POWERDOWN');
      assert.ok(presses.length >= 2, `${presses.length} presses`);
    }),
  LIMIT,
);

test('down says how long it waits, and that somebody else is stopping the VM, and cuts that short', () =>
  inHome(async (home) => {
    await writeProfile(home, {stop: {powerdown: '100s'}});
    await home.kvmrun('up');
    const begin = performance.now();
    const first = ended(home.start('down', 'vm.json'));
    await untilPhase(home, 'stopping');
    // Who gives it more than somebody else does is not heard.
    const others = await Promise.all([
      home.kvmrun('down', '--timeout', '1s'),
      home.kvmrun('down', '--timeout', '50s'),
      home.kvmrun('down'),
    ]);
    const all = [await first, ...others];
    assert.ok(performance.now() - begin < 40_000, `${performance.now() - begin} ms`);
    for (const {stderr} of others) assert.match(stderr, 'idle: is being stopped already');
    assert.match((await first).stderr, 'idle: pressing the power button, 1 min 40 s at most\n');
    assert.equal(
      all.map(({code}) => code),
      [0, 0, 0, 0],
    );
  }));

test(
  'does not wait for the guest when it is told not to',
  () =>
    withDeafGuest(async (home) => {
      const begin = performance.now();
      const {stdout} = await home.kvmrun('down', '--force');
      assert.is(stdout, 'guest: stopped by quit\n');
      assert.ok(performance.now() - begin < 4000, `${performance.now() - begin} ms`);
      assert.equal((await eventsOf(home)).filter(({name}) => name === 'POWERDOWN').length, 0);
    }),
  LIMIT,
);

for (const what of ['as it was', 'changed meanwhile']) {
  test(`up waits for a VM that is being stopped, and starts it again, ${what}`, () =>
    inHome(async (home) => {
      const stop = {powerdown: '3s'};
      await writeProfile(home, {stop});
      await home.kvmrun('up');
      const {qemu} = await statusOf(home);
      const down = ended(home.start('down', 'vm.json'));
      await untilPhase(home, 'stopping');
      if (what !== 'as it was') await writeProfile(home, {stop, memory: {size: '80MiB'}});
      const up = await home.kvmrun('up');
      assert.is(up.code, 0, up.stderr);
      assert.match(up.stdout, /^idle: running under tcg/);
      assert.match(up.stderr, 'idle: waiting for its end');
      assert.is((await down).code, 0);
      const after = await statusOf(home);
      assert.is(after.phase, 'running');
      assert.is.not(after.qemu?.pid, qemu?.pid);
    }));
}

test.run();

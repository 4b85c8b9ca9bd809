/** Stopping guests that do not listen, with a real one. */
import * as assert from 'uvu/assert';
import {eventsOf} from '../rig/ask.js';
import {waitForLine, writeGuestProfile} from '../rig/guest.js';
import {makeHome} from '../rig/kvmrun.js';
import {remainsOf} from '../rig/remains.js';
import {suite} from '../rig/suite.js';

const test = suite('real/stop');
const LIMIT = {timeoutMs: 120_000};

// F13
test(
  'presses the power button again and again, and goes on when the time is up',
  async () => {
    await using home = await makeHome();
    await writeGuestProfile(home, ['ignore-powerbutton']);
    await home.kvmrun('up');
    await waitForLine(home, 'KVMRUN-READY');
    const begin = performance.now();
    const {code, stdout} = await home.kvmrun('down', '--timeout', '6s');
    const tookMs = performance.now() - begin;
    assert.equal([code, stdout], [0, 'guest: stopped by quit\n']);
    assert.ok(tookMs > 5900 && tookMs < 10_000, `${tookMs} ms`);
    const presses = (await eventsOf(home)).filter(({name}) => name === 'POWERDOWN');
    assert.ok(presses.length >= 2, `${presses.length} presses`);
    assert.equal(await remainsOf(home), []);
  },
  LIMIT,
);

test(
  'does not wait for the guest when it is told not to',
  async () => {
    await using home = await makeHome();
    await writeGuestProfile(home, ['ignore-powerbutton']);
    await home.kvmrun('up');
    await waitForLine(home, 'KVMRUN-READY');
    const begin = performance.now();
    const {stdout} = await home.kvmrun('down', '--force');
    assert.is(stdout, 'guest: stopped by quit\n');
    assert.ok(performance.now() - begin < 4000, `${performance.now() - begin} ms`);
    assert.equal((await eventsOf(home)).filter(({name}) => name === 'POWERDOWN').length, 0);
  },
  LIMIT,
);

test.run();

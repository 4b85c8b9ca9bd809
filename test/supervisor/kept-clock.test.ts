import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {adjustClock, beginClock, hostOffset, renderZone} from '../../src/supervisor/kept-clock.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/kept-clock');

const HOUR = 3600;

/** Begins a run for every number of the host's, and lets the guest set the clock in between. */
const zones = (
  run: (clock: {
    readonly begin: (host: number) => Promise<string | undefined>;
    readonly set: (seconds: number) => Promise<void>;
    readonly file: string;
  }) => Promise<void>,
) =>
  inTemporaryFolder(async (stateDirectory) => {
    await run({
      begin: async (host) => (await beginClock({stateDirectory}, host))['TZ'],
      set: (seconds) => adjustClock({stateDirectory}, seconds),
      file: path.join(stateDirectory, 'clock.json'),
    });
  });

test('follows the host as long as the guest agrees with it', () =>
  zones(async ({begin, set}) => {
    assert.is(await begin(HOUR), '<LOCAL>-01:00:00');
    await set(-1);
    assert.is(await begin(2 * HOUR), '<LOCAL>-02:00:00');
  }));

test('begins with what the guest has made of it, wherever the host is', () =>
  zones(async ({begin, set}) => {
    await begin(0);
    await set(2 * HOUR);
    assert.is(await begin(0), '<LOCAL>-02:00:00');
    assert.is(await begin(9 * HOUR), '<LOCAL>-02:00:00');
    // The next change is told from there.
    await set(-HOUR);
    assert.is(await begin(0), '<LOCAL>-01:00:00');
  }));

test('takes small differences for none, and seconds about a minute for that minute', () =>
  zones(async ({begin, set}) => {
    await begin(0);
    await set(59);
    assert.is(await begin(0), '<LOCAL>00:00:00');
    await set(HOUR - 2);
    assert.is(await begin(0), '<LOCAL>-01:00:00');
    await set(1);
    assert.is(await begin(0), '<LOCAL>-01:00:00');
    await set(100);
    assert.is(await begin(0), '<LOCAL>-01:01:40');
  }));

test('forgets what the guest takes back', () =>
  zones(async ({begin, set}) => {
    await begin(0);
    await set(HOUR);
    await set(0);
    assert.is(await begin(5 * HOUR), '<LOCAL>-05:00:00');
    await set(HOUR);
    await begin(0);
    await set(HOUR);
    await set(0);
    assert.is(await begin(0), '<LOCAL>-06:00:00');
  }));

test('keeps no other day, and goes by the last that was of the same', () =>
  zones(async ({begin, set}) => {
    await begin(0);
    await set(HOUR);
    await set(400 * 24 * HOUR);
    assert.is(await begin(0), '<LOCAL>-01:00:00');
  }));

test('has nothing to keep for a clock with UTC, and forgets what there was', () =>
  inTemporaryFolder(async (stateDirectory) => {
    await beginClock({stateDirectory}, 0);
    await adjustClock({stateDirectory}, HOUR);
    assert.equal(await beginClock({stateDirectory}, 'utc'), {});
    await adjustClock({stateDirectory}, HOUR);
    assert.equal(await beginClock({stateDirectory}, 0), {TZ: '<LOCAL>00:00:00'});
  }));

test('makes nothing of a file that is broken', () =>
  zones(async ({begin, file}) => {
    for (const text of ['', '{"began": "1"}', '{"began": 1e9, "from": "guest", "next": 1}']) {
      await writeFile(file, text);
      assert.is(await begin(HOUR), '<LOCAL>-01:00:00');
    }
  }));

test('writes zones west of Greenwich, and with minutes, as POSIX has them', () => {
  assert.is(renderZone(-(5 * HOUR + 1800)), '<LOCAL>05:30:00');
  assert.is(renderZone(HOUR / 2), '<LOCAL>-00:30:00');
});

test('asks the system for the zone of the host', () => {
  const now = new Date();
  assert.is(hostOffset(now) + 60 * now.getTimezoneOffset(), 0);
});

test.run();

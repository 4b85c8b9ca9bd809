/** A guest that sets the clock of its machine finds it so at the next start. */
import * as assert from 'uvu/assert';
import {runProgram} from '../../src/host/spawn.js';
import {waitForLine} from '../rig/guest.js';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import type {Home} from '../rig/kvmrun.js';
import {inRepository} from '../rig/repository.js';
import {skip, suite} from '../rig/suite.js';

const test = suite('real/clock');

/** What the clock showed when the guest of this start was to set it to 12. */
async function hourOf(home: Home, start: number): Promise<string | undefined> {
  assert.is((await home.kvmrun('up')).code, 0);
  const lines = await waitForLine(home, 'SET', start);
  assert.is((await home.kvmrun('down', '--from', 'quit')).code, 0);
  return /WAS (\d\d), SET/.exec(lines.at(-1) ?? '')?.[1];
}

async function writeGuest(home: Home, base: 'utc' | 'localtime'): Promise<void> {
  const made = await runProgram({
    file: 'nasm',
    args: ['-f', 'bin', '-o', home.path('clock.img'), inRepository('test', 'real', 'clock.asm')],
    timeoutMs: 10_000,
  });
  if (made.outcome === 'not-found') skip('needs nasm');
  assert.is(made.outcome === 'exited' && made.code, 0, JSON.stringify(made));
  await writeProfile(home, {
    disks: [{id: 'clock', path: 'clock.img', format: 'raw', readOnly: true}],
    clock: {base},
  });
}

test(
  'keeps what a guest has made of local time, and nothing of UTC',
  () =>
    inHome(async (home) => {
      await writeGuest(home, 'localtime');
      await hourOf(home, 1);
      // Unless the hour has just ended.
      assert.match((await hourOf(home, 2)) ?? '', /^1[23]$/);
      await writeGuest(home, 'utc');
      const before = new Date().getUTCHours();
      const hour = await hourOf(home, 3);
      const hours = [before, new Date().getUTCHours()].map((hour) => String(hour).padStart(2, '0'));
      assert.ok(hours.includes(hour ?? ''), `${hour}`);
    }),
  {timeoutMs: 90_000},
);

test.run();

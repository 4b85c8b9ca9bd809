/** A guest that winds up the watchdog of its board, and hangs. */
import * as assert from 'uvu/assert';
import {runProgram} from '../../src/host/spawn.js';
import {eventsOf, statusOf, untilPhase} from '../rig/ask.js';
import {waitForLine} from '../rig/guest.js';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import {ended, type Home} from '../rig/kvmrun.js';
import {inRepository} from '../rig/repository.js';
import {skip, suite} from '../rig/suite.js';

const test = suite('real/watchdog');
const LIMIT = {timeoutMs: 60_000};

async function writeHangingGuest(
  home: Home,
  more: Readonly<Record<string, unknown>>,
): Promise<void> {
  const source = inRepository('test', 'real', 'watchdog.asm');
  const made = await runProgram({
    file: 'nasm',
    args: ['-f', 'bin', '-o', home.path('hang.img'), source],
    timeoutMs: 10_000,
  });
  if (made.outcome === 'not-found') skip('needs nasm');
  assert.is(made.outcome === 'exited' && made.code, 0, JSON.stringify(made));
  await writeProfile(home, {
    disks: [{id: 'hang', path: 'hang.img', format: 'raw', readOnly: true}],
    watchdog: {type: 'itco'},
    ...more,
  });
}

const isWatchdog = ({name}: {readonly name?: string}): boolean => name === 'WATCHDOG';

test(
  'resets a guest that hangs',
  () =>
    inHome(async (home) => {
      await writeHangingGuest(home, {});
      await home.kvmrun('up');
      await waitForLine(home, 'WOUND UP', 2);
      const event = (await eventsOf(home)).find(isWatchdog);
      assert.equal(event?.data, {action: 'reset'});
      assert.is((await statusOf(home)).phase, 'running');
    }),
  LIMIT,
);

test(
  'ends a guest that hangs and starts it again, when there is a policy for that',
  () =>
    inHome(async (home) => {
      await writeHangingGuest(home, {
        restart: {policy: 'on-failure', backoff: {initial: '100ms'}},
      });
      await home.kvmrun('up');
      const before = await statusOf(home);
      await untilPhase(home, 'backoff');
      await untilPhase(home, 'running');
      const after = await statusOf(home);
      assert.is.not(after.qemu?.pid, before.qemu?.pid);
      assert.is(after.lastExit?.reason, 'watchdog');
    }),
  LIMIT,
);

test(
  'leaves a guest that hangs alone where no watchdog is wanted',
  () =>
    inHome(async (home) => {
      await writeHangingGuest(home, {watchdog: {type: 'none'}});
      await home.kvmrun('up');
      await waitForLine(home, 'WOUND UP');
      // Its timer would have run down twice after five seconds.
      assert.is(await phaseAfter(home, 7000), 'running');
      assert.is((await eventsOf(home)).find(isWatchdog), undefined);
    }),
  LIMIT,
);

/** What the VM does when so much time has passed, as far as it has not ended before. */
async function phaseAfter(home: Home, limitMs: number): Promise<string> {
  const following = home.start('events', '--follow', 'vm.json');
  const timer = setTimeout(() => following.kill('SIGKILL'), limitMs);
  await ended(following);
  clearTimeout(timer);
  return (await statusOf(home)).phase;
}

test.run();

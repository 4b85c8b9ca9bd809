/** A Linux guest whose supervisor is killed does not notice, and is taken back as it is. */
import {readdir} from 'node:fs/promises';
import {connect} from 'node:net';
import {createInterface} from 'node:readline';
import * as assert from 'uvu/assert';
import {isAlive} from '../../src/host/process-identity.js';
import {waitForLine, writeGuestProfile} from '../rig/guest.js';
import {type Home, makeHome} from '../rig/kvmrun.js';
import {killSupervisors} from '../rig/orphans.js';
import {remainsOf} from '../rig/remains.js';
import {readStatus, runtimeFile, started} from '../rig/running-vm.js';
import {suite} from '../rig/suite.js';

const test = suite('real/unwatched-guest');

const ticksIn = (text: string): readonly number[] =>
  [...text.matchAll(/KVMRUN-TICK (\d+)/g)].map(([, seconds]) => Number(seconds));

/** The seconds since the guest was booted, first and last of a stretch, as QEMU's socket tells. */
async function watchTicks(socketPath: string, stretchSeconds: number): Promise<[number, number]> {
  const socket = connect(socketPath);
  let first: number | undefined;
  try {
    for await (const line of createInterface({input: socket})) {
      const [tick] = ticksIn(line);
      if (tick === undefined) continue;
      first ??= tick;
      if (tick >= first + stretchSeconds) return [first, tick];
    }
    throw new Error('the guest has fallen silent');
  } finally {
    socket.destroy();
  }
}

/** Its clock now and then passes over a second between two ticks. */
const waitForTick = (home: Home, seconds: number): Promise<readonly string[]> =>
  waitForLine(home, (line) => ticksIn(line).some((tick) => tick >= seconds));

// F03, F04
test(
  'it runs on for ten seconds, is taken back by up, and obeys its power button',
  async () => {
    await using home = await makeHome();
    await writeGuestProfile(home, ['tick']);
    try {
      const before = await started(home);
      await waitForLine(home, 'KVMRUN-READY');
      await killSupervisors(home);
      const folder = runtimeFile(home, before, '');
      const files = await readdir(folder);
      const [, last] = await watchTicks(runtimeFile(home, before, 'ser.sock'), 10);
      assert.is(await isAlive(before.qemu), true);
      assert.match((await home.kvmrun('ps')).stdout, 'running (unsupervised)');
      assert.equal(await readdir(folder), files);

      const {code, stdout, stderr} = await home.kvmrun('up');
      assert.is(code, 0, stderr);
      assert.match(stdout, `guest: taken back under tcg, pid ${before.qemu.pid}`);
      assert.equal((await readStatus(home)).qemu, before.qemu);
      await waitForTick(home, last + 3);
      const log = (await home.kvmrun('logs')).stdout;
      assert.is(log.match(/KVMRUN-READY/g)?.length ?? 0, 1);
    } finally {
      const {stdout} = await home.kvmrun('down');
      assert.match(stdout, 'guest: stopped by powerdown');
    }
    assert.equal(await remainsOf(home), []);
  },
  {timeoutMs: 120_000},
);

test.run();

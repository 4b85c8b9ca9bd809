/** What can happen to a guest, in a real QEMU. */
import {mkdir, readFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {runProgram} from '../../src/host/spawn.js';
import {withSmallDiskAt} from '../host/full-disk.js';
import {eventsOf, statusOf, untilPhase} from '../rig/ask.js';
import {typeLine, waitForLine, writeGuestProfile} from '../rig/guest.js';
import {inHome} from '../rig/idle-vm.js';
import {type Home, makeHome} from '../rig/kvmrun.js';
import {remainsOf} from '../rig/remains.js';
import {openMonitor} from '../rig/second-monitor.js';
import {suite} from '../rig/suite.js';

const test = suite('real/guest-faults');
const LIMIT = {timeoutMs: 120_000};

/** Runs the Linux guest with these orders, and stops it afterwards. */
async function withGuest(
  orders: readonly string[],
  more: Readonly<Record<string, unknown>>,
  use: (home: Home) => Promise<void>,
): Promise<void> {
  await using home = await makeHome();
  await writeGuestProfile(home, orders, more);
  try {
    const {code, stderr} = await home.kvmrun('up');
    assert.is(code, 0, stderr);
    await use(home);
  } finally {
    await home.kvmrun('down', '--force');
  }
  assert.equal(await remainsOf(home), []);
}

// F15
test(
  'a reboot of the guest is counted, and QEMU goes on',
  () =>
    withGuest(['commands'], {}, async (home) => {
      await waitForLine(home, 'KVMRUN-READY');
      const before = await statusOf(home);
      await typeLine(home, '(sleep 1; echo b >/proc/sysrq-trigger) &');
      await waitForLine(home, 'KVMRUN-READY', 2);
      const {qemu, reboots, phase} = await statusOf(home);
      assert.equal([qemu, reboots, phase], [before.qemu, 1, 'running']);
    }),
  LIMIT,
);

// F16
test(
  'a panic is seen within two seconds, and the guest stays for a look into it',
  () =>
    withGuest(['commands'], {}, async (home) => {
      await waitForLine(home, 'KVMRUN-READY');
      await typeLine(home, '(sleep 1; echo c >/proc/sysrq-trigger) &');
      await waitForLine(home, 'sysrq: Trigger a crash');
      const begin = performance.now();
      await untilPhase(home, 'guest-panicked');
      assert.ok(performance.now() - begin < 2000, `${performance.now() - begin} ms`);
      assert.match((await home.kvmrun('ps')).stdout, 'guest-panicked');
      assert.ok(await canBeDumped(home));
      const {stdout} = await home.kvmrun('down');
      assert.is(stdout, 'guest: stopped by quit\n');
    }),
  LIMIT,
);

/** Whether some of the guest's memory can be written to a file. */
async function canBeDumped(home: Home): Promise<boolean> {
  await using monitor = await openMonitor(home, await statusOf(home));
  const file = home.path('dump');
  const dumped = await monitor.execute({
    execute: 'dump-guest-memory',
    arguments: {paging: false, protocol: `file:${file}`, begin: 0, length: 65_536},
    deadlineMs: 30_000,
  });
  return dumped.ok && (await readFile(file)).length > 65_536;
}

// F16
test(
  'in the foreground a panic is the end, with an exit code of its own',
  async () => {
    await using home = await makeHome();
    await writeGuestProfile(home, ['panic']);
    const {code, stderr} = await home.kvmrun('up', '--foreground');
    assert.is(code, 80, stderr);
    assert.match(stderr, 'guest: the guest panicked');
    assert.equal(await remainsOf(home), []);
  },
  LIMIT,
);

/** Runs a guest that fills its disk until that of the host is full, and then has lost nothing. */
async function withFullDisk(
  more: Readonly<Record<string, unknown>>,
  use: (home: Home) => Promise<void>,
): Promise<void> {
  await using home = await makeHome();
  await mkdir(home.path('disks'));
  await withSmallDiskAt(home.path('disks'), 20 * 1024, async () => {
    await writeGuestProfile(home, ['fill:40M'], {
      disks: [{id: 'root', path: 'disks/root.qcow2', size: '64MiB'}],
      ...more,
    });
    try {
      assert.is((await home.kvmrun('up')).code, 0);
      await untilPhase(home, 'io-error');
      await use(home);
      await waitForLine(home, 'KVMRUN-FILLED 0');
    } finally {
      await home.kvmrun('down', '--force');
    }
    const image = home.path('disks', 'root.qcow2');
    const checked = await runProgram({file: 'qemu-img', args: ['check', image], timeoutMs: 9000});
    assert.is(checked.outcome === 'exited' && checked.code, 0, JSON.stringify(checked));
  });
  assert.equal(await remainsOf(home), []);
}

// F19
test(
  'a full disk pauses the guest, which loses nothing',
  () =>
    withFullDisk({}, async (home) => {
      const shown = (await home.kvmrun('status')).stdout;
      assert.match(shown, /disk full +\S+disks\/root\.qcow2, 0 MiB free/);
      const refused = await home.kvmrun('resume');
      assert.is(refused.code, 74);
      assert.match(refused.stderr, 'is still full, with 0 MiB free');
      assert.is((await statusOf(home)).phase, 'io-error');
      await grow(home.path('disks'));
      assert.is((await home.kvmrun('resume')).stdout, 'guest: goes on\n');
      await waitForLine(home, 'KVMRUN-FILLED 0');
      assert.is((await statusOf(home)).diskFull, undefined);
    }),
  LIMIT,
);

// F19
test(
  'a guest whose profile says so goes on by itself when there is room',
  () => withFullDisk({onDiskFull: 'resume'}, (home) => grow(home.path('disks'))),
  LIMIT,
);

async function grow(folder: string): Promise<void> {
  const args = ['-o', 'remount,size=200m', folder];
  const grown = await runProgram({file: 'mount', args, timeoutMs: 5000});
  assert.is(grown.outcome === 'exited' && grown.code, 0);
}

// F21
test('a QEMU that is stopped is seen as unresponsive, and recovers by itself', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const {qemu} = await statusOf(home);
    assert.ok(qemu);
    process.kill(qemu.pid, 'SIGSTOP');
    const begin = performance.now();
    assert.is((await statusOf(home)).phase, 'unresponsive');
    assert.ok(performance.now() - begin < 6000, `${performance.now() - begin} ms`);
    assert.match((await home.kvmrun('ps')).stdout, 'unresponsive');
    process.kill(qemu.pid, 'SIGCONT');
    await untilPhase(home, 'running');
    const names = (await eventsOf(home)).flatMap(({phase}) => (phase ? [phase] : []));
    assert.equal(names, ['running', 'unresponsive', 'running']);
  }));

test.run();

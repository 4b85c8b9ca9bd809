/** The unit that `kvmrun export systemd` writes, run by a systemd user manager. */
import {mkdir, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {readProcessIdentity} from '../../src/host/process-identity.js';
import {IDLE} from '../rig/idle-vm.js';
import {type Home, makeHome} from '../rig/kvmrun.js';
import {gone} from '../rig/orphans.js';
import {processesOf} from '../rig/remains.js';
import {suite} from '../rig/suite.js';
import {startUserManager, type UserManager} from '../rig/user-manager.js';

const LIMIT = {timeoutMs: 90_000};
const UNIT = 'kvmrun-idle.service';
const KEEPER = 'keeper.target';

const test = suite('real/systemd');

/** A profile at an odd path, its unit installed, and a manager that knows it. */
async function withUnit(
  change: Readonly<Record<string, unknown>>,
  use: (home: Home, manager: UserManager, profile: string) => Promise<void>,
): Promise<void> {
  await using home = await makeHome();
  const profile = home.path('50% "odd" $HOME', 'vm.json');
  await mkdir(path.dirname(profile));
  await writeFile(profile, JSON.stringify({...IDLE, ...change}));
  const file = home.path('.config/systemd/user', UNIT);
  const exported = await home.kvmrun('export', 'systemd', profile, '--output', file);
  assert.is(exported.code, 0, exported.stderr);
  // Something that wants the unit, so that systemd does not forget how it has ended.
  const keeper = home.path('.config/systemd/user', KEEPER);
  await writeFile(keeper, `[Unit]\nWants=${UNIT}\nAfter=${UNIT}\n`);
  {
    await using manager = await startUserManager(home);
    await use(home, manager, profile);
  }
  // The manager leaves sockets of its own.
  assert.equal(await readdir(home.path('run', 'kvmrun')).catch(() => []), []);
  assert.equal(await processesOf(home), []);
}

async function start(manager: UserManager): Promise<void> {
  const started = await manager.systemctl('start', KEEPER);
  assert.is(started.code, 0, started.stderr);
}

test(
  'is started when the VM runs, and stopped by its ladder',
  () =>
    withUnit({}, async (home, manager, profile) => {
      await start(manager);
      assert.is(await manager.property(UNIT, 'StatusText'), 'running');
      assert.match((await home.kvmrun('status', profile)).stdout, /^phase +running$/m);
      assert.is((await manager.systemctl('stop', UNIT)).code, 0);
      assert.is(await manager.property(UNIT, 'Result'), 'success');
      assert.is(await manager.property(UNIT, 'ExecMainStatus'), '143');
      const status = await home.kvmrun('status', profile);
      assert.match(status.stdout, /^last exit +stopped/m);
    }),
  LIMIT,
);

/** The QEMU of the VM, as `status` knows it. */
async function qemuPid(home: Home, profile: string): Promise<number> {
  const {stdout} = await home.kvmrun('status', profile, '--json');
  const {qemu} = JSON.parse(stdout) as {readonly qemu?: {readonly pid: number}};
  assert.ok(qemu, stdout);
  return qemu.pid;
}

/** systemd's own messages are in its journal, so the test looks again until the unit is as it should be. */
async function until(is: () => Promise<boolean>): Promise<void> {
  while (!(await is()));
}

const HASTY = {powerdown: '0s', quit: '1s', sigterm: '1s'};
const RESTARTED = {restart: {policy: 'on-failure', backoff: {initial: '100ms'}}};

test(
  'starts a VM again that was killed, and leaves it down after `kvmrun down`',
  () =>
    withUnit(RESTARTED, async (home, manager, profile) => {
      await start(manager);
      const before = await qemuPid(home, profile);
      process.kill(before, 'SIGKILL');
      await until(async () => (await manager.property(UNIT, 'NRestarts')) === '1');
      await until(async () => (await manager.property(UNIT, 'ActiveState')) === 'active');
      assert.is.not(await qemuPid(home, profile), before);
      const restarted = await home.kvmrun('restart', profile);
      assert.is(restarted.code, 64);
      assert.match(restarted.stderr, `hint: systemctl --user restart ${UNIT}`);
      assert.is((await home.kvmrun('down', profile)).code, 0);
      await until(async () => (await manager.property(UNIT, 'ActiveState')) === 'inactive');
      assert.is(await manager.property(UNIT, 'Result'), 'success');
      assert.is(await manager.property(UNIT, 'NRestarts'), '1');
    }),
  LIMIT,
);

test(
  'ends QEMU with its supervisor, and starts both again',
  () =>
    withUnit(RESTARTED, async (home, manager, profile) => {
      await start(manager);
      const before = await qemuPid(home, profile);
      process.kill(Number(await manager.property(UNIT, 'MainPID')), 'SIGKILL');
      await until(async () => (await manager.property(UNIT, 'NRestarts')) === '1');
      await gone(before);
      await until(async () => (await manager.property(UNIT, 'ActiveState')) === 'active');
      assert.match((await home.kvmrun('status', profile)).stdout, /^phase +running$/m);
      assert.is((await manager.systemctl('stop', UNIT)).code, 0);
    }),
  LIMIT,
);

test(
  'stops a VM whose QEMU does not answer any more, and starts it again',
  () =>
    withUnit({...RESTARTED, stop: HASTY}, async (home, manager, profile) => {
      const changes = home.path('.config/systemd/user', `${UNIT}.d`);
      await mkdir(changes);
      await writeFile(path.join(changes, 'soon.conf'), '[Service]\nWatchdogSec=8s\n');
      await start(manager);
      const before = await qemuPid(home, profile);
      process.kill(before, 'SIGSTOP');
      await until(async () => (await manager.property(UNIT, 'NRestarts')) === '1');
      assert.is(await readProcessIdentity(before), undefined);
      await until(async () => (await manager.property(UNIT, 'ActiveState')) === 'active');
      assert.is((await manager.systemctl('stop', UNIT)).code, 0);
    }),
  LIMIT,
);

test(
  'does not try again what cannot work',
  () =>
    withUnit({...RESTARTED, boot: {kernel: '/nonexistent'}}, async (_home, manager) => {
      assert.is.not((await manager.systemctl('start', UNIT)).code, 0);
      await until(async () => (await manager.property(UNIT, 'ActiveState')) === 'failed');
      assert.is(await manager.property(UNIT, 'ExecMainStatus'), '66');
      assert.is(await manager.property(UNIT, 'NRestarts'), '0');
    }),
  LIMIT,
);

test.run();

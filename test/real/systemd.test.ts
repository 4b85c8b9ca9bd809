/** The unit that `kvmrun export systemd` writes, run by a systemd user manager. */
import {mkdir, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {IDLE} from '../rig/idle-vm.js';
import {type Home, makeHome} from '../rig/kvmrun.js';
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
  assert.equal(await readdir(home.path('run', 'kvmrun')), []);
  assert.equal(await processesOf(home), []);
}

test(
  'is started when the VM runs, and stopped by its ladder',
  () =>
    withUnit({}, async (home, manager, profile) => {
      const started = await manager.systemctl('start', KEEPER);
      assert.is(started.code, 0, started.stderr);
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

test.run();

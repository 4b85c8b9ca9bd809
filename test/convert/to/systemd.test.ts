/** Golden units, and what systemd itself says of them, where it is installed. */
import {spawn} from 'node:child_process';
import {mkdir, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {renderSystemdUnit, type SystemdUnit, unitName} from '../../../src/convert/to/systemd.js';
import {findProgram} from '../../../src/host/find-program.js';
import {aProfile} from '../../rig/a-profile.js';
import {matchesGolden} from '../../rig/golden.js';
import {ended} from '../../rig/kvmrun.js';
import {inRepository} from '../../rig/repository.js';
import {skip, suite} from '../../rig/suite.js';
import {inTemporaryFolder} from '../../rig/temporary-folder.js';

const test = suite('convert/to/systemd');

const aUnit: SystemdUnit = {
  profile: aProfile,
  profileFile: '/vms/web.json',
  program: ['/usr/bin/node', '/usr/lib/kvmrun/dist/kvmrun.cjs'],
  environment: {},
  exitCodes: {bySignal: [130, 143], forGood: 87, hopeless: [64, 65]},
};

const CASES: Readonly<Record<string, SystemdUnit>> = {
  plain: aUnit,
  restarted: {
    ...aUnit,
    profile: {
      ...aProfile,
      stop: {...aProfile.stop, powerdown: '10min', quit: '1500ms'},
      restart: {...aProfile.restart, policy: 'on-failure'},
    },
  },
  always: {
    ...aUnit,
    profile: {
      ...aProfile,
      restart: {
        ...aProfile.restart,
        policy: 'unless-stopped',
        maxRetries: 0,
        window: '0s',
        backoff: {...aProfile.restart.backoff, initial: '500ms'},
      },
    },
    environment: {XDG_STATE_HOME: '/srv/vm state', PATH: '/opt/qemu/bin:/usr/bin'},
  },
  window: {...aUnit, profile: {...aProfile, display: {type: 'gtk', input: 'virtio'}}},
  odd: {
    ...aUnit,
    profile: {...aProfile, name: String.raw`50% "off" \ today\ `.trim()},
    profileFile: '/my vms/50% "off" \\ $HOME\n[Install]/ü;.json',
    environment: {XDG_CACHE_HOME: `/it's "here" %h\\`},
  },
};

const folder = inRepository('test', 'convert', 'golden');

for (const [name, unit] of Object.entries(CASES)) {
  test(`writes the unit '${name}'`, () =>
    matchesGolden(renderSystemdUnit(unit), path.join(folder, `${name}.service`)));

  test(`writes a unit '${name}' that systemd accepts`, () =>
    inTemporaryFolder(async (work) => {
      // systemd looks whether the program is there.
      const program = [process.execPath, ...unit.program.slice(1)];
      const file = path.join(work, unitName(name));
      await writeFile(file, renderSystemdUnit({...unit, program}));
      assert.is(await verify(file, work), '');
    }));
}

test('knows every golden unit', async () => {
  const files = (await readdir(folder)).toSorted();
  assert.equal(
    files,
    Object.keys(CASES)
      .map((name) => `${name}.service`)
      .toSorted(),
  );
});

test('gives systemd more time than all steps of stopping may take', () => {
  const stop = {agent: '20s', powerdown: '2min', quit: '30s', sigterm: '0s', sigkill: '1s'};
  const text = renderSystemdUnit({...aUnit, profile: {...aProfile, stop}});
  const [, limit] = /^TimeoutStopSec=(\d+)s$/m.exec(text) ?? [];
  assert.ok(Number(limit) >= 171 + 10, `${limit} s`);
});

test('is a verification that can fail', () =>
  inTemporaryFolder(async (work) => {
    const file = path.join(work, 'kvmrun-broken.service');
    const text = renderSystemdUnit({...aUnit, program: [process.execPath, '/k.cjs']});
    await writeFile(file, text.replace('Type=notify', 'Typ=notify'));
    assert.match(await verify(file, work), 'Typ');
  }));

/** What `systemd-analyze verify` complains about; it exits with 0 even when it does. */
async function verify(file: string, work: string): Promise<string> {
  const analyze = await findProgram('systemd-analyze', process.env);
  if (analyze === undefined) skip('systemd-analyze is not installed');
  const runtime = path.join(work, 'run');
  await mkdir(runtime, {mode: 0o700});
  const child = spawn(analyze, ['--user', '--man=no', 'verify', file], {
    env: {PATH: process.env['PATH'], HOME: work, LANG: 'C', XDG_RUNTIME_DIR: runtime},
    stdio: 'pipe',
  });
  return (await ended(child)).stderr;
}

test.run();

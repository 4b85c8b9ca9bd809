/** VMs with the real swtpm: its state is kept, its end is told, and nothing is made anew by itself. */
import {mkdir, readdir, readFile, rm, symlink, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {findProgram} from '../../src/host/find-program.js';
import type {Plan} from '../../src/plan/plan.js';
import type {VmStatus} from '../../src/supervisor/vm-status.js';
import {waitForLine, writeGuestProfile} from '../rig/guest.js';
import {skipWhereHostLacks} from '../rig/host-lacks.js';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import {ended, type Home} from '../rig/kvmrun.js';
import {gone, killSupervisors, qemusOf, swtpmsOf} from '../rig/orphans.js';
import {remainsOf, remainsOfRefused} from '../rig/remains.js';
import {openMonitor} from '../rig/second-monitor.js';
import {skip, suite} from '../rig/suite.js';
import {contains} from '../rig/supervised.js';

const test = suite('real/tpm');

const DEGRADED_MS = 2000;

const withTpm = (use: (home: Home) => Promise<void>, change: object = {}): Promise<void> =>
  inHome(async (home) => {
    for (const program of ['swtpm', 'swtpm_setup']) {
      if ((await findProgram(program, process.env)) === undefined) skip(`needs ${program}`);
    }
    await writeProfile(home, {tpm: {}, ...change});
    await use(home);
  });

/** One with a BIOS that leaves its TPM alone, and one whose firmware is busy with it. */
const GUESTS = [
  {guest: 'a VM', change: {}, end: /^idle: stopped by quit\n$/},
  {
    guest: 'windows-11',
    // A command that the TPM no longer answers can keep QEMU from ending by itself.
    end: /^idle: stopped by (quit|sigterm|sigkill)\n$/,
    change: {
      extends: 'kvmrun:windows-11',
      memory: {size: '256MiB'},
      windows: {virtioWin: {type: 'none'}},
    },
  },
];

async function up(home: Home): Promise<VmStatus> {
  const {code, stderr} = await home.kvmrun('up');
  skipWhereHostLacks(stderr);
  assert.is(code, 0, stderr);
  return readStatus(home);
}

const readStatus = async (home: Home): Promise<VmStatus> =>
  JSON.parse((await home.kvmrun('status', '--json')).stdout) as VmStatus;

function swtpmOf({sidecars}: VmStatus): number {
  const [swtpm] = sidecars ?? [];
  assert.is(swtpm?.id, 'tpm');
  return swtpm?.process.pid ?? 0;
}

const stateFolder = (home: Home, {id}: VmStatus, ...steps: readonly string[]): string =>
  home.path('state', 'kvmrun', id, ...steps);

async function ask(home: Home, status: VmStatus, execute: string) {
  await using monitor = await openMonitor(home, status);
  // Awaited here, because the monitor closes with this function.
  return await monitor.execute({execute});
}

test('the guest has a TPM, whose state is the same after down and up', () =>
  withTpm(async (home) => {
    const first = await home.kvmrun('up');
    assert.is(first.code, 0, first.stderr);
    assert.match(first.stdout, 'made a TPM');
    const status = await readStatus(home);
    const asked = await ask(home, status, 'query-tpm');
    assert.match(JSON.stringify(asked), /"model":"tpm-crb"/, JSON.stringify(asked));
    const file = stateFolder(home, status, 'tpm', 'tpm2-00.permall');
    await home.kvmrun('down');
    assert.equal(await remainsOf(home), []);
    const certificate = certificateIn(await readFile(file));
    const second = await home.kvmrun('up');
    assert.not.match(second.stdout, 'made a TPM');
    await home.kvmrun('down');
    assert.ok((await readFile(file)).includes(certificate));
    assert.equal(await readdir(path.dirname(file)), ['.lock', 'tpm2-00.permall']);
  }));

/** The first certificate of the TPM's own key, which lies in its state as it stands. */
function certificateIn(state: Buffer): Buffer {
  // A DER sequence of a long length, which begins with another one.
  const start = state.findIndex(
    (byte, at) =>
      byte === 0x30 &&
      state[at + 1] === 0x82 &&
      state[at + 4] === 0x30 &&
      state[at + 5] === 0x82 &&
      state.readUInt16BE(at + 2) > 500,
  );
  assert.ok(start > 0, 'the state holds no certificate');
  return state.subarray(start, start + 4 + state.readUInt16BE(start + 2));
}

for (const {guest, change, end} of GUESTS) {
  // F23
  test(`swtpm-dies, of ${guest}: told within 2 s, the VM runs, a reset is refused with advice, down works`, () =>
    withTpm(async (home) => {
      const before = await up(home);
      const begin = performance.now();
      process.kill(swtpmOf(before), 'SIGKILL');
      await contains(home.path('run', 'kvmrun', before.id, 'state.json'), '"degraded"');
      const ms = performance.now() - begin;
      assert.ok(ms < DEGRADED_MS, `${ms} ms`);
      const status = await readStatus(home);
      assert.equal([status.phase, status.qemu], ['running', before.qemu]);
      assert.is(status.degraded?.[0]?.lost, 'the TPM');
      assert.match((await home.kvmrun('status')).stdout, 'has lost the TPM');
      assert.match((await home.kvmrun('ps')).stdout, 'running (degraded)');
      const reset = await home.kvmrun('reset');
      assert.is(reset.code, 86);
      assert.match(reset.stderr, /kvmrun down idle, then kvmrun up \S*vm\.json, which/);
      for (const verb of [['snapshot', 'create', 'idle', 'one'], ['save']]) {
        const kept = await home.kvmrun(...verb);
        assert.is(kept.code, 86, kept.stderr);
        assert.match(kept.stderr, 'has lost the TPM, whose helper process has died');
        assert.match(kept.stderr, /hint: kvmrun down idle, then kvmrun up \S*vm\.json, which/);
      }
      assert.is((await readStatus(home)).phase, 'running');
      assert.match((await home.kvmrun('events')).stdout, '"event":"degraded","sidecar":"tpm"');
      assert.match((await home.kvmrun('down')).stdout, end);
      assert.equal(await remainsOf(home), []);
      assert.is((await up(home)).degraded, undefined);
    }, change));

  test(`a TPM of ${guest} whose folder was emptied is an error, and made anew only when asked to`, () =>
    withTpm(async (home) => {
      const status = await up(home);
      await home.kvmrun('down');
      const folder = stateFolder(home, status, 'tpm');
      for (const name of await readdir(folder)) await rm(path.join(folder, name));
      const {code, stderr} = await home.kvmrun('up');
      assert.is(code, 66);
      assert.match(stderr, /^vm\.json:.*error\[prepare\/tpm-lost\]/m);
      assert.equal(await readdir(folder), []);
      assert.equal(await remainsOfRefused(home), []);
      const [, record] = /: rm (\S+)$/m.exec(stderr) ?? [];
      await rm(record ?? '');
      assert.match((await home.kvmrun('up')).stdout, 'made a TPM');
    }, change));
}

test('a reset that comes all the same is told as what it is', () =>
  withTpm(async (home) => {
    const status = await up(home);
    process.kill(swtpmOf(status), 'SIGKILL');
    await contains(home.path('run', 'kvmrun', status.id, 'state.json'), '"degraded"');
    const following = ended(home.start('logs', '--follow'));
    // QEMU may be gone before it answers.
    await ask(home, status, 'system_reset');
    await following;
    const {lastExit} = await readStatus(home);
    assert.equal([lastExit?.reason, lastExit?.failure], ['sidecar-lost', 'sidecar-lost']);
    assert.equal(await remainsOf(home), []);
  }));

test('two VMs cannot use one TPM, and the second is told who has it', () =>
  withTpm(async (home) => {
    const status = await up(home);
    const profile = JSON.parse(await readFile(home.path('vm.json'), 'utf8')) as object;
    await writeFile(home.path('twin.json'), JSON.stringify({...profile, name: 'twin'}));
    const {paths} = JSON.parse((await home.kvmrun('plan', 'twin.json', '--json')).stdout) as Plan;
    await mkdir(paths.stateDirectory, {mode: 0o700});
    await symlink(stateFolder(home, status, 'tpm'), paths.tpmDirectory);
    const {code, stderr} = await home.kvmrun('up', 'twin.json');
    assert.is(code, 75, stderr);
    assert.match(stderr, 'error[supervisor/tpm-locked]');
    assert.match(stderr, `the VM 'idle' of '${home.path('vm.json')}', process ${swtpmOf(status)}`);
    assert.is((await readStatus(home)).phase, 'running');
    await home.kvmrun('down');
    assert.equal(await remainsOf(home), []);
  }));

test('a TPM that was cut short is told as broken', () =>
  withTpm(async (home) => {
    const status = await up(home);
    await home.kvmrun('down');
    const file = stateFolder(home, status, 'tpm', 'tpm2-00.permall');
    await truncate(file, 3000);
    const {code, stderr} = await home.kvmrun('up');
    assert.is(code, 74, stderr);
    assert.match(stderr, 'error[supervisor/tpm-broken]');
    assert.equal(await remainsOfRefused(home), []);
  }));

/** Starts the VM, and kills its supervisor after a while. */
async function cutShort(home: Home, moment: number): Promise<void> {
  const cut = ended(home.start('up'));
  await new Promise<void>((now) => setTimeout(() => now(), moment));
  await killSupervisors(home);
  await cut;
}

test(
  'a Linux guest finds the same key in its TPM every time',
  () =>
    withTpm(async (home) => {
      const keys: string[] = [];
      for (const _boot of [1, 2]) {
        await writeGuestProfile(home, ['tpm'], {tpm: {}});
        const status = await up(home);
        const lines = await waitForLine(home, 'KVMRUN-READY');
        keys.push(/KVMRUN-TPM (.*)/.exec(lines.join('\n'))?.[1]?.trim() ?? lines.join('\n'));
        await home.kvmrun('down', '--from', 'quit');
        // So that the next boot is not taken for this one.
        await rm(stateFolder(home, status, 'logs', 'serial.log'));
      }
      // An answer without sessions, with the code of success.
      assert.match(keys[0] ?? '', /^8001[0-9a-f]{8}00000000 [0-9a-f]{64}$/, keys[0] ?? '');
      assert.is(keys[1], keys[0]);
    }),
  {timeoutMs: 120_000},
);

// Making the TPM takes most of the first start.
const FIRST_MOMENTS_MS = [150, 300, 450, 700, 1000];

for (const moment of FIRST_MOMENTS_MS) {
  test(`up works after a supervisor that was killed ${moment} ms into making the TPM`, () =>
    withTpm(async (home) => {
      await cutShort(home, moment);
      const status = await up(home);
      const files = await readdir(stateFolder(home, status));
      assert.equal(
        files.filter((name) => name.endsWith('.new')),
        [],
      );
      await home.kvmrun('down');
      assert.equal(await remainsOf(home), []);
    }));
}

const MOMENTS_MS = [20, 60, 90, 120, 150, 180, 220, 300];

for (const moment of MOMENTS_MS) {
  test(`up works after a supervisor that was killed ${moment} ms into another, with its TPM`, () =>
    withTpm(async (home) => {
      await up(home);
      await home.kvmrun('down');
      await cutShort(home, moment);
      const status = await up(home);
      assert.equal([status.phase, status.supervised], ['running', true]);
      assert.equal(await qemusOf(home), [status.qemu?.pid]);
      assert.is(status.degraded, undefined);
      assert.equal(await swtpmsOf(home), [swtpmOf(status)]);
      await home.kvmrun('down');
      assert.equal(await remainsOf(home), []);
    }));
}

test('a supervisor that takes the VM back has the TPM, too', () =>
  withTpm(async (home) => {
    const before = await up(home);
    await killSupervisors(home);
    const after = await up(home);
    assert.equal(after.sidecars, before.sidecars);
    process.kill(swtpmOf(after), 'SIGKILL');
    await gone(swtpmOf(after));
    await contains(home.path('run', 'kvmrun', after.id, 'state.json'), '"degraded"');
    await home.kvmrun('down');
    assert.equal(await remainsOf(home), []);
  }));

test.run();

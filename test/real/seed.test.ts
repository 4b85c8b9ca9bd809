/** A guest reads its seed and what else it is told, and the secrets in it are nowhere else. */
import {spawn} from 'node:child_process';
import {readdir, readFile, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import type {VmStatus} from '../../src/supervisor/vm-status.js';
import {statusOf} from '../rig/ask.js';
import {KEY} from '../rig/cloud-init.js';
import {waitForLine, writeGuestProfile} from '../rig/guest.js';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import {ended, type Home, kvmrunProgram, type Ran} from '../rig/kvmrun.js';
import {gone, killSupervisors} from '../rig/orphans.js';
import {remainsOfRefused} from '../rig/remains.js';
import {everythingOf, placesWith, type Seen} from '../rig/search-secrets.js';
import {suite} from '../rig/suite.js';

const test = suite('real/seed');

const HASH = `$6$salt$${'s3cret'.repeat(14)}ab`;
const TLS_KEY = '-----BEGIN A KEY-----\nnobody may see this\n';
const SECRETS = ['s3crets3cret', 'nobody may see this'];

const CLOUD_INIT = {
  hostname: 'web.example.org',
  sshKeys: [{file: '~/id.pub'}],
  users: [{name: 'ann', passwordHash: {env: 'ANN_HASH'}}],
  files: [{path: '/etc/tls.key', source: {file: 'tls.key'}, permissions: '0600'}],
};

async function writeSources(home: Home): Promise<void> {
  await writeFile(home.path('id.pub'), `${KEY}\n`);
  await writeFile(home.path('tls.key'), TLS_KEY);
}

const withSecret = (home: Home, ...args: readonly string[]): Promise<Ran> =>
  ended(
    spawn(process.execPath, [kvmrunProgram, ...args], {
      cwd: home.folder,
      env: {...home.env, ANN_HASH: HASH},
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );

const discOf = (home: Home, {id}: VmStatus): string => home.path('state', 'kvmrun', id, 'seed.iso');

test(
  'a Linux finds the disc by its label, after its disks, and reads it by the real names',
  () =>
    inHome(async (home) => {
      await writeSources(home);
      await writeGuestProfile(home, ['seed'], {
        disks: [{id: 'root', path: 'root.img', format: 'raw', size: '1MiB'}],
        cloudInit: {
          ...CLOUD_INIT,
          networkConfig: {inline: {version: 2, ethernets: {}}},
          vendorData: {inline: {timezone: 'UTC'}},
        },
      });
      const {code, stderr, stdout} = await withSecret(home, 'up', 'vm.json');
      assert.is(code, 0, stderr);
      assert.match(stdout, 'made seed.iso for cloud-init');
      const lines = (await waitForLine(home, 'KVMRUN-READY')).join('\n');
      assert.match(lines, 'KVMRUN-SEED-DISC vdb 1');
      assert.match(lines, /KVMRUN-SEED meta-data instance-id: "[0-9a-f-]{36}-[0-9a-f]{16}"/);
      assert.match(lines, 'KVMRUN-SEED meta-data local-hostname: "web.example.org"');
      assert.match(lines, `KVMRUN-SEED user-data - "${KEY}"`);
      assert.match(lines, 'KVMRUN-SEED user-data #cloud-config');
      assert.match(lines, 'KVMRUN-SEED network-config version: 2');
      assert.match(lines, 'KVMRUN-SEED vendor-data timezone: "UTC"');
      await home.kvmrun('down', '--force', 'vm.json');
    }),
  {timeoutMs: 120_000},
);

test(
  'a Linux reads what QEMU hands to it: a config for Ignition, and credentials for systemd',
  () =>
    inHome(async (home) => {
      const config = '{"ignition": {"version": "3.4.0"}}';
      await writeFile(home.path('config.ign'), config);
      const names = ['opt/com.coreos/config', 'opt/org.flatcar-linux/config'];
      await writeGuestProfile(home, [...names.map((name) => `fw-cfg:${name}`), 'oem-strings'], {
        ignition: {file: 'config.ign'},
        credentials: [
          {id: 'a.text', text: 'hello'},
          {id: 'a.secret', env: 'ANN_HASH'},
        ],
      });
      const {code, stderr} = await withSecret(home, 'up', 'vm.json');
      assert.is(code, 0, stderr);
      const lines = (await waitForLine(home, 'KVMRUN-READY')).join('\n');
      for (const name of names) assert.match(lines, `KVMRUN-FW-CFG ${name} ${config}`);
      const binary = 'KVMRUN-OEM io.systemd.credential.binary:';
      assert.match(lines, `${binary}a.text=aGVsbG8=`);
      assert.match(lines, `${binary}a.secret=${Buffer.from(HASH).toString('base64')}`);
      await home.kvmrun('down', '--force', 'vm.json');
    }),
  {timeoutMs: 120_000},
);

test('secrets are in the files for the guest, which are private, and nowhere else', () =>
  inHome(async (home) => {
    await writeSources(home);
    await writeProfile(home, {
      cloudInit: CLOUD_INIT,
      credentials: [{id: 'a', env: 'ANN_HASH'}],
      ignition: {file: 'config.ign'},
    });
    await writeFile(
      home.path('config.ign'),
      '{"ignition": {"version": "3.4.0"}, "x": "nobody may see this"}',
    );
    const shown = await withSecret(home, 'plan', '--format', 'json');
    const started = await withSecret(home, 'up');
    assert.is(started.code, 0, started.stderr);
    const status = await statusOf(home);
    const disc = discOf(home, status);
    const forGuest = ['seed.iso', 'ignition.json', 'credentials/a'].map((name) =>
      path.join(path.dirname(disc), name),
    );
    for (const file of forGuest) assert.is((await stat(file)).mode & 0o777, 0o600, file);
    const onDisc = await readFile(disc, 'latin1');
    assert.ok(onDisc.includes(HASH));
    const places = [
      ...(await everythingOf(home)),
      ['the plan', shown.stdout],
      ['what up says', started.stdout + started.stderr],
      ['status', (await home.kvmrun('status')).stdout],
    ] satisfies Seen[];
    const sources = ['config.ign', 'tls.key'].map((name) => home.path(name));
    assert.equal(placesWith(SECRETS, places).toSorted(), [...sources, ...forGuest].toSorted());
  }));

test('a VM that is started again needs its secrets no more', () =>
  inHome(async (home) => {
    await writeSources(home);
    const restart = {policy: 'on-failure', backoff: {initial: '10ms'}};
    await writeProfile(home, {cloudInit: CLOUD_INIT, restart});
    assert.is((await withSecret(home, 'up')).code, 0);
    const before = await statusOf(home);
    await killSupervisors(home);
    // Whoever looks now has no such variable.
    const taken = await statusOf(home);
    assert.is(taken.qemu?.pid, before.qemu?.pid);
    process.kill(taken.qemu?.pid ?? 0, 'SIGSEGV');
    await gone(taken.qemu?.pid ?? 0);
    const waited = await home.kvmrun('wait', '--for', 'running', '--timeout', '15s');
    assert.is(waited.code, 0, waited.stderr);
    const after = await statusOf(home);
    assert.is(after.phase, 'running');
    assert.is.not(after.qemu?.pid, before.qemu?.pid);
  }));

test('says what is missing, where the profile names it, and leaves nothing behind', () =>
  inHome(async (home) => {
    await writeFile(
      home.path('id.pub'),
      '-----BEGIN OPENSSH PRIVATE KEY-----\nnobody may see this\n',
    );
    await writeProfile(home, {cloudInit: {...CLOUD_INIT, files: []}});
    const {code, stderr} = await home.kvmrun('up');
    assert.is(code, 65, stderr);
    assert.match(stderr, /^vm\.json:\d+:\d+: error\[prepare\/not-a-public-key\]/m);
    assert.match(stderr, /^vm\.json:\d+:\d+: error\[prepare\/seed-variable-missing\]/m);
    assert.match(stderr, "'ANN_HASH' is not set");
    assert.not.match(stderr, 'nobody may see this');
    assert.equal(await remainsOfRefused(home), []);
  }));

test('another profile of the same VM is another instance, the same one is not', () =>
  inHome(async (home) => {
    const instanceId = async (hostname: string): Promise<string> => {
      await writeProfile(home, {cloudInit: {hostname}});
      const {code, stderr} = await home.kvmrun('up');
      assert.is(code, 0, stderr);
      const disc = await readFile(discOf(home, await statusOf(home)), 'latin1');
      await home.kvmrun('down');
      return /instance-id: "(.*)"/.exec(disc)?.[1] ?? 'none';
    };
    const first = await instanceId('a');
    assert.is(await instanceId('a'), first);
    assert.is.not(await instanceId('b'), first);
  }));

test('a guest that goes on from memory keeps its disc, and needs the secrets no more', () =>
  inHome(async (home) => {
    await writeSources(home);
    const disks = [{id: 'root', path: 'root.qcow2', size: '1MiB'}];
    const credentials = [{id: 'a', env: 'ANN_HASH'}];
    await writeProfile(home, {disks, cloudInit: CLOUD_INIT, credentials});
    const succeeds = async (...args: readonly string[]): Promise<string> => {
      const {code, stdout, stderr} = await home.kvmrun(...args);
      assert.is(code, 0, `${args.join(' ')}: ${stderr}`);
      return stdout;
    };
    assert.is((await withSecret(home, 'up')).code, 0);
    const disc = discOf(home, await statusOf(home));
    const told = await readFile(disc);
    await succeeds('snapshot', 'create', 'idle', 'warm');
    await succeeds('save');
    // It would read another disc than the one that it has in its memory.
    await writeFile(home.path('tls.key'), 'another key');
    assert.match(await succeeds('up'), 'goes on from where it was saved at ');
    assert.ok(told.equals(await readFile(disc)));
    await home.kvmrun('down', '--from', 'quit');
    assert.match(await succeeds('snapshot', 'restore', 'idle', 'warm'), 'goes on from there');
    assert.ok(told.equals(await readFile(disc)));
    await succeeds('save');
    const cold = await home.kvmrun('up', '--cold');
    assert.is(cold.code, 66, cold.stdout);
    assert.match(cold.stderr, "the environment variable 'ANN_HASH' is not set");
    // It is not given up for a boot that does not come.
    assert.match(await succeeds('ps', '--all'), 'stopped (saved)');
    assert.match((await withSecret(home, 'up', '--cold')).stdout, 'made seed.iso anew');
  }));

test('a profile that tells nothing any more leaves no secret behind', () =>
  inHome(async (home) => {
    await writeSources(home);
    await writeProfile(home, {cloudInit: CLOUD_INIT, credentials: [{id: 'a', env: 'ANN_HASH'}]});
    assert.is((await withSecret(home, 'up')).code, 0);
    const {id} = await statusOf(home);
    await home.kvmrun('down');
    await writeProfile(home);
    assert.is((await home.kvmrun('up')).code, 0);
    assert.equal(placesWith(SECRETS, await everythingOf(home)), [home.path('tls.key')]);
    assert.equal(await readdir(home.path('state', 'kvmrun', id, 'credentials')), []);
  }));

test.run();

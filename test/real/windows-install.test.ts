/** A VM starts with the discs that Windows is installed from; a Linux reads the answers in its place. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {copyFile, readdir, readFile, readlink, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import type {VmStatus} from '../../src/supervisor/vm-status.js';
import {statusOf} from '../rig/ask.js';
import {typeLine, waitForLine, writeGuestProfile} from '../rig/guest.js';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import {ended, type Home, kvmrunProgram, type Ran} from '../rig/kvmrun.js';
import {gone, killSupervisors} from '../rig/orphans.js';
import {remainsOf} from '../rig/remains.js';
import {everythingOf, placesWith, type Seen} from '../rig/search-secrets.js';
import {suite} from '../rig/suite.js';
import {makeStandInDisc, makeStandInMedium} from '../setup/virtio-win.js';

const test = suite('real/windows-install');

const PASSWORD = 'Korrekt-Pferd 7<&>';
const KEY = 'W269N-WFGWX-YVC9B-4J6C9-T83GX';
/** What is escaped nowhere. */
const SECRETS = ['Korrekt-Pferd', KEY];

const withSecrets = (home: Home, ...args: readonly string[]): Promise<Ran> =>
  ended(
    spawn(process.execPath, [kvmrunProgram, ...args], {
      cwd: home.folder,
      env: {...home.env, PASSWORD, KEY},
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );

async function writeWindows(home: Home, changes: object = {}): Promise<void> {
  const [iso, drivers] = await Promise.all([
    makeStandInMedium(home.folder),
    makeStandInDisc(home.folder),
  ]);
  await writeFile(home.path('mine.ps1'), 'Write-Host hello\r\n');
  await writeProfile(home, {
    disks: [{id: 'system', path: 'windows.qcow2', size: '64MiB'}],
    windows: {
      version: '11',
      iso: path.basename(iso),
      virtioWin: {path: path.basename(drivers)},
      install: {
        user: 'ann',
        password: {env: 'PASSWORD'},
        productKey: {env: 'KEY'},
        scripts: ['mine.ps1'],
        ...changes,
      },
    },
  });
}

const answersOf = (home: Home, {id}: VmStatus): string =>
  home.path('state', 'kvmrun', id, 'answers.iso');

/** What commands print of the VM. */
async function saidOf(home: Home): Promise<readonly Seen[]> {
  const commands = [
    ...[['plan'], ['plan', '--format', 'argv'], ['plan', '--format', 'json'], ['ps', '--json']],
    ...[['status'], ['status', '--json'], ['events', '--json'], ['logs', '--supervisor']],
  ];
  const said: Seen[] = [];
  for (const words of commands) {
    const {code, stdout, stderr} = await withSecrets(home, ...words);
    assert.is(code, 0, stderr);
    assert.ok(stdout.length > 20, words.join(' '));
    said.push([words.join(' '), stdout + stderr]);
  }
  return said;
}

test(
  'the password is on the answer disc and nowhere else, and goes when the profile installs nothing',
  () =>
    inHome(async (home) => {
      await writeWindows(home);
      const shown = await withSecrets(home, 'plan', '--format', 'json');
      assert.is(shown.code, 0, shown.stderr);
      const started = await withSecrets(home, 'up');
      assert.is(started.code, 0, started.stderr);
      assert.match(started.stdout, "made answers.iso for Windows' Setup");
      const status = await statusOf(home);
      const answers = answersOf(home, status);
      assert.is((await stat(answers)).mode & 0o777, 0o600);
      assert.ok((await readFile(answers, 'latin1')).includes('Korrekt-Pferd'));
      const places = [
        ...(await saidOf(home)),
        ...(await everythingOf(home)),
        ['the first plan', shown.stdout + shown.stderr],
        ['what up says', started.stdout + started.stderr],
      ] satisfies Seen[];
      const all = places.map(([, text]) => text).join('');
      for (const program of ['supervisor.cjs', 'qemu-system-']) assert.match(all, program);
      assert.equal(placesWith(SECRETS, places), [answers]);
      await home.kvmrun('down', '--from', 'quit', 'vm.json');
      await writeProfile(home, {disks: [{id: 'system', path: 'windows.qcow2'}]});
      assert.is((await home.kvmrun('up')).code, 0);
      assert.equal(placesWith(SECRETS, await everythingOf(home)), []);
    }),
  {timeoutMs: 60_000},
);

test('a VM that is started again needs the password no more', () =>
  inHome(async (home) => {
    await writeWindows(home);
    const text = await readFile(home.path('vm.json'), 'utf8');
    const restart = {policy: 'on-failure', backoff: {initial: '10ms'}};
    await writeFile(home.path('vm.json'), JSON.stringify({...JSON.parse(text), restart}));
    assert.is((await withSecrets(home, 'up')).code, 0);
    const before = await statusOf(home);
    await killSupervisors(home);
    // Whoever looks now has no such variable.
    assert.is((await statusOf(home)).qemu?.pid, before.qemu?.pid);
    process.kill(before.qemu?.pid ?? 0, 'SIGSEGV');
    await gone(before.qemu?.pid ?? 0);
    const waited = await home.kvmrun('wait', '--for', 'running', '--timeout', '15s');
    assert.is(waited.code, 0, waited.stderr);
    assert.is.not((await statusOf(home)).qemu?.pid, before.qemu?.pid);
  }));

test('what is wrong with the discs or the password is said with its line, and nothing is left', () =>
  inHome(async (home) => {
    await writeWindows(home, {language: 'de-DE', productKey: KEY});
    const {code, stderr} = await home.kvmrun('up');
    assert.is(code, 66, stderr);
    assert.match(stderr, /^vm\.json:\d+:\d+: error\[image\/windows-medium-language\]/m);
    assert.match(stderr, /^vm\.json:\d+:\d+: error\[prepare\/seed-variable-missing\]/m);
    assert.match(stderr, "'PASSWORD' is not set, and the answer disc for Windows is made from it");
    assert.equal(await remainsOf(home), []);
  }));

test(
  'a Linux mounts the answer disc, and reads the answers, the drivers and the scripts',
  () =>
    inHome(async (home) => {
      await writeWindows(home);
      assert.is((await withSecrets(home, 'up')).code, 0);
      await copyFile(answersOf(home, await statusOf(home)), home.path('answers.iso'));
      await home.kvmrun('down', '--from', 'quit', 'vm.json');
      await writeGuestProfile(home, ['commands'], {
        disks: [{id: 'answers', path: 'answers.iso', format: 'raw', readOnly: true}],
      });
      const up = await home.kvmrun('up', 'vm.json');
      assert.is(up.code, 0, up.stderr);
      await waitForLine(home, 'KVMRUN-READY');
      const mounted =
        'mkdir /m; mount -t iso9660 -o ro,norock /dev/vda /m; cd /m; find . -type f; ';
      await typeLine(home, `${mounted} cat Autounattend.xml kvmrun/scripts/01.ps1; say OVER`);
      const lines = (await waitForLine(home, 'KVMRUN-OVER')).join('\n');
      for (const text of [
        './Autounattend.xml',
        './kvmrun/first-log-on.cmd',
        './$WinPEDriver$/viostor/viostor.sys',
        '<Value>Korrekt-Pferd 7&lt;&amp;&gt;</Value>',
        'Write-Host hello',
      ]) {
        assert.match(lines, text);
      }
      await home.kvmrun('down', '--force', 'vm.json');
    }),
  {timeoutMs: 120_000},
);

/** The files with this name that a process has open. */
async function openIn(pid: number, name: string): Promise<readonly string[]> {
  const folder = `/proc/${pid}/fd`;
  const files = await Promise.all(
    (await readdir(folder)).map((one) => readlink(`${folder}/${one}`).catch(() => '')),
  );
  return files.filter((file) => path.basename(file).startsWith(name));
}

test(
  'when the guest says that all is done, media are out, answers destroyed, and the next start goes without',
  () =>
    inHome(async (home) => {
      await writeWindows(home);
      const {windows} = JSON.parse(await readFile(home.path('vm.json'), 'utf8')) as {
        readonly windows: object;
      };
      await writeGuestProfile(home, ['agent', 'commands'], {
        disks: [{id: 'system', path: 'windows.qcow2', size: '64MiB'}],
        ready: {type: 'agent', timeout: '1min'},
        windows,
      });
      assert.is((await withSecrets(home, 'up', 'vm.json')).code, 0);
      await waitForLine(home, 'KVMRUN-READY');
      const before = await statusOf(home);
      const qemu = before.qemu?.pid ?? 0;
      assert.is((await openIn(qemu, 'answers.iso')).length, 1);
      await typeLine(home, 'echo BdsDxe: starting Boot0004 Windows Boot Manager');
      // The agent answers, and the first log-on has not written its last file yet.
      assert.is((await home.kvmrun('wait', '--for', 'agent', 'vm.json')).code, 0);
      assert.is((await statusOf(home)).setup?.step, 'first-boot');
      const {stderr} = await home.kvmrun('wait', 'vm.json', '--timeout', '1s');
      assert.match(stderr, 'an answer of the guest agent; Windows is not installed yet');
      const {stdout} = await home.kvmrun('status', 'vm.json');
      assert.match(stdout, /^ready +not yet, waiting for agent .*: Windows is not installed yet$/m);
      const installs = 'echo Windows >/dev/vda; sync; touch "C:\\Windows\\kvmrun-installed.txt"';
      const shell = ['/bin/busybox', 'sh', '-c', installs];
      const touched = await home.kvmrun('exec', 'vm.json', '--', ...shell);
      assert.is(touched.code, 0, touched.stderr);
      const waited = await home.kvmrun('wait', 'vm.json');
      assert.is(waited.code, 0, waited.stderr);
      assert.is((await statusOf(home)).setup?.step, 'installed');
      assert.equal(await openIn(qemu, 'answers.iso'), []);
      assert.equal(await openIn(qemu, 'CCCOMA'), []);
      assert.is((await openIn(qemu, 'virtio-win')).length, 1);
      assert.equal(placesWith(SECRETS, await everythingOf(home)), []);
      await home.kvmrun('down', '--force', 'vm.json');
      // Nobody has the variables any more.
      const again = await home.kvmrun('up', 'vm.json');
      assert.is(again.code, 0, again.stderr);
      const {setup, qemu: next} = await statusOf(home);
      assert.is(setup?.step, 'installed');
      assert.equal(await openIn(next?.pid ?? 0, 'CCCOMA'), []);
      assert.is(existsSync(answersOf(home, before)), false);
      await home.kvmrun('down', '--force', 'vm.json');
    }),
  {timeoutMs: 120_000},
);

test.run();

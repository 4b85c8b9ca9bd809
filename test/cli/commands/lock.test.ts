import {readFile, rm, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import type {Home} from '../../rig/kvmrun.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/lock');

const networks = [{id: 'net', type: 'user', forwards: [{host: 'auto', guest: 22}]}];

const withProfile = (use: (home: Home, lock: string) => Promise<void>): Promise<void> =>
  inHome(async (home) => {
    await writeProfile(home, {networks});
    await use(home, home.path('vm.lock.json'));
  });

const edit = async (file: string, change: (text: string) => string): Promise<void> =>
  writeFile(file, change(await readFile(file, 'utf8')));

test('writes a file that a second time stays as it is, byte for byte', () =>
  withProfile(async (home, lock) => {
    const first = await home.kvmrun('lock');
    assert.equal([first.code, first.stdout], [0, 'wrote vm.lock.json\n'], first.stderr);
    const text = await readFile(lock, 'utf8');
    assert.match(text, /"q35": "pc-q35-[\d.]+"/);
    assert.match(text, /"net\/tcp\/127\.0\.0\.1\/22": \d+/);
    const second = await home.kvmrun('lock');
    assert.is(second.stdout, 'vm.lock.json: nothing to change\n');
    assert.is(await readFile(lock, 'utf8'), text);
  }));

test('what it holds is what `plan` and `up` go by', () =>
  withProfile(async (home, lock) => {
    await home.kvmrun('lock');
    const {uuid, ports} = JSON.parse(await readFile(lock, 'utf8'));
    const [port] = Object.values(ports);
    const mac = '52:54:00:aa:bb:cc';
    await edit(lock, (text) => text.replace(/52:54:[^"]+/, mac));
    const argv = (await home.kvmrun('plan', '--format', 'argv')).stdout;
    for (const value of [uuid, mac, `:${String(port)}-:22`]) assert.match(argv, String(value));
    const up = await home.kvmrun('up');
    assert.is(up.code, 0, up.stderr);
    assert.match(up.stdout, `127.0.0.1:${String(port)} → guest 22/tcp`);
  }));

test('locks the port that the VM has, when it runs', () =>
  withProfile(async (home, lock) => {
    const up = await home.kvmrun('up');
    const [, port] = /127\.0\.0\.1:(\d+) → guest 22/.exec(up.stdout) ?? [];
    for (const args of [['lock'], ['lock', '--update']]) {
      assert.is((await home.kvmrun(...args)).code, 0);
      const {ports} = JSON.parse(await readFile(lock, 'utf8'));
      assert.equal(Object.values(ports).map(String), [port]);
    }
  }));

test('a lock that comes later does not make a running VM another one', () =>
  withProfile(async (home) => {
    await home.kvmrun('up');
    await home.kvmrun('lock');
    const again = await home.kvmrun('up');
    assert.is(again.code, 0, again.stderr);
    assert.match(again.stdout, 'runs already');
  }));

test('says what a changed profile needs, and `--check` fails for it', () =>
  withProfile(async (home, lock) => {
    assert.is((await home.kvmrun('lock', '--check')).code, 65);
    await home.kvmrun('lock');
    assert.is((await home.kvmrun('lock', '--check')).code, 0);
    const text = await readFile(lock, 'utf8');
    await writeProfile(home, {networks: [...networks, {id: 'lan', type: 'user'}]});
    const plan = await home.kvmrun('plan');
    assert.match(plan.stderr, 'warning[cli/lock-unfit]');
    assert.match(plan.stderr, /macs\/lan \S+ is not locked/);
    assert.match(plan.stderr, 'hint: kvmrun lock vm.json');
    const check = await home.kvmrun('lock', '--check');
    assert.is(check.code, 65);
    assert.is(await readFile(lock, 'utf8'), text);
    assert.match(
      (await home.kvmrun('lock')).stdout,
      /^locked macs\/lan: 52:54:\S+\nwrote vm\.lock\.json\n$/,
    );
    assert.is((await home.kvmrun('lock', '--check')).code, 0);
  }));

test('`--update` takes the newest machine, and lets the VM stay who it is', () =>
  withProfile(async (home, lock) => {
    await home.kvmrun('lock');
    const text = await readFile(lock, 'utf8');
    await edit(lock, (now) =>
      now.replace(/pc-q35-[\d.]+/, 'pc-q35-6.2').replace(/52:54:[^"]+/, '52:54:00:00:00:09'),
    );
    assert.is((await home.kvmrun('lock')).stdout, 'vm.lock.json: nothing to change\n');
    const updated = await home.kvmrun('lock', '--update');
    assert.match(updated.stdout, /machine\/q35 was pc-q35-6\.2 and is pc-q35-/);
    assert.is(await readFile(lock, 'utf8'), text.replace(/52:54:[^"]+/, '52:54:00:00:00:09'));
  }));

test('a machine that this QEMU has not is an error', () =>
  withProfile(async (home, lock) => {
    await home.kvmrun('lock');
    await edit(lock, (text) => text.replace(/pc-q35-[\d.]+/, 'pc-q35-99.0'));
    const up = await home.kvmrun('up');
    assert.is(up.code, 78, up.stderr);
    assert.match(up.stderr, "machine 'pc-q35-99.0' is not in QEMU");
  }));

test('a broken lock is shown where it breaks, and stops everything', () =>
  withProfile(async (home, lock) => {
    await writeFile(lock, '{\n  "format": 1,\n  "macs": {"net": 5}\n}\n');
    for (const verb of ['up', 'plan', 'lock', 'validate']) {
      const {code, stderr} = await home.kvmrun(verb, 'vm.json');
      assert.is(code, 65, stderr);
      assert.match(stderr, /^vm\.lock\.json:3:19: error\[profile\/lock-broken\]/m);
    }
    await rm(lock);
    assert.is((await home.kvmrun('up')).code, 0);
  }));

test.run();

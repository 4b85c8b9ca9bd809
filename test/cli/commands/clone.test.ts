/** `kvmrun clone` as a user types it, with a real QEMU. */
import {mkdir, readdir, readFile, stat, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {readQcow2Header} from '../../../src/host/qcow2-header.js';
import {skipWhereHostLacks} from '../../rig/host-lacks.js';
import {IDLE, inHome, writeProfile} from '../../rig/idle-vm.js';
import {ended, type Home} from '../../rig/kvmrun.js';
import {outputOf} from '../../rig/program-output.js';
import {remainsOf} from '../../rig/remains.js';
import {suite} from '../../rig/suite.js';

const slow = suite('cli/commands/clone');

/** Each runs the command many times. */
const LIMIT = {timeoutMs: 90_000};
const test = (name: string, run: () => Promise<void>): void => slow(name, run, LIMIT);

const MACHINE = {
  uuid: '00000000-0000-4000-8000-000000000001',
  disks: [
    {id: 'root', source: {path: 'base.img', format: 'raw'}},
    {id: 'data', path: 'data.img', format: 'raw', size: '1MiB'},
  ],
  networks: [
    {id: 'net', type: 'user', mac: '52:54:00:00:00:01', forwards: [{host: 'auto', guest: 22}]},
  ],
  cloudInit: {hostname: 'shop', runcmd: ['echo 52:54:00:00:00:01']},
};

/** The same with an identity that the profile leaves open. */
const UNNAMED = {uuid: undefined, networks: [{id: 'net', type: 'user'}]};

/** A VM that has run. */
const withStopped =
  (use: (home: Home) => Promise<void>, change: Readonly<Record<string, unknown>> = {}) =>
  (): Promise<void> =>
    inHome(async (home) => {
      await writeFile(home.path('base.img'), Buffer.alloc(2 ** 20, 1));
      await writeProfile(home, {...MACHINE, ...change});
      const up = await home.kvmrun('up');
      skipWhereHostLacks(up.stderr);
      assert.is(up.code, 0, up.stderr);
      await home.kvmrun('down', '--from', 'quit');
      await use(home);
    });

const stateFolders = (home: Home): Promise<readonly string[]> => readdir(home.path('state/kvmrun'));

const idOf = async (home: Home, name: string): Promise<string> =>
  (await stateFolders(home)).find((id) => id.startsWith(`${name}-`)) ?? '';

test(
  'makes a VM with copies of the disks, which starts beside the other one',
  withStopped(async (home) => {
    await writeFile(home.path('data.img'), Buffer.alloc(2 ** 20, 7));
    const note = (of: string) => home.path('state/kvmrun', of, 'installed.json');
    await writeFile(note(await idOf(home, 'idle')), JSON.stringify({at: '', disk: 'root'}));
    const {code, stdout, stderr} = await home.kvmrun('clone', 'idle', 'second');
    assert.is(code, 0, stderr);
    assert.match(stdout, /^second: cloned from idle, with copies of root, data$/m);
    assert.match(stderr, 'next: kvmrun up second.json');
    assert.match(stderr, "still told the host name 'shop'");
    assert.match(stderr, 'still tells the guest of 52:54:00:00:00:01, the MAC address of idle');
    assert.is((await readFile(home.path('second-data.img')))[0], 7);
    const id = await idOf(home, 'second');
    assert.equal(await readdir(home.path('state/kvmrun', id)), [
      'disks',
      'installed.json',
      'made.json',
    ]);
    assert.is(JSON.parse(await readFile(note(id), 'utf8')).disk, 'root');
    const listed = (await home.kvmrun('ps', '--all')).stdout;
    assert.match(listed, /^second +stopped \(not started yet\).*second\.json$/m);
    assert.match(
      (await home.kvmrun('disk', 'info', 'second')).stdout,
      /^data .*second-data\.img$/m,
    );
    try {
      for (const profile of ['vm.json', 'second.json']) {
        const up = await home.kvmrun('up', profile);
        assert.is(up.code, 0, up.stderr);
        assert.not.match(up.stdout, 'created');
      }
      const list = JSON.parse((await home.kvmrun('ps', '--json')).stdout);
      assert.is(new Set(list.vms.map(({uuid}: {uuid: string}) => uuid)).size, 2);
      const running = await home.kvmrun('clone', 'idle', 'third');
      assert.is(running.code, 75);
      assert.match(running.stderr, 'hint: kvmrun down idle');
    } finally {
      await home.kvmrun('down', 'vm.json', 'second.json', '--from', 'quit');
    }
    const [seed, other] = await Promise.all(
      [await idOf(home, 'idle'), id].map((one) =>
        readFile(home.path('state/kvmrun', one, 'seed.iso')),
      ),
    );
    assert.is(seed?.equals(other ?? Buffer.alloc(0)), false);
    assert.equal(await remainsOf(home), []);
  }),
);

test('tells the size that a disk has, and not the one of a profile that has not followed', () =>
  inHome(async (home) => {
    await writeProfile(home, {disks: [{id: 'root', size: '1MiB'}]});
    await home.kvmrun('up');
    await home.kvmrun('down', '--from', 'quit');
    const resized = await home.kvmrun('disk', 'resize', 'idle', '2MiB', '--json');
    assert.match(JSON.parse(resized.stdout).diagnostics[0].message, 'the profile still says');
    assert.is((await home.kvmrun('clone', 'idle', 'second')).code, 0);
    assert.is((await home.kvmrun('export', 'idle', 'out')).code, 0);
    const files = ['second.json', 'out/vm.json'].map((file) => readFile(home.path(file), 'utf8'));
    for (const text of await Promise.all(files)) {
      assert.is(JSON.parse(text).disks[0].size, '2MiB');
    }
    const up = await home.kvmrun('up', 'second.json');
    assert.is(up.code, 0, up.stderr);
    await home.kvmrun('down', 'second.json', '--from', 'quit');
  }));

test('carries an image that stays smaller than the profile says with the size that it has', () =>
  inHome(async (home) => {
    await writeProfile(home, {disks: [{id: 'root', path: 'old.qcow2', size: '4MiB', grow: false}]});
    await outputOf('qemu-img', 'create', '-q', '-f', 'qcow2', home.path('old.qcow2'), '1M');
    const exported = await home.kvmrun('export', 'vm.json', 'out');
    assert.is(exported.code, 0, exported.stderr);
    const [disk] = JSON.parse(await readFile(home.path('out', 'vm.json'), 'utf8')).disks;
    // Whoever writes another size there has the image made larger.
    assert.equal([disk.size, disk.grow], ['1MiB', undefined]);
  }));

test(
  'locks what the other one has locked, and nothing of who it is',
  withStopped(async (home) => {
    assert.is((await home.kvmrun('lock')).code, 0);
    const cloned = await home.kvmrun('clone', 'vm.json', 'second', '--json');
    assert.is(cloned.code, 0, cloned.stderr);
    const {uuid, profile, copied, leftBehind} = JSON.parse(cloned.stdout);
    assert.equal([profile, copied, leftBehind], [home.path('second.json'), ['root', 'data'], []]);
    const [lock, other] = await Promise.all(
      ['second.lock.json', 'vm.lock.json'].map(async (name) =>
        JSON.parse(await readFile(home.path(name), 'utf8')),
      ),
    );
    assert.is(lock.uuid, uuid);
    assert.equal(lock.machine, other.machine);
    assert.is.not(lock.macs.net, other.macs.net);
    assert.is((await home.kvmrun('lock', '--check', 'second.json')).code, 0);
  }, UNNAMED),
);

test('takes digests along that only the lock file knows', () =>
  inHome(async (home) => {
    const url = 'http://127.0.0.1:9/disk.qcow2';
    await writeProfile(home, {disks: [{id: 'root', source: {url}}]});
    const lock = {format: 1, images: {[url]: {digest: `sha256:${'0'.repeat(64)}`}}};
    await writeFile(home.path('vm.lock.json'), JSON.stringify(lock));
    const {code, stderr} = await home.kvmrun('clone', 'vm.json', 'second');
    assert.is(code, 0, stderr);
    const cloned = JSON.parse(await readFile(home.path('second.lock.json'), 'utf8'));
    assert.equal(cloned.images, lock.images);
    assert.match(cloned.uuid, /^[0-9a-f-]{36}$/);
  }));

test(
  'leaves snapshots behind, and says so; what was saved at 2030-01-01T00:00:00Z, and its disks make no sense is not cloned',
  withStopped(
    async (home) => {
      const snapshot = await home.kvmrun('snapshot', 'create', 'idle', 'before');
      assert.is(snapshot.code, 0, snapshot.stderr);
      const {code, stderr} = await home.kvmrun('clone', 'idle', 'second');
      assert.is(code, 0, stderr);
      assert.match(stderr, /^not taken along: snapshots$/m);
      const [original, copy] = await Promise.all(
        ['idle', 'second'].map(async (name) => {
          const image = home.path('state/kvmrun', await idOf(home, name), 'disks/root.qcow2');
          return (await readQcow2Header(image))?.snapshots;
        }),
      );
      assert.equal([original, copy], [1, 0]);
      const folder = home.path('state/kvmrun', await idOf(home, 'idle'), 'saved');
      await mkdir(folder);
      const record = {format: 1, at: '2030-01-01T00:00:00Z', machine: {}, images: []};
      await writeFile(path.join(folder, 'saved.json'), JSON.stringify(record));
      for (const words of [
        ['clone', 'idle', 'third'],
        ['export', 'idle', 'out'],
      ]) {
        const saved = await home.kvmrun(...words);
        assert.is(saved.code, 75);
        assert.match(
          saved.stderr,
          'was saved at 2030-01-01T00:00:00Z, and its disks make no sense',
        );
      }
    },
    {disks: [MACHINE.disks[0]]},
  ),
);

test(
  'copies an NVRAM without its snapshots, but no TPM, and tells what it means to have a new one',
  withStopped(
    async (home) => {
      const snapshot = await home.kvmrun('snapshot', 'create', 'idle', 'before');
      assert.is(snapshot.code, 0, snapshot.stderr);
      const refused = await home.kvmrun('clone', 'idle', 'second');
      assert.is(refused.code, 78);
      assert.match(refused.stderr, 'hint: if the guest starts without that');
      assert.is((await stateFolders(home)).length, 1);
      const {stdout, stderr} = await home.kvmrun('clone', '--new-tpm', 'idle', 'second');
      assert.match(stdout, 'with copies of root, NVRAM');
      assert.match(stderr, 'the first start makes a new TPM for it');
      const up = await home.kvmrun('up', 'second.json');
      assert.is(up.code, 0, up.stderr);
      assert.match(up.stdout, 'second: made a TPM');
      await home.kvmrun('down', 'second.json', '--from', 'quit');
    },
    {tpm: {}, firmware: {type: 'uefi'}, disks: [MACHINE.disks[0]]},
  ),
);

test(
  'says what is in the way before anything is made',
  withStopped(async (home) => {
    const before = await readdir(home.folder);
    const taken = await home.kvmrun('clone', 'idle', 'idle', 'other.json');
    assert.is(taken.code, 64);
    assert.match(taken.stderr, "there is a VM 'idle' already");
    const nowhere = await home.kvmrun('clone', 'idle', 'second', 'nowhere/second.json');
    assert.match(nowhere.stderr, 'hint: mkdir -p');
    const bad = await home.kvmrun('clone', 'idle', ' x');
    assert.is(bad.code, 65, bad.stderr);
    assert.is((await home.kvmrun('clone', 'nobody', 'second')).code, 66);
    await writeFile(home.path('second-data.img'), 'mine');
    const occupied = await home.kvmrun('clone', 'idle', 'second');
    assert.is(occupied.code, 73);
    assert.match(occupied.stderr, "second-data.img' is there already");
    assert.equal(await readdir(home.folder), [...before, 'second-data.img'].toSorted());
    assert.is((await stateFolders(home)).length, 1);
  }),
);

test(
  'leaves nothing when it is interrupted, and begins anew when it was killed',
  withStopped(async (home) => {
    await truncate(home.path('data.img'), 6 * 2 ** 30);
    await writeProfile(home, {
      ...MACHINE,
      disks: [MACHINE.disks[0], {...MACHINE.disks[1], size: '6GiB'}],
    });
    for (const signal of ['SIGINT', 'SIGKILL'] as const) {
      const child = home.start('clone', 'idle', 'second');
      const end = ended(child);
      child.stderr?.on('data', (piece: Buffer) => {
        if (piece.toString().includes('copying data')) child.kill(signal);
      });
      const {code} = await end;
      const id = await idOf(home, 'second');
      assert.is(code, signal === 'SIGINT' ? 130 : null);
      assert.is(id !== '', signal === 'SIGKILL');
      const names = await readdir(home.folder);
      assert.equal(
        names.filter((name) => name.startsWith('second')),
        [],
      );
    }
    await truncate(home.path('data.img'), 2 ** 20);
    await writeProfile(home, MACHINE);
    const again = await home.kvmrun('clone', 'idle', 'second');
    assert.is(again.code, 0, again.stderr);
    const id = await idOf(home, 'second');
    assert.equal(await readdir(home.path('state/kvmrun', id)), ['disks', 'made.json']);
    assert.ok((await stat(home.path('second-data.img'))).size > 0);
  }),
);

test('a VM that never ran has a sibling, too, which gets its own when it starts', () =>
  inHome(async (home) => {
    await writeFile(
      home.path('vm.json'),
      JSON.stringify({...IDLE, disks: [{id: 'a', path: 'a.qcow2', size: '1MiB'}]}),
    );
    const {code, stdout, stderr} = await home.kvmrun('clone', 'vm.json', 'second');
    assert.is(code, 0, stderr);
    assert.match(stdout, 'with nothing to copy yet');
    assert.equal(await stateFolders(home), [await idOf(home, 'second')]);
    const {disks} = JSON.parse(await readFile(home.path('second.json'), 'utf8'));
    assert.equal(disks, [{id: 'a', path: 'second-a.qcow2', size: '1MiB'}]);
  }));

slow.run();

/** `kvmrun disk` as a user types it, with a real QEMU. */
import {open, readFile, stat, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {startProcess} from '../../../src/host/spawn.js';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import type {Home} from '../../rig/kvmrun.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/disk');

const DISKS = [
  {id: 'root', path: 'root.qcow2', size: '16MiB'},
  {id: 'data', path: 'data.img', format: 'raw', size: '8MiB', bus: 'scsi', throttle: {iops: 100}},
];

const withDisks = (run: (home: Home) => Promise<void>) => () =>
  inHome(async (home) => {
    await writeProfile(home, {disks: DISKS});
    await run(home);
  });

const MEBIBYTE = 2 ** 20;

interface Shown {
  readonly disks: readonly {
    readonly id: string;
    readonly virtualBytes?: number;
    readonly inUseBy?: string;
  }[];
}

async function sizesOf(home: Home): Promise<readonly (number | undefined)[]> {
  const {stdout} = await home.kvmrun('disk', 'info', '--json');
  return (JSON.parse(stdout) as Shown).disks.map(({virtualBytes}) =>
    virtualBytes === undefined ? undefined : virtualBytes / MEBIBYTE,
  );
}

test(
  'shows sizes, before the images are there and while a VM has them open',
  withDisks(async (home) => {
    assert.equal(await sizesOf(home), [undefined, undefined]);
    const checked = await home.kvmrun('disk', 'check');
    assert.is(checked.stdout, 'root: is not there yet\ndata: is not there yet\n');
    const early = await home.kvmrun('disk', 'resize', 'vm.json', 'root', '24MiB');
    assert.is(early.code, 66);
    assert.match(early.stderr, 'set "size": "24MiB" in the profile');
    await home.kvmrun('up');
    const {stdout} = await home.kvmrun('disk', 'info');
    const [heads, root, data, holder] = stdout.split('\n');
    assert.match(heads ?? '', /^DISK +BUS +FORMAT +SIZE +TAKES +FREE +IMAGE$/);
    assert.match(root ?? '', /^root +virtio +qcow2 +16MiB +[0-9.]+KiB +\S+ +\S+\/root\.qcow2$/);
    assert.match(data ?? '', /^data +scsi +raw +8MiB +/);
    assert.match(holder ?? '', /^in use by the VM 'idle' of '.*vm\.json', process \d+, started/);
    assert.match(holder ?? '', /: root, data$/);
  }),
);

test(
  'grows a disk of a running VM, and says what follows',
  withDisks(async (home) => {
    await home.kvmrun('up');
    const grown = await home.kvmrun('disk', 'resize', 'idle', 'root', '24MiB');
    assert.is(
      grown.stdout,
      'root: grew from 16MiB to 24MiB; the guest sees it, and has to grow its partition and file system\n',
    );
    assert.match(grown.stderr, 'before the next start, set "size": "24MiB"');
    const {code, stdout} = await home.kvmrun('disk', 'resize', 'idle', 'data', '9MiB', '--json');
    assert.is(code, 0);
    const {beforeBytes, seen} = JSON.parse(stdout) as {beforeBytes: number; seen: string};
    assert.equal([beforeBytes, seen], [8 * MEBIBYTE, 'now']);
    assert.equal(await sizesOf(home), [24, 9]);
    const smaller = await home.kvmrun('disk', 'resize', 'idle', 'data', '8MiB');
    assert.is(smaller.code, 64);
    assert.match(smaller.stderr, 'never makes a disk smaller');
    assert.equal(await sizesOf(home), [24, 9]);
    // Whoever typed that is told what to do at the next start.
    await home.kvmrun('down', '--from', 'quit');
    const up = await home.kvmrun('up');
    assert.is(up.code, 65);
    assert.match(up.stderr, '"size": "24MiB"');
  }),
);

test(
  'takes the size that the profile says by now, and grows a disk of a stopped VM',
  withDisks(async (home) => {
    await home.kvmrun('up');
    await writeProfile(home, {disks: [{...DISKS[0], size: '32MiB'}, DISKS[1]]});
    const differs = await home.kvmrun('up');
    assert.is(differs.code, 75);
    assert.match(differs.stderr, 'hint: kvmrun disk resize idle root');
    assert.match((await home.kvmrun('disk', 'resize', 'idle', 'root')).stdout, 'to 32MiB; the');
    const same = await home.kvmrun('up');
    assert.is(same.code, 0, same.stderr);
    assert.match(same.stdout, 'idle: runs already');
    await home.kvmrun('down', '--from', 'quit');
    const {stdout} = await home.kvmrun('disk', 'resize', 'idle', 'root', '33MiB');
    assert.match(stdout, 'root: grew from 32MiB to 33MiB; the guest then has to');
    assert.equal(await sizesOf(home), [33, 8]);
  }),
);

test(
  'grows disks at the start of the VM, when the profile wants them larger',
  withDisks(async (home) => {
    await home.kvmrun('up');
    await home.kvmrun('down', '--from', 'quit');
    await writeProfile(home, {
      disks: [
        {...DISKS[0], size: '20MiB'},
        {...DISKS[1], size: '12MiB'},
      ],
    });
    const {stdout} = await home.kvmrun('up');
    assert.match(stdout, 'idle: grew root.qcow2 from 16MiB to 20MiB');
    assert.match(stdout, 'idle: grew data.img from 8MiB to 12MiB');
    assert.equal(await sizesOf(home), [20, 12]);
  }),
);

test(
  'checks images, but none that a VM has open',
  withDisks(async (home) => {
    await home.kvmrun('up');
    const busy = await home.kvmrun('disk', 'check');
    assert.is(busy.code, 75);
    assert.match(busy.stderr, "'root', 'data' cannot be checked, in use by the VM 'idle' of");
    await home.kvmrun('down', '--from', 'quit');
    const {code, stdout} = await home.kvmrun('disk', 'check');
    assert.is(code, 0);
    assert.is(stdout, 'root: sound\ndata: raw, so there is nothing that could be checked\n');
  }),
);

test(
  'reports a broken image, and repairs it',
  withDisks(async (home) => {
    await home.kvmrun('up');
    await home.kvmrun('down', '--from', 'quit');
    const file = home.path('root.qcow2');
    const header = await readFile(file);
    // The table that counts how often each cluster is used, emptied.
    const counts = Number(header.readBigUInt64BE(Number(header.readBigUInt64BE(48))));
    const handle = await open(file, 'r+');
    await handle.write(Buffer.alloc(64), 0, 64, counts);
    await handle.close();
    const broken = await home.kvmrun('disk', 'check', 'idle', 'root');
    assert.is(broken.code, 74);
    assert.match(broken.stderr, 'then: kvmrun disk check --repair idle root');
    const repaired = await home.kvmrun('disk', 'check', '--repair', 'idle', 'root');
    assert.match(repaired.stdout, /^root: sound, after \d+ repairs$/m);
    assert.is((await home.kvmrun('disk', 'check', 'idle', 'root')).stdout, 'root: sound\n');
  }),
);

test(
  'names a foreign process that has an image',
  withDisks(async (home) => {
    await home.kvmrun('up');
    await home.kvmrun('down', '--from', 'quit');
    await using image = await open(home.path('root.qcow2'), 'r+');
    const started = await startProcess({
      file: 'sleep',
      args: ['60'],
      env: {PATH: '/usr/bin:/bin'},
      cwd: '/',
      stdio: ['ignore', 'ignore', 'ignore', image.fd],
      detached: 'same-session',
    });
    assert.ok(started.ok);
    try {
      const {stderr, code} = await home.kvmrun('disk', 'resize', 'idle', 'root', '17MiB');
      assert.is(code, 75);
      assert.match(stderr, /in use by '(sleep|node|MainThread)', process \d+, started \d{4}-/);
    } finally {
      started.value.signal('SIGKILL');
    }
  }),
);

test(
  'says what is wrong with the words that are typed',
  withDisks(async (home) => {
    for (const [words, message] of [
      [['resize', 'vm.json', '20MiB'], "which disk is meant, of 'root', 'data'"],
      [['resize', 'vm.json', 'root', '20Q'], "'20Q' is no size of a disk"],
      [['resize', 'vm.json', 'root', 'data'], "'data' is no size of a disk"],
      [
        ['info', 'vm.json', 'nope'],
        "no disk 'nope' with an image, but 'root' (root.qcow2), 'data'",
      ],
      [['info', 'vm.json', 'root', '1GiB'], "'1GiB' is one word too many"],
      [['info', '--repair'], '--repair is for check'],
    ] as const) {
      const {code, stderr} = await home.kvmrun('disk', ...words);
      assert.is(code, 64, words.join(' '));
      assert.match(stderr, message);
    }
  }),
);

test('a single disk needs no name', () =>
  inHome(async (home) => {
    await writeProfile(home, {disks: [DISKS[0]]});
    await writeFile(home.path('root.qcow2'), '');
    const {stderr} = await home.kvmrun('disk', 'resize', 'vm.json', '20MiB');
    assert.match(stderr, 'is an empty file');
    assert.is((await stat(home.path('root.qcow2'))).size, 0);
  }));

test.run();

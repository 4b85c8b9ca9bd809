/** `kvmrun snapshot` as a user types it, with a real QEMU. */
import {mkdir, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {withSmallDiskAt} from '../../host/full-disk.js';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import type {Home} from '../../rig/kvmrun.js';
import {remainsOf} from '../../rig/remains.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/snapshot');

const DISKS = [
  {id: 'root', path: 'root.qcow2', size: '16MiB'},
  {id: 'data', path: 'data.qcow2', size: '8MiB', bus: 'scsi', throttle: {iops: 100}},
];

const withDisks = (run: (home: Home) => Promise<void>) => () =>
  inHome(async (home) => {
    await writeProfile(home, {disks: DISKS});
    await run(home);
  });

const snapshot = (home: Home, ...args: readonly string[]) => home.kvmrun('snapshot', ...args);

async function succeeds(home: Home, ...args: readonly string[]): Promise<string> {
  const {code, stdout, stderr} = await snapshot(home, ...args);
  assert.is(code, 0, `${args.join(' ')}: ${stderr}`);
  return stdout;
}

async function refused(home: Home, code: number, ...args: readonly string[]): Promise<string> {
  const ran = await snapshot(home, ...args);
  assert.is(ran.code, code, `${args.join(' ')}: ${ran.stdout}${ran.stderr}`);
  return ran.stderr;
}

const phaseOf = async (home: Home): Promise<string> =>
  JSON.parse((await home.kvmrun('status', '--json')).stdout).phase;

test(
  'takes them with memory while the VM runs, goes back, and removes them',
  withDisks(async (home) => {
    assert.match(await refused(home, 66, 'create'), "the disk 'root' of idle is not there yet");
    await home.kvmrun('up');
    assert.is(
      await succeeds(home, 'create', 'idle', 'one'),
      "idle: took the snapshot 'one' of root, data and memory\n",
    );
    assert.match(await refused(home, 64, 'create', 'idle', 'one'), "a snapshot 'one' already");
    assert.match(
      await succeeds(home, 'ls'),
      /^NAME +AGE +OF\none +\d+ s +root, data and memory\n$/,
    );
    assert.is(
      await succeeds(home, 'restore'),
      "idle: is as it was at 'one', and goes on from there\n",
    );
    assert.is(await phaseOf(home), 'running');
    await home.kvmrun('pause');
    await succeeds(home, 'restore', 'idle', 'one');
    assert.is(await phaseOf(home), 'paused');
    assert.match(await refused(home, 75, 'restore', '--cold'), 'kvmrun down idle, then');
    assert.is(await succeeds(home, 'rm', 'idle', 'one'), "idle: removed the snapshot 'one'\n");
    assert.equal(JSON.parse(await succeeds(home, 'ls', '--json')).snapshots, []);
  }),
);

test(
  'starts a stopped VM from memory, and gives it back its disks alone when asked to',
  withDisks(async (home) => {
    await home.kvmrun('up');
    await succeeds(home, 'create', 'vm.json', 'warm');
    await home.kvmrun('down', '--from', 'quit');
    assert.match(await succeeds(home, 'create', 'idle', 'cold'), 'of root and data\n');
    assert.match(await refused(home, 64, 'restore'), "of 'warm', 'cold'");
    assert.match(await succeeds(home, 'restore', 'idle', 'cold'), 'boots at the next: kvmrun up');
    assert.match(await succeeds(home, 'restore', 'idle', 'warm'), 'and goes on from there');
    assert.is(await phaseOf(home), 'running');
    assert.match(await refused(home, 75, 'restore', 'idle', 'cold'), 'kvmrun down idle, then');
    // What was saved is part of what came later.
    assert.is((await home.kvmrun('save')).code, 0);
    assert.match(await succeeds(home, 'restore', 'idle', 'cold'), 'discarded the memory that was');
    assert.not.match((await home.kvmrun('status')).stdout, 'stopped (saved)');
    await home.kvmrun('up');
    assert.is((await home.kvmrun('save')).code, 0);
    assert.match(await succeeds(home, 'restore', 'idle', 'warm'), 'discarded the memory that was');
    await home.kvmrun('down', '--from', 'quit');
    // Memory fits no other machine.
    await writeProfile(home, {disks: DISKS, memory: {size: '96MiB'}});
    const other = await refused(home, 78, 'restore', 'idle', 'warm');
    assert.match(other, "the machine had '-m size=64M' then, and has '-m size=96M' now");
    assert.match(other, 'kvmrun snapshot restore --cold idle warm');
    const restored = await succeeds(home, 'restore', 'idle', 'warm', '--cold', '--json');
    assert.is(JSON.parse(restored).guest, 'boots');
    await succeeds(home, 'rm', 'idle', 'warm');
    assert.equal(await remainsOf(home), []);
  }),
);

test('says which disk is in the way, and where it stands', () =>
  inHome(async (home) => {
    await writeProfile(home, {
      disks: [
        {...DISKS[0], bus: 'nvme'},
        {id: 'raw', path: 'raw.img', format: 'raw', size: '1MiB'},
      ],
    });
    await home.kvmrun('up');
    const running = await refused(home, 78, 'create');
    assert.match(running, /vm\.json:\d+:\d+: error\[plan\/no-snapshot-raw-disk\]: the disk 'raw'/);
    assert.match(running, "the disk 'root' is on the bus 'nvme'");
    await home.kvmrun('down', '--from', 'quit');
    const stopped = await refused(home, 78, 'create');
    assert.match(stopped, 'only a qcow2 can hold a snapshot');
    assert.not.match(stopped, 'nvme');
  }));

test('takes none of what is thrown away, nor where memory has no place', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    assert.match(await refused(home, 78, 'create'), 'memory is kept in one');
    await home.kvmrun('down', '--from', 'quit');
    assert.match(await refused(home, 64, 'create'), 'nothing to take a snapshot of');
    await writeProfile(home, {disks: DISKS});
    await home.kvmrun('up', '--ephemeral');
    assert.match(await refused(home, 78, 'create'), 'is thrown away when the VM ends');
  }));

test('takes none where there is no room for memory, and the guest runs on', () =>
  inHome(async (home) => {
    await mkdir(home.path('small'));
    await withSmallDiskAt(home.path('small'), 700, async () => {
      await writeProfile(home, {disks: [{...DISKS[0], path: 'small/root.qcow2'}]});
      await home.kvmrun('up');
      const full = await refused(home, 74, 'create');
      assert.match(full, /the file system of '.*root\.qcow2' is full\n +hint: make room/);
      assert.is(await phaseOf(home), 'running');
      assert.equal(JSON.parse(await succeeds(home, 'ls', '--json')).snapshots, []);
      await home.kvmrun('down', '--from', 'quit');
      assert.match((await home.kvmrun('disk', 'check')).stdout, /^root: sound/);
    });
  }));

test('says what is wrong with the words that are typed', () =>
  inHome(async (home) => {
    for (const [code, words, message] of [
      [64, ['create', 'vm.json', '../x'], "'../x' is no name for a snapshot"],
      [64, ['rm', 'vm.json', 'b c'], 'hint: see which there are: kvmrun snapshot ls vm.json'],
      [64, ['create', 'vm.json', '.new'], "'.new' is no name"],
      [64, ['ls', 'vm.json', 'one'], "'one' is one word too many"],
      [64, ['rm', 'vm.json'], 'which snapshot is to be removed'],
      [64, ['create', '--cold'], '--cold is for restore'],
      [66, ['restore', 'vm.json', 'one'], 'idle has no snapshots'],
      [66, ['rm', 'nobody', 'one'], "'nobody' is neither a profile nor a VM"],
    ] as const) {
      assert.match(await refused(home, code, ...words), message);
    }
    await writeFile(home.path('vm.json'), '{');
    await refused(home, 65, 'create');
  }));

test.run();

/**
 * What disks are to a guest: a firmware that starts from each bus, and a Linux that finds them with
 * what the profile says of them.
 */
import {open, stat, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {bootDisk} from '../rig/boot-sector.js';
import {typeLine, waitForLine, writeGuestProfile} from '../rig/guest.js';
import {IDLE, inHome, withHome, writeProfile} from '../rig/idle-vm.js';
import type {Home} from '../rig/kvmrun.js';
import {suite} from '../rig/suite.js';

const test = suite('real/disks');

for (const bus of ['virtio', 'scsi', 'nvme', 'sata', 'ide', 'usb']) {
  test(
    `a BIOS starts from a disk on ${bus}`,
    () =>
      inHome(async (home) => {
        await writeFile(home.path('boot.img'), bootDisk(`KVMRUN-BOOTED ${bus}`));
        const other = {path: 'other.img', format: 'raw', size: '1MiB'};
        const disks = [
          {...other, id: 'other', bus: bus === 'virtio' ? 'scsi' : 'virtio', bootIndex: 1},
          {id: 'boot', path: 'boot.img', format: 'raw', bus, bootIndex: 0},
        ];
        await writeProfile(home, {disks});
        const {code, stderr} = await home.kvmrun('up');
        assert.is(code, 0, stderr);
        await waitForLine(home, `KVMRUN-BOOTED ${bus}`);
      }),
    {timeoutMs: 60_000},
  );
}

test(
  'a boot loader that draws on a VGA card gets through without a display',
  () =>
    inHome(async (home) => {
      await writeFile(home.path('boot.img'), bootDisk('KVMRUN-DRAWN', 'graphical'));
      await writeProfile(home, {disks: [{id: 'boot', path: 'boot.img', format: 'raw'}]});
      const {code, stderr} = await home.kvmrun('up');
      assert.is(code, 0, stderr);
      await waitForLine(home, 'KVMRUN-DRAWN');
      const screen = await home.kvmrun('screenshot', 'idle', 'idle.png');
      assert.is(screen.code, 0, screen.stderr);
    }),
  {timeoutMs: 60_000},
);

const MEBIBYTE = 2 ** 20;
const SECTOR = 512;

const DISKS = [
  {id: 'root', path: 'root.qcow2', size: '16MiB'},
  {id: 'big', path: 'big.qcow2', size: '16MiB', blockSize: {logical: 4096}, cache: 'writethrough'},
  {id: 'slow', path: 'slow.img', format: 'raw', size: '16MiB', throttle: {bandwidth: '2MiB'}},
  {id: 'fast', path: 'fast.qcow2', size: '16MiB', bus: 'nvme'},
  {id: 'one', path: 'one.qcow2', size: '17MiB', bus: 'scsi', throttle: {iops: 10_000}},
  {id: 'two', path: 'two.img', format: 'raw', bus: 'scsi', readOnly: true},
  {id: 'old', path: 'old.qcow2', size: '19MiB', bus: 'ide'},
  {id: 'cd', media: 'cdrom', path: 'cd.iso', bus: 'scsi'},
  {id: 'empty', media: 'cdrom', bus: 'ide'},
];

/** Runs a line of shell in the guest, and gives what it says with this word. */
async function ask(home: Home, word: string, line: string): Promise<readonly string[]> {
  await typeLine(home, `${line}; say ${word} done`);
  const lines = await waitForLine(home, `KVMRUN-${word} done`);
  return lines
    .filter((text) => text.startsWith(`KVMRUN-${word} `) && !text.endsWith(' done'))
    .map((text) => text.slice(`KVMRUN-${word} `.length));
}

test(
  'a Linux finds every disk with what the profile says of it, and sees it grow',
  () =>
    withHome(async (home) => {
      await writeFile(home.path('two.img'), Buffer.alloc(18 * MEBIBYTE));
      await writeFile(home.path('cd.iso'), Buffer.alloc(2 * MEBIBYTE));
      await writeGuestProfile(home, ['storage', 'commands'], {disks: DISKS});
      const {code, stderr} = await home.kvmrun('up', 'vm.json');
      assert.is(code, 0, stderr);
      await waitForLine(home, 'KVMRUN-READY');

      const found = await ask(
        home,
        'DISK',
        'cd /sys/block; for d in vd* nvme0n1 sd* sr*; do say DISK $d $(cat $d/size $d/ro); done',
      );
      const sizes = new Map(
        found.map((text) => {
          const [name = '', sectors, ro] = text.split(' ');
          return [name, `${(Number(sectors) * SECTOR) / MEBIBYTE} ${ro === '1' ? 'ro' : 'rw'}`];
        }),
      );
      assert.equal(
        ['vda', 'vdb', 'vdc', 'nvme0n1'].map((name) => sizes.get(name)),
        ['16 rw', '16 rw', '16 rw', '16 rw'],
      );
      const scsi = [...sizes].filter(([name]) => name.startsWith('sd')).map(([, size]) => size);
      assert.equal(scsi.sort(), ['17 rw', '18 ro', '19 rw']);
      assert.equal([...sizes.keys()].filter((name) => name.startsWith('sr')).length, 2);

      assert.equal(
        await ask(
          home,
          'QUEUE',
          'for d in vda vdb; do say QUEUE $(cat $d/serial) $(cat $d/queue/logical_block_size) $(cat $d/queue/write_cache); done',
        ),
        ['root 512 write back', 'big 4096 write through'],
      );

      const [written] = await ask(
        home,
        'SLOW',
        'a=$(cut -d. -f1 /proc/uptime); dd if=/dev/zero of=/dev/vdc bs=64k count=192 conv=fsync 2>/dev/null; say SLOW $? $(cat vdc/serial) $(($(cut -d. -f1 /proc/uptime) - a))',
      );
      const [status, serial, seconds] = written?.split(' ') ?? [];
      assert.equal([status, serial], ['0', 'slow']);
      // A request is held back for those before it, however large it is; QEMU makes one of several.
      assert.ok(Number(seconds) >= 3, `12 MiB at 2 MiB/s took ${seconds} s`);

      for (const [id, size] of [
        ['root', '24MiB'],
        ['one', '25MiB'],
      ] as const) {
        const grown = await home.kvmrun('disk', 'resize', 'vm.json', id, size);
        assert.match(grown.stdout, 'the guest sees it');
      }
      const grown = await ask(
        home,
        'GROWN',
        'sleep 1; say GROWN $(cat vda/size); for d in sd*; do say GROWN $(cat $d/size); done',
      );
      const mebibytes = grown.map((sectors) => (Number(sectors) * SECTOR) / MEBIBYTE);
      assert.is(mebibytes[0], 24);
      assert.equal(
        mebibytes.slice(1).sort((a, b) => a - b),
        [18, 19, 25],
      );
    }),
  {timeoutMs: 180_000},
);

test(
  'zeroes that the guest writes, and space that it trims, are given back to the host',
  () =>
    withHome(async (home) => {
      const raw = {format: 'raw', size: '16MiB'};
      await writeGuestProfile(home, ['commands'], {
        disks: [
          {...raw, id: 'give', path: 'give.img'},
          {...raw, id: 'keep', path: 'keep.img', discard: 'ignore'},
        ],
      });
      for (const name of ['give.img', 'keep.img']) {
        await writeFile(home.path(name), Buffer.alloc(16 * MEBIBYTE, 'x'));
      }
      await home.kvmrun('up', 'vm.json');
      await waitForLine(home, 'KVMRUN-READY');
      await ask(
        home,
        'ZEROES',
        'for d in vda vdb; do dd if=/dev/zero of=/dev/$d bs=1M count=16 conv=fsync 2>/dev/null; done',
      );
      const taken = async (name: string) => (await stat(home.path(name))).blocks * SECTOR;
      assert.ok((await taken('give.img')) < MEBIBYTE);
      assert.ok((await taken('keep.img')) >= 16 * MEBIBYTE);
    }),
  {timeoutMs: 180_000},
);

test('two VMs write to one image only when both say that they share it', () =>
  inHome(async (home) => {
    const image = {id: 'data', path: 'data.img', format: 'raw'};
    await using file = await open(home.path('data.img'), 'w');
    await file.truncate(MEBIBYTE);
    const other = {...IDLE, name: 'other'};
    try {
      await writeProfile(home, {disks: [{...image, shared: true}]});
      assert.is((await home.kvmrun('up')).code, 0);
      await writeFile(home.path('o.json'), JSON.stringify({...other, disks: [image]}));
      const alone = await home.kvmrun('up', 'o.json');
      assert.is(alone.code, 75);
      assert.match(alone.stderr, /is in use by the VM 'idle' of '.*', process \d+, started/);
      const shared = {...other, disks: [{...image, shared: true}]};
      await writeFile(home.path('o.json'), JSON.stringify(shared));
      const {code, stderr} = await home.kvmrun('up', 'o.json');
      assert.is(code, 0, stderr);
    } finally {
      await home.kvmrun('down', 'o.json', '--from', 'quit');
    }
  }));

test.run();

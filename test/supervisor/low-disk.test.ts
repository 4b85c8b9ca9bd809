import {truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import type {DiskRoom} from '../../src/host/disk-room.js';
import {examineVm} from '../../src/supervisor/control-client.js';
import {LowDiskWatch} from '../../src/supervisor/low-disk.js';
import type {DiskLow} from '../../src/supervisor/vm-status.js';
import {onSmallDisk} from '../host/full-disk.js';
import {suite} from '../rig/suite.js';
import {contains, startedVm, withVm} from '../rig/supervised.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/low-disk');
const MIB = 2 ** 20;

interface Bench {
  readonly folder: string;
  /** Has this much free, and looks. */
  readonly free: (bytes: number) => Promise<void>;
  readonly told: (number | undefined)[];
  readonly watch: LowDiskWatch;
}

/** Watches a sparse image of 100 MiB on an imaginary file system of 10 GiB. */
const watching = (
  use: (bench: Bench) => Promise<void>,
  access: 'read-write' | 'read-only' = 'read-write',
): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const image = path.join(folder, 'a.raw');
    await writeFile(image, '');
    await truncate(image, 100 * MIB);
    const told: (number | undefined)[] = [];
    let room: DiskRoom = {freeBytes: 10_000 * MIB, totalBytes: 10_240 * MIB};
    const watch = new LowDiskWatch({
      disks: [{path: image, format: 'raw', access}],
      changed: (low: DiskLow | undefined) => {
        assert.ok(low === undefined || low.path === image);
        told.push(low?.freeBytes);
      },
      roomFor: () => Promise.resolve(room),
    });
    watch.begin();
    await watch.look();
    try {
      await use({
        ...{folder, told, watch},
        free: async (bytes) => {
          room = {...room, freeBytes: bytes};
          await watch.look();
        },
      });
    } finally {
      watch.end();
    }
  });

test('says once that there is little room, and once that there is enough again', () =>
  watching(async ({free, told}) => {
    assert.equal(told, []);
    await free(500 * MIB);
    await free(400 * MIB);
    assert.equal(told, [500 * MIB]);
    await free(9000 * MIB);
    await free(8000 * MIB);
    assert.equal(told, [500 * MIB, undefined]);
  }));

test('does not say so by the minute of what goes to and fro', () =>
  watching(async ({free, told}) => {
    for (const mebibytes of [500, 600, 500, 600]) await free(mebibytes * MIB);
    assert.equal(told, [500 * MIB]);
  }));

test('an image that has all of its blocks, and one that is only read, needs no room', async () => {
  await watching(async ({folder, free, told}) => {
    await writeFile(path.join(folder, 'a.raw'), Buffer.alloc(MIB, 1));
    await free(0);
    assert.equal(told, []);
  });
  await watching(async ({free, told}) => {
    await free(0);
    assert.equal(told, []);
  }, 'read-only');
});

test('says nothing of a guest that has ended, and says it anew of the next one', () =>
  watching(async ({free, told, watch}) => {
    await free(5 * MIB);
    watch.end();
    await free(4 * MIB);
    assert.equal(told, [5 * MIB]);
    watch.begin();
    await watch.look();
    assert.equal(told, [5 * MIB, 4 * MIB]);
  }));

test('looks by itself', () =>
  inTemporaryFolder(async (folder) => {
    const image = path.join(folder, 'a.raw');
    await writeFile(image, '');
    await truncate(image, MIB);
    let looks = 0;
    const low = await new Promise<DiskLow | undefined>((changed) => {
      const watch = new LowDiskWatch({
        disks: [{path: image, format: 'raw', access: 'read-write'}],
        changed: (found) => {
          watch.end();
          changed(found);
        },
        lookEveryMs: 5,
        roomFor: () => {
          looks += 1;
          return Promise.resolve({freeBytes: looks < 3 ? 2 ** 40 : 0, totalBytes: 2 ** 41});
        },
      });
      watch.begin();
    });
    assert.equal(low, {path: image, freeBytes: 0});
  }));

test('what runs on a file system that is nearly full says so in its status and its events', () =>
  onSmallDisk(4096, (folder) =>
    withVm({}, async (vm) => {
      const image = path.join(folder, 'root.raw');
      await writeFile(image, '');
      await truncate(image, 2 ** 30);
      await writeFile(path.join(folder, 'filler'), Buffer.alloc(4000 * 1024));
      const disk = {node: 'disk0', path: image, format: 'raw', access: 'read-write'};
      Object.assign(vm.order.plan, {disks: [disk]});
      const {handle, exited} = await startedVm(vm);
      await contains(vm.paths.eventsLog, '"event":"disk-low"');
      const status = await examineVm(vm.paths.controlSocket);
      assert.is(status?.diskLow?.path, image);
      assert.ok(vm.progress.some(({progress}) => progress === 'disk-low'));
      handle.requestStop({from: 'quit'});
      await exited;
    }),
  ));

test.run();

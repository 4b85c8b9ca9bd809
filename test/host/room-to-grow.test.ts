import {mkdir, open, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {noteLittleRoom} from '../../src/host/room-to-grow.js';
import type {Preparation} from '../../src/plan/plan.js';
import {suite} from '../rig/suite.js';
import {onSmallDisk} from './full-disk.js';

const test = suite('host/room-to-grow');

/** A raw disk of so many MiB with nothing in it. */
async function sparse(file: string, mebibytes: number): Promise<void> {
  await using handle = await open(file, 'w');
  await handle.truncate(mebibytes * 2 ** 20);
}

const aDisk = (file: string, access: 'read-only' | 'read-write' = 'read-write') =>
  ({
    prepare: 'file',
    path: file,
    purpose: 'disk',
    access,
    contents: 'raw',
    origin: pointerTo('disks', 0),
  }) satisfies Preparation;

/** On a file system of 8 MiB. */
const onSmall = (run: (folder: string) => Promise<void>) => () =>
  onSmallDisk(8 * 1024, async (folder) => {
    const inside = path.join(folder, 'vms');
    await mkdir(inside);
    await run(inside);
    await rm(inside, {recursive: true});
  });

test(
  'tells once what all disks of a file system can take, and what there is',
  onSmall(async (folder) => {
    const [a, b] = [path.join(folder, 'a.img'), path.join(folder, 'b.img')];
    await Promise.all([sparse(a, 5), sparse(b, 6)]);
    assert.equal(await noteLittleRoom([aDisk(a), aDisk(b), aDisk(a)]), [
      `little room: a.img, b.img can take 11MiB more, and there are 8MiB free in ${folder}; on a full disk the guest waits`,
    ]);
  }),
);

test(
  'is silent when there is room',
  onSmall(async (folder) => {
    const file = path.join(folder, 'a.img');
    await sparse(file, 7);
    assert.equal(await noteLittleRoom([aDisk(file)]), []);
  }),
);

test(
  'counts neither what is there already nor what nobody writes to',
  onSmall(async (folder) => {
    const [full, cd] = [path.join(folder, 'full.img'), path.join(folder, 'cd.iso')];
    await writeFile(full, Buffer.alloc(6 * 2 ** 20, 1));
    await sparse(cd, 100);
    assert.equal(await noteLittleRoom([aDisk(full), aDisk(cd, 'read-only')]), []);
  }),
);

test.run();

import * as assert from 'uvu/assert';
import {isEnough, isPlenty, readDiskRoom} from '../../src/host/disk-room.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/disk-room');
const GIB = 2 ** 30;
const MIB = 2 ** 20;

test('tells how much is free where a file is or will be', () =>
  inTemporaryFolder(async (folder) => {
    const room = await readDiskRoom(`${folder}/an.img`);
    assert.ok(room !== undefined && room.freeBytes > 0 && room.freeBytes <= room.totalBytes);
  }));

test('tells nothing of a folder that is not there', async () => {
  assert.is(await readDiskRoom('/nonexistent/folder/an.img'), undefined);
});

for (const [name, freeBytes, totalBytes, enough] of [
  ['a GiB on a large disk', GIB, 1000 * GIB, true],
  ['less than a GiB on a large disk', GIB - 1, 1000 * GIB, false],
  ['a twentieth of a small disk', MIB, 20 * MIB, true],
  ['less than a twentieth of a small disk', MIB - 1, 20 * MIB, false],
  ['nothing', 0, 0, false],
] satisfies [string, number, number, boolean][]) {
  test(`${name} is ${enough ? '' : 'not '}enough`, () => {
    assert.is(isEnough({freeBytes, totalBytes}), enough);
  });
}

test('plenty is half as much again as enough', () => {
  const totalBytes = 1000 * GIB;
  assert.not.ok(isPlenty({freeBytes: 1.4 * GIB, totalBytes}));
  assert.ok(isPlenty({freeBytes: 1.6 * GIB, totalBytes}));
});

test.run();

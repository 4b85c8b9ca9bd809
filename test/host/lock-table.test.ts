import {closeSync, openSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {
  deviceNumbers,
  findHolders,
  findLock,
  holdsLock,
  isHeldByVisibleProcess,
} from '../../src/host/lock-table.js';
import {startProcess} from '../../src/host/spawn.js';
import {suite} from '../rig/suite.js';

const test = suite<{folder: string}>('host/lock-table');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-locks-'));
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

const TABLE = `1: FLOCK  ADVISORY  WRITE 6596 fe:00:2162954 0 EOF
2: POSIX  ADVISORY  WRITE 812 00:19:777 0 EOF
3: FLOCK  ADVISORY  READ 0 00:2b:4711 0 EOF
3: -> FLOCK  ADVISORY  WRITE 900 00:2b:5000 0 EOF
4: OFDLCK ADVISORY  READ -1 00:19:888 201 201
`;

for (const [name, file, verdict] of [
  ['finds a lock by device and inode', {major: 0xfe, minor: 0, inode: 2162954n}, 'locked'],
  ['finds a shared lock, too', {major: 0, minor: 0x2b, inode: 4711n}, 'locked'],
  ['is not sure when only the inode is the same', {major: 8, minor: 1, inode: 4711n}, 'same-inode'],
  ['does not count locks of other kinds', {major: 0, minor: 0x19, inode: 777n}, 'absent'],
  ['does not count somebody who only waits', {major: 0, minor: 0x2b, inode: 5000n}, 'absent'],
  ['does not take a part of an inode for it', {major: 0xfe, minor: 0, inode: 216295n}, 'absent'],
] as const) {
  test(name, () => assert.is(findLock(TABLE, file), verdict));
}

test('splits device numbers as the C library does', () => {
  assert.equal(deviceNumbers(65024n), {major: 0xfe, minor: 0});
  assert.equal(deviceNumbers(0x12345678901n), {major: 0x789, minor: 0x12345601});
});

test('finds the holder of a lock among the open files, where the taker has ended', async ({
  folder,
}) => {
  const file = path.join(folder, 'vm.lock');
  const fd = openSync(file, 'a');
  assert.is(await isHeldByVisibleProcess(file), false, 'open, but not locked');
  const flock = await startProcess({
    file: 'flock',
    args: ['-n', '3'],
    env: {PATH: '/usr/bin:/bin'},
    cwd: '/',
    stdio: ['ignore', 'ignore', 'ignore', fd],
    detached: 'same-session',
  });
  assert.ok(flock.ok);
  assert.is((await flock.value.exited).code, 0);
  assert.is(await isHeldByVisibleProcess(file), true);
  assert.is(await holdsLock(process.pid, file), true);
  const holders: number[] = [];
  for await (const pid of findHolders(file)) holders.push(pid);
  assert.equal(holders, [process.pid]);
  closeSync(fd);
  assert.is(await isHeldByVisibleProcess(file), false);
});

test.run();

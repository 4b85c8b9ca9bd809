import {closeSync, constants, existsSync, fstatSync, openSync} from 'node:fs';
import {mkdtemp, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {type StartedProcess, startProcess} from '../../src/host/spawn.js';
import {
  acquireLock,
  acquireSupervisorLock,
  acquireVmLocks,
  type HeldLocks,
  isLocked,
  watchLock,
} from '../../src/host/vm-lock.js';
import {suite} from '../rig/suite.js';

const test = suite<{folder: string}>('host/vm-lock');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-lock-'));
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

const locksIn = (folder: string) => ({
  supervisorLock: path.join(folder, 'supervisor.lock'),
  vmLock: path.join(folder, 'vm.lock'),
});

async function mustLock(folder: string): Promise<HeldLocks> {
  const locks = await acquireVmLocks(locksIn(folder));
  assert.ok(locks.ok);
  return locks.value;
}

/** Stands for QEMU: a process that lives on with the VM's lock at descriptor 4. */
async function startHolder(vmLockFd: number): Promise<StartedProcess> {
  const holder = await startProcess({
    file: 'sleep',
    args: ['60'],
    env: {PATH: '/usr/bin:/bin'},
    cwd: '/',
    stdio: ['ignore', 'ignore', 'ignore', 'ignore', vmLockFd],
    detached: 'own-session',
  });
  assert.ok(holder.ok);
  return holder.value;
}

test('locks both files until they are released', async ({folder}) => {
  const locks = await mustLock(folder);
  const {supervisorLock, vmLock} = locksIn(folder);
  assert.equal([await isLocked(supervisorLock), await isLocked(vmLock)], [true, true]);
  locks.release();
  assert.equal([await isLocked(supervisorLock), await isLocked(vmLock)], [false, false]);
});

test('tells a second supervisor that the first one is there', async ({folder}) => {
  const locks = await mustLock(folder);
  assert.equal(await acquireVmLocks(locksIn(folder)), {ok: false, error: {held: 'supervisor'}});
  locks.release();
});

test('keeps the lock of the VM exactly as long as the process it was handed to', async ({
  folder,
}) => {
  const locks = await mustLock(folder);
  const holder = await startHolder(locks.vmLockFd);
  locks.releaseVmLock();
  locks.release();
  try {
    assert.is(await isLocked(locksIn(folder).supervisorLock), false);
    assert.is(await isLocked(locksIn(folder).vmLock), true);
    assert.equal(await acquireVmLocks(locksIn(folder)), {ok: false, error: {held: 'vm'}});
    // The failed attempt has let go of the lock that it did get.
    assert.is(await isLocked(locksIn(folder).supervisorLock), false);
  } finally {
    holder.signal('SIGKILL');
    await holder.exited;
  }
  assert.is(await isLocked(locksIn(folder).vmLock), false);
  (await mustLock(folder)).release();
});

test('lets exactly one of many simultaneous starters in', async ({folder}) => {
  const attempts = await Promise.all(
    Array.from({length: 6}, () => acquireVmLocks(locksIn(folder))),
  );
  const winners = attempts.flatMap((attempt) => (attempt.ok ? [attempt.value] : []));
  assert.is(winners.length, 1);
  for (const winner of winners) winner.release();
});

test('never makes a simultaneous start fail by asking', async ({folder}) => {
  const {supervisorLock} = locksIn(folder);
  (await mustLock(folder)).release();
  for (let round = 0; round < 5; round += 1) {
    const [locks] = await Promise.all([
      acquireVmLocks(locksIn(folder)),
      ...Array.from({length: 20}, () => isLocked(supervisorLock)),
    ]);
    assert.ok(locks.ok);
    locks.value.release();
  }
});

test('calls a file that does not exist unlocked, and does not create it', async ({folder}) => {
  const {vmLock} = locksIn(folder);
  assert.is(await isLocked(vmLock), false);
  assert.is(existsSync(vmLock), false);
});

test('closes a released descriptor only once', async ({folder}) => {
  const locks = await mustLock(folder);
  locks.releaseVmLock();
  const other = openSync(folder, constants.O_RDONLY);
  assert.is(other, locks.vmLockFd, 'the system uses the number again');
  locks.release();
  assert.ok(fstatSync(other).isDirectory());
  closeSync(other);
});

test('refuses to open a lock file through a link', async ({folder}) => {
  await symlink('/dev/null', locksIn(folder).supervisorLock);
  const locks = await acquireVmLocks(locksIn(folder));
  assert.ok(!locks.ok && 'code' in locks.error);
  assert.is(locks.error.code, 'host/lock-file');
});

test('says so when the folder of the locks is missing', async ({folder}) => {
  const locks = await acquireVmLocks(locksIn(path.join(folder, 'gone')));
  assert.ok(!locks.ok && 'code' in locks.error);
  assert.is(locks.error.failure, 'cannot-create');
});

test("takes the supervisor's lock beside a VM that holds its own", async ({folder}) => {
  const locks = await mustLock(folder);
  const holder = await startHolder(locks.vmLockFd);
  locks.releaseVmLock();
  locks.release();
  try {
    const taken = await acquireSupervisorLock(locksIn(folder), 1000);
    assert.ok(taken.ok);
    assert.is(await isLocked(locksIn(folder).supervisorLock), true);
    taken.value.release();
    assert.is(await isLocked(locksIn(folder).supervisorLock), false);
  } finally {
    holder.signal('SIGKILL');
    await holder.exited;
  }
});

test("waits for the supervisor's lock no longer than it is told to", async ({folder}) => {
  const locks = await mustLock(folder);
  const refused = await acquireSupervisorLock(locksIn(folder), 20);
  assert.equal(refused, {ok: false, error: {held: 'supervisor'}});
  const waiting = acquireSupervisorLock(locksIn(folder), 10_000);
  locks.release();
  const taken = await waiting;
  assert.ok(taken.ok);
  if (taken.ok) taken.value.release();
});

test('sees the end of whoever holds a lock', async ({folder}) => {
  const {vmLock} = locksIn(folder);
  const locks = await mustLock(folder);
  const holder = await startHolder(locks.vmLockFd);
  locks.release();
  assert.is(await (await watchLock(vmLock, 20)).outcome, 'expired');
  const watch = await watchLock(vmLock);
  holder.signal('SIGKILL');
  assert.is(await watch.outcome, 'free');
  assert.is(await isLocked(vmLock), false);
});

test('gives up a watch', async ({folder}) => {
  const locks = await mustLock(folder);
  const watch = await watchLock(locksIn(folder).vmLock);
  watch.stop();
  assert.is(await watch.outcome, 'unknown');
  locks.release();
});

test('takes a lock whose file is gone for free', async ({folder}) => {
  const missing = path.join(folder, 'gone.lock');
  assert.is(await (await watchLock(missing)).outcome, 'free');
  assert.is(existsSync(missing), false);
});

test('of many who want the lock of a file that its holder removes, one at a time has it', async ({
  folder,
}) => {
  const file = path.join(folder, 'image.lock');
  let holders = 0;
  const takeAndRemove = async (): Promise<void> => {
    const lock = await acquireLock(file, 10_000);
    assert.ok(lock.ok);
    holders += 1;
    assert.is(holders, 1);
    await rm(file);
    holders -= 1;
    lock.value.release();
  };
  await Promise.all(Array.from({length: 8}, takeAndRemove));
  assert.not.ok(existsSync(file));
});

test.run();

import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {
  lastWritten,
  offsetSince,
  readLogTimes,
  timesFile,
  writeLogTimes,
} from '../../src/supervisor/log-times.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/log-times');

const TIMES = [
  {offset: 0, until: 0},
  {offset: 100, until: 5000},
  {offset: 200, until: 9000},
];

for (const [name, since, offset] of [
  ['everything from before the first time', 0, 0],
  ['what was written up to that moment', 5000, 0],
  ['what follows a pause', 5001, 100],
  ['the newest', 9001, 200],
] satisfies [string, number, number][]) {
  test(`finds ${name}`, () => assert.is(offsetSince(TIMES, since), offset));
}

test('begins at the beginning without times', () => assert.is(offsetSince([], 1), 0));

test('answers coarser, but not wrong, when a time is lost', () => {
  const kept = TIMES.filter(({offset}) => offset !== 100);
  assert.is(offsetSince(kept, 5001), 0);
});

test('writes at most one time a second, and always one for a new file', () =>
  inTemporaryFolder(async (folder) => {
    const log = path.join(folder, 'a.log');
    let now = 10_000;
    const times = writeLogTimes(log, {now: () => now, writtenBefore: 7000});
    for (let offset = 0; offset < 60; offset += 10) {
      times.wrote({inode: 1, offset});
      now += 400;
    }
    times.rotated();
    times.wrote({inode: 2, offset: 0});
    await times.settled();
    const read = await readLogTimes(log);
    assert.equal(read.get(1), [
      {offset: 0, until: 7000},
      {offset: 30, until: 10_800},
    ]);
    assert.equal(read.get(2), [{offset: 0, until: 12_000}]);
    assert.is((await readFile(`${timesFile(log)}.1`, 'utf8')).trim().split('\n').length, 2);
  }));

test('writes fewer the longer a log is written to slowly', () =>
  inTemporaryFolder(async (folder) => {
    const log = path.join(folder, 'a.log');
    await writeFile(timesFile(log), '1 0 0\n'.repeat((3 * 128 * 1024) / 6));
    let now = 0;
    const times = writeLogTimes(log, {now: () => now, writtenBefore: 0});
    for (let offset = 0; offset < 20; offset += 1) {
      times.wrote({inode: 7, offset});
      await times.settled();
      now += 1000;
    }
    // One each eight seconds.
    assert.is((await readLogTimes(log)).get(7)?.length, 3);
  }));

test('forgets what a file held that was emptied, and skips broken lines', () =>
  inTemporaryFolder(async (folder) => {
    const log = path.join(folder, 'a.log');
    const lines = ['1 0 5', '1 50 10', '1 9', 'x 1 2', '1 0 20', '1 60 30', '1 7'];
    await writeFile(timesFile(log), lines.join('\n'));
    assert.equal((await readLogTimes(log)).get(1), [
      {offset: 0, until: 20},
      {offset: 60, until: 30},
    ]);
  }));

test('a clock that was set back makes another time', () =>
  inTemporaryFolder(async (folder) => {
    const log = path.join(folder, 'a.log');
    let now = 90_000;
    const times = writeLogTimes(log, {now: () => now, writtenBefore: 0});
    times.wrote({inode: 1, offset: 0});
    now = 10_000;
    times.wrote({inode: 1, offset: 5});
    await times.settled();
    assert.is((await readLogTimes(log)).get(1)?.length, 2);
  }));

test('a log that is not there was never written', async () => {
  assert.is(await lastWritten('/nowhere/a.log'), 0);
});

test.run();

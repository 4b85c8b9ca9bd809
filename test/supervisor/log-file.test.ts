import {mkdir, open, readdir, readFile, rename, stat, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {runProgram} from '../../src/host/spawn.js';
import {type LogFile, type LogPlace, openLogFile} from '../../src/supervisor/log-file.js';
import {onSmallDisk} from '../host/full-disk.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/log-file');

const SMALL = {maxBytes: 10, keep: 2};
const quiet = {dropped: () => undefined};

async function append(log: LogFile, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) log.append(Buffer.from(text));
  await log.close();
}

const textOf = (folder: string, name: string) => readFile(path.join(folder, name), 'utf8');

test('appends to what is there, in order', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a.log');
    await append(openLogFile(file, quiet), 'one ', 'two ');
    await append(openLogFile(file, quiet), 'three');
    assert.is(await textOf(folder, 'a.log'), 'one two three');
  }));

test('moves a full log away and keeps so many old ones', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a.log');
    let rotations = 0;
    for (const text of ['first-789', 'second-89', 'third-789', 'fourth-89']) {
      const listeners = {...quiet, rotated: () => (rotations += 1)};
      await append(openLogFile(file, listeners, SMALL), text);
    }
    assert.equal((await readdir(folder)).toSorted(), ['a.log', 'a.log.1', 'a.log.2']);
    assert.is(await textOf(folder, 'a.log'), 'fourth-89');
    assert.is(await textOf(folder, 'a.log.2'), 'second-89');
    assert.is(rotations, 3);
  }));

test('fills a file with as many lines as there is room for', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a.log');
    const log = openLogFile(file, quiet, SMALL);
    for (const text of ['12\n', '34\n56\n789\n', '0\n']) {
      log.append(Buffer.from(text));
      await log.settled();
    }
    await log.close();
    assert.is(await textOf(folder, 'a.log.1'), '12\n34\n56\n');
    assert.is(await textOf(folder, 'a.log'), '789\n0\n');
  }));

test('writes a piece that is longer than the limit all the same', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a.log');
    await append(openLogFile(file, quiet, SMALL), 'much longer than ten bytes');
    assert.is(await textOf(folder, 'a.log'), 'much longer than ten bytes');
  }));

test('says once that the disk is full, and goes on', async () => {
  const problems: string[] = [];
  const log = openLogFile('/dev/full', {dropped: (why) => problems.push(why)});
  log.append(Buffer.from('one'));
  await new Promise((resolve) => setImmediate(resolve));
  await append(log, 'two', 'three');
  assert.is(problems.length, 1);
  assert.match(problems[0] ?? '', 'ENOSPC');
});

test('writes again when it can', () =>
  inTemporaryFolder(async (folder) => {
    const problems: string[] = [];
    const file = path.join(folder, 'later', 'a.log');
    await new Promise<void>((resolve) => {
      const log = openLogFile(file, {
        dropped: (why) => {
          problems.push(why);
          void mkdir(path.dirname(file))
            .then(() => append(log, 'second'))
            .then(resolve);
        },
      });
      log.append(Buffer.from('first'));
    });
    assert.is(problems.length, 1);
    assert.is(await readFile(file, 'utf8'), 'second');
  }));

test('goes on in a new file after the old one was moved', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a.log');
    await writeFile(file, 'old ');
    const log = openLogFile(file, quiet);
    await rename(file, `${file}.moved`);
    log.reopen();
    await append(log, 'new');
    assert.is(await textOf(folder, 'a.log'), 'new');
    assert.is(await textOf(folder, 'a.log.moved'), 'old ');
  }));

test('drops what comes after the end', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a.log');
    const log = openLogFile(file, quiet);
    await append(log, 'in time');
    log.append(Buffer.from(', too late'));
    await log.close();
    assert.is(await textOf(folder, 'a.log'), 'in time');
  }));

test('does not follow a link', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a.log');
    await symlink(path.join(folder, 'elsewhere'), file);
    const problems: string[] = [];
    await append(openLogFile(file, {dropped: (why) => problems.push(why)}), 'text');
    assert.is(problems.length, 1);
    assert.equal(await readdir(folder), ['a.log']);
  }));

test('says what was lost when it can write again', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'later', 'a.log');
    const losses: number[] = [];
    const log = openLogFile(file, {...quiet, resumed: (lost) => losses.push(lost)});
    log.append(Buffer.from('first'));
    await log.settled();
    assert.equal(losses, []);
    await mkdir(path.dirname(file));
    await append(log, 'second');
    assert.equal(losses, [5]);
  }));

test('keeps to its limit after a write that was cut short', () =>
  onSmallDisk(64, async (folder) => {
    const file = path.join(folder, 'a.log');
    const limit = {maxBytes: 48 * 1024, keep: 1};
    const log = openLogFile(file, quiet, limit);
    const piece = Buffer.alloc(20 * 1024, 'x');
    for (let number = 0; number < 20; number += 1) {
      log.append(piece);
      await log.settled();
    }
    await log.close();
    for (const name of await readdir(folder)) {
      assert.ok((await stat(path.join(folder, name))).size <= limit.maxBytes, name);
    }
  }));

test('does not wait for ever for a disk that hangs', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a.log');
    // Like such a disk, a pipe that nobody reads keeps whoever opens it.
    const made = await runProgram({file: 'mkfifo', args: [file], timeoutMs: 5000});
    assert.is(made.outcome, 'exited');
    const log = openLogFile(file, quiet);
    log.append(Buffer.from('text'));
    await log.close();
    await using reader = await open(file, 'r');
    assert.is(await reader.readFile('utf8'), 'text');
  }));

test('tells where it writes', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a.log');
    const places: LogPlace[] = [];
    const log = openLogFile(file, {...quiet, wrote: (place) => places.push(place)}, SMALL);
    for (const text of ['12345', '1234', 'new file']) {
      log.append(Buffer.from(text));
      await log.settled();
    }
    await log.close();
    assert.equal(
      places.map(({offset}) => offset),
      [0, 5, 0],
    );
    assert.is(places[0]?.inode, (await stat(`${file}.1`)).ino);
    assert.is(places[2]?.inode, (await stat(file)).ino);
  }));

test.run();

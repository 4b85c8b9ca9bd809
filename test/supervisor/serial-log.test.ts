import {readFile, stat, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {offsetSince, readLogTimes} from '../../src/supervisor/log-times.js';
import {openSerialLog} from '../../src/supervisor/serial-log.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/serial-log');

test('knows where in the log this run begins', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'serial.log');
    const starts: number[] = [];
    for (const text of ['first run\n', 'second run\n']) {
      const log = await openSerialLog(file, {dropped: assert.unreachable});
      starts.push(log.start);
      log.append(Buffer.from(text));
      await log.close();
    }
    const text = await readFile(file, 'utf8');
    assert.equal(
      starts.map((start) => text.slice(start)),
      ['first run\nsecond run\n', 'second run\n'],
    );
  }));

test('knows when what was written', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'serial.log');
    await writeFile(file, 'long ago\n');
    await utimes(file, 1000, 1000);
    const before = Date.now();
    const log = await openSerialLog(file, {dropped: assert.unreachable});
    log.append(Buffer.from('now\n'));
    await log.close();
    const {ino} = await stat(file);
    const times = (await readLogTimes(file)).get(ino) ?? [];
    assert.equal(times, [{offset: 9, until: 1_000_000}]);
    assert.is(offsetSince(times, before), 9);
    assert.is(offsetSince(times, 1_000_000), 0);
  }));

test('knows exactly where a run begins that follows another', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'serial.log');
    const log = await openSerialLog(file, {dropped: assert.unreachable});
    log.append(Buffer.from('first\n'));
    assert.is(await log.beginRun(), 6);
    log.append(Buffer.from('second\n'));
    await log.close();
    const times = [...(await readLogTimes(file)).values()].flat();
    assert.equal(
      times.map(({offset}) => offset),
      [0, 6],
    );
  }));

test.run();

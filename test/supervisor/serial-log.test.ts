import {readFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
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

test.run();

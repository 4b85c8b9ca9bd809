import {appendFile, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {openSupervisorLog} from '../../src/supervisor/supervisor-log.js';
import {onSmallDisk} from '../host/full-disk.js';
import {suite} from '../rig/suite.js';
import {contains} from '../rig/supervised.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/supervisor-log');

test('begins every entry with its time, and indents what belongs to it', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'supervisor.log');
    const log = openSupervisorLog(file);
    log.note('one\ntwo');
    await log.close();
    assert.match(await readFile(file, 'utf8'), /^20\d\d-\d\d-\d\dT[\d:.]+Z one\n {2}two\n$/);
  }));

test('says on a disk with room again what it could not say before', () =>
  onSmallDisk(16, async (folder) => {
    const [file, filler] = [path.join(folder, 'supervisor.log'), path.join(folder, 'filler')];
    await appendFile(filler, Buffer.alloc(16 * 1024)).catch(() => undefined);
    const log = openSupervisorLog(file);
    log.note('unheard');
    await log.settled();
    await rm(filler);
    log.note('heard');
    await contains(file, 'bytes of this log could not be written');
    await log.close();
    const text = await readFile(file, 'utf8');
    assert.match(text, 'heard');
    assert.not.match(text, 'unheard');
  }));

test.run();

import {open} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {descriptorsOf, listPids, nameProcess} from '../../src/host/process-files.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/process-files');

/** Linux hands out no larger numbers than this. */
const NO_PID = 2 ** 22 + 1;

test('lists this process, and names it', async () => {
  assert.ok((await listPids()).includes(process.pid));
  assert.equal((await nameProcess(process.pid)).pid, process.pid);
  assert.is.not((await nameProcess(process.pid)).name, 'unknown');
});

test('shows what a process has open, by its path', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a,b c');
    const handle = await open(file, 'w');
    const descriptors = await descriptorsOf(process.pid);
    await handle.close();
    assert.is(descriptors.filter(({target}) => target === file).length, 1);
  }));

test('knows nothing of a process that is not there', async () => {
  assert.equal(await descriptorsOf(NO_PID), []);
  assert.equal(await nameProcess(NO_PID), {pid: NO_PID, name: 'unknown'});
});

test.run();

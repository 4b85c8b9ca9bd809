import {mkdir, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {gatherFileFacts} from '../../src/host/file-facts.js';
import {runProgram} from '../../src/host/spawn.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/file-facts');

test('says which files exist', () =>
  inTemporaryFolder(async (folder) => {
    const [there, absent] = [path.join(folder, 'there'), path.join(folder, 'absent')];
    await writeFile(there, '');
    const facts = await gatherFileFacts([there, absent]);
    assert.is(facts[there]?.exists, true);
    assert.is(facts[absent]?.exists, false);
  }));

test('judges a file that is yet to be created by its folder, and leaves nothing there', () =>
  inTemporaryFolder(async (folder) => {
    const [there, absent] = [path.join(folder, 'there'), path.join(folder, 'absent')];
    await writeFile(there, '');
    const facts = await gatherFileFacts([there, absent]);
    assert.is(facts[absent]?.direct, facts[there]?.direct);
    assert.equal(await readdir(folder), ['there']);
  }));

test('tells how large a qcow2 is', () =>
  inTemporaryFolder(async (folder) => {
    const image = path.join(folder, 'a.qcow2');
    const header = Buffer.alloc(104);
    header.write('QFI\xfb', 0, 'latin1');
    header.writeUInt32BE(3, 4);
    header.writeBigUInt64BE(2n ** 40n, 24);
    await writeFile(image, header);
    assert.is((await gatherFileFacts([image]))[image]?.virtualBytes, 2 ** 40);
  }));

test('finds O_DIRECT refused by /proc', async () => {
  const facts = await gatherFileFacts(['/proc/version']);
  assert.equal(facts, {'/proc/version': {exists: true, direct: false}});
});

test('judges a folder that is yet to be created by the one that is there', () =>
  inTemporaryFolder(async (folder) => {
    const [near, far] = [path.join(folder, 'disk.img'), path.join(folder, 'a/b/disk.img')];
    const facts = await gatherFileFacts([near, far]);
    assert.equal(facts[far], facts[near]);
    assert.equal(await readdir(folder), []);
  }));

test('takes no direct access to files below one that is no folder', async () => {
  const facts = await gatherFileFacts(['/proc/version/disk.img']);
  assert.equal(facts, {'/proc/version/disk.img': {exists: false, direct: false}});
});

test('opens neither folders nor pipes', () =>
  inTemporaryFolder(async (folder) => {
    const [directory, pipe] = [path.join(folder, 'directory'), path.join(folder, 'pipe')];
    await mkdir(directory);
    const made = await runProgram({file: 'mkfifo', args: [pipe], timeoutMs: 5000});
    if (made.outcome !== 'exited' || made.code !== 0) skip('mkfifo is not installed');
    assert.equal(await gatherFileFacts([directory, pipe]), {
      [directory]: {exists: true, direct: false},
      [pipe]: {exists: true, direct: false},
    });
  }));

test.run();

import {mkdir, open, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {beginDraft, removeAbandonedDrafts} from '../../src/host/draft.js';
import {startProcess} from '../../src/host/spawn.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/draft');

test('what still has its first name goes in the end', () =>
  inTemporaryFolder(async (folder) => {
    {
      await using draft = await beginDraft(folder);
      await mkdir(draft.path);
      await writeFile(path.join(draft.path, 'disk'), '');
      assert.is((await readdir(folder)).length, 2);
    }
    assert.equal(await readdir(folder), []);
  }));

test('the next one removes what somebody has left who was killed, file or folder', () =>
  inTemporaryFolder(async (folder) => {
    for (const word of ['1-a', '2-b', '3-c']) {
      await writeFile(path.join(folder, `.kvmrun-${word}.lock`), '');
    }
    await writeFile(path.join(folder, '.kvmrun-1-a.new'), 'half an image');
    await mkdir(path.join(folder, '.kvmrun-2-b.new/disks'), {recursive: true});
    await writeFile(path.join(folder, '.kvmrun-4-d.new'), 'of an older release');
    await writeFile(path.join(folder, '.kvmrun-notes'), 'of the user');
    await using draft = await beginDraft(folder);
    const own = path.basename(draft.path).replace('.new', '.lock');
    const names = await readdir(folder);
    assert.equal(names.toSorted(), [own, '.kvmrun-notes'].toSorted());
  }));

test('nobody removes what is being made, by whichever of many', () =>
  inTemporaryFolder(async (folder) => {
    const make = async (): Promise<void> => {
      await using draft = await beginDraft(folder);
      await writeFile(draft.path, '');
      await Promise.all([removeAbandonedDrafts(folder), removeAbandonedDrafts(folder)]);
      assert.ok((await readdir(folder)).includes(path.basename(draft.path)));
    };
    await Promise.all(Array.from({length: 6}, make));
    await removeAbandonedDrafts(folder);
    assert.equal(await readdir(folder), []);
  }));

test('what a program still writes to stays until that has ended', () =>
  inTemporaryFolder(async (folder) => {
    const draft = path.join(folder, '.kvmrun-1-a.new');
    const file = await open(draft, 'wx');
    const started = await startProcess({
      file: 'sleep',
      args: ['60'],
      env: {PATH: '/usr/bin:/bin'},
      cwd: '/',
      stdio: ['ignore', file.fd, 'ignore'],
      detached: 'same-session',
    });
    await file.close();
    assert.ok(started.ok);
    await removeAbandonedDrafts(folder);
    assert.equal(await readdir(folder), ['.kvmrun-1-a.new']);
    started.value.signal('SIGKILL');
    await started.value.exited;
    await removeAbandonedDrafts(folder);
    assert.equal(await readdir(folder), []);
  }));

test.run();

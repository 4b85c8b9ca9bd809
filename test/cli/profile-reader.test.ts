import {mkdir, mkdtemp, realpath, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {profileReader} from '../../src/cli/profile-reader.js';
import type {ProfileReader} from '../../src/profile/resolve.js';

const test = suite<{folder: string; reader: ProfileReader}>('cli/profile-reader');

test.before.each(async (context) => {
  context.folder = await realpath(await mkdtemp(path.join(tmpdir(), 'kv-')));
  context.reader = profileReader({cwd: context.folder, packageDirectory: '/package'});
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

test('reads a file relative to the working folder', async ({folder, reader}) => {
  await writeFile(path.join(folder, 'vm.json'), '{}');
  assert.equal(await reader.readText('vm.json'), {ok: true, value: '{}'});
});

test('tells a missing file, a directory and a file that is too big apart', async (context) => {
  const {folder, reader} = context;
  await mkdir(path.join(folder, 'directory'));
  await writeFile(path.join(folder, 'big.json'), ' '.repeat(1024 * 1024 + 1));
  await writeFile(path.join(folder, 'file'), '');
  const problemOf = async (file: string): Promise<string | undefined> => {
    const read = await reader.readText(file);
    return read.ok ? undefined : read.error.problem;
  };
  assert.is(await problemOf('nothing.json'), 'missing');
  assert.is(await problemOf('file/vm.json'), 'missing');
  assert.is(await problemOf('directory'), 'not-a-file');
  assert.is(await problemOf('/dev/null'), 'not-a-file');
  assert.is(await problemOf('big.json'), 'too-big');
});

test('follows links to the real path, and makes up none for a missing file', async (context) => {
  const {folder, reader} = context;
  await writeFile(path.join(folder, 'real.json'), '{}');
  await symlink('real.json', path.join(folder, 'link.json'));
  assert.is(await reader.realPath('link.json'), path.join(folder, 'real.json'));
  assert.is(await reader.realPath('none.json'), path.join(folder, 'none.json'));
});

test.run();

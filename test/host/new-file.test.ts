import {mkdtemp, readdir, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {ok} from '../../src/core/result.js';
import {createNewFile, giveReservedName} from '../../src/host/new-file.js';
import {suite} from '../rig/suite.js';

const test = suite<{folder: string; file: string}>('host/new-file');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-new-'));
  context.file = path.join(context.folder, 'image');
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

const write = (text: string) => async (temporary: string) => {
  await writeFile(temporary, text);
  return ok(undefined);
};

test('makes a file for this user only', async ({folder, file}) => {
  assert.equal(await createNewFile(file, write('new')), ok('created'));
  assert.is(await readFile(file, 'utf8'), 'new');
  const {mode, nlink} = await stat(file);
  assert.is(mode & 0o777, 0o600);
  assert.is(nlink, 1);
  assert.equal(await readdir(folder), ['image']);
});

test('never replaces a file', async ({folder, file}) => {
  await writeFile(file, 'old');
  assert.equal(await createNewFile(file, write('new')), ok('exists'));
  assert.is(await readFile(file, 'utf8'), 'old');
  assert.equal(await readdir(folder), ['image']);
});

test('lets one of many simultaneous makers win, as a whole', async ({folder, file}) => {
  const texts = ['a', 'b', 'c', 'd'];
  const made = await Promise.all(texts.map((text) => createNewFile(file, write(text))));
  const outcomes = made.map((result) => (result.ok ? result.value : result.error.problem));
  assert.equal(outcomes.toSorted(), ['created', 'exists', 'exists', 'exists']);
  assert.is(await readFile(file, 'utf8'), texts[outcomes.indexOf('created')]);
  assert.equal(await readdir(folder), ['image']);
});

test('leaves nothing behind when the contents cannot be made', async ({folder, file}) => {
  const failure = {problem: 'failed', detail: 'no luck'} as const;
  const made = await createNewFile(file, async () => ({ok: false, error: failure}));
  assert.equal(made, {ok: false, error: failure});
  assert.equal(await readdir(folder), []);
});

test('does not take a link to nothing for a file', async ({folder, file}) => {
  await symlink('nowhere', file);
  const made = await createNewFile(file, write('new'));
  assert.is(!made.ok && made.error.problem, 'dangling-link');
  assert.equal(await readdir(folder), ['image']);
});

test('says when the folder is missing', async ({folder}) => {
  const made = await createNewFile(path.join(folder, 'gone/image'), write(''));
  assert.is(!made.ok && made.error.problem, 'no-folder');
});

test('does without hard links where there are none', async ({folder, file}) => {
  for (const [text, outcome] of [
    ['first', 'created'],
    ['second', 'exists'],
  ] as const) {
    const temporary = path.join(folder, text);
    await writeFile(temporary, text);
    assert.is(await giveReservedName(temporary, file), outcome);
  }
  assert.is(await readFile(file, 'utf8'), 'first');
});

test.run();

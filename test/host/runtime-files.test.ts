import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {
  checkSocketPath,
  ensurePrivateDirectory,
  runtimeRoots,
  writeFileAtomic,
} from '../../src/host/runtime-files.js';
import {suite} from '../rig/suite.js';
import {onSmallDisk} from './full-disk.js';

const test = suite<{folder: string}>('host/runtime-files');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-files-'));
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

/** A user of this number has no /run/user folder. */
const NOBODY = 4_000_000;

const modeOf = async (file: string): Promise<string> =>
  ((await lstat(file)).mode & 0o777).toString(8);

for (const [name, env, roots] of [
  [
    'follows the XDG variables',
    {XDG_RUNTIME_DIR: '/run/user/7', XDG_STATE_HOME: '/state', HOME: '/home/u'},
    {runtime: '/run/user/7/kvmrun', state: '/state/kvmrun'},
  ],
  [
    'keeps everything below HOME without them',
    {HOME: '/home/u'},
    {runtime: '/home/u/.local/state/kvmrun/run', state: '/home/u/.local/state/kvmrun'},
  ],
  [
    'ignores relative and empty ones',
    {XDG_RUNTIME_DIR: 'run', XDG_STATE_HOME: '', HOME: '/home/u'},
    {runtime: '/home/u/.local/state/kvmrun/run', state: '/home/u/.local/state/kvmrun'},
  ],
] as const) {
  test(name, () => assert.equal(runtimeRoots(env, NOBODY), roots));
}

test('creates every level for this user only', async ({folder}) => {
  const wanted = path.join(folder, 'state/kvmrun/web-1234');
  assert.ok((await ensurePrivateDirectory(wanted)).ok);
  for (const level of ['state', 'state/kvmrun', 'state/kvmrun/web-1234']) {
    assert.is(await modeOf(path.join(folder, level)), '700', level);
  }
  assert.ok((await ensurePrivateDirectory(wanted)).ok, 'a second time');
});

test('refuses a level of its own that others may enter, and says what to type', async ({
  folder,
}) => {
  const level = path.join(folder, 'kvmrun');
  await mkdir(level);
  await chmod(level, 0o755);
  const created = await ensurePrivateDirectory(path.join(level, 'web'));
  assert.is(!created.ok && created.error.hint, `chmod 700 ${level}`);
  assert.is(!created.ok && created.error.failure, 'permission');
  assert.equal(await readdir(level), [], 'nothing was made inside');
});

test('leaves the folders above its own alone', async ({folder}) => {
  await chmod(folder, 0o755);
  assert.ok((await ensurePrivateDirectory(path.join(folder, 'kvmrun'))).ok);
  assert.is(await modeOf(folder), '755');
});

test('is not misled by a user called kvmrun', async ({folder}) => {
  const home = path.join(folder, 'kvmrun');
  await mkdir(home);
  await chmod(home, 0o755);
  assert.ok((await ensurePrivateDirectory(path.join(home, '.local/state/kvmrun/web'))).ok);
});

test('refuses a link, even to a private folder', async ({folder}) => {
  await mkdir(path.join(folder, 'elsewhere'), {mode: 0o700});
  await symlink(path.join(folder, 'elsewhere'), path.join(folder, 'kvmrun'));
  const created = await ensurePrivateDirectory(path.join(folder, 'kvmrun/web'));
  assert.is(!created.ok && created.error.code, 'host/folder-not-private');
  assert.equal(await readdir(path.join(folder, 'elsewhere')), []);
});

test('says so when a folder cannot be created', async ({folder}) => {
  await writeFile(path.join(folder, 'file'), '');
  const created = await ensurePrivateDirectory(path.join(folder, 'file/kvmrun'));
  assert.is(!created.ok && created.error.failure, 'cannot-create');
});

test('replaces a file as a whole and leaves nothing else', async ({folder}) => {
  const file = path.join(folder, 'state.json');
  assert.ok((await writeFileAtomic(file, 'old')).ok);
  assert.ok((await writeFileAtomic(file, 'new €')).ok);
  assert.is(await readFile(file, 'utf8'), 'new €');
  assert.is(await modeOf(file), '600');
  assert.equal(await readdir(folder), ['state.json']);
});

test('replaces a link instead of writing where it points', async ({folder}) => {
  const victim = path.join(folder, 'victim');
  await writeFile(victim, 'safe');
  await symlink(victim, path.join(folder, 'state.json'));
  assert.ok((await writeFileAtomic(path.join(folder, 'state.json'), 'new')).ok);
  assert.is(await readFile(victim, 'utf8'), 'safe');
});

test('shows readers one text or the other, never a part', async ({folder}) => {
  const file = path.join(folder, 'state.json');
  const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(100_000));
  await Promise.all(texts.map((text) => writeFileAtomic(file, text)));
  assert.ok(texts.includes(await readFile(file, 'utf8')));
  assert.equal(await readdir(folder), ['state.json']);
});

test('keeps the old text when the disk is full, and nothing else', () =>
  onSmallDisk(64, async (folder) => {
    const file = path.join(folder, 'state.json');
    assert.ok((await writeFileAtomic(file, 'old')).ok);
    const written = await writeFileAtomic(file, 'x'.repeat(100_000));
    assert.is(!written.ok && written.error.failure, 'io');
    assert.is(await readFile(file, 'utf8'), 'old');
    assert.equal(await readdir(folder), ['state.json']);
  }));

test('says so when the folder of a file is gone', async ({folder}) => {
  const written = await writeFileAtomic(path.join(folder, 'gone/state.json'), '');
  assert.is(!written.ok && written.error.code, 'host/file-not-written');
});

test('allows a socket path of 107 bytes and not one more', () => {
  assert.ok(checkSocketPath(`/${'x'.repeat(106)}`).ok);
  const checked = checkSocketPath(`/${'x'.repeat(107)}`);
  assert.is(!checked.ok && checked.error.code, 'host/socket-path-too-long');
});

test('counts the bytes of a socket path, not its characters', () => {
  assert.not.ok(checkSocketPath(`/${'é'.repeat(54)}`).ok);
});

test.run();

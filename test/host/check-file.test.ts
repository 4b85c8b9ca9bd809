import {mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {checkFile, type FileToCheck, isMissing} from '../../src/host/check-file.js';
import {skip, suite} from '../rig/suite.js';

const test = suite<{folder: string; file: FileToCheck}>('host/check-file');

test.before.each(async (context) => {
  context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-check-'));
  context.file = {
    path: path.join(context.folder, 'root.img'),
    purpose: 'disk',
    access: 'read-write',
    origin: pointerTo('disks', 0, 'path'),
  };
});
test.after.each(({folder}) => rm(folder, {recursive: true}));

test('has nothing to say about a file that can be used', async ({file}) => {
  await writeFile(file.path, '');
  assert.is(await checkFile(file), undefined);
});

test('says how to get a disk that is missing, and who asks for it', async ({file}) => {
  const problem = await checkFile(file);
  assert.is(problem?.code, 'prepare/file-missing');
  assert.is(problem?.failure, 'input-missing');
  assert.is(problem?.origin, '/disks/0/path');
  assert.match(problem?.message ?? '', `'${file.path}'`);
  assert.match(problem?.hint ?? '', '"size": "10GiB"');
});

test('says where people get an image that is missing', async ({file}) => {
  const page = 'https://images.example/login';
  const problem = await checkFile({...file, purpose: 'base', page});
  assert.is(problem?.code, 'prepare/file-missing');
  assert.match(problem?.hint ?? '', page);
  const without = '"virtioWin": {"type": "none"}';
  const spare = await checkFile({...file, purpose: 'cdrom', page, without});
  assert.match(spare?.hint ?? '', `${page}; paths are relative to the profile that names them; or`);
  assert.match(spare?.hint ?? '', `or do without it: ${without}`);
});

test('does not advise to have a kernel or a CD made', async ({file}) => {
  for (const purpose of ['kernel', 'cdrom'] as const) {
    const problem = await checkFile({...file, purpose});
    assert.is(problem?.code, 'prepare/file-missing');
    assert.not.match(problem?.hint ?? '', 'size');
  }
});

test('refuses a folder, and a device that is no disk', async ({folder, file}) => {
  assert.is((await checkFile({...file, path: folder}))?.code, 'prepare/not-a-file');
  assert.is((await checkFile({...file, path: '/dev/null'}))?.code, 'prepare/not-a-file');
});

test('reports a path that leads through a file, and one that leads in a circle', async ({
  folder,
  file,
}) => {
  await writeFile(file.path, '');
  await symlink('circle', path.join(folder, 'circle'));
  const through = await checkFile({...file, path: path.join(file.path, 'x')});
  assert.is(through?.code, 'prepare/file-missing');
  const circle = await checkFile({...file, path: path.join(folder, 'circle')});
  assert.is(circle?.code, 'prepare/file-unusable');
});

// The kernel keeps these modes even against root, who may otherwise read and write every file.
const READ_ONLY = '/proc/sys/kernel/random/boot_id';
const WRITE_ONLY = '/proc/sys/net/ipv4/route/flush';

test('offers readOnly for a disk that may not be written', async ({file}) => {
  const problem = await checkFile({...file, path: READ_ONLY});
  assert.is(problem?.code, 'prepare/not-writable');
  assert.is(problem?.failure, 'permission');
  assert.match(problem?.hint ?? '', '"readOnly": true');
});

test('takes a file that may only be read where that is enough', async ({file}) => {
  assert.is(await checkFile({...file, path: READ_ONLY, access: 'read-only'}), undefined);
});

test('says when a file may not be read', async ({file}) => {
  if (await isMissing(WRITE_ONLY)) skip('this kernel has no file that root may not read');
  const problem = await checkFile({...file, path: WRITE_ONLY, access: 'read-only'});
  assert.is(problem?.code, 'prepare/not-readable');
  assert.match(problem?.hint ?? '', WRITE_ONLY);
});

test('calls only a name with nothing behind it missing', async ({folder, file}) => {
  assert.is(await isMissing(file.path), true);
  assert.is(await isMissing(folder), false);
});

test.run();

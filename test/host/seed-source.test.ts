import {chmod, mkdir, writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {readSeedSource} from '../../src/host/seed-source.js';
import type {SeedSource} from '../../src/plan/seed-spec.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/seed-source');
const origin = pointerTo('cloudInit', 'userData');

const problemWith = async (from: SeedSource, env: Readonly<Record<string, string>> = {}) => {
  const read = await readSeedSource({from, origin}, env);
  if (read.ok) throw new Error('it was read');
  return read.error;
};

test('reads a file as it is, and a variable', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a');
    await writeFile(file, Buffer.from([0, 255]));
    assert.equal(await readSeedSource({from: {file}, origin}, {}), {
      ok: true,
      value: Buffer.from([0, 255]),
    });
    const read = await readSeedSource({from: {env: 'A'}, origin}, {A: 'é'});
    assert.is(read.ok && read.value.toString(), 'é');
  }));

test("looks for '~/' in the home of whoever runs it", async () => {
  const problem = await problemWith({file: '~/no such file of kvmrun'});
  assert.match(problem.message, path.join(homedir(), 'no such file of kvmrun'));
});

for (const [what, env] of [
  ['not set', {}],
  ['empty', {A_SECRET: ''}],
] satisfies [string, Readonly<Record<string, string>>][]) {
  test(`says that a variable is ${what}`, async () => {
    const problem = await problemWith({env: 'A_SECRET'}, env);
    assert.is(problem.code, 'prepare/seed-variable-missing');
    assert.match(problem.message, `'A_SECRET' is ${what}`);
    assert.is(problem.origin, origin);
  });
}

test('says what is wrong with a file', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a');
    assert.is((await problemWith({file})).code, 'prepare/seed-file-missing');
    await mkdir(file);
    assert.match((await problemWith({file})).message, 'must be a file, and is a folder');
    assert.is((await problemWith({file: '/dev/null'})).code, 'prepare/seed-file-unusable');
  }));

test('says that a file may not be read', () =>
  inTemporaryFolder(async (folder) => {
    if (process.geteuid?.() === 0) skip('root may read everything');
    const file = path.join(folder, 'a');
    await writeFile(file, '');
    await chmod(file, 0);
    assert.is((await problemWith({file})).code, 'prepare/seed-file-denied');
  }));

test.run();

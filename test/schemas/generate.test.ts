import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {findStale, generateAll} from '../../schemas/generate.js';
import {inRepository, repository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('schemas/generate');

test('finds everything generated from the schemas as they are now', async () => {
  assert.equal(await findStale(repository), []);
});

test('makes the same twice', async () => {
  assert.equal(await generateAll(repository), await generateAll(repository));
});

test('tells which files a changed description makes stale', async () => {
  await inTemporaryFolder(async (folder) => {
    for (const part of ['schemas', path.join('src', 'schema', 'generated')]) {
      await mkdir(path.join(folder, part), {recursive: true});
      await cp(inRepository(part), path.join(folder, part), {recursive: true});
    }
    const file = path.join(folder, 'schemas', 'definitions', 'rng.schema.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('A source of random numbers', 'Randomness'));
    assert.equal(await findStale(folder), [
      'src/schema/generated/profile.ts',
      'src/schema/generated/resolved-profile.ts',
      'schemas/REFERENCE.md',
    ]);
  });
});

test('tells that a missing file is stale', async () => {
  await inTemporaryFolder(async (folder) => {
    await cp(inRepository('schemas'), path.join(folder, 'schemas'), {recursive: true});
    assert.ok((await findStale(folder)).includes('src/schema/generated/validators.ts'));
  });
});

test.run();

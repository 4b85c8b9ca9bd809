import {writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {beginGeneration, generationFile, readGeneration} from '../../src/host/generation.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/generation');

test('counts how often a VM has gone back', () =>
  inTemporaryFolder(async (stateDirectory) => {
    const place = {stateDirectory};
    assert.is(await readGeneration(generationFile(place)), 0);
    assert.ok((await beginGeneration(place)).ok);
    assert.ok((await beginGeneration(place)).ok);
    assert.is(await readGeneration(generationFile(place)), 2);
  }));

test('begins anew with a file that is broken', () =>
  inTemporaryFolder(async (stateDirectory) => {
    const file = generationFile({stateDirectory});
    for (const text of [
      '',
      '{',
      '{"generation": "2"}',
      '{"generation": -1}',
      '{"generation": 0.5}',
    ]) {
      await writeFile(file, text);
      assert.is(await readGeneration(file), 0, text);
    }
  }));

test('says why it cannot count', async () => {
  const begun = await beginGeneration({stateDirectory: '/nowhere/at/all'});
  assert.not.ok(begun.ok);
});

test.run();

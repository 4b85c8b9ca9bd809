import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {setBrokenStateAside} from '../../src/supervisor/broken-state.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/broken-state');
const NOW = new Date('2026-01-02T03:04:05.678Z');

for (const [name, text] of [
  ['empty', ''],
  ['cut off', '{"phase": "runn'],
  ['something else', '[1, 2]'],
] as const) {
  test(`sets a state file aside that is ${name}`, () =>
    inTemporaryFolder(async (folder) => {
      const stateFile = path.join(folder, 'state.json');
      await writeFile(stateFile, text);
      const aside = await setBrokenStateAside({stateFile}, NOW);
      assert.is(aside, `${stateFile}.corrupt-2026-01-02T03-04-05.678Z`);
      assert.is(await readFile(aside ?? '', 'utf8'), text);
      assert.equal(await readdir(folder), [path.basename(aside ?? '')]);
    }));
}

test('leaves a good one where it is', () =>
  inTemporaryFolder(async (folder) => {
    const stateFile = path.join(folder, 'state.json');
    await writeFile(stateFile, '{"phase": "running"}');
    assert.is(await setBrokenStateAside({stateFile}, NOW), undefined);
    assert.equal(await readdir(folder), ['state.json']);
  }));

test('has nothing to do where there is none, or no file', () =>
  inTemporaryFolder(async (folder) => {
    const stateFile = path.join(folder, 'state.json');
    assert.is(await setBrokenStateAside({stateFile}, NOW), undefined);
    await mkdir(stateFile);
    assert.is(await setBrokenStateAside({stateFile}, NOW), undefined);
  }));

test.run();

import {mkdir, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {createStateWriter, readStateFile, readVmRecord} from '../../src/supervisor/vm-record.js';
import type {VmPhase, VmStatus} from '../../src/supervisor/vm-status.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/vm-record');

const aStatus = (phase: VmPhase): VmStatus => ({
  id: 'web-0',
  name: 'web',
  profile: '/vm/web.json',
  uuid: '6e1b4ac0-0000-4000-8000-000000000001',
  phase,
  since: '2026-01-01T00:00:00.000Z',
  supervised: true,
  accelerator: 'tcg',
  planDigest: 'digest',
  ports: [],
});

test('ends with the latest of many statuses, and leaves nothing half-written', () =>
  inTemporaryFolder(async (folder) => {
    const stateFile = path.join(folder, 'state.json');
    const writer = createStateWriter({stateFile});
    for (const phase of ['starting', 'running', 'paused', 'stopping'] as const) {
      void writer.write(aStatus(phase));
    }
    await writer.settled();
    assert.is((await readStateFile({stateFile}))?.phase, 'stopping');
    assert.equal(await readdir(folder), ['state.json']);
  }));

test('says when the state file cannot be written, and keeps the old one', () =>
  inTemporaryFolder(async (folder) => {
    const stateFile = path.join(folder, 'missing', 'state.json');
    const written = await createStateWriter({stateFile}).write(aStatus('running'));
    assert.is(!written.ok && written.error.failure, 'cannot-create');
  }));

for (const broken of ['', '{', '[]', '{"format": 2}', '{"format": 1}']) {
  test(`takes the record '${broken}' for none`, () =>
    inTemporaryFolder(async (folder) => {
      const stateDirectory = path.join(folder, 'web-0');
      await mkdir(stateDirectory);
      await writeFile(path.join(stateDirectory, 'vm.json'), broken);
      assert.is(await readVmRecord({stateDirectory}), undefined);
    }));
}

test.run();

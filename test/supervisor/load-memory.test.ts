import * as assert from 'uvu/assert';
import {err} from '../../src/core/result.js';
import type {Monitor, QmpFailure} from '../../src/qmp/qmp.js';
import {isInstalled, writeInstalled} from '../../src/supervisor/installed-record.js';
import {loadMemory} from '../../src/supervisor/load-memory.js';
import type {RunningPlan} from '../../src/supervisor/vm-handle.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/load-memory');

const planIn = (folder: string) => {
  const paths = {stateDirectory: folder, installedFile: `${folder}/installed.json`};
  return {name: 'my vm', snapshots: {images: []}, paths} as unknown as RunningPlan;
};

const monitorThat = (failure: QmpFailure): Monitor => ({
  execute: async () => err(failure),
  onEvent: () => () => undefined,
  closed: new Promise(() => undefined),
  version: {major: 7, minor: 2, micro: 0, package: ''},
  [Symbol.asyncDispose]: async () => undefined,
});

test('tells a QEMU that refuses the memory of a snapshot from one that is gone', () =>
  inTemporaryFolder(async (folder) => {
    const plan = planIn(folder);
    assert.ok((await writeInstalled(plan.paths, 'root')).ok);
    const order = {from: 'snapshot', name: 'noon'} as const;
    const execute = 'snapshot-load';
    const refuses = monitorThat({
      ...{kind: 'refused', command: execute, class: 'GenericError', message: 'no such tag'},
    });
    const refused = await loadMemory(refuses, order, plan);
    assert.is(refused?.failure, 'unsupported');
    assert.match(
      refused?.message ?? '',
      "no such tag; without its memory: kvmrun snapshot restore --cold 'my vm' noon",
    );
    const gone = monitorThat({kind: 'closed', command: execute, reason: 'it has ended'});
    assert.is((await loadMemory(gone, order, plan))?.failure, 'protocol');
    // The disks are what they were.
    assert.is(await isInstalled(plan.paths), true);
  }));

test.run();

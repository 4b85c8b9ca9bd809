import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {followMove, keptPath, readKeptPath, wasMoved} from '../../src/supervisor/kept-path.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/kept-path');

const here = {stateDirectory: '/state/web-1'};
const there = {stateDirectory: '/mnt/state/web-1'};

for (const [file, moved] of [
  ['/state/web-1/disks/root.qcow2', '/mnt/state/web-1/disks/root.qcow2'],
  ['/state/web-10/nvram.qcow2', '/state/web-10/nvram.qcow2'],
  ['/profiles/root.qcow2', '/profiles/root.qcow2'],
] as const) {
  test(`${file} is ${moved} when the state folder was moved`, () => {
    assert.is(readKeptPath(here, keptPath(here, file)), file);
    assert.is(readKeptPath(there, keptPath(here, file)), moved);
  });
}

test('of a record, only what leads into the folder goes with it', () => {
  const record = {
    paths: {stateDirectory: '/state/web-1', vmLock: '/run/web-1/vm.lock'},
    disks: [{path: '/state/web-1/disks/a', size: 1}, {path: '/state/web-10/disks/a'}],
  };
  const move = {id: 'web-1', from: here.stateDirectory, to: there.stateDirectory};
  assert.equal(followMove(record, move), {
    paths: {stateDirectory: '/mnt/state/web-1', vmLock: '/run/web-1/vm.lock'},
    disks: [{path: '/mnt/state/web-1/disks/a', size: 1}, {path: '/state/web-10/disks/a'}],
  });
});

test('a copy, or a folder that was given to another VM, was not moved', () =>
  inTemporaryFolder(async (folder) => {
    const to = path.join(folder, 'new/web-1');
    const from = path.join(folder, 'old/web-1');
    assert.is(await wasMoved({id: 'web-1', from: to, to}), false);
    assert.is(await wasMoved({id: 'web-1', from, to}), true);
    assert.is(await wasMoved({id: 'web-2', from, to}), false);
    await mkdir(from, {recursive: true});
    assert.is(await wasMoved({id: 'web-1', from, to}), false);
  }));

test.run();

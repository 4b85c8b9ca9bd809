import {mkdir, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {type VmPaths, vmPaths} from '../../src/plan/vm-paths.js';
import {forgetVm} from '../../src/supervisor/forget-vm.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/forget-vm');

const withState = (use: (paths: VmPaths, state: string) => Promise<void>) => () =>
  inTemporaryFolder(async (state) => {
    const paths = vmPaths({state, runtime: '/run'}, 'web-1');
    await mkdir(path.join(paths.stateDirectory, 'disks'), {recursive: true});
    for (const name of ['disks/root.qcow2', 'nvram.qcow2', 'vm.json']) {
      await writeFile(path.join(paths.stateDirectory, name), name);
    }
    await use(paths, state);
  });

test(
  'leaves nothing, and has nothing against being asked again',
  withState(async (paths, state) => {
    assert.ok((await forgetVm(paths, {disks: 'removed'})).ok);
    assert.equal(await readdir(state), []);
    assert.ok((await forgetVm(paths, {disks: 'removed'})).ok);
  }),
);

test(
  'leaves the disks and nothing else when they are to be kept',
  withState(async (paths) => {
    assert.ok((await forgetVm(paths, {disks: 'kept'})).ok);
    assert.equal(await readdir(paths.stateDirectory), ['disks']);
    assert.equal(await readdir(path.join(paths.stateDirectory, 'disks')), ['root.qcow2']);
  }),
);

test.run();

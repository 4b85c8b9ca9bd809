/** Memory that is gone on from, and the images that it belongs to. */
import {rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import type {PlanDisk} from '../../src/plan/plan.js';
import {codeOf, goesOn, save, savedVm, startAs, withImage} from '../rig/saved-vm.js';
import {suite} from '../rig/suite.js';
import {contains, startedVm} from '../rig/supervised.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/saved-images');

const disc = (file: string): PlanDisk => ({
  ...{id: 'windows', node: 'disk1', top: 'disk1', format: 'raw', bus: 'sata', layers: []},
  ...{access: 'read-only', path: file},
});

test('does not go on with other discs in its drives, and follows an image that was moved', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'medium.iso');
    await writeFile(file, 'a medium');
    await withImage(
      async (vm) => {
        await savedVm(vm);
        const other = path.join(folder, 'other.iso');
        await writeFile(other, 'a medium, too');
        const {plan} = vm.order;
        const swapped = {...plan, disks: [disc(other)]};
        const problem = ['supervisor/saved-does-not-fit', "somebody has changed 'windows' since"];
        assert.equal(await codeOf(vm, {plan: swapped}), problem);
        assert.equal(await codeOf(vm, {plan: {...plan, disks: []}}), problem);
        await rename(file, other);
        assert.match((await goesOn(vm, startAs(vm, {plan: swapped})))[0] ?? '', 'goes on from');
      },
      {plan: {disks: [disc(file)]}},
    );
  }));

test('what is out of its drives, as Windows is installed, it does not miss', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'medium.iso');
    await writeFile(file, 'a medium');
    const disk = {id: 'root', node: 'disk0', path: '/vm/root.qcow2', format: 'qcow2'} as const;
    const drives = [{device: 'disk1-dev', nodes: ['disk1', 'disk1-file']}];
    const setup = {disk, writes: 'kept', drives} as const;
    await withImage(
      async (vm) => {
        const {exited} = await startedVm(vm);
        await contains(vm.paths.stateFile, '"step": "installed"');
        assert.ok('saved' in (await save(vm)));
        await exited;
        const {setup: _, ...plan} = vm.order.plan;
        await rm(file);
        await goesOn(vm, startAs(vm, {plan: {...plan, disks: []}}));
      },
      {behaviour: {agent: 'obeys'}, plan: {disks: [disc(file)], setup}},
    );
  }));

test.run();

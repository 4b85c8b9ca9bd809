import {writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {findLeftOut} from '../../src/cli/left-out.js';
import {pointerTo} from '../../src/core/pointer.js';
import {vmPaths} from '../../src/plan/vm-paths.js';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('cli/left-out');

const nvramOf = (path: string) =>
  ({
    prepare: 'nvram',
    path,
    template: {path: '/VARS.fd', format: 'raw'},
    vm: 'web',
    origin: pointerTo('firmware'),
  }) as const;

test('tells of a TPM and of a UEFI that are there, and left out', () =>
  inTemporaryFolder(async (folder) => {
    const paths = {
      ...vmPaths({runtime: '/run/kvmrun', state: '/state/kvmrun'}, 'web'),
      tpmRecord: `${folder}/tpm.json`,
      nvram: `${folder}/nvram.qcow2`,
    };
    const codes = async (preparations: Parameters<typeof findLeftOut>[0]['preparations']) =>
      (await findLeftOut({paths, preparations})).map(({code}) => code);
    assert.equal(await codes([]), []);
    await writeFile(paths.tpmRecord, '{}');
    await writeFile(paths.nvram, 'x');
    assert.equal(await codes([]), ['cli/tpm-left-out', 'cli/uefi-left-out']);
    assert.equal(await codes([nvramOf(paths.nvram)]), ['cli/tpm-left-out']);
  }));

test('says once that a VM with UEFI has a BIOS now', () =>
  inHome(async (home) => {
    await writeProfile(home);
    await home.kvmrun('up');
    await home.kvmrun('down');
    const {paths} = JSON.parse((await home.kvmrun('plan', '--json')).stdout);
    await writeFile(paths.nvram, 'x');
    const up = await home.kvmrun('up');
    assert.is(up.code, 0, up.stderr);
    assert.match(up.stderr, /^vm\.json: warning\[cli\/uefi-left-out\]: .*does not start without$/m);
    await home.kvmrun('down');
    assert.not.match((await home.kvmrun('up')).stderr, 'uefi-left-out');
  }));

test.run();

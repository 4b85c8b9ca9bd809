import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {readKeptParts} from '../../src/host/kept-parts.js';
import {vmPaths} from '../../src/plan/vm-paths.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/kept-parts');

test('tells every part, those that nobody knows included, and what they take', () =>
  inTemporaryFolder(async (state) => {
    const paths = vmPaths({state, runtime: '/run'}, 'web-1');
    const {stateDirectory} = paths;
    for (const name of ['disks', 'tpm', 'logs']) {
      await mkdir(path.join(stateDirectory, name), {recursive: true});
    }
    for (const name of [
      ...[
        'disks/root.qcow2',
        'disks/.kvmrun-1.new',
        'disks/.kvmrun-1.lock',
        'tpm/tpm2-00.permall',
        'tpm.json',
      ],
      ...[
        'nvram.qcow2',
        'nvram.old-2.qcow2',
        'seed.iso',
        'answers.iso',
        'vm.json',
        'memory.saved',
        'logs/serial.log',
      ],
    ]) {
      await writeFile(path.join(stateDirectory, name), Buffer.alloc(5000, 1));
    }
    const parts = await readKeptParts(paths);
    assert.equal(
      parts.map(({name, kind}) => `${kind} ${name}`),
      [
        'disk disks/root.qcow2',
        'other memory.saved',
        'tpm tpm',
        'nvram nvram.qcow2',
        'old-nvram nvram.old-2.qcow2',
        'guest-file answers.iso',
        'guest-file seed.iso',
        'unfinished disks/.kvmrun-1.lock',
        'unfinished disks/.kvmrun-1.new',
        'log logs',
        'record tpm.json',
        'record vm.json',
      ],
    );
    assert.ok(parts.every(({allocatedBytes}) => allocatedBytes >= 5000));
  }));

test('finds nothing where a VM has never been started', () =>
  inTemporaryFolder(async (state) => {
    assert.equal(await readKeptParts(vmPaths({state, runtime: '/run'}, 'web-1')), []);
  }));

test.run();

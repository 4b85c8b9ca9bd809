import * as assert from 'uvu/assert';
import {locatePrograms} from '../../src/host/locate-programs.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {writeProgram} from './write-program.js';

const test = suite('host/locate-programs');

test('tells where a program is, and how to get one that is not there', () =>
  inTemporaryFolder(async (folder) => {
    const swtpm = await writeProgram(folder, 'swtpm', 'exit 0');
    const found = await locatePrograms(['swtpm', 'swtpm_setup'], {PATH: folder});
    assert.equal(found.swtpm, {path: swtpm});
    assert.ok(found.swtpm_setup && 'install' in found.swtpm_setup);
    assert.match(found.swtpm_setup.install, /install .*swtpm|apk add swtpm|-S swtpm/);
  }));

test('looks for nothing that is not asked for', async () => {
  assert.equal(await locatePrograms([], process.env), {});
});

test.run();

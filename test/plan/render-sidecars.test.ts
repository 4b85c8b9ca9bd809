import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import * as assert from 'uvu/assert';
import {renderSidecar, renderSidecarStart} from '../../src/plan/render-sidecars.js';
import type {Sidecar} from '../../src/plan/sidecar.js';
import {aTpmSidecar} from '../rig/a-plan.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('plan/render-sidecars');

const aSidecar: Sidecar = {...aTpmSidecar, args: ['socket', "it's"]};

test('shows the command that is run', () => {
  assert.is(renderSidecar(aSidecar), `/usr/bin/swtpm socket 'it'\\''s'`);
});

test('starts it in a shell, and goes on when its socket is there', () =>
  inTemporaryFolder(async (folder) => {
    const socket = `${folder}/a b.sock`;
    const listen = `require('net').createServer().listen(process.argv[1]).unref(); setTimeout(() => {}, 3000)`;
    const args = ['-e', listen, socket];
    const start = renderSidecarStart({...aSidecar, program: process.execPath, args, socket});
    const script = `${start} && test -S "$0" && echo there; kill %1 2>/dev/null || kill $!`;
    const {stdout} = await promisify(execFile)('sh', ['-c', script, socket]);
    assert.is(stdout, 'there\n');
  }));

test.run();

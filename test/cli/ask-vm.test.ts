import path from 'node:path';
import * as assert from 'uvu/assert';
import {askVm} from '../../src/cli/ask-vm.js';
import type {Diagnostic} from '../../src/core/diagnostic.js';
import {err, ok, type Result} from '../../src/core/result.js';
import {openControlSocket} from '../../src/supervisor/control-socket.js';
import type {VmStatus} from '../../src/supervisor/vm-status.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('cli/ask-vm');

const NOT_NOW: Diagnostic = {code: 'supervisor/not-now', severity: 'error', message: 'not now'};

/** Asks a supervisor that answers so. */
async function pauseWith(answer: Result<unknown, Diagnostic>, folder: string) {
  const controlSocket = path.join(folder, 'ctl.sock');
  const control = await openControlSocket(controlSocket, {
    status: () => ({}) as VmStatus,
    examine: async () => ({}) as VmStatus,
    requestStop: () => undefined,
    call: async () => answer,
  });
  assert.ok(control.ok);
  try {
    return await askVm({name: 'web', paths: {controlSocket}}, {verb: 'pause'});
  } finally {
    control.value.stopListening();
    control.value.end();
  }
}

test('gives the answer, or why there is none', () =>
  inTemporaryFolder(async (folder) => {
    assert.equal(await pauseWith(ok({outcome: 'changed'}), folder), ok({outcome: 'changed'}));
    assert.equal(await pauseWith(err(NOT_NOW), folder), err(NOT_NOW));
  }));

test('tells of a supervisor that does not answer, and where to look', () =>
  inTemporaryFolder(async (folder) => {
    const paths = {controlSocket: path.join(folder, 'nobody.sock')};
    const asked = await askVm({name: 'my vm', paths}, {verb: 'reset'});
    assert.ok(!asked.ok);
    assert.is(asked.error.code, 'cli/supervisor-silent');
    assert.is(asked.error.hint, "see with: kvmrun status 'my vm'");
  }));

test.run();

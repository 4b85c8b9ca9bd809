import * as assert from 'uvu/assert';
import {inHome} from '../../rig/idle-vm.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/ps');

test('lists what runs, and with --all what has run', () =>
  inHome(async (home) => {
    const empty = await home.kvmrun('ps');
    assert.is(empty.code, 0);
    assert.is(empty.stdout, '');
    await home.kvmrun('up');
    assert.match((await home.kvmrun('ps')).stdout, /^idle +running +\d+ s +\d+ +tcg/m);
    await home.kvmrun('down');
    assert.is((await home.kvmrun('ps')).stdout, '');
    assert.match((await home.kvmrun('ps', '--all')).stdout, /^idle +stopped/m);
  }));

test('gives a script a list, also an empty one', () =>
  inHome(async (home) => {
    assert.equal(JSON.parse((await home.kvmrun('ps', '--json')).stdout), {vms: []});
  }));

test.run();

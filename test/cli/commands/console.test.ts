import * as assert from 'uvu/assert';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import {ended} from '../../rig/kvmrun.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/console');

test('stays attached until the VM has ended', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const child = home.start('console', 'idle');
    const attached = new Promise<void>((resolve) => child.stderr?.once('data', () => resolve()));
    const done = ended(child);
    await attached;
    await home.kvmrun('down');
    const {code, stderr} = await done;
    assert.is(code, 0);
    assert.match(stderr, 'attached to idle, Ctrl-] detaches');
    assert.match(stderr, 'the VM closed its serial port');
  }));

test('says that a VM has no serial port', () =>
  inHome(async (home) => {
    await writeProfile(home, {serial: {type: 'none'}});
    await home.kvmrun('up');
    const {code, stderr} = await home.kvmrun('console');
    assert.is.not(code, 0);
    assert.match(stderr, /^error\[supervisor\/no-console\]/);
  }));

test('says that a VM does not run', () =>
  inHome(async (home) => {
    const {code, stderr} = await home.kvmrun('console');
    assert.is(code, 69);
    assert.match(stderr, 'error[cli/not-running]: idle is not running');
  }));

test.run();

import * as assert from 'uvu/assert';
import {inHome, writeProfile} from '../../rig/idle-vm.js';
import {remainsOf} from '../../rig/remains.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/down');

test('ends the VM, says which step did it, and leaves nothing', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const {code, stdout, stderr} = await home.kvmrun('down');
    assert.is(code, 0, stderr);
    assert.is(stdout, 'idle: stopped by quit\n');
    assert.equal(await remainsOf(home), []);
  }));

test('skips the power button when it is told to', () =>
  inHome(async (home) => {
    await writeProfile(home, {stop: {powerdown: '10min'}});
    await home.kvmrun('up');
    const {code, stdout} = await home.kvmrun('down', 'idle', '--from', 'quit', '--json');
    assert.is(code, 0);
    const {vms} = JSON.parse(stdout) as {vms: readonly {lastExit: {rung: string}}[]};
    assert.is(vms[0]?.lastExit.rung, 'quit');
  }));

test('has nothing to do for a VM that does not run', () =>
  inHome(async (home) => {
    const {code, stdout} = await home.kvmrun('down', 'vm.json');
    assert.is(code, 0);
    assert.is(stdout, 'idle: not running\n');
  }));

test('stops the VM of a profile that has become invalid meanwhile', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    await writeProfile(home, {memory: 'much'});
    const {code, stderr} = await home.kvmrun('down', 'vm.json');
    assert.is(code, 0, stderr);
    assert.equal(await remainsOf(home), []);
  }));

test('knows no VM of another name', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const {code, stderr} = await home.kvmrun('down', 'web');
    assert.is(code, 66);
    assert.match(stderr, "'web' is neither a profile nor a VM, known VMs are idle");
  }));

test.run();

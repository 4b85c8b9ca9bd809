import {mkdir, writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import type {VmStatus} from '../../../src/supervisor/vm-status.js';
import {inHome} from '../../rig/idle-vm.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/status');

test('tells phase, processes and time of a running VM by path, name and id', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const byPath = JSON.parse((await home.kvmrun('status', '--json')).stdout) as VmStatus;
    assert.is(byPath.name, 'idle');
    assert.is(byPath.phase, 'running');
    assert.ok((byPath.qemu?.pid ?? 0) > 1);
    assert.ok((byPath.supervisor?.pid ?? 0) > 1);
    assert.ok(Date.parse(byPath.since) <= Date.now());
    for (const reference of ['idle', byPath.id, home.path('vm.json')]) {
      const {stdout} = await home.kvmrun('status', reference, '--json');
      assert.is((JSON.parse(stdout) as VmStatus).id, byPath.id, reference);
    }
  }));

test('takes a word for the name of a VM, also where a folder is called like it', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    await mkdir(home.path('idle'));
    const {code, stdout} = await home.kvmrun('status', 'idle', '--json');
    assert.is(code, 0);
    assert.is((JSON.parse(stdout) as VmStatus).phase, 'running');
  }));

test('remembers how a VM ended', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    await home.kvmrun('down');
    const {lastExit, phase} = JSON.parse(
      (await home.kvmrun('status', '--json')).stdout,
    ) as VmStatus;
    assert.is(phase, 'stopped');
    assert.is(lastExit?.reason, 'stopped');
    assert.match((await home.kvmrun('status')).stdout, 'last exit');
  }));

test('says of a VM that Windows is installed in it, whenever that was', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const {id} = JSON.parse((await home.kvmrun('status', '--json')).stdout) as VmStatus;
    const at = '2026-01-01T00:00:00.000Z';
    await writeFile(
      home.path('state', 'kvmrun', id, 'installed.json'),
      JSON.stringify({at, disk: 'root'}),
    );
    const {stdout} = await home.kvmrun('status', '--json');
    assert.equal((JSON.parse(stdout) as VmStatus).setup, {step: 'installed', since: at});
    assert.match((await home.kvmrun('status')).stdout, `setup        installed, since ${at}`);
  }));

test('says of a profile that was never started that it was not', () =>
  inHome(async (home) => {
    const {code, stdout} = await home.kvmrun('status');
    assert.is(code, 0);
    assert.is(stdout, 'idle has not been started yet\n');
  }));

test.run();

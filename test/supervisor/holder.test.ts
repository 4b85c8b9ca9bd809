import {mkdir, open} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {ROOT} from '../../src/core/pointer.js';
import type {VmPaths} from '../../src/plan/vm-paths.js';
import {vmPaths} from '../../src/plan/vm-paths.js';
import {describeHolder} from '../../src/supervisor/holder.js';
import {recordOf, type VmRecord, writeVmRecord} from '../../src/supervisor/vm-record.js';
import {aPlan} from '../rig/a-plan.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/holder');

const aRecord = (paths: VmPaths): VmRecord => ({
  ...recordOf(
    {
      plan: {...aPlan(paths), id: 'db-0', name: 'db', profileFile: '/vms/db.json'},
      planDigest: 'digest',
      onProgress: () => undefined,
    },
    {startedAt: '2026-01-02T03:04:05.678Z', serialStart: 0},
  ),
});

const us = {pid: process.pid, name: 'qemu-system-x86'};

const inRoots = (run: (roots: {runtime: string; state: string}) => Promise<void>): Promise<void> =>
  inTemporaryFolder((folder) => run({runtime: `${folder}/run`, state: `${folder}/state`}));

test('names the VM whose lock the process holds', () =>
  inRoots(async (roots) => {
    const paths = vmPaths(roots, 'db-0');
    await mkdir(paths.runtimeDirectory, {recursive: true});
    await mkdir(paths.stateDirectory, {recursive: true});
    await writeVmRecord(aRecord(paths));
    await using lock = await open(paths.vmLock, 'w');
    assert.ok(lock.fd > 0);
    const {who, hint} = await describeHolder(us, vmPaths(roots, 'web-0'));
    assert.is(
      who,
      `the VM 'db' of '/vms/db.json', process ${process.pid}, started 2026-01-02 03:04:05 UTC`,
    );
    assert.is(hint, 'stop it with: kvmrun down /vms/db.json');
  }));

test('names the VM whose helper the process is', () =>
  inRoots(async (roots) => {
    const paths = vmPaths(roots, 'db-0');
    await mkdir(paths.runtimeDirectory, {recursive: true});
    await mkdir(paths.stateDirectory, {recursive: true});
    const lock = `${paths.runtimeDirectory}/side-tpm.lock`;
    const sidecar = {
      id: 'tpm',
      program: '/usr/bin/swtpm',
      args: [],
      socket: `${paths.runtimeDirectory}/tpm.sock`,
      lock,
      output: `${paths.logDirectory}/tpm.out`,
      log: `${paths.logDirectory}/tpm.log`,
      loss: 'the TPM',
      reset: 'fatal',
      origin: ROOT,
    } as const;
    await writeVmRecord({...aRecord(paths), sidecars: [sidecar]});
    await using held = await open(lock, 'w');
    assert.ok(held.fd > 0);
    assert.match((await describeHolder(us, vmPaths(roots, 'web-0'))).who, "the VM 'db' of");
  }));

test('does not believe a record that names another lock', () =>
  inRoots(async (roots) => {
    const paths = vmPaths(roots, 'db-0');
    await mkdir(paths.runtimeDirectory, {recursive: true});
    await mkdir(paths.stateDirectory, {recursive: true});
    await writeVmRecord({...aRecord(paths), paths: {...paths, vmLock: '/elsewhere/vm.lock'}});
    // The record's own folder decides where it is written, so that stays.
    await using lock = await open(paths.vmLock, 'w');
    assert.ok(lock.fd > 0);
    const {who} = await describeHolder(us, vmPaths(roots, 'web-0'));
    assert.match(who, `'qemu-system-x86', process ${process.pid}`);
  }));

test('names any other process, and how to look at it', () =>
  inRoots(async (roots) => {
    const {who, hint} = await describeHolder(us, vmPaths(roots, 'web-0'));
    assert.match(
      who,
      new RegExp(
        `^'qemu-system-x86', process ${process.pid}, started \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC$`,
      ),
    );
    assert.match(hint, `ps -fp ${process.pid}`);
  }));

test.run();

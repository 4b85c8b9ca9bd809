/** The supervisor with QEMU itself: no disk and no guest, but everything else is real. */
import {mkdir, readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {isAlive} from '../../src/host/process-identity.js';
import {isLocked} from '../../src/host/vm-lock.js';
import type {Plan} from '../../src/plan/plan.js';
import {type VmPaths, vmPaths} from '../../src/plan/vm-paths.js';
import {readVmStatus} from '../../src/supervisor/inspect.js';
import {stopVm} from '../../src/supervisor/stop-vm.js';
import {startVm} from '../../src/supervisor/supervise.js';
import type {StartedVm, StartFailure} from '../../src/supervisor/vm-handle.js';
import {aPlan} from '../rig/a-plan.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('real/supervise');

const LIMITS_MS = {
  agentMs: 0,
  powerdownMs: 100,
  quitMs: 10_000,
  sigtermMs: 10_000,
  sigkillMs: 10_000,
};

const bare = (paths: VmPaths): Plan => ({
  ...aPlan(paths),
  id: 'bare-0',
  name: 'bare',
  uuid: '6e1b4ac0-0000-4000-8000-000000000002',
  stop: LIMITS_MS,
});

const argvFor = (paths: VmPaths): readonly string[] => [
  ...['-S', '-nodefaults', '-no-user-config', '-display', 'none'],
  ...['-machine', 'q35', '-accel', 'tcg', '-m', '64'],
  ...['-chardev', 'socket,id=mon0,fd=3', '-mon', 'chardev=mon0,mode=control'],
  ...['-chardev', `socket,id=mon1,path=${paths.monitorSocket},server=on,wait=off`],
  ...['-mon', 'chardev=mon1,mode=control'],
  ...['-chardev', `socket,id=con0,path=${paths.serialSocket},server=on,wait=off`],
  ...['-serial', 'chardev:con0'],
];

interface Scene {
  readonly paths: VmPaths;
  readonly runtime: string;
  start(...more: readonly string[]): ReturnType<typeof startVm>;
}

const withScene = (run: (scene: Scene) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const roots = {runtime: path.join(folder, 'r/kvmrun'), state: path.join(folder, 's/kvmrun')};
    await mkdir(roots.runtime, {recursive: true, mode: 0o700});
    const paths = vmPaths(roots, 'bare-0');
    await run({
      paths,
      runtime: roots.runtime,
      start: (...more) =>
        startVm({
          plan: bare(paths),
          argv: [...argvFor(paths), ...more],
          planDigest: 'digest',
          env: {PATH: process.env['PATH'], HOME: folder},
          onProgress: () => undefined,
        }),
    });
  });

const isMissing = (failure: StartFailure): boolean =>
  failure.failure === 'not-started' &&
  failure.diagnostics.some(({code}) => code === 'supervisor/qemu-not-started');

async function running(scene: Scene): Promise<StartedVm> {
  const ready = await scene.start().ready;
  if (ready.ok) return ready.value;
  if (isMissing(ready.error)) return skip('needs qemu-system-x86_64');
  throw new Error(JSON.stringify(ready.error));
}

test('runs, tells its status, stops by the ladder, and leaves nothing behind', () =>
  withScene(async (scene) => {
    const {paths, runtime} = scene;
    const {exited, status} = await running(scene);
    assert.is(await isLocked(paths.vmLock), true);
    assert.is((await readVmStatus(paths))?.phase, 'running');
    const environment = await readFile(`/proc/${status.qemu?.pid}/environ`, 'utf8');
    assert.is(environment.includes('npm_'), false);

    // Firmware without a system ignores the power button.
    const stopped = await stopVm(paths, {
      request: {from: 'powerdown'},
      onProgress: () => undefined,
    });
    assert.is(stopped.ok && stopped.value.rung, 'quit');
    assert.is((await exited).code, 0);
    assert.ok(status.qemu);
    assert.is(await isAlive(status.qemu), false);
    assert.equal(await readdir(runtime), []);
    assert.is((await readVmStatus(paths))?.phase, 'stopped');
  }));

test('explains a device that this QEMU does not have', () =>
  withScene(async (scene) => {
    const ready = await scene.start('-device', 'no-such-device').ready;
    assert.not.ok(ready.ok);
    if (ready.ok) return;
    if (isMissing(ready.error)) skip('needs qemu-system-x86_64');
    assert.is(
      ready.error.failure === 'not-started' && ready.error.diagnostics[0]?.code,
      'supervisor/device-unknown',
    );
    assert.equal(await readdir(scene.runtime), []);
  }));

test('tells a signal from elsewhere from its own', () =>
  withScene(async (scene) => {
    const {exited, status} = await running(scene);
    assert.ok(status.qemu);
    process.kill(status.qemu.pid, 'SIGTERM');
    const exit = await exited;
    assert.equal([exit.reason, exit.code], ['external-signal', 0]);
    assert.match(exit.stderrTail ?? '', 'terminating on signal 15');
  }));

test.run();

/** What `down` does in the moments in which a VM is between two runs. */
import path from 'node:path';
import * as assert from 'uvu/assert';
import {vmPaths} from '../../src/plan/vm-paths.js';
import {claimVm, releaseVm} from '../../src/supervisor/runtime-folder.js';
import {POLITE} from '../../src/supervisor/stop-ladder.js';
import type {StopInput} from '../../src/supervisor/stop-terms.js';
import {stopVm} from '../../src/supervisor/stop-vm.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/stop-vm');

/** As a supervisor holds the VM that does not listen yet, or no longer. */
const claimed = (
  use: (stop: () => ReturnType<typeof stopVm>, release: () => Promise<void>) => Promise<void>,
): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const roots = {runtime: path.join(folder, 'run'), state: path.join(folder, 'state')};
    const paths = vmPaths(roots, 'web-0');
    const locks = await claimVm(paths);
    assert.ok(locks.ok);
    const rungs: unknown[] = [];
    const input: StopInput = {
      request: POLITE,
      onProgress: (progress) => rungs.push(progress),
    };
    await use(
      () => stopVm(paths, input),
      () => releaseVm(paths, locks.value),
    );
    // There was no QEMU that a step could have been taken on.
    assert.equal(rungs, []);
  });

test('waits for a run that is just ending', () =>
  claimed(async (stop, release) => {
    const stopping = stop();
    await release();
    const stopped = await stopping;
    assert.is(!stopped.ok && stopped.error.code, 'supervisor/not-running');
  }));

test('says that the VM is busy when that takes too long', () =>
  claimed(async (stop, release) => {
    const stopped = await stop();
    await release();
    assert.ok(!stopped.ok);
    assert.equal([stopped.error.code, stopped.error.failure], ['supervisor/occupied', 'busy']);
  }));

test.run();

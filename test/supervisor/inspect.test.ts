/** What files alone tell; VMs that run are looked at in `launch.test.ts`. */
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {readProcessIdentity} from '../../src/host/process-identity.js';
import {type VmPaths, vmPaths} from '../../src/plan/vm-paths.js';
import {listVms, readVmStatus} from '../../src/supervisor/inspect.js';
import {
  recordOf,
  type VmRecord,
  writeLastExit,
  writeVmRecord,
} from '../../src/supervisor/vm-record.js';
import {aPlan} from '../rig/a-plan.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/inspect');

const at = '2026-01-01T00:00:00.000Z';

async function aRecord(folder: string, name = 'web'): Promise<VmRecord> {
  const roots = {runtime: path.join(folder, 'r'), state: path.join(folder, 's')};
  const paths = vmPaths(roots, `${name}-0`);
  await mkdir(paths.runtimeDirectory, {recursive: true});
  await mkdir(paths.stateDirectory, {recursive: true});
  const plan = {...aPlan(paths), id: `${name}-0`, name, profileFile: `/vm/${name}.json`};
  return recordOf(
    {plan, planDigest: 'digest', onProgress: () => undefined},
    {startedAt: at, serialStart: 0},
  );
}

const writeState = (paths: VmPaths, text: string) => writeFile(paths.stateFile, text);

test('knows nothing of a VM that was never started', () =>
  inTemporaryFolder(async (folder) => {
    const paths = vmPaths({runtime: folder, state: folder}, 'nobody-0');
    assert.is(await readVmStatus(paths), undefined);
  }));

test('tells how a VM has ended', () =>
  inTemporaryFolder(async (folder) => {
    const record = await aRecord(folder);
    await writeVmRecord(record);
    await writeLastExit(record.paths, {reason: 'guest-shutdown', message: 'it did', at});
    const status = await readVmStatus(record.paths);
    assert.equal([status?.phase, status?.lastExit?.reason], ['stopped', 'guest-shutdown']);
    const exits = [
      ['killed', 'killed', 'stopped'],
      ['qemu-crash', 'qemu-crash', 'failed'],
    ] as const;
    for (const [reason, failure, phase] of exits) {
      await writeLastExit(record.paths, {reason, message: 'it was', failure, at});
      assert.is((await readVmStatus(record.paths))?.phase, phase);
    }
  }));

test('takes a state file for old when its process is another by now', () =>
  inTemporaryFolder(async (folder) => {
    const record = await aRecord(folder);
    await writeVmRecord(record);
    const me = await readProcessIdentity(process.pid);
    assert.ok(me);
    for (const qemu of [
      {...me, startTime: '1'},
      {...me, bootId: 'another-boot'},
    ]) {
      await writeState(
        record.paths,
        JSON.stringify({...record, phase: 'running', since: at, qemu}),
      );
      const {phase, lastExit} = (await readVmStatus(record.paths)) ?? {};
      assert.equal([phase, lastExit?.reason], ['stopped', 'unknown']);
    }
  }));

for (const broken of ['', '{"phase":', '[]', 'null', '{"phase": 3}']) {
  test(`is not misled by the state file '${broken}'`, () =>
    inTemporaryFolder(async (folder) => {
      const record = await aRecord(folder);
      await writeVmRecord(record);
      await writeState(record.paths, broken);
      assert.is((await readVmStatus(record.paths))?.phase, 'stopped');
    }));
}

test('lists VMs by name and passes over what is none', () =>
  inTemporaryFolder(async (folder) => {
    for (const name of ['web', 'db']) await writeVmRecord(await aRecord(folder, name));
    const {paths, ...rest} = await aRecord(folder, 'copy');
    // A folder that was copied names the files of the original.
    await writeFile(
      path.join(paths.stateDirectory, 'vm.json'),
      JSON.stringify({...rest, paths: (await aRecord(folder, 'web')).paths}),
    );
    await aRecord(folder, 'empty');
    const listed = await listVms({state: path.join(folder, 's')});
    assert.equal(
      listed.map(({name}) => name),
      ['db', 'web'],
    );
  }));

test('lists nothing where nothing is', async () => {
  assert.equal(await listVms({state: '/nonexistent'}), []);
});

test.run();

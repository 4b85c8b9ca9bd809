/** VMs with a fake QEMU for the tests of the supervisor, and what is asked of them. */
import {watch} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import * as assert from 'uvu/assert';
import type {Plan} from '../../src/plan/plan.js';
import {startVm} from '../../src/supervisor/supervise.js';
import type {StartedVm, StartFailure} from '../../src/supervisor/vm-handle.js';
import {createFakeVm, type FakeVm, type FakeVmWishes} from './fake-vm.js';
import {inTemporaryFolder} from './temporary-folder.js';

export const withVm = (wishes: FakeVmWishes, run: (vm: FakeVm) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    await using vm = await createFakeVm(folder, wishes);
    await run(vm);
    await assertNothingLeft(vm);
  });

/** No socket, lock or state in the runtime folder, and no process. */
export async function assertNothingLeft(vm: FakeVm): Promise<void> {
  assert.equal(await readdir(vm.roots.runtime), []);
  for (const report of vm.reports) {
    if ('pid' in report) assert.is(await isRunning(report.pid), false);
  }
}

export async function isRunning(pid: number): Promise<boolean> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const state = text.slice(text.lastIndexOf(')') + 2)[0];
  return state !== undefined && state !== 'Z' && state !== 'X';
}

export async function startedVm(
  vm: FakeVm,
): Promise<StartedVm & {readonly handle: ReturnType<FakeVm['start']>}> {
  const handle = vm.start();
  const ready = await handle.ready;
  assert.ok(ready.ok, JSON.stringify(ready));
  return {...ready.value, handle};
}

export async function failedStart(vm: FakeVm): Promise<StartFailure> {
  const ready = await vm.start().ready;
  assert.not.ok(ready.ok);
  if (ready.ok) throw new Error('unreachable');
  return ready.error;
}

const here = fileURLToPath(import.meta.url);

/** What a supervisor in a process of its own is started with. */
export const supervisorProgram = (vm: FakeVm) => ({
  supervisorEntry: path.resolve(
    path.dirname(here),
    `../../src/cli/supervisor-entry${path.extname(here)}`,
  ),
  env: vm.env,
  nodeArguments: process.execArgv,
});

/** The same VM with another plan. */
export const startOther = (vm: FakeVm, plan: Plan): ReturnType<FakeVm['start']> =>
  startVm({
    ...vm.order,
    plan,
    planDigest: 'digest-2',
    env: vm.env,
    onProgress: () => undefined,
  });

/** Settles when the file holds the text. */
export const contains = (file: string, text: string): Promise<void> => containsOne([{file, text}]);

/** Settles when one of the files, all in the same folder, holds its text. */
export async function containsOne(
  wanted: readonly {readonly file: string; readonly text: string}[],
): Promise<void> {
  // Not the one of fs/promises, which begins to watch only when its first change is asked for.
  const watching = watch(path.dirname(wanted[0]?.file ?? ''));
  try {
    await new Promise<void>((resolve, reject) => {
      const look = async (): Promise<void> => {
        for (const {file, text} of wanted) {
          if ((await readFile(file, 'utf8').catch(() => '')).includes(text)) resolve();
        }
      };
      watching.on('change', () => void look());
      watching.on('error', reject);
      void look();
    });
  } finally {
    watching.close();
  }
}

export const firstCode = (failure: StartFailure): string | undefined =>
  failure.failure === 'not-started' ? failure.diagnostics[0]?.code : failure.failure;

export const rungsOf = (vm: FakeVm): readonly string[] =>
  vm.progress.flatMap((step) => (step.progress === 'rung' ? [step.rung] : []));

export const phasesOf = (vm: FakeVm): readonly string[] =>
  vm.progress.flatMap((step) => (step.progress === 'phase' ? [step.phase] : []));

export const isCommand = (name: string) => (report: object) =>
  'command' in report && report.command === name;

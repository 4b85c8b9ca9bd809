/**
 * The VM whose snapshots are meant, running or stopped, and problems with the lines of its profile.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {listSnapshots, type SnapshotRecord} from '../supervisor/snapshot-record.js';
import type {SnapshotCall} from '../supervisor/vm-call.js';
import {isLive} from '../supervisor/vm-status.js';
import {askVm, MEMORY_MS} from './ask-vm.js';
import type {Cli} from './cli.js';
import {type CompiledVm, type CompileWishes, compileVm} from './compile-vm.js';
import type {FoundVm} from './find-vm.js';
import {placedIn} from './load-profile.js';
import {loadProfileOf} from './load-profile-of.js';
import {findSupervisedVm} from './take-back.js';
import {usage} from './usage.js';

export interface SnapshotVmFound {
  readonly vm: FoundVm;
  readonly state: 'running' | 'stopped';
  /** Its profile, for whoever has to read that. */
  readonly file: string;
}

export async function findSnapshotVm(
  reference: string,
  cli: Cli,
): Promise<Result<SnapshotVmFound, readonly Diagnostic[]>> {
  const found = await findSupervisedVm(reference, cli);
  if (!found.ok) return found;
  const vm = found.value;
  const state = vm.status !== undefined && isLive(vm.status) ? 'running' : 'stopped';
  return ok({vm, state, file: vm.status?.profile ?? reference});
}

/** What the VM would be when it was started now. */
export async function compileStopped(
  {vm, file}: SnapshotVmFound,
  cli: Cli,
  wishes?: CompileWishes,
): Promise<Result<CompiledVm, readonly Diagnostic[]>> {
  const loaded = await loadProfileOf(vm, file, cli);
  return loaded.ok ? compileVm(loaded.value, cli, wishes) : err(loaded.error.diagnostics);
}

export async function failAbout(
  problems: readonly Diagnostic[],
  {file}: SnapshotVmFound,
  cli: Cli,
): Promise<void> {
  const {diagnostics, sources} = await placedIn(file, problems, cli);
  cli.fail(diagnostics, sources);
}

export async function askForSnapshot(
  vm: FoundVm,
  call: SnapshotCall,
): Promise<Result<SnapshotRecord, readonly Diagnostic[]>> {
  const answer = await askVm(vm, call, {deadlineMs: MEMORY_MS});
  if (!answer.ok) return err([answer.error]);
  const told = answer.value;
  return 'snapshot' in told ? ok(told.snapshot) : err(told.problems);
}

/** Why nothing is done to its snapshots from here while it runs. */
export const GUEST_WRITES = 'its disks are what its guest writes to';

/** The one of this name, or the only one. */
export async function pickSnapshot(
  {name: vmName, paths}: FoundVm,
  name: string | undefined,
): Promise<Result<SnapshotRecord, readonly Diagnostic[]>> {
  const all = await listSnapshots(paths);
  const [picked, another] = name === undefined ? all : all.filter((one) => one.name === name);
  if (picked === undefined) return err([none(vmName, name, all)]);
  return another === undefined ? ok(picked) : err([whichOne(vmName, all)]);
}

const namesOf = (all: readonly SnapshotRecord[]): string =>
  all.map(({name}) => `'${name}'`).join(', ');

const none = (
  vm: string,
  name: string | undefined,
  all: readonly SnapshotRecord[],
): Diagnostic => ({
  code: 'cli/no-snapshot',
  severity: 'error',
  failure: 'input-missing',
  message:
    all.length === 0
      ? `${vm} has no snapshots`
      : `${vm} has no snapshot '${name}', but ${namesOf(all)}`,
  ...(all.length === 0 && {hint: `kvmrun snapshot create ${shellWord(vm)}`}),
});

const whichOne = (vm: string, all: readonly SnapshotRecord[]): Diagnostic =>
  usage(
    `which snapshot of ${vm} is meant, of ${namesOf(all)}`,
    `kvmrun snapshot restore ${shellWord(vm)} ${all.at(-1)?.name ?? 'NAME'}`,
  );

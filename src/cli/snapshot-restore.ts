/**
 * `snapshot restore`: under a guest that runs, with its memory; a VM that is stopped is started when
 * the snapshot has memory, and else only gets its disks back.
 */
import {type Diagnostic, placeDiagnostics} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {findMachineChange, type MachineChange} from '../supervisor/machine-change.js';
import {discardedAs, readSaved} from '../supervisor/saved-memory.js';
import {findUnrestorable} from '../supervisor/snapshot-parts.js';
import type {SnapshotRecord} from '../supervisor/snapshot-record.js';
import {restoreStopped} from '../supervisor/stopped-snapshots.js';
import type {Cli} from './cli.js';
import type {CompiledVm} from './compile-vm.js';
import {fetchForStart} from './early-obstacles.js';
import {whileStopped} from './hold-stopped.js';
import {
  askForSnapshot,
  compileStopped,
  failAbout,
  findSnapshotVm,
  GUEST_WRITES,
  pickSnapshot,
  type SnapshotVmFound,
} from './snapshot-vm.js';
import {diagnosticsOf} from './up-detached.js';

export interface RestoreWishes {
  readonly reference: string;
  readonly name: string | undefined;
  readonly memory: 'wanted' | 'left-aside';
}

type Problems = readonly Diagnostic[];

interface Outcome {
  /** What it does afterwards. */
  readonly guest: 'goes-on' | 'boots';
  /** What else has become of it, for people. */
  readonly notes: readonly string[];
}

type Restored = Result<Outcome, Problems>;

export async function restoreSnapshotOf(wishes: RestoreWishes, cli: Cli): Promise<void> {
  const found = await findSnapshotVm(wishes.reference, cli);
  if (!found.ok) return cli.fail(found.error);
  const {vm, state} = found.value;
  const picked = await pickSnapshot(vm, wishes.name);
  if (!picked.ok) return cli.fail(picked.error);
  const record = picked.value;
  const restored =
    state === 'running'
      ? await restoreRunning(found.value, record, wishes)
      : await restoreOfStopped(found.value, record, {wishes, cli});
  if (!restored.ok) return failAbout(restored.error, found.value, cli);
  const {guest, notes} = restored.value;
  cli.printJson({id: vm.id, name: vm.name, restored: record.name, guest, notes});
  for (const note of notes) cli.print(`${vm.name}: ${note}`);
  const next = guest === 'goes-on' ? 'and goes on from there' : 'and boots at the next: kvmrun up';
  cli.print(`${vm.name}: is as it was at '${record.name}', ${next}`);
}

async function restoreRunning(
  {vm}: SnapshotVmFound,
  {name}: SnapshotRecord,
  {memory}: RestoreWishes,
): Promise<Restored> {
  if (memory === 'left-aside') return err([runs(vm.name, name)]);
  const restored = await askForSnapshot(vm, {verb: 'snapshot-restore', name});
  return restored.ok ? ok({guest: 'goes-on', notes: []}) : restored;
}

async function restoreOfStopped(
  found: SnapshotVmFound,
  record: SnapshotRecord,
  {wishes, cli}: {readonly wishes: RestoreWishes; readonly cli: Cli},
): Promise<Restored> {
  // The media of Windows are in or out as they were.
  const compiled = await compileStopped(found, cli, {installed: record.installed});
  if (!compiled.ok) return err(compiled.error);
  const {plan} = compiled.value;
  if (record.memory === 'kept' && wishes.memory === 'wanted') {
    const change = findMachineChange(record.machine, plan.machine);
    if (change !== undefined) return err([notThisMachine(found.vm.name, record.name, change)]);
    return startFrom(compiled.value, record, cli);
  }
  return whileStopped(found.vm, {whenRunning: GUEST_WRITES}, async () => {
    const saved = await readSaved(plan.paths);
    const restored = await restoreStopped(plan, record);
    if (!restored.ok) return restored;
    return ok({guest: 'boots', notes: saved === undefined ? [] : [discardedAs(saved)]} as const);
  });
}

/** Starts the VM as `up` would, but with the memory of the snapshot. */
async function startFrom(
  compiled: CompiledVm,
  record: SnapshotRecord,
  cli: Cli,
): Promise<Restored> {
  const {plan, argv, planDigest, guestVariables, loaded} = compiled;
  const problems = await findUnrestorable(plan, record);
  if (problems.length > 0) return err(problems);
  const memory = {
    from: 'snapshot',
    name: record.name,
    ...(record.guest && {guest: record.guest}),
  } as const;
  const fetched = await fetchForStart(compiled, {memory}, cli);
  if (!fetched.ok) return fetched;
  const supervisor = await cli.startSupervisor();
  const launched = await supervisor.launch({
    plan,
    argv,
    planDigest,
    resolvedProfile: loaded.profile,
    guestVariables,
    memory,
  });
  if (!launched.ok) {
    return err(placeDiagnostics(await diagnosticsOf(launched.error, compiled), loaded.locate));
  }
  const {how, notes} = launched.value;
  return how === 'started' ? ok({guest: 'goes-on', notes}) : err([runs(plan.name, record.name)]);
}

const runs = (vm: string, name: string): Diagnostic => ({
  code: 'cli/runs-already',
  severity: 'error',
  failure: 'busy',
  message: `${vm} runs, and its disks alone cannot be put back under it`,
  hint: `kvmrun down ${shellWord(vm)}, then: kvmrun snapshot restore --cold ${shellWord(vm)} ${shellWord(name)}`,
});

const notThisMachine = (vm: string, name: string, {message, hint}: MachineChange): Diagnostic => ({
  code: 'cli/another-machine',
  severity: 'error',
  failure: 'unsupported',
  message: `the memory of the snapshot '${name}' does not fit ${vm}: ${message}`,
  hint: `${hint === undefined ? '' : `${hint}; or `}without its memory: kvmrun snapshot restore --cold ${shellWord(vm)} ${shellWord(name)}`,
});

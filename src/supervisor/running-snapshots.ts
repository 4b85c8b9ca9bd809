/**
 * Snapshots of a VM that runs: by jobs of its QEMU, with the guest's memory and devices, so that the
 * guest goes on from there. The guest stands still meanwhile.
 */
import {type Diagnostic, problem} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {readDiskRoom} from '../host/disk-room.js';
import {beginGeneration} from '../host/generation.js';
import type {SnapshotImage} from '../plan/snapshot-scope.js';
import type {Monitor} from '../qmp/qmp.js';
import type {GuestProgress} from './guest-progress.js';
import {holdGuest, letGuestGo} from './held-guest.js';
import {whilePuttingBack} from './installed-record.js';
import {publicPhase, type VmState} from './lifecycle.js';
import {findMachineChange} from './machine-change.js';
import {findMemoryObstacles} from './memory-obstacles.js';
import type {MonitorInHand} from './monitor-hands.js';
import {runJob} from './qemu-job.js';
import {findUnrestorable, holds} from './snapshot-parts.js';
import {
  abandonSnapshot,
  beginSnapshot,
  completeSnapshot,
  forgetSnapshot,
  keepTpm,
  readSnapshot,
  type SnapshotRecord,
  tagOf,
  wasBegun,
} from './snapshot-record.js';
import {findTaken, recordOf, type SnapshotVm} from './stopped-snapshots.js';
import type {SnapshotAnswer, SnapshotCall} from './vm-call.js';
import type {RunningPlan} from './vm-handle.js';

export interface SnapshotRun {
  readonly vm: SnapshotVm & Pick<RunningPlan, 'disks' | 'setup'>;
  readonly state: () => VmState;
  readonly monitor: () => MonitorInHand;
  /** QEMU does nothing else meanwhile, and its silence means nothing. */
  readonly whileBusy: <T>(work: () => Promise<T>) => Promise<T>;
  /** Why a reset would end the VM. */
  readonly resetObstacle: () => Diagnostic | undefined;
  /** How far the guest is, and how far it was. */
  readonly progress: () => GuestProgress;
  readonly recall: (then: GuestProgress) => void;
  readonly note: (text: string) => void;
}

type Problems = readonly Diagnostic[];
type Outcome = Result<SnapshotRecord, Problems>;

const JOB = 'kvmrun-snapshot';

export class RunningSnapshots {
  readonly #run: SnapshotRun;

  constructor(run: SnapshotRun) {
    this.#run = run;
  }

  async call({verb, name}: SnapshotCall): Promise<Result<SnapshotAnswer, Diagnostic>> {
    const {vm, state, monitor, whileBusy} = this.#run;
    const {phase} = state();
    const open = monitor();
    if (!PHASES[verb].includes(phase)) return err(notNow(vm.name, verb, publicPhase(state())));
    if (open === undefined || open === 'silent') return err(noMonitor(vm.name));
    const outcome = await whileBusy(() => this.#carryOut(verb, name, open));
    return ok(outcome.ok ? {snapshot: outcome.value} : {problems: outcome.error});
  }

  #carryOut(verb: SnapshotCall['verb'], name: string, monitor: Monitor): Promise<Outcome> {
    switch (verb) {
      case 'snapshot-create':
        return this.#create(name, monitor);
      case 'snapshot-restore':
        return this.#restore(name, monitor);
      case 'snapshot-remove':
        return this.#remove(name, monitor);
    }
  }

  async #create(name: string, monitor: Monitor): Promise<Outcome> {
    const {vm, state, note} = this.#run;
    const {obstacles, memoryObstacles, images, tpm} = vm.snapshots;
    const known = [...obstacles, ...memoryObstacles];
    if (known.length > 0) return err(known);
    if (images.length === 0) return err([noPlaceForMemory(vm.name)]);
    const found = await findMemoryObstacles(monitor, vm);
    if (found.length > 0) return err(found);
    const taken = await findTaken(vm, name);
    if (taken !== undefined) return err([taken]);
    const {paths} = vm;
    if (await wasBegun(paths, name)) await this.#clearDraft(name, monitor);
    const record = await recordOf(vm, {name, memory: 'kept', guest: this.#run.progress()});
    const begun = await beginSnapshot(paths, record);
    if (!begun.ok) return err([begun.error]);
    // QEMU lets the guest go on by itself, but the TPM is to be copied before.
    const isHeld = tpm !== 'none' && state().phase === 'running';
    if (isHeld) await holdGuest(paths, monitor);
    try {
      const saved = await this.#job('snapshot-save', name, monitor);
      const kept = saved.ok && tpm !== 'none' ? await keepTpm(paths, name) : saved;
      const done = kept.ok ? await completeSnapshot(paths, name) : kept;
      if (done.ok) return ok(record);
      if (saved.ok) await this.#clearDraft(name, monitor);
      else if (saved.error.failure !== 'protocol') await abandonSnapshot(paths, name);
      return err([await withRoom(done.error, images)]);
    } finally {
      const going = isHeld ? await letGuestGo(paths, monitor) : ok({});
      if (!going.ok) note('QEMU does not let the guest go on after the snapshot');
    }
  }

  async #restore(name: string, monitor: Monitor): Promise<Outcome> {
    const {vm, state} = this.#run;
    const record = await readSnapshot(vm.paths, name);
    if (record === undefined) return err([noSnapshot(vm.name, name)]);
    if (record.memory === 'none') return err([withoutMemory(vm.name, name)]);
    const change = findMachineChange(record.machine, vm.machine);
    if (change !== undefined) return err([notThisMachine(vm.name, name, change)]);
    if (hasMedia(record.guest) && !hasMedia(this.#run.progress())) {
      return err([mediaOut(vm.name, name)]);
    }
    const problems = await findUnrestorable(vm, record);
    if (problems.length > 0) return err(problems);
    const begun = await beginGeneration(vm.paths);
    if (!begun.ok) return err([begun.error]);
    const {phase} = state();
    // QEMU lets no guest go on that has come to its end, until it is reset.
    const obstacle = phase === 'faulted' ? this.#run.resetObstacle() : undefined;
    if (obstacle !== undefined) return err([obstacle]);
    if (phase === 'faulted') await monitor.execute({execute: 'system_reset'});
    const loaded = await whilePuttingBack(vm.paths, record.installed, () =>
      this.#job('snapshot-load', name, monitor),
    );
    if (!loaded.ok) return err([{...loaded.error, ...halfRestored(vm.name, name)}]);
    if (record.guest) this.#run.recall(record.guest);
    if (phase !== 'faulted') return ok(record);
    const going = await monitor.execute({execute: 'cont'});
    return going.ok ? ok(record) : err([doesNotGoOn(vm.name)]);
  }

  async #remove(name: string, monitor: Monitor): Promise<Outcome> {
    const {vm} = this.#run;
    const record = await readSnapshot(vm.paths, name);
    if (record === undefined) return err([noSnapshot(vm.name, name)]);
    const removed = await this.#removeTags(name, monitor);
    if (!removed.ok) return err([removed.error]);
    await forgetSnapshot(vm.paths, name);
    return ok(record);
  }

  async #clearDraft(name: string, monitor: Monitor): Promise<void> {
    const removed = await this.#removeTags(name, monitor);
    if (removed.ok) await abandonSnapshot(this.#run.vm.paths, name);
    else this.#run.note(removed.error.message);
  }

  async #removeTags(name: string, monitor: Monitor): Promise<Result<void, Diagnostic>> {
    const {images} = this.#run.vm.snapshots;
    const held = await Promise.all(images.map(({path}) => holds(path, name)));
    const nodes = images.filter((_image, index) => held[index]).map(({node}) => node);
    return nodes.length === 0 ? ok(undefined) : this.#job('snapshot-delete', name, monitor, nodes);
  }

  async #job(
    execute: 'snapshot-save' | 'snapshot-load' | 'snapshot-delete',
    name: string,
    monitor: Monitor,
    devices = this.#run.vm.snapshots.images.map(({node}) => node),
  ): Promise<Result<void, Diagnostic>> {
    const done = await runJob(monitor, {
      id: JOB,
      execute,
      arguments: {
        tag: tagOf(name),
        devices,
        ...(execute !== 'snapshot-delete' && {vmstate: devices[0]}),
      },
    });
    return done.ok ? done : err(jobFailed(execute, name, done.error));
  }
}

/** Whether the media of Windows are in its drives. */
const hasMedia = (guest: GuestProgress | undefined): boolean =>
  guest?.setup !== undefined && guest.setup.step !== 'installed';

const FULL_BYTES = 2 ** 20;

/** For want of room QEMU only speaks of an error of input or output. */
async function withRoom(
  failure: Diagnostic,
  images: readonly SnapshotImage[],
): Promise<Diagnostic> {
  for (const {path} of images) {
    const room = await readDiskRoom(path);
    if (room === undefined || room.freeBytes >= FULL_BYTES) continue;
    const message = `${failure.message}; the file system of '${path}' is full`;
    return {...failure, message, hint: 'make room, and try again'};
  }
  return failure;
}

const PHASES: Readonly<Record<SnapshotCall['verb'], readonly VmState['phase'][]>> = {
  'snapshot-create': ['running', 'paused'],
  'snapshot-restore': ['running', 'paused', 'faulted'],
  'snapshot-remove': ['running', 'paused', 'faulted'],
};

const notNow = (vm: string, verb: SnapshotCall['verb'], phase: string): Diagnostic =>
  problem('supervisor/not-now', {
    message: `${vm} is '${phase}', and a snapshot can be ${DONE[verb]} while it runs or is paused`,
    hint: `look at it with: kvmrun status ${shellWord(vm)}`,
    failure: 'busy',
  });

const DONE = {
  'snapshot-create': 'taken',
  'snapshot-restore': 'put back',
  'snapshot-remove': 'removed',
} as const;

const noMonitor = (vm: string): Diagnostic =>
  problem('supervisor/no-monitor', {
    message: `${vm} has no snapshots now, as the monitor of its QEMU is closed`,
    hint: `stop it with: kvmrun down ${shellWord(vm)}`,
    failure: 'protocol',
  });

const mediaOut = (vm: string, name: string): Diagnostic =>
  problem('supervisor/media-out', {
    message: `the snapshot '${name}' is from the installation of Windows, whose media are not in the drives of ${vm} any more`,
    hint: `they are in again after: kvmrun down ${shellWord(vm)}, then: kvmrun snapshot restore ${shellWord(vm)} ${shellWord(name)}`,
    failure: 'busy',
  });

const noPlaceForMemory = (vm: string): Diagnostic =>
  problem('supervisor/no-place-for-memory', {
    message: `${vm} has no qcow2 disk that its guest writes to, and memory is kept in one`,
    hint: 'give it one, such as {"id": "state", "path": "state.qcow2", "size": "1GiB"}',
    failure: 'unsupported',
  });

const noSnapshot = (vm: string, name: string): Diagnostic =>
  problem('supervisor/no-snapshot', {
    message: `${vm} has no snapshot '${name}'`,
    hint: `kvmrun snapshot ls ${shellWord(vm)}`,
    failure: 'input-missing',
  });

const withoutMemory = (vm: string, name: string): Diagnostic =>
  problem('supervisor/snapshot-without-memory', {
    message: `the snapshot '${name}' was taken while ${vm} was stopped, and its disks cannot be put back under a guest that runs`,
    hint: `kvmrun down ${shellWord(vm)}, then: kvmrun snapshot restore ${shellWord(vm)} ${shellWord(name)}`,
    failure: 'busy',
  });

const notThisMachine = (
  vm: string,
  name: string,
  {message, hint}: Pick<Diagnostic, 'message' | 'hint'>,
): Diagnostic =>
  problem('supervisor/another-machine', {
    message: `the memory of the snapshot '${name}' does not fit ${vm}: ${message}`,
    hint: `${hint === undefined ? '' : `${hint}; or `}without its memory: kvmrun down ${shellWord(vm)}, then: kvmrun snapshot restore --cold ${shellWord(vm)} ${shellWord(name)}`,
    failure: 'unsupported',
  });

const halfRestored = (vm: string, name: string): Pick<Diagnostic, 'hint'> => ({
  hint: `the guest stands still, in the midst of it: kvmrun down --force ${shellWord(vm)}, then: kvmrun snapshot restore --cold ${shellWord(vm)} ${shellWord(name)}`,
});

const doesNotGoOn = (vm: string): Diagnostic =>
  problem('supervisor/refused', {
    message: `the snapshot is put back, but QEMU does not let ${vm} go on`,
    hint: `kvmrun resume ${shellWord(vm)}`,
    failure: 'protocol',
  });

function jobFailed(
  execute: 'snapshot-save' | 'snapshot-load' | 'snapshot-delete',
  name: string,
  {problem: kind, detail}: {readonly problem: 'failed' | 'lost'; readonly detail: string},
): Diagnostic {
  const what = {'snapshot-save': 'take', 'snapshot-load': 'put back', 'snapshot-delete': 'remove'};
  return problem('supervisor/snapshot-job', {
    message: `QEMU could not ${what[execute]} the snapshot '${name}': ${detail}`,
    failure: kind === 'lost' ? 'protocol' : 'io',
  });
}

/**
 * The files that tell about a VM to other processes, now and later.
 *
 *   vm.json         who it is and where its files are; kept, so that a stopped VM can be listed
 *   state.json      its last status; in the runtime folder, gone when the VM has ended
 *   last-exit.json  how it ended; kept
 *
 * All are written as a whole or not at all. A reader treats a broken file like a missing one.
 */
import {readdir} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import {ok, type Result} from '../core/result.js';
import {readJson, writeJson} from '../host/json-file.js';
import {launchFile, recordFile} from '../host/kept-parts.js';
import {writeFileAtomic} from '../host/runtime-files.js';
import type {ForwardedPort, Plan, ReadySign, RestartRules, StopLimits} from '../plan/plan.js';
import type {Sidecar} from '../plan/sidecar.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {followMove, wasMoved} from './kept-path.js';
import type {RunInput, RunningPlan} from './vm-handle.js';
import type {LastExit, VmStatus} from './vm-status.js';

/** What does not change during a run, and is kept after it. */
export interface VmRecord {
  readonly format: 1;
  readonly id: string;
  readonly name: string;
  readonly profile: string;
  readonly uuid: string;
  readonly accelerator: 'kvm' | 'tcg';
  readonly planDigest: string;
  /** When the newest run was started, ISO 8601. */
  readonly startedAt: string;
  /** Offset in the serial log at which the newest run begins. */
  readonly serialStart: number;
  /** What a supervisor has to know that takes the VM back. */
  readonly qemu: string;
  /** Absent in records of older releases. */
  readonly sidecars?: readonly Sidecar[];
  readonly ports: readonly ForwardedPort[];
  readonly console: Plan['console'];
  readonly display: Plan['display'];
  readonly disks: Plan['disks'];
  /** Absent in records of older releases. */
  readonly machine?: Plan['machine'];
  readonly snapshots?: Plan['snapshots'];
  /** Absent in records of older releases, where everything is kept. */
  readonly writes?: Plan['writes'];
  readonly onDiskFull: Plan['onDiskFull'];
  readonly ready: ReadySign;
  /** Absent where nothing is installed. */
  readonly setup?: Plan['setup'];
  readonly sparePort?: Plan['sparePort'];
  readonly stop: StopLimits;
  readonly restart: RestartRules;
  readonly paths: VmPaths;
  /** What the newest run was started from, as JSON. */
  readonly resolvedProfile?: unknown;
}

type RunTimes = Pick<VmRecord, 'startedAt' | 'serialStart'>;

/** The record of a run. */
export function recordOf(input: RunInput, run: RunTimes): VmRecord {
  const {plan, planDigest, resolvedProfile} = input;
  const {id, name, uuid, accelerator, qemu, sidecars, ports, display, disks, ready, stop} = plan;
  const {restart, paths} = plan;
  return {
    format: 1,
    id,
    name,
    profile: plan.profileFile,
    uuid,
    accelerator,
    planDigest,
    ...run,
    qemu,
    sidecars,
    ports,
    console: plan.console,
    display,
    disks,
    machine: plan.machine,
    snapshots: plan.snapshots,
    writes: plan.writes,
    onDiskFull: plan.onDiskFull,
    ready,
    ...(plan.setup && {setup: plan.setup}),
    ...(plan.sparePort !== undefined && {sparePort: plan.sparePort}),
    stop,
    restart,
    paths,
    resolvedProfile,
  };
}

/** What older releases have not written down. */
const UNKNOWN_MACHINE: Plan['machine'] = {type: '', qemu: '', hardware: []};
const UNKNOWN_SCOPE: Plan['snapshots'] = {
  images: [],
  tpm: 'none',
  obstacles: [
    {
      code: 'supervisor/no-snapshot-older',
      severity: 'error',
      failure: 'unsupported',
      message:
        'the VM was started by an older kvmrun, which has not noted what belongs to a snapshot',
      hint: 'kvmrun restart',
    },
  ],
  memoryObstacles: [],
};

/** What a record tells of the plan that the VM was started from. */
export function planOf(record: VmRecord): RunningPlan {
  const {id, name, uuid, accelerator, qemu, ports, display, disks, ready, stop, restart, paths} =
    record;
  return {
    id,
    name,
    uuid,
    profileFile: record.profile,
    qemu,
    accelerator,
    sidecars: record.sidecars ?? [],
    ports,
    console: record.console,
    display,
    disks,
    machine: record.machine ?? UNKNOWN_MACHINE,
    snapshots: record.snapshots ?? UNKNOWN_SCOPE,
    writes: record.writes ?? 'kept',
    onDiskFull: record.onDiskFull,
    ready,
    ...(record.setup && {setup: record.setup}),
    ...(record.sparePort !== undefined && {sparePort: record.sparePort}),
    stop,
    restart,
    paths,
  };
}

/** Everything that another start takes; kept for a supervisor that takes the VM back. */
export interface LaunchRecord {
  readonly plan: Plan;
  readonly argv: readonly string[];
}

export const writeLaunchRecord = ({plan, argv}: LaunchRecord): Promise<Result<void, Diagnostic>> =>
  writeFileAtomic(launchFile(plan.paths), JSON.stringify({plan, argv}), 'process');

/** `undefined` when it is not there, broken, or about something else than what runs. */
export async function readLaunchRecord({
  paths,
  uuid,
}: Pick<VmRecord, 'paths' | 'uuid'>): Promise<LaunchRecord | undefined> {
  const value = await readJson(launchFile(paths));
  if (!isObject(value) || !Array.isArray(value['argv'])) return undefined;
  if (!isObject(value['plan']) || value['plan']['uuid'] !== uuid) return undefined;
  return value as unknown as LaunchRecord;
}

/** The record in a VM's state folder; `undefined` when it has none or a broken one. */
export async function readVmRecord(
  paths: Pick<VmPaths, 'stateDirectory'>,
): Promise<VmRecord | undefined> {
  const value = await readJson(recordFile(paths));
  if (!isObject(value) || value['format'] !== 1) return undefined;
  if (!isObject(value['paths']) || typeof value['paths']['stateDirectory'] !== 'string') {
    return undefined;
  }
  if (!isObject(value['stop'])) return undefined;
  if (!Array.isArray(value['ports'])) return undefined;
  // Written by kvmrun in a private folder, so the format number vouches for the rest.
  return inItsPlace(value as unknown as VmRecord, paths.stateDirectory);
}

/** With the paths that it has now, when its folder was moved; a copy still tells of the other one. */
async function inItsPlace(record: VmRecord, to: string): Promise<VmRecord> {
  const move = {id: record.id, from: record.paths.stateDirectory, to};
  return (await wasMoved(move)) ? followMove(record, move) : record;
}

/** Of all VMs whose state folders are side by side; one of them is given. */
export async function readNeighbours({
  stateDirectory,
}: Pick<VmPaths, 'stateDirectory'>): Promise<readonly VmRecord[]> {
  const root = path.dirname(stateDirectory);
  const ids = await readdir(root).catch(() => []);
  const records = await Promise.all(
    ids.map((id) => readVmRecord({stateDirectory: path.join(root, id)})),
  );
  return records.flatMap((record) => record ?? []);
}

export const writeVmRecord = (record: VmRecord): Promise<Result<void, Diagnostic>> =>
  writeJson(recordFile(record.paths), record, 'process');

export async function readStateFile(
  paths: Pick<VmPaths, 'stateFile'>,
): Promise<VmStatus | undefined> {
  const value = await readJson(paths.stateFile);
  if (!isObject(value) || typeof value['phase'] !== 'string') return undefined;
  return value as unknown as VmStatus;
}

export async function readLastExit(
  paths: Pick<VmPaths, 'lastExitFile'>,
): Promise<LastExit | undefined> {
  const value = await readJson(paths.lastExitFile);
  if (!isObject(value) || typeof value['reason'] !== 'string') return undefined;
  return value as unknown as LastExit;
}

export const writeLastExit = (
  paths: Pick<VmPaths, 'lastExitFile'>,
  lastExit: LastExit,
): Promise<Result<void, Diagnostic>> => writeJson(paths.lastExitFile, lastExit);

export interface StateWriter {
  /** Writes this status, or a later one when there is one by then. */
  write(status: VmStatus): Promise<Result<void, Diagnostic>>;
  /** Settles when nothing is being written any more. */
  settled(): Promise<void>;
}

/** Writes `state.json` behind the back of what happens: one write at a time, the latest wins. */
export function createStateWriter(paths: Pick<VmPaths, 'stateFile'>): StateWriter {
  let latest: VmStatus | undefined;
  let writing: Promise<Result<void, Diagnostic>> | undefined;
  const writeLatest = async (): Promise<Result<void, Diagnostic>> => {
    let written: Result<void, Diagnostic> = ok(undefined);
    while (latest !== undefined) {
      const status = latest;
      latest = undefined;
      written = await writeJson(paths.stateFile, status, 'process');
    }
    writing = undefined;
    return written;
  };
  return {
    write(status) {
      latest = status;
      writing ??= writeLatest();
      return writing;
    },
    async settled() {
      await writing;
    },
  };
}

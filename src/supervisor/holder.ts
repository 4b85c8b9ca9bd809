/**
 * Who has what a VM needs: another VM of kvmrun's, or some process.
 *
 * A QEMU that kvmrun started holds its `vm.lock` open, a helper process a lock of its own, and the
 * folder of both is named after the VM.
 */
import path from 'node:path';
import {shellWord} from '../core/shell-word.js';
import {describeProcess} from '../host/ports.js';
import {descriptorsOf, type NamedProcess} from '../host/process-files.js';
import {readProcessStart} from '../host/process-identity.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {readVmRecord, type VmRecord} from './vm-record.js';

export interface Holder {
  /** For the middle of a sentence. */
  readonly who: string;
  /** What to type to make it let go, or to learn more of it. */
  readonly hint: string;
}

/** Describes a process, as the VM that it is if it is one. */
export async function describeHolder(
  holder: NamedProcess,
  paths: Pick<VmPaths, 'stateDirectory'>,
): Promise<Holder> {
  const {pid} = holder;
  const vm = await findVmOf(pid, paths);
  if (vm === undefined) {
    const started = await readProcessStart(pid);
    const since = started === undefined ? '' : `, started ${toTheSecond(started)}`;
    return {who: `${describeProcess(holder)}${since}`, hint: `see what it is: ps -fp ${pid}`};
  }
  return {
    who: `the VM '${vm.name}' of '${vm.profile}', process ${pid}, started ${toTheSecond(vm.startedAt)}`,
    hint: `stop it with: kvmrun down ${shellWord(vm.profile)}`,
  };
}

const LOCK = /^(?:vm|side-.+)\.lock$/;

/** The VM whose QEMU or helper this process is, if it is one of this user's. */
async function findVmOf(
  pid: number,
  ours: Pick<VmPaths, 'stateDirectory'>,
): Promise<VmRecord | undefined> {
  for (const {target} of await descriptorsOf(pid)) {
    if (!LOCK.test(path.basename(target))) continue;
    const id = path.basename(path.dirname(target));
    const stateDirectory = path.join(path.dirname(ours.stateDirectory), id);
    const record = await readVmRecord({stateDirectory});
    if (record !== undefined && locksOf(record).includes(target)) return record;
  }
  return undefined;
}

const locksOf = ({paths, sidecars = []}: VmRecord): readonly string[] => [
  paths.vmLock,
  ...sidecars.map(({lock}) => lock),
];

const toTheSecond = (time: string): string => time.replace('T', ' ').replace(/\.\d+Z$/, ' UTC');

/**
 * Makes a disk of a running guest larger. QEMU would make it smaller without a word, so it is asked
 * first how large it is.
 */
import {formatByteSize} from '../core/byte-size.js';
import {type Diagnostic, problem} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import type {PlanDisk} from '../plan/plan.js';
import {describeFailure} from '../qmp/describe-failure.js';
import type {Monitor, QmpFailure} from '../qmp/qmp.js';
import type {MonitorInHand} from './monitor-hands.js';
import type {ResizeCall, Resized} from './vm-call.js';
import type {RunningPlan} from './vm-handle.js';

/** The file system may have to write much of a table first. */
const RESIZE_MS = 60_000;

export interface RunningDisks {
  readonly plan: Pick<RunningPlan, 'name' | 'disks'>;
  readonly monitor: MonitorInHand;
  /** Called when the disk has its size. */
  readonly resized: () => Promise<void>;
}

export async function resizeDisk(
  {disk: id, sizeBytes}: ResizeCall,
  {plan: {name, disks}, monitor, resized}: RunningDisks,
): Promise<Result<Resized, Diagnostic>> {
  const disk = disks.find((one) => one.id === id);
  if (disk === undefined) return err(notHere(id, name));
  // QEMU's NVMe device does not let anybody.
  if (disk.bus === 'nvme') return err(whileStopped(disk, name));
  if (monitor === undefined || monitor === 'silent') return err(noMonitor(name));
  const before = await sizeOf(disk, monitor);
  if (!before.ok) return err(refused(disk, before.error));
  const beforeBytes = before.value;
  if (beforeBytes > sizeBytes) return err(wouldShrink(disk, beforeBytes, sizeBytes));
  const answer =
    beforeBytes === sizeBytes
      ? ok({})
      : await monitor.execute({
          execute: 'block_resize',
          arguments: {'node-name': disk.top, size: sizeBytes},
          deadlineMs: RESIZE_MS,
        });
  if (!answer.ok) return err(refused(disk, answer.error));
  await resized();
  return ok({beforeBytes});
}

/** What a VM was started from, as if it had said so; a size that is only for what is made stays. */
export function withDiskSize(resolvedProfile: unknown, id: string, size: string): unknown {
  if (!isObject(resolvedProfile) || !Array.isArray(resolvedProfile['disks']))
    return resolvedProfile;
  const disks = resolvedProfile['disks'].map((disk: unknown) =>
    isObject(disk) && disk['id'] === id && disk['grow'] !== false ? {...disk, size} : disk,
  );
  return {...resolvedProfile, disks};
}

async function sizeOf({node}: PlanDisk, monitor: Monitor): Promise<Result<number, QmpFailure>> {
  const execute = 'query-named-block-nodes';
  const answer = await monitor.execute({execute, arguments: {flat: true}});
  if (!answer.ok) return answer;
  const nodes = Array.isArray(answer.value) ? answer.value.filter(isObject) : [];
  const image = nodes.find((one) => one['node-name'] === node)?.['image'];
  const size = isObject(image) ? image['virtual-size'] : undefined;
  return typeof size === 'number'
    ? ok(size)
    : err({kind: 'protocol', command: execute, message: `it names no size of '${node}'`});
}

const notHere = (id: string, name: string): Diagnostic =>
  problem('supervisor/no-such-disk', {
    message: `${name} runs without a disk '${id}'`,
    hint: `a disk that was added to the profile is there after: kvmrun restart ${shellWord(name)}`,
    failure: 'input-missing',
  });

const whileStopped = ({id}: PlanDisk, name: string): Diagnostic =>
  problem('supervisor/resize-while-stopped', {
    message: `the disk '${id}' is on the bus 'nvme', where QEMU cannot resize it while ${name} runs`,
    hint: `stop the VM first: kvmrun down ${shellWord(name)}`,
    failure: 'unsupported',
  });

const noMonitor = (name: string): Diagnostic =>
  problem('supervisor/no-monitor', {
    message: `the disks of ${name} cannot be resized, as the monitor of its QEMU is closed`,
    hint: `stop it with: kvmrun down ${shellWord(name)}`,
    failure: 'protocol',
  });

const wouldShrink = ({id}: PlanDisk, beforeBytes: number, sizeBytes: number): Diagnostic =>
  problem('supervisor/would-shrink', {
    message: `the disk '${id}' has ${formatByteSize(beforeBytes)}, more than ${formatByteSize(sizeBytes)}, and kvmrun never makes a disk smaller`,
    failure: 'usage',
  });

function refused({id}: PlanDisk, failure: QmpFailure): Diagnostic {
  return problem('supervisor/refused', {
    message: `QEMU does not resize the disk '${id}': ${describeFailure(failure)}`,
    failure: failure.kind === 'timeout' ? 'busy' : 'io',
  });
}

/**
 * Looks up on the host what QEMU's words leave open: who has the image or the port, how much memory
 * there is, whose group has KVM. Only after a failure, so it may take its time.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {shellWord} from '../core/shell-word.js';
import {readAvailableMemory} from '../host/available-memory.js';
import {type Component, installHint} from '../host/distribution.js';
import {findFileHolder} from '../host/file-holder.js';
import {findKvmObstacle} from '../host/kvm-access.js';
import type {Plan} from '../plan/plan.js';
import {quoted} from './complaint.js';
import {describeHolder} from './holder.js';
import {investigateForward, investigatePort} from './investigate-port.js';
import type {QemuEndRead} from './qemu-stderr.js';

/** The diagnostic, with what could be found out. */
export async function investigate(end: QemuEndRead, plan: Plan): Promise<Diagnostic> {
  const {diagnostic} = end;
  const found = await lookUp(end, plan);
  return found === undefined ? diagnostic : {...diagnostic, ...found};
}

export type Finding = Pick<Diagnostic, 'message'> &
  Partial<Pick<Diagnostic, 'hint' | 'failure' | 'code'>>;

function lookUp(end: QemuEndRead, plan: Plan): Promise<Finding | undefined> {
  switch (end.diagnostic.code) {
    case 'supervisor/image-locked':
      return investigateImage(end, plan);
    case 'supervisor/forward-refused':
      return investigateForward(end, plan);
    case 'supervisor/port-taken':
      return investigatePort(end, plan);
    case 'supervisor/memory':
      return investigateMemory(end);
    case 'supervisor/kvm-denied':
      return investigateKvm(end);
    case 'supervisor/firmware-missing':
      return installing(plan.qemu.includes('aarch64') ? 'aavmf' : 'ovmf', end);
    case 'supervisor/display-missing':
      return installing('gtk', end);
    default:
      return Promise.resolve(undefined);
  }
}

/** What to type on this very host. */
const installing = async (component: Component, {diagnostic}: QemuEndRead): Promise<Finding> => ({
  message: diagnostic.message,
  hint: await installHint(component),
});

async function investigateImage(
  {line, reworded}: QemuEndRead,
  plan: Plan,
): Promise<Finding | undefined> {
  const [, named] = /process using the image \[(.+)\]/.exec(line ?? '') ?? [];
  const images = named === undefined ? plan.preparations.map(({path}) => path) : [named];
  for (const image of images) {
    const holder = await findFileHolder(image);
    if (holder === undefined) continue;
    const {who, hint} = await describeHolder(holder, plan.paths);
    return {message: reworded(`the image ${quoted(image)} is in use by ${who}`), hint};
  }
  if (named === undefined || process.geteuid?.() === 0) return undefined;
  return {
    message: reworded(
      `the image ${quoted(named)} is in use by a process that this user may not look into, or that has ended by now`,
    ),
    hint: `see who has it: sudo fuser -v ${shellWord(named)}`,
  };
}

async function investigateMemory({reworded}: QemuEndRead): Promise<Finding | undefined> {
  const bytes = await readAvailableMemory();
  if (bytes === undefined) return undefined;
  const available = `${(bytes / 2 ** 30).toFixed(1)}GiB`;
  return {
    message: reworded(
      `the host does not have the guest's memory to give; it has ${available} available (MemAvailable)`,
    ),
  };
}

async function investigateKvm({reworded}: QemuEndRead): Promise<Finding | undefined> {
  const obstacle = await findKvmObstacle([]);
  return obstacle?.problem === 'no-permission' || obstacle?.problem === 'group-not-active'
    ? {
        message: reworded(obstacle.detail),
        hint: `${obstacle.hint}; or set "accelerator": "tcg"`,
      }
    : undefined;
}

/** VMs in words. */
import {shellWord} from '../../core/shell-word.js';
import {approximateSize} from '../../host/disk-room.js';
import {
  type Degradation,
  type DiskFull,
  type DiskLow,
  isLive,
  type LastExit,
  type RestartStatus,
  type StopRungName,
  type VmStatus,
} from '../../supervisor/vm-status.js';
import type {Style} from './style.js';
import {inUnits} from './transfer.js';

export const describeForward = (port: VmStatus['ports'][number]): string =>
  `${port.hostAddress}:${port.hostPort} → guest ${port.guestPort}/${port.protocol}`;

export function describePhase(vm: VmStatus): string {
  if (vm.silent === true && isLive(vm)) return `${vm.phase} (supervisor silent)`;
  const alive = vm.phase === 'running' || vm.phase === 'paused';
  const remarks = [
    ...(alive && !vm.supervised ? ['unsupervised'] : []),
    ...(isLive(vm) && vm.degraded !== undefined ? ['degraded'] : []),
    ...(alive && vm.diskLow !== undefined ? ['little room'] : []),
    ...(wasKilled(vm) ? ['killed'] : []),
    ...(vm.started === 'never' ? ['not started yet'] : []),
    ...(!isLive(vm) && vm.saved !== undefined ? ['saved'] : []),
  ];
  return remarks.length === 0 ? vm.phase : `${vm.phase} (${remarks.join(', ')})`;
}

const wasKilled = ({phase, lastExit}: VmStatus): boolean =>
  phase === 'stopped' && lastExit?.failure === 'killed';

export function paintPhase(vm: VmStatus, style: Style): string {
  const text = describePhase(vm);
  switch (vm.phase) {
    case 'running':
      return vm.degraded === undefined && vm.diskLow === undefined
        ? style.green(text)
        : style.yellow(text);
    case 'failed':
    case 'unresponsive':
    case 'io-error':
    case 'guest-panicked':
    case 'watchdog':
    case 'internal-error':
      return style.red(text);
    case 'stopped':
      return wasKilled(vm) ? style.yellow(text) : style.dim(text);
    default:
      return style.yellow(text);
  }
}

/** What a guest goes on without. */
export const describeLoss = ({lost, sidecar}: Degradation): string =>
  `has lost ${lost}, because its helper process '${sidecar}' died; down and up bring it back`;

/** Why a guest stands still that nobody has paused, and what to do. */
export function describeFault(
  vm: Pick<VmStatus, 'name' | 'phase' | 'accelerator'>,
): string | undefined {
  const name = shellWord(vm.name);
  const startOver = `kvmrun reset ${name} lets it start over`;
  switch (vm.phase) {
    case 'guest-panicked':
      return `the guest panicked and stands still; what it wrote: kvmrun logs ${name}; ${startOver}`;
    case 'watchdog':
      return `the watchdog of the guest fired, and it stands still; what it wrote: kvmrun logs ${name}; ${startOver}`;
    case 'internal-error':
      return vm.accelerator === 'kvm'
        ? `KVM cannot run this guest any further; why: kvmrun logs --qemu ${name}; ${startOver}, and "accelerator": "tcg" does without KVM`
        : `QEMU cannot run this guest any further; why: kvmrun logs --qemu ${name}; ${startOver}`;
    default:
      return undefined;
  }
}

/** `3 min`, `2 h`, `5 d`: how long ago an ISO 8601 time was. */
export function describeAge(since: string, now: number): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(since)) / 1000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}

/** The image that cannot grow, and what to do about it. */
export function describeDiskFull({path, freeBytes}: DiskFull): string {
  const free = freeBytes === undefined ? '' : `, ${Math.floor(freeBytes / 2 ** 20)} MiB free`;
  return `${path}${free}; make room, then: kvmrun resume`;
}

/** What there is to know before a disk is full. */
export const describeRoom = (low: DiskLow | undefined): string =>
  low === undefined
    ? 'there is enough room for its disks again'
    : `little room: ${approximateSize(low.freeBytes)} are free for ${low.path}; on a full disk the guest waits`;

/** The memory of a VM that is stopped, and what becomes of it. */
export const describeSaved = ({at, bytes}: NonNullable<VmStatus['saved']>): string =>
  `${at}, ${inUnits(bytes)}; kvmrun up goes on from there, and with --cold boots`;

/** How often a VM was started again, and when the next start is due. */
export function describeRestarts(restart: RestartStatus, now: number): string {
  const {attempts, maxRetries, nextAt} = restart;
  if (nextAt === undefined) return `${attempts} of at most ${maxRetries}`;
  const seconds = Math.max(0, Math.ceil((Date.parse(nextAt) - now) / 1000));
  return `${attempts} of at most ${maxRetries}, the next one in ${seconds} s`;
}

/** What a step of stopping does, while it is done. */
export function describeRung(rung: StopRungName): string {
  switch (rung) {
    case 'agent':
      return 'asking the guest agent, if there is one, to shut down';
    case 'powerdown':
      return 'pressing the power button';
    case 'quit':
      return 'telling QEMU to quit';
    case 'sigterm':
      return 'sending QEMU SIGTERM';
    case 'sigkill':
      return 'sending QEMU SIGKILL';
  }
}

/** How a run ended, with the step of stopping that did it. */
export const describeExit = ({reason, message, rung}: LastExit): string =>
  reason === 'stopped' && rung !== undefined ? `stopped by ${rung}` : message;

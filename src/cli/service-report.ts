/**
 * A VM in the words of its service manager.
 */
import type {ServiceManager, ServiceMessage} from '../host/service-manager.js';
import type {ReadySign, StopLimits} from '../plan/plan.js';
import type {VmHandle} from '../supervisor/supervise.js';
import type {Progress} from '../supervisor/vm-handle.js';
import type {VmStatus} from '../supervisor/vm-status.js';
import {describeSetupStep} from './render/setup.js';
import {describeLoss, describeRoom, describeRung} from './render/vm.js';

/** What a step takes besides its limit: writing files, and a machine that is busy. */
const MARGIN_MS = 10_000;

/** For the next percent of an image that is copied. */
const COPY_MS = 120_000;

/** What there is to say of a step forward; `undefined` when there is nothing. */
export function messageFor(progress: Progress, stop: StopLimits): ServiceMessage | undefined {
  switch (progress.progress) {
    case 'note':
      return {status: progress.text};
    case 'copying':
      return {
        status: `copying ${progress.source}, ${Math.floor(progress.percent)}%`,
        extendMs: COPY_MS,
      };
    case 'phase':
      return {status: progress.phase};
    case 'ready':
      // A guest that only has to run is told of when its VM has started.
      return progress.level === 'running'
        ? undefined
        : {ready: true, status: `ready by ${progress.level}`};
    case 'not-ready':
      // The VM stays, so its service must not be ended for want of this message.
      return progress.state === 'timed-out'
        ? {ready: true, status: `not ready in time by ${progress.level}`}
        : {status: `not ready by ${progress.level}`};
    case 'rung':
      return {
        stopping: true,
        status: describeRung(progress.rung),
        extendMs: stop[`${progress.rung}Ms`] + MARGIN_MS,
      };
    case 'setup':
      return {status: `Windows Setup: ${describeSetupStep(progress.setup)}`};
    case 'degraded':
      return {status: describeLoss(progress.degradation)};
    case 'disk-low':
      return {status: describeRoom(progress.low)};
    case 'stuck':
      return {status: 'QEMU does not end, not even by SIGKILL'};
  }
}

/** What there is to say when the guest runs: it may have to become ready before the start is over. */
export function messageForStart(
  {phase, ready}: Pick<VmStatus, 'phase' | 'ready'>,
  sign: ReadySign,
): ServiceMessage {
  if (sign.level === 'running' || ready?.state === 'ready') return {ready: true, status: phase};
  return {
    status: `${phase}, not ready by ${sign.level}`,
    extendMs: sign.timeoutMs + MARGIN_MS,
  };
}

/** Says again and again that QEMU answers, as long as it does. To be ended. */
export function watchOver(
  vm: Pick<VmHandle, 'examine'>,
  manager: ServiceManager,
): {readonly end: () => void} {
  if (manager.watchdogMs === undefined) return {end: () => undefined};
  // sd_watchdog_enabled(3) recommends half of the time.
  const timer = setInterval(() => {
    // What the last look has shown may be some seconds old, so QEMU is asked now.
    void vm.examine().then((status) => {
      if (status?.phase !== 'unresponsive') manager.tell({watchdog: true});
    });
  }, manager.watchdogMs / 2);
  return {end: () => clearInterval(timer)};
}

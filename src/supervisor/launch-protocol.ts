/**
 * What the command line and a detached supervisor say to each other over descriptor 3 of the
 * latter: the order goes in, progress and one outcome come out, one JSON object per line.
 */
import {isObject} from '../core/json.js';
import type {VmPaths} from '../plan/vm-paths.js';
import type {LaunchOrder, Progress, StartedVm, StartFailure} from './vm-handle.js';

/** The supervisor's descriptor of the pipe. */
export const ORDER_FD = 3;

export type ToSupervisor =
  | {readonly order: LaunchOrder}
  /** Takes a VM back that runs without a supervisor. */
  | {readonly takeBack: VmPaths}
  | {readonly cancel: true};

/** A VM that was started, as far as it can cross a pipe. */
export type Launched = Pick<StartedVm, 'how' | 'status' | 'notes'>;

export type FromSupervisor =
  | {readonly progress: Progress}
  | {readonly started: Launched}
  | {readonly failed: StartFailure};

/** Both sides come from one installation, so the shape of the outermost object is enough. */
export function parseToSupervisor(value: unknown): ToSupervisor | undefined {
  if (!isObject(value)) return undefined;
  const isKnown =
    isObject(value['order']) || isObject(value['takeBack']) || value['cancel'] === true;
  return isKnown ? (value as unknown as ToSupervisor) : undefined;
}

export function parseFromSupervisor(value: unknown): FromSupervisor | undefined {
  if (!isObject(value)) return undefined;
  const isKnown = ['progress', 'started', 'failed'].some((key) => isObject(value[key]));
  return isKnown ? (value as unknown as FromSupervisor) : undefined;
}

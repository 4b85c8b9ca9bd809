/**
 * What is said over a VM's control socket: one JSON object per line, both ways.
 *
 *   {"do":"status"}                     → {"status": VmStatus}
 *   {"do":"watch"}                      → {"status": …} now and on every change, {"exited": LastExit}
 *   {"do":"stop","from":"powerdown"}    → {"status": …}, {"rung": …} per step, {"stuck": true},
 *                                         {"exited": LastExit}
 */
import {isObject} from '../core/json.js';
import {STOP_LADDER} from './lifecycle.js';
import type {LastExit, StopRungName, VmStatus} from './vm-status.js';

export type ControlRequest =
  | {readonly do: 'status'}
  | {readonly do: 'watch'}
  | {readonly do: 'stop'; readonly from: StopRungName};

export type ControlReply =
  | {readonly status: VmStatus}
  | {readonly rung: StopRungName}
  | {readonly stuck: true}
  | {readonly exited: LastExit}
  | {readonly error: string};

/** `undefined` for anything that is no request. */
export function parseRequest(value: unknown): ControlRequest | undefined {
  if (!isObject(value)) return undefined;
  switch (value['do']) {
    case 'status':
    case 'watch':
      return {do: value['do']};
    case 'stop': {
      const from = STOP_LADDER.find((rung) => rung === value['from']);
      return from && {do: 'stop', from};
    }
    default:
      return undefined;
  }
}

/** `undefined` for anything that is no reply. */
export function parseReply(value: unknown): ControlReply | undefined {
  if (!isObject(value)) return undefined;
  const isReply =
    isObject(value['status']) ||
    isObject(value['exited']) ||
    value['stuck'] === true ||
    STOP_LADDER.some((rung) => rung === value['rung']) ||
    typeof value['error'] === 'string';
  // The folder is private, so the other side is a kvmrun of this user, maybe of another version.
  return isReply ? (value as unknown as ControlReply) : undefined;
}

/**
 * What is said over a VM's control socket: one JSON object per line, both ways.
 *
 *   {"do":"status"}                       → {"status": VmStatus}, what is known
 *   {"do":"examine"}                      → {"status": VmStatus}, after QEMU has been asked
 *   {"do":"watch"}                        → {"status": …} now and on every change, {"exited": LastExit}
 *   {"do":"stop","request":{"from":"quit"}} → {"status": …}, {"rung": …} per step, {"stuck": true},
 *                                           {"exited": LastExit}
 *   {"do":"call","call":{"verb":"pause"}} → {"done": …} or {"refused": Diagnostic}
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import {STOP_LADDER, type StopRequest} from './stop-ladder.js';
import {parseVmCall, type VmCall} from './vm-call.js';
import type {LastExit, StopRungName, VmStatus} from './vm-status.js';

export type ControlRequest =
  | {readonly do: 'status'}
  | {readonly do: 'examine'}
  | {readonly do: 'watch'}
  | {readonly do: 'stop'; readonly request: StopRequest}
  | {readonly do: 'call'; readonly call: VmCall};

export type ControlReply =
  | {readonly status: VmStatus}
  | {readonly rung: StopRungName}
  | {readonly stuck: true}
  | {readonly done: unknown}
  | {readonly refused: Diagnostic}
  | {readonly exited: LastExit}
  | {readonly error: string};

/** `undefined` for anything that is no request. */
export function parseRequest(value: unknown): ControlRequest | undefined {
  if (!isObject(value)) return undefined;
  switch (value['do']) {
    case 'status':
    case 'examine':
    case 'watch':
      return {do: value['do']};
    case 'stop': {
      const request = parseStopRequest(value['request']);
      return request && {do: 'stop', request};
    }
    case 'call': {
      const call = parseVmCall(value['call']);
      return call && {do: 'call', call};
    }
    default:
      return undefined;
  }
}

function parseStopRequest(value: unknown): StopRequest | undefined {
  if (!isObject(value)) return undefined;
  const {from: wanted, graceMs} = value;
  const from = STOP_LADDER.find((rung) => rung === wanted);
  return from && {from, ...(typeof graceMs === 'number' && {graceMs})};
}

/** `undefined` for anything that is no reply. */
export function parseReply(value: unknown): ControlReply | undefined {
  if (!isObject(value)) return undefined;
  const isReply =
    isObject(value['status']) ||
    isObject(value['exited']) ||
    value['stuck'] === true ||
    'done' in value ||
    isObject(value['refused']) ||
    STOP_LADDER.some((rung) => rung === value['rung']) ||
    typeof value['error'] === 'string';
  // The folder is private, so the other side is a kvmrun of this user, maybe of another version.
  return isReply ? (value as unknown as ControlReply) : undefined;
}

/**
 * `pause`, `resume` and `reset`: what somebody can do to a guest that QEMU holds.
 */

import type {Diagnostic} from '../core/diagnostic.js';
import type {FailureClass} from '../core/failure-class.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import type {QmpFailure} from '../qmp/qmp.js';
import {publicPhase, type VmState} from './lifecycle.js';
import type {MonitorInHand} from './monitor-hands.js';
import {deferred, within} from './settle.js';
import type {GuestMoved, VmVerb} from './vm-call.js';
import type {DiskFull} from './vm-status.js';

export interface Guest {
  readonly name: string;
  readonly state: () => VmState;
  readonly monitor: () => MonitorInHand;
  /** Calls back at the next change of the state; returns the way to stop that. */
  readonly onChange: (listener: () => void) => () => void;
  readonly diskFull: () => Promise<DiskFull | undefined>;
  /** Why a reset would end the VM. */
  readonly resetObstacle: () => Diagnostic | undefined;
}

type Moved = Result<GuestMoved, Diagnostic>;

export function moveGuest(verb: VmVerb, guest: Guest): Promise<Moved> {
  const state = guest.state();
  if (!CAN_MOVE.includes(state.phase)) return Promise.resolve(err(notNow(verb, guest)));
  switch (verb) {
    case 'pause':
      return state.phase === 'running' ? order('stop', verb, guest) : Promise.resolve(unchanged);
    case 'resume':
      return state.phase === 'running' ? Promise.resolve(unchanged) : resume(guest);
    case 'reset':
      return reset(guest);
  }
}

const CAN_MOVE: readonly VmState['phase'][] = ['running', 'paused', 'faulted'];
const changed: Moved = ok({outcome: 'changed'});
const unchanged: Moved = ok({outcome: 'unchanged'});

/** QEMU tries again at once what the guest had to wait for. */
const SECOND_TRY_MS = 1000;

async function resume(guest: Guest): Promise<Moved> {
  const state = guest.state();
  // QEMU would let it run, and its kernel would do nothing, with the panic forgotten.
  if (state.phase === 'faulted' && state.fault === 'guest-panicked') {
    return err(hasPanicked(guest.name));
  }
  const waited = isWaitingForRoom(guest);
  // Before the order, so that no change is missed.
  const fullAgain = deferred<void>();
  let isResumed = false;
  const forget = guest.onChange(() => {
    isResumed ||= guest.state().phase === 'running';
    if (isResumed && isWaitingForRoom(guest)) fullAgain.resolve();
  });
  try {
    const moved = await order('cont', 'resume', guest);
    if (!moved.ok || !waited) return moved;
    const second = await within(fullAgain.promise, SECOND_TRY_MS);
    return second === 'expired' ? moved : err(stillFull(await guest.diskFull()));
  } finally {
    forget();
  }
}

const isWaitingForRoom = (guest: Guest): boolean => {
  const state = guest.state();
  return state.phase === 'faulted' && state.fault === 'io-error';
};

async function reset(guest: Guest): Promise<Moved> {
  const obstacle = guest.resetObstacle();
  if (obstacle !== undefined) return err(obstacle);
  const moved = await order('system_reset', 'reset', guest);
  // QEMU resets a paused guest, and keeps it paused.
  return moved.ok && guest.state().phase !== 'running' ? order('cont', 'reset', guest) : moved;
}

async function order(execute: string, verb: VmVerb, {monitor, name}: Guest): Promise<Moved> {
  const open = monitor();
  if (open === undefined || open === 'silent') return err(noMonitor(verb, name));
  const answer = await open.execute({execute});
  return answer.ok ? changed : err(refused(verb, name, answer.error));
}

const problem = (
  code: Diagnostic['code'],
  failure: FailureClass,
  {message, hint}: Pick<Diagnostic, 'message' | 'hint'>,
): Diagnostic => ({code, severity: 'error', failure, message, ...(hint !== undefined && {hint})});

const notNow = (verb: VmVerb, guest: Guest): Diagnostic =>
  problem('supervisor/not-now', 'busy', {
    message: `${guest.name} is '${publicPhase(guest.state())}', and only a guest that runs or is paused can be told to ${verb}`,
    hint: `look at it with: kvmrun status ${shellWord(guest.name)}`,
  });

const hasPanicked = (name: string): Diagnostic =>
  problem('supervisor/panicked', 'busy', {
    message: `${name} has panicked, and its kernel cannot go on from there`,
    hint: `kvmrun reset ${shellWord(name)}, or kvmrun down ${shellWord(name)}`,
  });

const noMonitor = (verb: VmVerb, name: string): Diagnostic =>
  problem('supervisor/no-monitor', 'protocol', {
    message: `${name} cannot be told to ${verb}, as the monitor of its QEMU is closed`,
    hint: `stop it with: kvmrun down ${shellWord(name)}`,
  });

function refused(verb: VmVerb, name: string, failure: QmpFailure): Diagnostic {
  const why = failure.kind === 'refused' ? failure.message : 'it does not answer';
  return problem('supervisor/refused', failure.kind === 'timeout' ? 'busy' : 'unsupported', {
    message: `QEMU does not ${verb} ${name}: ${why}`,
  });
}

function stillFull(disk: DiskFull | undefined): Diagnostic {
  const path = disk?.path ?? 'a disk';
  const free = disk?.freeBytes === undefined ? '' : `, with ${mib(disk.freeBytes)} free`;
  return problem('supervisor/still-full', 'io', {
    message: `the file system of '${path}' is still full${free}, and the guest waits again`,
    hint: 'make room, then: kvmrun resume',
  });
}

const mib = (bytes: number): string => `${Math.floor(bytes / 2 ** 20)} MiB`;

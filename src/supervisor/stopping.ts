/**
 * How a VM comes to its end: the part of the lifecycle that climbs the ladder.
 */
import type {StopLimits} from '../plan/plan.js';
import type {
  Effect,
  Ending,
  GuestState,
  LifecycleRules,
  Transition,
  VmEvent,
  VmState,
} from './lifecycle.js';
import {
  firstUsable,
  hardest,
  isForGuest,
  isHarder,
  limitOf,
  limitsFor,
  rungAfter,
  type StopRequest,
} from './stop-ladder.js';
import type {StopRungName} from './vm-status.js';

/** Windows ignores the first press when its screen is off. */
const FIRST_NUDGE_MS = 500;

/** On the way down. */
export interface Stopping {
  readonly phase: 'stopping';
  readonly rung: StopRungName;
  readonly limits: StopLimits;
  /** Why the supervisor brings it to its end; absent when somebody asked for that. */
  readonly ending?: Ending;
  /** Whether a restart policy may have a say. */
  readonly outlook: 'restart-or-end' | 'end';
}

export const to = (state: VmState, ...effects: readonly Effect[]): Transition => ({state, effects});
export const stay = (state: VmState): Transition => ({state, effects: []});

export const hasRun = (state: VmState): state is GuestState =>
  state.phase === 'running' || state.phase === 'paused' || state.phase === 'faulted';

/** Whether there is a QEMU that nobody is stopping yet. */
const isUp = (state: VmState): boolean =>
  hasRun(state) || ['launching', 'prelaunch', 'unresponsive'].includes(state.phase);

export function afterStopRequest(
  state: VmState,
  request: StopRequest,
  {limits: usual}: LifecycleRules,
): Transition {
  const limits = limitsFor(request, usual);
  // Without QEMU there is nothing to stop; whoever is preparing sees the phase and gives up.
  if (state.phase === 'preparing') return to(abandoned('stopped before QEMU was started'));
  if (state.phase === 'backoff') {
    const next = abandoned('stopped before it was started again');
    return to(next, {do: 'conclude', lastExit: next.lastExit});
  }
  if (isUp(state)) return begin(state, {request, limits});
  if (state.phase !== 'stopping') return stay(state);
  const meant: Stopping = {...state, outlook: 'end'};
  // Nobody may make a stop softer or slower than somebody else wants it.
  if (isHarder(request.from, state.rung)) return climb({...meant, limits}, request.from);
  const isForced = request.graceMs === 0 && limits.quitMs < state.limits.quitMs;
  return isForced ? climb({...meant, limits}, state.rung) : to(meant, ...graceFor(meant, request));
}

/** The guest has no more than that for all that is asked of it. */
const graceFor = ({rung}: Stopping, {graceMs = 0}: StopRequest): readonly Effect[] =>
  isForGuest(rung) && graceMs > 0 ? [{do: 'graceAfter', delayMs: graceMs}] : [];

export function afterEndDecided(
  state: VmState,
  ending: Ending,
  {limits}: LifecycleRules,
): Transition {
  if (isUp(state)) return begin(state, {request: {from: 'quit'}, limits, ending});
  // It is the guest's own shutdown that was waited for, so the step stays what it is.
  const isDone = state.phase === 'stopping' && isForGuest(state.rung);
  return isDone ? {state, effects: [{do: 'quit'}]} : stay(state);
}

export function afterRung(
  state: VmState,
  event: Extract<VmEvent, {type: 'rungFailed' | 'rungExpired'}>,
): Transition {
  // An answer for a step that was cut short says nothing about the present one.
  if (state.phase !== 'stopping' || state.rung !== event.rung) return stay(state);
  const next = rungAfter(state.rung);
  return next === undefined ? {state, effects: [{do: 'reportStuck'}]} : climb(state, next);
}

interface Beginning {
  readonly request: StopRequest;
  readonly limits: StopLimits;
  readonly ending?: Ending;
}

/** Begins to stop, with the step asked for or the first harder one that makes sense now. */
function begin(state: VmState, {request, limits, ending}: Beginning): Transition {
  const from = hardest(request.from, softestUseful(state));
  const why = ending ? ({ending, outlook: 'restart-or-end'} as const) : ({outlook: 'end'} as const);
  const {state: next, effects} = climb({phase: 'stopping', rung: from, limits, ...why}, from);
  const isAsked = isForGuest(next.rung);
  // A guest that is paused, or waits for room on its disk, cannot hear; maybe there is room now.
  const isHeld = state.phase === 'paused' || state.phase === 'faulted';
  return {
    state: next,
    effects: [
      ...(isAsked && isHeld ? [{do: 'resume'} as const] : []),
      ...effects,
      ...graceFor(next, request),
    ],
  };
}

/** Takes this step, or the first harder one that has any time. */
export function climb(
  stopping: Stopping,
  wanted: StopRungName,
): Transition & {readonly state: Stopping} {
  const {limits} = stopping;
  const rung = firstUsable(wanted, limits);
  const limitMs = limitOf(rung, limits);
  const isWorthRepeating = rung === 'powerdown' && limitMs > FIRST_NUDGE_MS;
  return {
    state: {...stopping, rung},
    effects: [
      {do: 'take', rung, limitMs},
      ...(isWorthRepeating ? [{do: 'nudgeAfter', delayMs: FIRST_NUDGE_MS} as const] : []),
    ],
  };
}

function softestUseful(state: VmState): StopRungName {
  switch (state.phase) {
    // Before the monitor answers there is nobody to send `quit` to.
    case 'launching':
      return 'sigterm';
    // Nobody is there that could look at the power button.
    case 'prelaunch':
      return 'quit';
    case 'faulted':
      return state.fault === 'io-error' ? 'agent' : 'quit';
    default:
      return 'agent';
  }
}

/** Nothing came to be, so nothing has a time of its end. */
const abandoned = (message: string): Extract<VmState, {phase: 'exited'}> => ({
  phase: 'exited',
  lastExit: {reason: 'stopped', message, at: ''},
});

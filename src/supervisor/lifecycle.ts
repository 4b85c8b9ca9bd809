/**
 * The life of one VM as a pure function: `(state, event, limits) → state + effects`.
 *
 *   preparing ─▶ launching ─▶ prelaunch ─▶ running ◀─▶ paused
 *       │            │            │           │           │
 *       │            └────────────┴───────────┴───────────┴─ stop asked, end decided ─▶ stopping
 *       └─ stop asked ─▶ exited                                                            │
 *   QEMU gone, from any phase ─▶ exited (as it should be) or failed (nobody wanted it) ◀───┘
 *
 * A VM that is taken back from a dead supervisor begins as `unresponsive`, and goes to `running` or
 * `paused` when its monitor answers.
 *
 * Room is left for two things. A restart policy acts
 * on `gone`: a `backoff` phase goes where `failed` is now. Faults that a VM survives (a full disk,
 * a dead side-car) are further causes of `paused`; those that it does not are `endDecided`.
 */
import type {StopLimits} from '../plan/plan.js';
import type {LastExit, StopRungName, VmPhase} from './vm-status.js';

/** An end that the supervisor brings about because the guest or QEMU cannot go on. */
export type Ending = Pick<LastExit, 'reason' | 'message' | 'failure'>;

export type VmState =
  /** Locks, checks and images; there is no QEMU yet. */
  | {readonly phase: 'preparing'}
  /** QEMU was started and has not accepted its command line. */
  | {readonly phase: 'launching'}
  /** QEMU waits for the order to run the guest. */
  | {readonly phase: 'prelaunch'}
  | {readonly phase: 'running'}
  | {readonly phase: 'paused'}
  /** QEMU is there, and its monitor has not answered yet. */
  | {readonly phase: 'unresponsive'}
  | {
      readonly phase: 'stopping';
      readonly rung: StopRungName;
      /** Absent when somebody asked for the stop. */
      readonly ending?: Ending;
    }
  | {readonly phase: 'exited'; readonly lastExit: LastExit}
  | {readonly phase: 'failed'; readonly lastExit: LastExit};

export type VmEvent =
  | {readonly type: 'spawned'}
  /** The monitor is past negotiation and the accelerator is what the plan says. */
  | {readonly type: 'accepted'}
  /** The monitor of a QEMU that was taken back has told what the guest does. */
  | {readonly type: 'answered'; readonly guest: 'running' | 'paused'}
  | {readonly type: 'resumed'}
  | {readonly type: 'suspended'}
  | {readonly type: 'stopRequested'; readonly from: StopRungName}
  | {readonly type: 'endDecided'; readonly ending: Ending}
  /** The guest may have slept through the power button. */
  | {readonly type: 'nudgeDue'}
  /** A step was refused, or cannot be taken without a monitor. */
  | {readonly type: 'rungFailed'; readonly rung: StopRungName}
  | {readonly type: 'rungExpired'; readonly rung: StopRungName}
  | {readonly type: 'gone'; readonly lastExit: LastExit};

export type Effect =
  | {readonly do: 'resume'}
  | {readonly do: 'take'; readonly rung: StopRungName; readonly limitMs: number}
  | {readonly do: 'nudgeAfter'; readonly delayMs: number}
  | {readonly do: 'pressPowerButton'}
  /** The guest is done, and only QEMU is left. */
  | {readonly do: 'quit'}
  | {readonly do: 'reportStuck'};

export interface Transition {
  readonly state: VmState;
  readonly effects: readonly Effect[];
}

/** From polite to final. */
export const STOP_LADDER = ['powerdown', 'quit', 'sigterm', 'sigkill'] as const;

/** Windows ignores the first press when its screen is off. */
const FIRST_NUDGE_MS = 500;
const NEXT_NUDGE_MS = 10_000;

export function transition(state: VmState, event: VmEvent, limits: StopLimits): Transition {
  switch (event.type) {
    case 'spawned':
      return state.phase === 'preparing' ? to({phase: 'launching'}) : stay(state);
    case 'accepted':
      return state.phase === 'launching' ? to({phase: 'prelaunch'}, {do: 'resume'}) : stay(state);
    case 'answered':
      return state.phase === 'unresponsive' ? to({phase: event.guest}) : stay(state);
    case 'resumed':
      return ['prelaunch', 'paused', 'unresponsive'].includes(state.phase)
        ? to({phase: 'running'})
        : stay(state);
    case 'suspended':
      return state.phase === 'running' || state.phase === 'unresponsive'
        ? to({phase: 'paused'})
        : stay(state);
    case 'stopRequested':
      return afterStopRequest(state, event.from, limits);
    case 'endDecided':
      return afterEndDecided(state, event.ending, limits);
    case 'nudgeDue':
      return state.phase === 'stopping' && state.rung === 'powerdown'
        ? {
            state,
            effects: [{do: 'pressPowerButton'}, {do: 'nudgeAfter', delayMs: NEXT_NUDGE_MS}],
          }
        : stay(state);
    case 'rungFailed':
    case 'rungExpired':
      return afterRung(state, event, limits);
    case 'gone':
      return afterEnd(state, event.lastExit);
  }
}

/** The name that a phase has outside the supervisor. */
export function publicPhase(state: VmState): VmPhase {
  switch (state.phase) {
    case 'preparing':
    case 'launching':
    case 'prelaunch':
      return 'starting';
    case 'exited':
      return 'stopped';
    default:
      return state.phase;
  }
}

/** Whether this state is the last one. */
export const isOver = (
  state: VmState,
): state is Extract<VmState, {readonly phase: 'exited' | 'failed'}> =>
  state.phase === 'exited' || state.phase === 'failed';

/** How a run ended that was stopped before there was a QEMU. */
export const abandonedWith = (state: VmState, at: string): LastExit | undefined =>
  state.phase === 'exited' ? {...state.lastExit, at} : undefined;

const to = (state: VmState, ...effects: readonly Effect[]): Transition => ({state, effects});
const stay = (state: VmState): Transition => ({state, effects: []});

/** Whether there is a QEMU that nobody is stopping yet. */
const isUp = (state: VmState): boolean =>
  ['launching', 'prelaunch', 'running', 'paused', 'unresponsive'].includes(state.phase);

const isHarder = (rung: StopRungName, than: StopRungName): boolean =>
  STOP_LADDER.indexOf(rung) > STOP_LADDER.indexOf(than);

const hardest = (one: StopRungName, other: StopRungName): StopRungName =>
  isHarder(one, other) ? one : other;

function afterStopRequest(state: VmState, from: StopRungName, limits: StopLimits): Transition {
  // Without QEMU there is nothing to stop; whoever is preparing sees the phase and gives up.
  if (state.phase === 'preparing') return to(abandoned());
  if (isUp(state)) return climbTo(from, {state, limits});
  if (state.phase !== 'stopping' || !isHarder(from, state.rung)) return stay(state);
  return climbTo(from, {state, limits, ...(state.ending && {ending: state.ending})});
}

function afterEndDecided(state: VmState, ending: Ending, limits: StopLimits): Transition {
  if (isUp(state)) return climbTo('quit', {state, limits, ending});
  // It is the power button that ended the guest, so the step stays what it is.
  const isDone = state.phase === 'stopping' && state.rung === 'powerdown';
  return isDone ? {state, effects: [{do: 'quit'}]} : stay(state);
}

function afterRung(
  state: VmState,
  event: Extract<VmEvent, {type: 'rungFailed' | 'rungExpired'}>,
  limits: StopLimits,
): Transition {
  // An answer for a step that was cut short says nothing about the present one.
  if (state.phase !== 'stopping' || state.rung !== event.rung) return stay(state);
  const next = STOP_LADDER[STOP_LADDER.indexOf(state.rung) + 1];
  if (next === undefined) return {state, effects: [{do: 'reportStuck'}]};
  return climbTo(next, {state, limits, ...(state.ending && {ending: state.ending})});
}

interface Climb {
  readonly state: VmState;
  readonly limits: StopLimits;
  readonly ending?: Ending;
}

/** Takes this step, or the first harder one that makes sense in the present state. */
function climbTo(wanted: StopRungName, climb: Climb): Transition {
  const {state, limits, ending} = climb;
  const rung = firstUsable(hardest(wanted, softestUseful(state)), limits);
  const limitMs = limitOf(rung, limits);
  const effects: Effect[] = [{do: 'take', rung, limitMs}];
  if (rung === 'powerdown') {
    // A paused guest cannot notice the power button.
    if (state.phase === 'paused') effects.unshift({do: 'resume'});
    if (limitMs > FIRST_NUDGE_MS) effects.push({do: 'nudgeAfter', delayMs: FIRST_NUDGE_MS});
  }
  return {state: {phase: 'stopping', rung, ...(ending && {ending})}, effects};
}

function softestUseful(state: VmState): StopRungName {
  // Before the monitor answers there is nobody to send `quit` to, and before the guest runs
  // nobody looks at the power button.
  if (state.phase === 'launching') return 'sigterm';
  return state.phase === 'prelaunch' ? 'quit' : 'powerdown';
}

/** A limit of zero skips the step, except for the last one. */
function firstUsable(from: StopRungName, limits: StopLimits): StopRungName {
  return (
    STOP_LADDER.slice(STOP_LADDER.indexOf(from)).find((rung) => limitOf(rung, limits) > 0) ??
    'sigkill'
  );
}

const limitOf = (rung: StopRungName, limits: StopLimits): number => limits[`${rung}Ms`];

/** Nothing came to be, so nothing has a time of its end. */
const abandoned = (): VmState => ({
  phase: 'exited',
  lastExit: {reason: 'stopped', message: 'stopped before QEMU was started', at: ''},
});

function afterEnd(state: VmState, lastExit: LastExit): Transition {
  if (isOver(state)) return stay(state);
  return to({phase: lastExit.failure === undefined ? 'exited' : 'failed', lastExit});
}

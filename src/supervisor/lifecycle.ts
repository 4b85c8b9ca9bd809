/**
 * The life of one VM as a pure function: `(state, event, rules) → state + effects`.
 *
 *   preparing ─▶ launching ─▶ prelaunch ─▶ running ◀─▶ paused, faulted, unresponsive
 *     ▲  │            │            │           │           │
 *     │  │            └────────────┴───────────┴───────────┴─ stop asked, end decided ─▶ stopping
 *     │  └─ stop asked ─▶ exited                                                            │
 *     │                                                                                     │
 *     └── backoff ◀─ to be started again ── QEMU gone, from any phase ──────────────────────┤
 *            └─ stop asked ─▶ exited            exited (as it should be) or failed ◀────────┘
 *
 * A VM that is taken back from a dead supervisor begins as `unresponsive`, and goes on when its
 * monitor answers. Whether a VM is started again is decided by `restart-policy.ts`.
 */
import type {StopLimits} from '../plan/plan.js';
import {isForGuest, type StopRequest} from './stop-ladder.js';
import {
  afterEndDecided,
  afterRung,
  afterStopRequest,
  climb,
  hasRun,
  type Stopping,
  stay,
  to,
} from './stopping.js';
import type {Fault, LastExit, StopRungName, VmPhase} from './vm-status.js';

/** An end that the supervisor brings about because the guest or QEMU cannot go on. */
export type Ending = Pick<LastExit, 'reason' | 'message' | 'failure'>;

/** Where a guest stands that has begun to run. */
export type GuestState =
  | {readonly phase: 'running'}
  | {readonly phase: 'paused'}
  | {readonly phase: 'faulted'; readonly fault: Fault};

export type VmState =
  /** Locks, checks and images; there is no QEMU yet. */
  | {readonly phase: 'preparing'}
  /** QEMU was started and has not accepted its command line. */
  | {readonly phase: 'launching'}
  /** QEMU waits for the order to run the guest. */
  | {readonly phase: 'prelaunch'}
  | GuestState
  /** QEMU is there, and its monitor does not answer. */
  | {readonly phase: 'unresponsive'}
  | Stopping
  /** There is no QEMU, and there will be another one. */
  | {readonly phase: 'backoff'; readonly lastExit: LastExit}
  | {readonly phase: 'exited'; readonly lastExit: LastExit}
  | {readonly phase: 'failed'; readonly lastExit: LastExit};

export type VmEvent =
  | {readonly type: 'spawned'}
  /** The monitor is past negotiation and the accelerator is what the plan says. */
  | {readonly type: 'accepted'}
  /** A monitor that did not answer has told what the guest does. */
  | {readonly type: 'answered'; readonly guest: 'running' | 'paused'}
  | {readonly type: 'silent'}
  | {readonly type: 'resumed'}
  | {readonly type: 'suspended'}
  /** QEMU has stopped the guest; `ending` is how that reads when it is the end. */
  | {readonly type: 'faulted'; readonly fault: Fault; readonly ending?: Ending}
  | {readonly type: 'stopRequested'; readonly request: StopRequest}
  | {readonly type: 'endDecided'; readonly ending: Ending}
  /** The guest may have slept through the power button. */
  | {readonly type: 'nudgeDue'}
  /** The guest has had all the time that somebody gave it. */
  | {readonly type: 'graceOver'}
  /** A step was refused, or cannot be taken without a monitor. */
  | {readonly type: 'rungFailed'; readonly rung: StopRungName}
  | {readonly type: 'rungExpired'; readonly rung: StopRungName}
  /** `restartInMs`: the policy wants another QEMU. */
  | {readonly type: 'gone'; readonly lastExit: LastExit; readonly restartInMs?: number}
  | {readonly type: 'backoffOver'};

export type Effect =
  | {readonly do: 'resume'}
  | {readonly do: 'take'; readonly rung: StopRungName; readonly limitMs: number}
  | {readonly do: 'nudgeAfter'; readonly delayMs: number}
  | {readonly do: 'graceAfter'; readonly delayMs: number}
  | {readonly do: 'pressPowerButton'}
  /** The guest is done, and only QEMU is left. */
  | {readonly do: 'quit'}
  | {readonly do: 'reportStuck'}
  | {readonly do: 'relaunchAfter'; readonly delayMs: number}
  | {readonly do: 'relaunch'}
  /** There is no QEMU, and there will be none. */
  | {readonly do: 'conclude'; readonly lastExit: LastExit};

export interface Transition {
  readonly state: VmState;
  readonly effects: readonly Effect[];
}

/** What does not change during a run. */
export interface LifecycleRules {
  readonly limits: StopLimits;
  /**
   * `kept`: a guest that has come to its end stays as it is, for somebody to look into. `ended`:
   * somebody waits for the end, or for the next start.
   */
  readonly faulted: 'kept' | 'ended';
}

const NEXT_NUDGE_MS = 10_000;

export function transition(state: VmState, event: VmEvent, rules: LifecycleRules): Transition {
  switch (event.type) {
    case 'spawned':
      return state.phase === 'preparing' ? to({phase: 'launching'}) : stay(state);
    case 'accepted':
      return state.phase === 'launching' ? to({phase: 'prelaunch'}, {do: 'resume'}) : stay(state);
    case 'answered':
      return state.phase === 'unresponsive' ? to({phase: event.guest}) : stay(state);
    case 'silent':
      return hasRun(state) ? to({phase: 'unresponsive'}) : stay(state);
    case 'resumed':
      return state.phase === 'prelaunch' || hasRun(state) || state.phase === 'unresponsive'
        ? change(state, {phase: 'running'})
        : stay(state);
    case 'suspended':
      return state.phase === 'running' || state.phase === 'unresponsive'
        ? to({phase: 'paused'})
        : stay(state);
    case 'faulted':
      return afterFault(state, event, rules);
    case 'stopRequested':
      return afterStopRequest(state, event.request, rules);
    case 'endDecided':
      return afterEndDecided(state, event.ending, rules);
    case 'nudgeDue':
      return state.phase === 'stopping' && state.rung === 'powerdown'
        ? {state, effects: [{do: 'pressPowerButton'}, {do: 'nudgeAfter', delayMs: NEXT_NUDGE_MS}]}
        : stay(state);
    case 'graceOver':
      return state.phase === 'stopping' && isForGuest(state.rung)
        ? climb(state, 'quit')
        : stay(state);
    case 'rungFailed':
    case 'rungExpired':
      return afterRung(state, event);
    case 'gone':
      return afterEnd(state, event);
    case 'backoffOver':
      return state.phase === 'backoff' ? to({phase: 'preparing'}, {do: 'relaunch'}) : stay(state);
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
    case 'faulted':
      return state.fault;
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
  state.phase === 'exited' ? {...state.lastExit, at: state.lastExit.at || at} : undefined;

/** The same state again is no change, and nobody is told. */
const change = (state: VmState, next: VmState): Transition =>
  state.phase === next.phase ? stay(state) : to(next);

function afterFault(
  state: VmState,
  {fault, ending}: Extract<VmEvent, {type: 'faulted'}>,
  rules: LifecycleRules,
): Transition {
  // The guest cannot do what it is being asked for.
  if (state.phase === 'stopping')
    return isForGuest(state.rung) ? climb(state, 'quit') : stay(state);
  if (!hasRun(state) && state.phase !== 'unresponsive') return stay(state);
  if (ending !== undefined && rules.faulted === 'ended')
    return afterEndDecided(state, ending, rules);
  return to({phase: 'faulted', fault});
}

function afterEnd(
  state: VmState,
  {lastExit, restartInMs}: Extract<VmEvent, {type: 'gone'}>,
): Transition {
  if (isOver(state)) return stay(state);
  // A stop that somebody asked for is never followed by a start.
  const isMeant = state.phase === 'stopping' && state.outlook === 'end';
  if (restartInMs !== undefined && !isMeant) {
    return to({phase: 'backoff', lastExit}, {do: 'relaunchAfter', delayMs: restartInMs});
  }
  return to({phase: hasFailed(lastExit) ? 'failed' : 'exited', lastExit});
}

/** Whoever kills QEMU from outside ends the VM, and does not make it one that fails. */
export const hasFailed = ({failure}: Pick<LastExit, 'failure'>): boolean =>
  failure !== undefined && failure !== 'killed';

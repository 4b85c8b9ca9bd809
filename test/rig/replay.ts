/** Replays events to the pure lifecycle of a VM. */
import type {StopLimits} from '../../src/plan/plan.js';
import {
  type Effect,
  type LifecycleRules,
  transition,
  type VmEvent,
  type VmState,
} from '../../src/supervisor/lifecycle.js';
import type {StopRungName} from '../../src/supervisor/vm-status.js';

export const LIMITS: StopLimits = {
  agentMs: 20_000,
  powerdownMs: 90_000,
  quitMs: 10_000,
  sigtermMs: 5000,
  sigkillMs: 5000,
};

export interface Replayed {
  readonly state: VmState;
  readonly phase: VmState['phase'];
  readonly effects: readonly Effect[];
  /** The steps of stopping that were taken, in order. */
  readonly rungs: readonly StopRungName[];
}

/** Feeds events to a VM whose locks have just been taken. */
export const replay = (events: readonly VmEvent[], rules: Partial<LifecycleRules> = {}): Replayed =>
  replayFrom({phase: 'preparing'}, events, rules);

export function replayFrom(
  initial: VmState,
  events: readonly VmEvent[],
  rules: Partial<LifecycleRules> = {},
): Replayed {
  let state = initial;
  const effects: Effect[] = [];
  for (const event of events) {
    const next = transition(state, event, {limits: LIMITS, faulted: 'kept', ...rules});
    state = next.state;
    effects.push(...next.effects);
  }
  const rungs = effects.flatMap((effect) => (effect.do === 'take' ? [effect.rung] : []));
  return {state, phase: state.phase, effects, rungs};
}

const at = '2026-01-01T00:00:00.000Z';
export const spawned: VmEvent = {type: 'spawned'};
export const accepted: VmEvent = {type: 'accepted'};
export const resumed: VmEvent = {type: 'resumed'};
export const suspended: VmEvent = {type: 'suspended'};
export const boot = [spawned, accepted, resumed];
export const clean: Extract<VmEvent, {type: 'gone'}> = {
  type: 'gone',
  lastExit: {reason: 'guest-shutdown', message: 'it shut down', at},
};
export const crash: Extract<VmEvent, {type: 'gone'}> = {
  type: 'gone',
  lastExit: {reason: 'qemu-crash', message: 'it crashed', failure: 'qemu-crash', at},
};
export const panicked: VmEvent = {
  type: 'endDecided',
  ending: {reason: 'guest-panic', message: 'it panicked', failure: 'guest-panic'},
};
export const stop = (from: StopRungName = 'powerdown', graceMs?: number): VmEvent => ({
  type: 'stopRequested',
  request: {from, ...(graceMs !== undefined && {graceMs})},
});
export const expired = (rung: StopRungName): VmEvent => ({type: 'rungExpired', rung});
export const refused = (rung: StopRungName): VmEvent => ({type: 'rungFailed', rung});

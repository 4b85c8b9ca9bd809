/**
 * The steps of stopping a VM, from polite to final, and which of them make sense when.
 */
import type {StopLimits} from '../plan/plan.js';
import type {StopRungName} from './vm-status.js';

/** From polite to final. */
export const STOP_LADDER = ['agent', 'powerdown', 'quit', 'sigterm', 'sigkill'] as const;

/** How somebody wants a VM to be stopped. */
export interface StopRequest {
  /** The step to begin with. */
  readonly from: StopRungName;
  /** How long the guest may take in all, instead of what the profile says. */
  readonly graceMs?: number;
}

/** Asking the guest first, in the way that it knows best. */
export const POLITE: StopRequest = {from: 'agent'};

/** Like pulling the plug, but with whole images: the guest is not asked, and QEMU gets little time. */
export const FORCED: StopRequest = {from: 'quit', graceMs: 0};

const FORCED_LIMIT_MS = 2000;

/** The limits of the profile, as far as the request leaves them alone. */
export function limitsFor({graceMs}: StopRequest, limits: StopLimits): StopLimits {
  if (graceMs === undefined) return limits;
  if (graceMs > 0) {
    // A step that the profile leaves out does not come back.
    const within = (limitMs: number) => (limitMs === 0 ? 0 : graceMs);
    return {
      ...limits,
      agentMs: Math.min(limits.agentMs, graceMs),
      powerdownMs: within(limits.powerdownMs),
    };
  }
  return {
    agentMs: 0,
    powerdownMs: 0,
    quitMs: Math.min(limits.quitMs, FORCED_LIMIT_MS),
    sigtermMs: Math.min(limits.sigtermMs, FORCED_LIMIT_MS),
    sigkillMs: limits.sigkillMs,
  };
}

export const isHarder = (rung: StopRungName, than: StopRungName): boolean =>
  STOP_LADDER.indexOf(rung) > STOP_LADDER.indexOf(than);

export const hardest = (one: StopRungName, other: StopRungName): StopRungName =>
  isHarder(one, other) ? one : other;

/** The step after this one; `undefined` after the last. */
export const rungAfter = (rung: StopRungName): StopRungName | undefined =>
  STOP_LADDER[STOP_LADDER.indexOf(rung) + 1];

/** Whether the step is one that the guest has to do itself. */
export const isForGuest = (rung: StopRungName): boolean => rung === 'agent' || rung === 'powerdown';

/** A limit of zero skips the step, except for the last one. */
export const firstUsable = (from: StopRungName, limits: StopLimits): StopRungName =>
  STOP_LADDER.slice(STOP_LADDER.indexOf(from)).find((rung) => limitOf(rung, limits) > 0) ??
  'sigkill';

export const limitOf = (rung: StopRungName, limits: StopLimits): number => limits[`${rung}Ms`];

/**
 * Whether a VM that has ended is started again, and when: decided from how it ended, never from an
 * exit code, and on a clock that nobody sets.
 *
 * Starts in quick succession wait longer and longer, and a budget ends them. A VM that has run for a
 * while is trusted again, and begins with the first pause and a full budget.
 */
import type {RestartRules} from '../plan/plan.js';
import type {ExitReason, LastExit} from './vm-status.js';

/** What has been tried, in milliseconds of the system's monotonic clock. */
export interface RestartHistory {
  /** When restarts were decided that count against the budget. */
  readonly restarts: readonly number[];
  /** How often in a row a start has failed because something was in use. */
  readonly busyStarts: number;
}

export const NO_RESTARTS: RestartHistory = {restarts: [], busyStarts: 0};

export interface EndToJudge {
  readonly lastExit: Pick<LastExit, 'reason' | 'failure'>;
  readonly history: RestartHistory;
  /** When the guest began to run; absent when it never did. */
  readonly ranFromMs: number | undefined;
  readonly nowMs: number;
  /** From -1 to 1: so that VMs that ended together do not start together. */
  readonly chance: number;
}

export type RestartDecision =
  | {readonly restart: 'no'}
  /** It would be started again, but for the budget. */
  | {readonly restart: 'spent'; readonly within: RestartHistory}
  | {readonly restart: 'yes'; readonly delayMs: number; readonly history: RestartHistory};

/** Something in use at a restart, such as a port, is often free a moment later. */
const MAX_BUSY_STARTS = 3;
const JITTER = 0.2;

export function decideRestart(rules: RestartRules, end: EndToJudge): RestartDecision {
  if (!isToBeRestarted(rules.policy, end)) return {restart: 'no'};
  const {history, nowMs, ranFromMs, lastExit} = end;
  const isTrusted = ranFromMs !== undefined && nowMs - ranFromMs >= rules.resetAfterMs;
  const recent = isTrusted ? [] : history.restarts.filter((time) => nowMs - time < rules.windowMs);
  if (recent.length >= rules.maxRetries) {
    return {restart: 'spent', within: {...history, restarts: recent}};
  }
  return {
    restart: 'yes',
    delayMs: pauseBefore(recent.length, rules, end.chance),
    history: {
      restarts: [...recent, nowMs],
      busyStarts: lastExit.reason === 'start-failed' ? history.busyStarts + 1 : 0,
    },
  };
}

/** How long the wait before the n-th restart is, counted from 0. */
function pauseBefore(nth: number, rules: RestartRules, chance: number): number {
  const {initialMs, factor, maxMs} = rules;
  const pauseMs = Math.min(initialMs * factor ** nth, maxMs);
  return Math.round(pauseMs * (1 + JITTER * chance));
}

/** What happens outside, as opposed to in the guest or in QEMU. */
const CLEAN_OR_WANTED: readonly ExitReason[] = [
  'guest-shutdown',
  'guest-reboot',
  'external-signal',
  'external-quit',
];

/** The same would happen again. */
const HOPELESS: readonly ExitReason[] = ['stopped', 'saved', 'sandbox-violation'];

function isToBeRestarted(policy: RestartRules['policy'], end: EndToJudge): boolean {
  const {reason, failure} = end.lastExit;
  if (policy === 'no' || HOPELESS.includes(reason)) return false;
  if (reason === 'start-failed') {
    // The first start is watched by whoever asked for it.
    const isRestart = end.history.restarts.length > 0;
    return isRestart && failure === 'busy' && end.history.busyStarts < MAX_BUSY_STARTS;
  }
  return policy !== 'on-failure' || !CLEAN_OR_WANTED.includes(reason);
}

/**
 * `--timeout` and `--force`: how much time a guest gets to shut down.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {parseDuration} from '../core/duration.js';
import {err, ok, type Result} from '../core/result.js';
import {FORCED, hardest, POLITE, type StopRequest} from '../supervisor/stop-ladder.js';
import type {StopRungName} from '../supervisor/vm-status.js';
import {usage} from './usage.js';

export interface StopWishes {
  readonly from?: StopRungName;
  readonly timeout: string | undefined;
  readonly force: boolean;
}

export const TIMEOUT_OPTION = {
  type: 'string',
  requiresArg: true,
  describe: 'How long the guest may take in all, such as 90s or 5min, before QEMU has to quit',
} as const;

export const FORCE_OPTION = {
  type: 'boolean',
  default: false,
  describe: 'Do not ask the guest, and let QEMU take no more than some seconds',
} as const;

/** Node's timers hold 31 bits of milliseconds. */
const LONGEST_MS = 2 ** 31 - 1;

export function stopRequestOf({
  from = POLITE.from,
  timeout,
  force,
}: StopWishes): Result<StopRequest, Diagnostic> {
  if (force && timeout !== undefined) {
    return err(wrong('--force leaves the guest no time, and --timeout gives it some', '--force'));
  }
  if (force) return ok(FORCED);
  if (timeout === undefined) return ok({from});
  const graceMs = parseDuration(timeout);
  if (graceMs === undefined || graceMs > LONGEST_MS) {
    const found = `--timeout is '${timeout}', allowed are a whole number and ms, s, min or h, up to 596h`;
    return err(wrong(found, '--timeout 90s'));
  }
  // No time at all is not the same as being forced: QEMU keeps its own limits.
  return ok(graceMs === 0 ? {from: hardest(from, 'quit')} : {from, graceMs});
}

const wrong = (message: string, example: string): Diagnostic =>
  usage(message, `kvmrun down ${example}`);

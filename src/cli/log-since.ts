/**
 * What `--since` may say: how long ago, when, or `boot`.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {parseDuration} from '../core/duration.js';
import {err, ok, type Result} from '../core/result.js';
import {usage} from './usage.js';

/** Milliseconds of the epoch, or the beginning of the newest run. */
export type Since = number | 'boot';

const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const TIME =
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$/;

export function parseSince(text: string, now: number): Result<Since, Diagnostic> {
  if (text === 'boot') return ok('boot');
  const ago = parseDuration(text);
  if (ago !== undefined) return ok(now - ago);
  // Like a time without a zone, a day is one of the place where we are.
  const time = DATE.test(text) ? `${text}T00:00` : TIME.test(text) ? text : '';
  const since = Date.parse(time.replace(' ', 'T'));
  return Number.isNaN(since) ? err(noTime(text)) : ok(since);
}

const noTime = (text: string): Diagnostic =>
  usage(
    `--since is '${text}', allowed are a duration such as 10min or 2h, a time such as 2026-01-31T17:00 or 2026-01-31T16:00:00Z, and boot`,
    'kvmrun logs --since 10min',
  );

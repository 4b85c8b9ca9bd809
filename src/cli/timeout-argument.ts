import type {Diagnostic} from '../core/diagnostic.js';
import {parseDuration} from '../core/duration.js';
import {err, ok, type Result} from '../core/result.js';
import {usage} from './usage.js';

/** `--timeout` as it was typed. */
export function parseTimeout(text: string): Result<number, Diagnostic> {
  const timeoutMs = parseDuration(text);
  // More than Node's timers can hold would be over at once.
  return timeoutMs !== undefined && timeoutMs < 2 ** 31
    ? ok(timeoutMs)
    : err(
        usage(
          `--timeout is '${text}', allowed is a whole number with ms, s, min or h, up to 596h`,
          '--timeout 60s',
        ),
      );
}

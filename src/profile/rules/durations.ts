import {parseDuration} from '../../core/duration.js';
import {type JsonPointer, pointerTo} from '../../core/pointer.js';
import type {ResolvedProfile} from '../../schema/schema.js';
import type {Rule} from './rule.js';

/** Node's timers hold 31 bits of milliseconds, and fire at once when asked to wait longer. */
const LONGEST_MS = 2 ** 31 - 1;

export const durationsFitTimers: Rule = (profile, locate) =>
  durationsOf(profile).flatMap(([at, text]) => {
    const durationMs = parseDuration(text);
    return durationMs !== undefined && durationMs <= LONGEST_MS
      ? []
      : [
          {
            code: 'profile/too-long-duration',
            severity: 'error',
            message: `'${text}' is too long to wait, allowed are at most 596h`,
            location: locate(at),
          },
        ];
  });

function durationsOf({
  ready,
  stop,
  restart,
}: ResolvedProfile): readonly (readonly [JsonPointer, string])[] {
  const {backoff, window, resetAfter} = restart;
  return [
    ...('timeout' in ready ? [[pointerTo('ready', 'timeout'), ready.timeout] as const] : []),
    ...(['agent', 'powerdown', 'quit', 'sigterm', 'sigkill'] as const).map(
      (step) => [pointerTo('stop', step), stop[step]] as const,
    ),
    [pointerTo('restart', 'window'), window],
    [pointerTo('restart', 'resetAfter'), resetAfter],
    [pointerTo('restart', 'backoff', 'initial'), backoff.initial],
    [pointerTo('restart', 'backoff', 'max'), backoff.max],
  ];
}

import {parseDuration} from '../../core/duration.js';
import {pointerTo} from '../../core/pointer.js';
import type {Rule} from './rule.js';

/** Node's timers hold 31 bits of milliseconds, and fire at once when asked to wait longer. */
const LONGEST_MS = 2 ** 31 - 1;

export const durationsFitTimers: Rule = ({stop}, locate) =>
  (['powerdown', 'quit', 'sigterm', 'sigkill'] as const).flatMap((step) => {
    const durationMs = parseDuration(stop[step]);
    return durationMs !== undefined && durationMs <= LONGEST_MS
      ? []
      : [
          {
            code: 'profile/too-long-duration',
            severity: 'error',
            message: `'${stop[step]}' is too long to wait, allowed are at most 596h`,
            location: locate(pointerTo('stop', step)),
          },
        ];
  });

import {pointerTo} from '../../core/pointer.js';
import type {Rule} from './rule.js';

/** The other boards have no such timers. */
export const clockFitsMachine: Rule = ({clock, machine}, locate) =>
  clock.lateTicks === 'as-they-come' || machine === 'q35' || machine.startsWith('pc-q35-')
    ? []
    : [
        {
          code: 'profile/late-ticks-need-q35',
          severity: 'error',
          message: `lateTicks 'catch-up' is about timers of the machine 'q35', and this profile has '${machine}'`,
          location: locate(pointerTo('clock', 'lateTicks')),
          hint: 'remove "lateTicks", or set "machine": "q35"',
        },
      ];

import {pointerTo} from '../../core/pointer.js';
import type {Rule} from './rule.js';

/** The timer is part of the chipset of one board. */
export const watchdogFitsMachine: Rule = ({watchdog, machine}, locate) =>
  watchdog.type === 'none' || machine === 'q35' || machine.startsWith('pc-q35-')
    ? []
    : [
        {
          code: 'profile/watchdog-needs-q35',
          severity: 'error',
          message: `watchdog 'itco' is part of the machine 'q35', and this profile has '${machine}'`,
          location: locate(pointerTo('watchdog', 'type')),
          hint: 'remove "watchdog", or set "machine": "q35"',
        },
      ];

import {pointerTo} from '../../core/pointer.js';
import type {Rule} from './rule.js';

/** The device stands in the tables of a PC's firmware. */
export const generationFitsMachine: Rule = ({generationId, machine}, locate) =>
  generationId.type === 'none' || machine === 'q35' || machine.startsWith('pc-q35-')
    ? []
    : [
        {
          code: 'profile/generation-needs-q35',
          severity: 'error',
          message: `generationId 'vmgenid' is a device of the machine 'q35', and this profile has '${machine}'`,
          location: locate(pointerTo('generationId', 'type')),
          hint: 'remove "generationId", or set "machine": "q35"',
        },
      ];

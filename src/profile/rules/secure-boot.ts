import {pointerTo} from '../../core/pointer.js';
import {locateInReach} from './arch-guest.js';
import type {Rule} from './rule.js';

/** Secure Boot is UEFI's: under BIOS the setting would do nothing, silently. */
export const secureBootNeedsUefi: Rule = ({firmware: {type, secureBoot}}, locate) =>
  secureBoot && type === 'bios'
    ? [
        {
          code: 'profile/secure-boot-needs-uefi',
          severity: 'error',
          message: "secureBoot needs firmware 'uefi', and this profile has 'bios'",
          location: locateInReach(
            locate,
            pointerTo('firmware', 'secureBoot'),
            pointerTo('firmware', 'type'),
          ),
          hint: '"firmware": {"type": "uefi"}, or {"type": "bios", "secureBoot": false}',
        },
      ]
    : [];

import {pointerTo} from '../../core/pointer.js';
import type {Rule} from './rule.js';

/** Secure Boot is UEFI's: under BIOS the setting would do nothing, silently. */
export const secureBootNeedsUefi: Rule = ({firmware: {type, secureBoot}}, locate) =>
  secureBoot && type === 'bios'
    ? [
        {
          code: 'profile/secure-boot-needs-uefi',
          severity: 'error',
          message: "secureBoot needs firmware 'uefi', and this profile has 'bios'",
          location: locate(pointerTo('firmware', 'secureBoot')),
          hint: 'set "type": "uefi", or "secureBoot": false',
        },
      ]
    : [];

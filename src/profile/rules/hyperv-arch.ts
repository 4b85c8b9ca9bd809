import {pointerTo} from '../../core/pointer.js';
import {findGuestOfOther, locateInReach} from './arch-guest.js';
import type {Rule} from './rule.js';

/** KVM has them for PCs only. */
export const hypervFitsArch: Rule = ({hyperv, arch}, locate) =>
  hyperv.type === 'none' ||
  arch === 'x86_64' ||
  // Told of by another rule.
  findGuestOfOther(arch, locate) !== undefined
    ? []
    : [
        {
          code: 'profile/hyperv-needs-x86-64',
          severity: 'error',
          message: `hyperv '${hyperv.type}' is for guests of arch 'x86_64', and this one is '${arch}'`,
          location: locateInReach(locate, pointerTo('hyperv', 'type'), pointerTo('arch')),
          hint: '"hyperv": {"type": "none"}',
        },
      ];

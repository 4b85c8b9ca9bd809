import {pointerTo} from '../../core/pointer.js';
import type {Rule} from './rule.js';

/** KVM has them for PCs only. */
export const hypervFitsArch: Rule = ({hyperv, arch}, locate) =>
  hyperv.type === 'none' || arch === 'x86_64'
    ? []
    : [
        {
          code: 'profile/hyperv-needs-x86-64',
          severity: 'error',
          message: `hyperv '${hyperv.type}' is for guests of arch 'x86_64', and this one is '${arch}'`,
          location: locate(pointerTo('hyperv', 'type')),
          hint: 'remove "hyperv"',
        },
      ];

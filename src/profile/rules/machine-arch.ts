import {pointerTo} from '../../core/pointer.js';
import type {Rule} from './rule.js';

const BOARDS = {
  x86_64: {pattern: /^(q35|microvm|pc-q35-.*)$/, names: 'q35, microvm or pc-q35-VERSION'},
  aarch64: {pattern: /^virt(-.*)?$/, names: 'virt or virt-VERSION'},
} as const;

export const machineFitsArch: Rule = ({machine, arch}, locate) => {
  const {pattern, names} = BOARDS[arch];
  return pattern.test(machine)
    ? []
    : [
        {
          code: 'profile/machine-needs-other-arch',
          severity: 'error',
          message: `'${machine}' is no machine of the architecture ${arch}, allowed are ${names}`,
          location: locate(pointerTo('machine')),
          hint: arch === 'x86_64' ? '"arch": "aarch64"' : '"arch": "x86_64"',
        },
      ];
};

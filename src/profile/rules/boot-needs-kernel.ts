import {pointerTo} from '../../core/pointer.js';
import type {Rule} from './rule.js';

/** QEMU refuses `-append` and `-initrd` without `-kernel`. */
export const bootNeedsKernel: Rule = ({boot}, locate) =>
  boot.kernel !== undefined
    ? []
    : (['initrd', 'cmdline'] as const)
        .filter((key) => boot[key] !== undefined)
        .map((key) => ({
          code: 'profile/boot-needs-kernel',
          severity: 'error',
          message: `boot.${key} is for a kernel that is started directly, and there is no boot.kernel`,
          location: locate(pointerTo('boot', key)),
          hint: `add "kernel": "vmlinuz", or remove "${key}"`,
        }));

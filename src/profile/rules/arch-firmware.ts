import {pointerTo} from '../../core/pointer.js';
import type {Rule} from './rule.js';

/** The `virt` board has no BIOS: without UEFI or a kernel nothing would ever run. */
export const archHasFirmware: Rule = ({arch, firmware, boot}, locate) =>
  arch === 'aarch64' && firmware.type === 'bios' && boot.kernel === undefined
    ? [
        {
          code: 'profile/no-bios',
          severity: 'error',
          message: "An aarch64 machine has no 'bios', allowed are firmware 'uefi' or a boot.kernel",
          location: locate(pointerTo('firmware', 'type')),
          hint: '"firmware": {"type": "uefi"}',
        },
      ]
    : [];

/**
 * What a VM had when it was started before, and its profile leaves out now, so that what is installed may
 * not start, or asks for a key.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {pointerTo} from '../core/pointer.js';
import {isMissing} from '../host/check-file.js';
import type {Plan} from '../plan/plan.js';

export async function findLeftOut({
  paths,
  preparations,
}: Pick<Plan, 'paths' | 'preparations'>): Promise<readonly Diagnostic[]> {
  const has = (what: 'tpm' | 'nvram') => preparations.some(({prepare}) => prepare === what);
  const [tpmMissing, nvramMissing] = await Promise.all([
    isMissing(paths.tpmRecord),
    isMissing(paths.nvram),
  ]);
  return [
    ...(has('tpm') || tpmMissing ? [] : [tpm]),
    ...(has('nvram') || nvramMissing ? [] : [nvram]),
  ];
}

const tpm: Diagnostic = {
  code: 'cli/tpm-left-out',
  severity: 'warning',
  message:
    'the VM had a TPM when it was started before, and its profile has none now: a guest that has sealed the key of its disk with it, as BitLocker does, asks for its recovery key',
  hint: '"tpm": {} gives it back, as it was',
  origin: pointerTo('tpm'),
};

const nvram: Diagnostic = {
  code: 'cli/uefi-left-out',
  severity: 'warning',
  message:
    "the VM had firmware 'uefi' when it was started before, and its profile has 'bios' now: a system that was installed with UEFI does not start without",
  hint: '"firmware": {"type": "uefi"}',
  origin: pointerTo('firmware'),
};

/**
 * Why the guest must not be reset as things are.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {shellWord} from '../core/shell-word.js';
import type {VmStatus} from './vm-status.js';

/** QEMU resets its devices with the guest, and ends when the helper behind one is gone. */
export function resetObstacle({
  name,
  profile,
  degraded = [],
}: Pick<VmStatus, 'name' | 'profile' | 'degraded'>): Diagnostic | undefined {
  const fatal = degraded.find(({reset}) => reset === 'fatal');
  if (fatal === undefined) return undefined;
  return {
    code: 'supervisor/reset-would-end-vm',
    severity: 'error',
    message: `${name} has lost ${fatal.lost}, and a reset would end it with all that the guest has not written to disk`,
    hint: `kvmrun down ${shellWord(name)}, then kvmrun up ${shellWord(profile)}, which brings ${fatal.lost} back`,
    failure: 'sidecar-lost',
  };
}

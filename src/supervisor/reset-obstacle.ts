/**
 * Why a guest that has lost the helper behind one of its devices must not be reset, and why its memory can
 * be neither kept nor put back: QEMU would ask that helper for the state of the device.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {shellWord} from '../core/shell-word.js';
import type {VmStatus} from './vm-status.js';

type Lossy = Pick<VmStatus, 'name' | 'profile' | 'degraded'>;

/** QEMU resets its devices with the guest, and ends when the helper behind one is gone. */
export function resetObstacle({name, profile, degraded = []}: Lossy): Diagnostic | undefined {
  const fatal = degraded.find(({reset}) => reset === 'fatal');
  if (fatal === undefined) return undefined;
  return {
    code: 'supervisor/reset-would-end-vm',
    severity: 'error',
    message: `${name} has lost ${fatal.lost}, and a reset would end it with all that the guest has not written to disk`,
    hint: bringBack({name, profile}, fatal.lost),
    failure: 'sidecar-lost',
  };
}

export function memoryObstacle({name, profile, degraded = []}: Lossy): Diagnostic | undefined {
  const [loss] = degraded;
  if (loss === undefined) return undefined;
  return {
    code: 'supervisor/memory-needs-sidecar',
    severity: 'error',
    message: `${name} has lost ${loss.lost}, whose helper process has died: without it, the memory of the guest can be neither kept nor put back`,
    hint: bringBack({name, profile}, loss.lost),
    failure: 'sidecar-lost',
  };
}

const bringBack = ({name, profile}: Lossy, lost: string): string =>
  `kvmrun down ${shellWord(name)}, then kvmrun up ${shellWord(profile)}, which brings ${lost} back`;

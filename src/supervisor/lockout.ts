/**
 * What it means that somebody else holds the locks of a VM.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {LockedOut} from '../host/vm-lock.js';
import {readVmStatus} from './inspect.js';
import {readReservation, reserved} from './reservation.js';
import type {LaunchOrder, StartFailure} from './vm-handle.js';

/** Somebody else has the VM: a supervisor, or a QEMU without one. */
export interface Lockout {
  readonly failure: 'locked-out';
  readonly problem: LockedOut | Diagnostic;
}

export async function explainLockout(
  problem: LockedOut | Diagnostic,
  {plan, planDigest}: LaunchOrder,
): Promise<StartFailure> {
  if ('code' in problem) return {failure: 'not-started', diagnostics: [problem]};
  const status = await readVmStatus(plan.paths);
  if (status === undefined || status.phase === 'stopped' || status.phase === 'failed') {
    const purpose = await readReservation(plan.paths);
    const why = purpose === undefined ? inBetween(plan.name) : reserved(plan.name, purpose);
    return {failure: 'not-started', diagnostics: [why]};
  }
  return {
    failure: 'already-running',
    plan: status.planDigest === planDigest ? 'same' : 'different',
    status,
  };
}

/** Locked, but not to be seen yet or any more. */
const inBetween = (name: string): Diagnostic => ({
  code: 'supervisor/busy',
  severity: 'error',
  message: `another kvmrun is just starting or stopping the VM '${name}'`,
  hint: 'try again in a moment',
  failure: 'busy',
});

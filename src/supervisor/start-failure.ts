/**
 * Why a VM whose QEMU was started never ran.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {Plan} from '../plan/plan.js';
import type {ExitEvidence} from './exit-status.js';
import {investigate} from './investigate.js';
import {investigateTpm} from './investigate-tpm.js';
import {readQemuEnd} from './qemu-stderr.js';
import type {StartFailure} from './vm-handle.js';
import type {LastExit} from './vm-status.js';

export async function explainStartFailure(
  lastExit: LastExit,
  evidence: ExitEvidence,
  plan: Plan,
): Promise<StartFailure> {
  if (lastExit.reason === 'stopped') return {failure: 'stopped', lastExit};
  const diagnostic = evidence.ending ? decided(lastExit) : await explainEnd(evidence, plan);
  return {failure: 'not-started', diagnostics: [diagnostic]};
}

async function explainEnd(evidence: ExitEvidence, plan: Plan): Promise<Diagnostic> {
  if (evidence.complaint) return investigateTpm(evidence.complaint, plan.paths);
  const end = readQemuEnd(evidence, plan);
  // After the end of a VM that ran, nobody asks why it did not start.
  return evidence.accepted ? end.diagnostic : investigate(end, plan);
}

/** The end of a QEMU that never ran, in the words that were found for it. */
export function explainedExit(lastExit: LastExit, failure: StartFailure): LastExit {
  const [first] = failure.failure === 'not-started' ? failure.diagnostics : [];
  if (first === undefined) return lastExit;
  const {message, failure: kind = lastExit.failure} = first;
  return {...lastExit, message, ...(kind && {failure: kind})};
}

const decided = ({message, failure}: LastExit): Diagnostic => ({
  code: 'supervisor/start-failed',
  severity: 'error',
  message,
  failure: failure ?? 'internal',
  hint: 'read what QEMU wrote: kvmrun logs --qemu',
});

/** A start that did not get as far as a QEMU, as the end of a run that had one before. */
export function failedStart(diagnostics: readonly Diagnostic[]): LastExit {
  const [first] = diagnostics;
  return {
    reason: 'start-failed',
    message: first?.message ?? 'it could not be started again',
    failure: first?.failure ?? 'internal',
    at: new Date().toISOString(),
  };
}

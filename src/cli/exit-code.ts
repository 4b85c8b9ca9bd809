/**
 * What the exit code of `kvmrun` says. Documented in the README; never renumbered.
 *
 * 64 to 78 are those of sysexits(3); the 80s say how a VM in the foreground ended.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {FailureClass} from '../core/failure-class.js';

export const SUCCESS = 0;
/** By `kvmrun down`, under a service manager that would start again what ends in any other way. */
export const STOPPED_FOR_GOOD = 87;
export const INTERRUPTED = 130;
export const TERMINATED = 143;

const BY_CLASS: Readonly<Record<FailureClass, number>> = {
  usage: 64,
  profile: 65,
  'input-missing': 66,
  unavailable: 69,
  internal: 70,
  'os-refused': 71,
  'cannot-create': 73,
  io: 74,
  busy: 75,
  protocol: 76,
  permission: 77,
  unsupported: 78,
  'guest-panic': 80,
  watchdog: 81,
  killed: 82,
  'qemu-crash': 83,
  'restart-budget': 84,
  'sandbox-violation': 85,
  'sidecar-lost': 86,
};

export const exitCodeOf = (failure: FailureClass): number => BY_CLASS[failure];

/** The class of the first error; what comes after it is often its consequence. */
export function failureOf(diagnostics: readonly Diagnostic[]): FailureClass | undefined {
  const first = diagnostics.find(({severity}) => severity === 'error');
  return first && (first.failure ?? 'profile');
}

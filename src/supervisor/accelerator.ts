/**
 * Whether QEMU runs the guest in the way that the plan says.
 */
import {isObject} from '../core/json.js';
import type {Monitor} from '../qmp/qmp.js';
import type {Ending} from './lifecycle.js';

/** Asks for the status, too: its answer is the proof that the main loop runs. */
export async function findReadinessProblem(
  monitor: Monitor,
  wanted: 'kvm' | 'tcg',
): Promise<Ending | undefined> {
  const [status, kvm] = await Promise.all([
    monitor.execute({execute: 'query-status'}),
    wanted === 'kvm' ? isKvmEnabled(monitor) : undefined,
  ]);
  if (!status.ok) return notReady;
  // No answer at all is no proof of anything; QEMU was started with KVM and without a fallback.
  return kvm === 'no' ? withoutKvm : undefined;
}

async function isKvmEnabled(monitor: Monitor): Promise<'yes' | 'no' | 'unknown'> {
  const kvm = await monitor.execute({execute: 'query-kvm'});
  if (kvm.ok && isObject(kvm.value)) return kvm.value['enabled'] === true ? 'yes' : 'no';
  // Deprecated since QEMU 11.0; what takes its place came with 10.2.
  const accelerators = await monitor.execute({execute: 'query-accelerators'});
  if (!accelerators.ok || !isObject(accelerators.value)) return 'unknown';
  return accelerators.value['enabled'] === 'kvm' ? 'yes' : 'no';
}

const notReady: Ending = {
  reason: 'start-failed',
  message: 'QEMU accepted its command line and then did not answer',
  failure: 'protocol',
};

const withoutKvm: Ending = {
  reason: 'start-failed',
  message: 'QEMU was started with KVM and runs without it',
  failure: 'unavailable',
};

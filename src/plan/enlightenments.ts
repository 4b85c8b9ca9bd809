/**
 * What of Hyper-V the guest's processors show, and what that means for a Windows that misses some of it.
 */

import type {Diagnostic} from '../core/diagnostic.js';
import {
  ENLIGHTENMENTS,
  type Enlightenment,
  NESTED_ENLIGHTENMENT,
  SPINLOCK_RETRIES,
  usableOf,
} from '../core/enlightenments.js';
import {pointerTo} from '../core/pointer.js';
import type {ResolvedProfile} from '../schema/schema.js';
import type {HostFacts, KvmFacts} from './host-facts.js';
import type {Scalar} from './invocation.js';
import {type Judged, judged} from './judged.js';

export type CpuProperties = Readonly<Record<string, Scalar>>;

export interface EnlightenmentPlace {
  readonly facts: Pick<HostFacts, 'kvm' | 'qemu'>;
  readonly accelerator: 'kvm' | 'tcg';
}

export function chooseEnlightenments(
  {hyperv, cpu}: Pick<ResolvedProfile, 'hyperv' | 'cpu'>,
  {facts: {kvm, qemu}, accelerator}: EnlightenmentPlace,
): Judged<CpuProperties> {
  if (hyperv.type === 'none' || accelerator === 'tcg' || !kvm.usable) return judged({});
  // A guest without virtualisation of its own has no use for the one, nor for those it is not to have.
  const wanted = [...ENLIGHTENMENTS, NESTED_ENLIGHTENMENT].filter(
    ({name}) =>
      cpu.features[name] !== false &&
      (name !== NESTED_ENLIGHTENMENT.name || cpu.features['vmx'] !== false),
  );
  const given = usableOf(wanted, new Set(kvm.enlightenments));
  const properties = {
    ...Object.fromEntries(given.map((name) => [name, true])),
    ...(given.length === 0 ? {} : {'hv-spinlocks': SPINLOCK_RETRIES}),
    // Windows' own hypervisor fails on it.
    ...(qemu.features.controlFlow ? {'cet-ibt': false, 'cet-ss': false} : {}),
  };
  return judged(properties, ...findMissing(wanted, kvm));
}

const ORIGIN = pointerTo('hyperv');
const KERNEL = 'it takes a kernel with CONFIG_KVM_HYPERV, as distributions have';

function findMissing(
  wanted: readonly Enlightenment[],
  {enlightenments, enlightenmentProblem}: Extract<KvmFacts, {usable: true}>,
): readonly Diagnostic[] {
  const missing = wanted.filter(
    (one) => one !== NESTED_ENLIGHTENMENT && !enlightenments.includes(one.name),
  );
  if (missing.length === 0) return [];
  const which =
    enlightenments.length === 0
      ? "none of Hyper-V's enlightenments"
      : `no enlightenment ${missing.map(({name}) => `'${name}'`).join(', ')}`;
  const consequences = [...new Set(missing.map(({without}) => without))].join(', ');
  const refused =
    enlightenmentProblem === undefined
      ? ''
      : `; it offers more, and then QEMU says '${enlightenmentProblem}'`;
  return [
    {
      code: 'plan/enlightenments-missing',
      severity: 'warning',
      message: `the KVM of this host has ${which}${refused}; for Windows that means: ${consequences}`,
      origin: ORIGIN,
      ...(enlightenments.length === 0 && enlightenmentProblem === undefined ? {hint: KERNEL} : {}),
    },
  ];
}

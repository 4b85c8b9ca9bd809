/**
 * Decides between KVM and TCG, and says why when the profile does not get what it asked for.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {FailureClass} from '../core/failure-class.js';
import {pointerTo} from '../core/pointer.js';
import type {KvmFacts, KvmProblem} from './host-facts.js';
import {type Judged, judged} from './judged.js';

export interface AcceleratorChoice {
  readonly accelerator: 'kvm' | 'tcg';
  /** Processor features that must be off for KVM to start. */
  readonly withoutFeatures: readonly string[];
}

type UsableKvm = Extract<KvmFacts, {usable: true}>;
type UnusableKvm = Extract<KvmFacts, {usable: false}>;

export function chooseAccelerator(
  wanted: 'kvm' | 'tcg' | 'auto',
  kvm: KvmFacts,
): Judged<AcceleratorChoice> {
  switch (wanted) {
    case 'tcg':
      return judged(TCG);
    case 'kvm':
      return kvm.usable ? useKvm(kvm) : judged(KVM, refuseKvm(kvm));
    case 'auto':
      return chooseForAuto(kvm);
  }
}

function chooseForAuto(kvm: KvmFacts): Judged<AcceleratorChoice> {
  if (!kvm.usable) return judged(TCG, kvmIsUnusable(kvm));
  return kvm.emulated ? judged(TCG, kvmIsEmulated()) : useKvm(kvm);
}

const TCG: AcceleratorChoice = {accelerator: 'tcg', withoutFeatures: []};
const KVM: AcceleratorChoice = {accelerator: 'kvm', withoutFeatures: []};

const useKvm = ({emulated, withoutFeatures}: UsableKvm): Judged<AcceleratorChoice> =>
  judged(
    {accelerator: 'kvm', withoutFeatures},
    ...(emulated ? [kvmMayBeSlow()] : []),
    ...(withoutFeatures.length > 0 ? [someFeaturesAreOff(withoutFeatures)] : []),
  );

const ORIGIN = pointerTo('accelerator');

const FAILURES: Readonly<Record<KvmProblem, FailureClass>> = {
  missing: 'unavailable',
  'no-permission': 'permission',
  'group-not-active': 'permission',
  busy: 'busy',
  'foreign-arch': 'unsupported',
  failed: 'unavailable',
};

const refuseKvm = (kvm: UnusableKvm): Diagnostic => ({
  code: `plan/kvm-${kvm.problem}`,
  severity: 'error',
  message: refusal(kvm),
  origin: ORIGIN,
  hint: kvm.problem === 'foreign-arch' ? kvm.hint : `${kvm.hint}; or ${WAY_OUT}`,
  failure: FAILURES[kvm.problem],
});

const WAY_OUT = 'set "accelerator": "auto" to run without KVM until then';

function refusal({problem, detail}: UnusableKvm): string {
  switch (problem) {
    case 'missing':
      return `accelerator 'kvm' is not on this host: ${detail}`;
    case 'no-permission':
      return `accelerator 'kvm' is not for this user: ${detail}`;
    case 'group-not-active':
      return `accelerator 'kvm' is not for this login yet: ${detail}`;
    case 'busy':
      return `accelerator 'kvm' is taken: ${detail}`;
    case 'foreign-arch':
      return `accelerator 'kvm' runs only guests of the host's own architecture: ${detail}`;
    case 'failed':
      return `accelerator 'kvm' was tried and does not work: ${detail}`;
  }
}

const kvmIsUnusable = ({detail, hint}: UnusableKvm): Diagnostic => ({
  code: 'plan/tcg-instead-of-kvm',
  severity: 'warning',
  message: `the guest runs under TCG, some ten times slower than under KVM: ${detail}`,
  origin: ORIGIN,
  hint,
});

const kvmIsEmulated = (): Diagnostic => ({
  code: 'plan/tcg-instead-of-emulated-kvm',
  severity: 'warning',
  message:
    'the guest runs under TCG: the KVM of this host has no hardware behind it, and is slower still for most guests',
  origin: ORIGIN,
  hint: 'set "accelerator": "kvm" to use it nevertheless',
});

const kvmMayBeSlow = (): Diagnostic => ({
  code: 'plan/emulated-kvm',
  severity: 'warning',
  message:
    'the KVM of this host has no hardware behind it, and may be slower than TCG or fail on a common kernel',
  origin: ORIGIN,
  hint: 'set "accelerator": "auto" to use TCG here and KVM where it is real',
});

const someFeaturesAreOff = (features: readonly string[]): Diagnostic => ({
  code: 'plan/cpu-features-off',
  severity: 'warning',
  message: `the guest's processor goes without '${features.join("', '")}': QEMU does not start with it under the KVM of this host`,
  origin: ORIGIN,
});

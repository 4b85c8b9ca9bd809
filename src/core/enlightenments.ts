/**
 * What Hyper-V tells Windows so that it need not behave as on bare metal, and KVM can tell it, too.
 *
 * `hv-passthrough` would be everything that KVM has; QEMU's documentation keeps it for debugging, and
 * it has frozen guests. So this is a list of what is known to do good.
 */

export interface Enlightenment {
  /** QEMU's name for it. */
  readonly name: string;
  /** Those without which QEMU refuses it. */
  readonly needs: readonly string[];
  /** Whether it is old enough for every KVM that has any of them. */
  readonly age: 'old' | 'recent';
  /** What a guest without it pays. */
  readonly without: string;
}

const BUSY_IDLE = 'an idle guest keeps a processor of the host busy';
const SLOW_CLOCK = 'reading the clock is slow';
const SLOW_MEMORY = 'memory that processors share is slow to change';
const SPINNING = 'processors of the guest wait for each other in loops';
const SLOW_INTERRUPTS = 'interrupts are slow';

export const ENLIGHTENMENTS: readonly Enlightenment[] = [
  {name: 'hv-relaxed', needs: [], age: 'old', without: 'a busy host may crash it'},
  {name: 'hv-vapic', needs: [], age: 'old', without: SLOW_INTERRUPTS},
  {name: 'hv-vpindex', needs: [], age: 'old', without: BUSY_IDLE},
  {name: 'hv-runtime', needs: [], age: 'old', without: SPINNING},
  {name: 'hv-time', needs: [], age: 'old', without: SLOW_CLOCK},
  {name: 'hv-synic', needs: ['hv-vpindex'], age: 'old', without: BUSY_IDLE},
  {name: 'hv-stimer', needs: ['hv-synic', 'hv-time'], age: 'old', without: BUSY_IDLE},
  {name: 'hv-stimer-direct', needs: ['hv-stimer'], age: 'recent', without: BUSY_IDLE},
  {name: 'hv-frequencies', needs: [], age: 'old', without: SLOW_CLOCK},
  {name: 'hv-tlbflush', needs: ['hv-vpindex'], age: 'recent', without: SLOW_MEMORY},
  {name: 'hv-tlbflush-ext', needs: ['hv-tlbflush'], age: 'recent', without: SLOW_MEMORY},
  {name: 'hv-ipi', needs: ['hv-vpindex'], age: 'recent', without: SLOW_INTERRUPTS},
  {name: 'hv-xmm-input', needs: [], age: 'recent', without: SLOW_MEMORY},
];

/** For a Hyper-V inside the guest, on processors of Intel. */
export const NESTED_ENLIGHTENMENT: Enlightenment = {
  name: 'hv-evmcs',
  needs: ['hv-vapic'],
  age: 'recent',
  without: 'guests of the guest are slow',
};

/** How often a processor of the guest tries to get a lock before it tells the hypervisor. */
export const SPINLOCK_RETRIES = 0x1fff;

/** Those of a list that are offered together with what they need. */
export function usableOf(
  wanted: readonly Enlightenment[],
  offered: ReadonlySet<string>,
): readonly string[] {
  const usable = new Set<string>();
  // Each comes after what it needs.
  for (const {name, needs} of wanted) {
    if (offered.has(name) && needs.every((needed) => usable.has(needed))) usable.add(name);
  }
  return [...usable];
}

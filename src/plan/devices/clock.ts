/**
 * The machine's clock: what it shows when QEMU starts, and what becomes of its late interrupts.
 */
import type {JsonPointer} from '../../core/pointer.js';
import type {Argument} from '../invocation.js';

export interface ClockSpec {
  readonly base: 'utc' | 'localtime';
  readonly lateTicks: 'as-they-come' | 'catch-up';
  readonly accelerator: 'kvm' | 'tcg';
}

export const clockArguments = (
  {base, lateTicks, accelerator}: ClockSpec,
  origin: JsonPointer,
): Argument[] => [
  {
    form: 'keyval',
    option: 'rtc',
    props: {base, ...(lateTicks === 'catch-up' ? {driftfix: 'slew'} : {})},
    origin,
  },
  ...(lateTicks === 'catch-up' && accelerator === 'kvm' ? [dropLateTicksOfPit(origin)] : []),
];

/** Under KVM the kernel has this timer; what it makes up for comes on top of the clock's. */
const dropLateTicksOfPit = (origin: JsonPointer): Argument => ({
  form: 'keyval',
  option: 'global',
  props: {driver: 'kvm-pit', property: 'lost_tick_policy', value: 'discard'},
  origin,
});

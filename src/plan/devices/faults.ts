/**
 * What QEMU does when the guest can go no further: it keeps the guest as it stands and says so, and
 * leaves the rest to the supervisor. That is also what tells a guest's shutdown from other ends when
 * nobody was there to hear of it.
 */
import {type JsonPointer, pointerTo, ROOT} from '../../core/pointer.js';
import {pciDevice} from '../device-places.js';
import type {Argument} from '../invocation.js';
import {PANIC_NOTIFIER} from '../pci-slots.js';

/** `restart`: something is there that starts the VM again. */
export const actionArguments = (afterwards: 'restart' | 'nothing'): Argument[] => [
  {
    form: 'keyval',
    option: 'action',
    props: {
      shutdown: 'pause',
      panic: 'pause',
      // Without anybody who would start it again, a guest that hangs is best reset.
      watchdog: afterwards === 'restart' ? 'pause' : 'reset',
    },
    origin: ROOT,
  },
];

/** Through it the guest's kernel says that it panics; Linux 5.12 and Windows have drivers. */
export const panicNotifierArguments = (): Argument[] => [
  {
    form: 'json',
    option: 'device',
    props: {...pciDevice('pvpanic-pci', PANIC_NOTIFIER), id: 'panic0-dev'},
    origin: ROOT,
  },
];

/** The board has the timer in any case; by default it can do no harm, and no good. */
export const watchdogArguments = (origin: JsonPointer = pointerTo('watchdog')): Argument[] => [
  {
    form: 'keyval',
    option: 'global',
    props: {driver: 'ICH9-LPC', property: 'noreboot', value: false},
    origin,
  },
];

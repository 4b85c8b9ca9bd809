/**
 * What the guest starts: a Linux kernel given directly, else what the firmware finds.
 *
 * `strict` keeps the firmware to the devices that have a boot index.
 */
import {pointerTo, ROOT} from '../../core/pointer.js';
import type {Argument, TextOption} from '../invocation.js';

export interface BootSpec {
  readonly kernel?: string | undefined;
  readonly initrd?: string | undefined;
  readonly cmdline?: string | undefined;
}

export function bootArguments({kernel, initrd, cmdline}: BootSpec): Argument[] {
  return [
    {form: 'keyval', option: 'boot', props: {strict: true}, origin: ROOT},
    ...textArgument('kernel', kernel, 'kernel'),
    ...textArgument('initrd', initrd, 'initrd'),
    ...textArgument('append', cmdline, 'cmdline'),
  ];
}

function textArgument(option: TextOption, value: string | undefined, field: string): Argument[] {
  if (value === undefined) return [];
  return [{form: 'text', option, value, origin: pointerTo('boot', field)}];
}

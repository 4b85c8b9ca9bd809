/**
 * What every VM has: no devices of QEMU's own choice, a confined QEMU, and a name.
 *
 * `-S` holds the guest until the supervisor has seen that all is well.
 */
import {pointerTo, ROOT} from '../../core/pointer.js';
import type {Argument} from '../invocation.js';

export interface BaseSpec {
  readonly name: string;
  readonly uuid: string;
  /** Whether QEMU names its threads, for `top -H`. */
  readonly threadNames: 'settable' | 'given';
}

export const baseArguments = ({name, uuid, threadNames}: BaseSpec): Argument[] => [
  {
    form: 'keyval',
    option: 'name',
    props: {guest: name, ...(threadNames === 'settable' ? {'debug-threads': true} : {})},
    origin: pointerTo('name'),
  },
  {form: 'text', option: 'uuid', value: uuid, origin: pointerTo('uuid')},
  {form: 'flag', option: 'nodefaults', origin: ROOT},
  {form: 'flag', option: 'no-user-config', origin: ROOT},
  {form: 'flag', option: 'S', origin: ROOT},
  {
    form: 'keyval',
    option: 'sandbox',
    head: 'on',
    props: {
      obsolete: 'deny',
      elevateprivileges: 'deny',
      spawn: 'deny',
      resourcecontrol: 'deny',
    },
    origin: ROOT,
  },
  {form: 'keyval', option: 'msg', props: {timestamp: true}, origin: ROOT},
];

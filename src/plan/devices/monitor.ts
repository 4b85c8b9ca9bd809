/**
 * The monitors: one on an inherited descriptor for the supervisor, and one on a socket in the VM's
 * private folder, for when the supervisor is gone.
 */
import {ROOT} from '../../core/pointer.js';
import type {Argument, Scalar} from '../invocation.js';
import {MONITOR_FD} from '../plan.js';

export interface MonitorSpec {
  readonly socket: string;
  /** QEMU 11.1 has monitors as objects, and warns on stderr about `-mon`. */
  readonly style: 'option' | 'object';
}

export const monitorArguments = ({socket, style}: MonitorSpec): Argument[] => [
  ...monitor('mon0', {fd: MONITOR_FD}, style),
  ...monitor('mon1', {path: socket, server: true, wait: false}, style),
];

const monitor = (
  id: string,
  channel: Readonly<Record<string, Scalar>>,
  style: MonitorSpec['style'],
): Argument[] => [
  {form: 'keyval', option: 'chardev', head: 'socket', props: {id, ...channel}, origin: ROOT},
  style === 'object'
    ? {
        form: 'json',
        option: 'object',
        props: {'qom-type': 'monitor-qmp', id: `${id}-qmp`, chardev: id},
        origin: ROOT,
      }
    : {
        form: 'keyval',
        option: 'mon',
        props: {id: `${id}-qmp`, chardev: id, mode: 'control'},
        origin: ROOT,
      },
];

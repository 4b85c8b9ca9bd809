/** The channel to the QEMU guest agent, by the name that the agent looks for. */
import type {JsonPointer} from '../../core/pointer.js';
import {type Place, virtioDevice} from '../device-places.js';
import type {Argument} from '../invocation.js';

export interface GuestAgentSpec {
  readonly socket: string;
  readonly place: Place;
}

export const guestAgentArguments = (
  {socket, place}: GuestAgentSpec,
  origin: JsonPointer,
): Argument[] => [
  {
    form: 'keyval',
    option: 'chardev',
    head: 'socket',
    props: {id: 'agent0', path: socket, server: true, wait: false},
    origin,
  },
  {
    form: 'json',
    option: 'device',
    props: {...virtioDevice('virtio-serial', place), id: 'vserial0'},
    origin,
  },
  {
    form: 'json',
    option: 'device',
    props: {
      driver: 'virtserialport',
      id: 'agent0-dev',
      bus: 'vserial0.0',
      nr: 1,
      chardev: 'agent0',
      name: 'org.qemu.guest_agent.0',
    },
    origin,
  },
];

/** Random numbers for the guest from the host's generator, which never blocks. */
import type {JsonPointer} from '../../core/pointer.js';
import {type Place, virtioDevice} from '../device-places.js';
import type {Argument} from '../invocation.js';

export const rngArguments = (place: Place, origin: JsonPointer): Argument[] => [
  {
    form: 'json',
    option: 'object',
    props: {'qom-type': 'rng-random', id: 'rng0', filename: '/dev/urandom'},
    origin,
  },
  {
    form: 'json',
    option: 'device',
    props: {...virtioDevice('virtio-rng', place), id: 'rng0-dev', rng: 'rng0'},
    origin,
  },
];

/**
 * The balloon, through which the guest reports memory that it does not use. A guest that runs out
 * of memory gets it back at once.
 */
import type {JsonPointer} from '../../core/pointer.js';
import {type Place, virtioDevice} from '../device-places.js';
import type {Argument} from '../invocation.js';

export const balloonArguments = (place: Place, origin: JsonPointer): Argument[] => [
  {
    form: 'json',
    option: 'device',
    props: {
      ...virtioDevice('virtio-balloon', place),
      id: 'balloon0-dev',
      'free-page-reporting': true,
      'deflate-on-oom': true,
    },
    origin,
  },
];

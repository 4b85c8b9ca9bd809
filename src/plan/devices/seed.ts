/**
 * The seed disc: a read-only virtio disk, since every guest with cloud-init has the driver for it,
 * while many a cloud kernel has none for CD drives. It comes after all disks, and moves none.
 */
import type {JsonPointer} from '../../core/pointer.js';
import {type Place, virtioDevice} from '../device-places.js';
import type {Argument, QapiObject} from '../invocation.js';

export interface SeedDiscSpec {
  readonly path: string;
  readonly aio: 'io_uring' | 'threads';
  readonly place: Place;
}

const NODE = 'seed';
const READ_ONLY: QapiObject = {'read-only': true, 'auto-read-only': false};

export function seedArguments({path, aio, place}: SeedDiscSpec, origin: JsonPointer): Argument[] {
  return [
    {
      form: 'json',
      option: 'blockdev',
      props: {
        driver: 'file',
        'node-name': `${NODE}-file`,
        filename: path,
        aio,
        locking: 'on',
        ...READ_ONLY,
      },
      origin,
    },
    {
      form: 'json',
      option: 'blockdev',
      props: {driver: 'raw', 'node-name': NODE, file: `${NODE}-file`, ...READ_ONLY},
      origin,
    },
    {
      form: 'json',
      option: 'device',
      props: {
        ...virtioDevice('virtio-blk', place),
        id: `${NODE}-dev`,
        drive: NODE,
        serial: 'kvmrun-seed',
      },
      origin,
    },
  ];
}

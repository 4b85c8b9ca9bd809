/**
 * Disks: a `-blockdev` for the file, one for the image in it, and a `-device` for the guest's view.
 *
 * For the disk at `/disks/<N>` these are named `disk<N>-file`, `disk<N>` and `disk<N>-dev`, so that
 * an event about any of them leads back to the profile. The drivers are named explicitly at every
 * level: QEMU never looks into an image to find out what it is, or which other file it refers to.
 */
import {type JsonPointer, pointerTo} from '../../core/pointer.js';
import {type Place, virtioDevice} from '../device-places.js';
import type {Argument, QapiObject} from '../invocation.js';

export interface DiskSpec {
  /** Position in the profile. */
  readonly index: number;
  readonly path: string;
  readonly format: 'qcow2' | 'raw';
  readonly bus: keyof typeof KINDS;
  readonly access: 'read-write' | 'read-only';
  readonly serial: string;
  readonly bootIndex?: number | undefined;
  readonly pageCache: 'used' | 'bypassed';
  readonly aio: 'io_uring' | 'native' | 'threads';
  readonly place: Place;
  /** Absent where the device cannot have one. */
  readonly ioThread?: string | undefined;
}

/** The device that puts a disk on each bus. */
const KINDS = {virtio: 'virtio-blk'} as const;

/** More threads than this cost more than they bring on common hosts. */
const MOST_IO_THREADS = 4;

/** The thread that serves the disk at this position. */
export const ioThreadOf = (index: number): string => `io${index % MOST_IO_THREADS}`;

/** The block node that the guest's device is on. */
export const diskNode = (index: number): string => `disk${index}`;

export function ioThreadArguments(diskCount: number): Argument[] {
  return Array.from({length: Math.min(diskCount, MOST_IO_THREADS)}, (_, index) => ({
    form: 'json',
    option: 'object',
    props: {'qom-type': 'iothread', id: ioThreadOf(index)},
    origin: pointerTo('disks', index),
  }));
}

export function diskArguments(disk: DiskSpec, origin: JsonPointer): Argument[] {
  return [
    {form: 'json', option: 'blockdev', props: fileNode(disk), origin},
    {form: 'json', option: 'blockdev', props: imageNode(disk), origin},
    {form: 'json', option: 'device', props: device(disk), origin},
  ];
}

const fileNode = (disk: DiskSpec): QapiObject => ({
  driver: 'file',
  'node-name': `disk${disk.index}-file`,
  filename: disk.path,
  aio: disk.aio,
  // A second QEMU on the same image would destroy it, so a file system without locks is refused.
  locking: 'on',
  ...sharedByNodes(disk),
});

const imageNode = (disk: DiskSpec): QapiObject => ({
  driver: disk.format,
  'node-name': diskNode(disk.index),
  file: `disk${disk.index}-file`,
  ...(disk.format === 'qcow2' ? {backing: null} : {}),
  ...sharedByNodes(disk),
  ...(disk.access === 'read-write' ? {'detect-zeroes': 'unmap'} : {}),
});

/** QEMU wants these repeated at every level. */
const sharedByNodes = ({access, pageCache}: DiskSpec): QapiObject => ({
  'read-only': access === 'read-only',
  'auto-read-only': false,
  cache: {direct: pageCache === 'bypassed', 'no-flush': false},
  // Without it, the guest's TRIM never shrinks the image file.
  ...(access === 'read-write' ? {discard: 'unmap'} : {}),
});

const device = (disk: DiskSpec): QapiObject => ({
  ...virtioDevice(KINDS[disk.bus], disk.place),
  id: `disk${disk.index}-dev`,
  drive: diskNode(disk.index),
  iothread: disk.ioThread,
  serial: disk.serial,
  bootindex: disk.bootIndex,
  'write-cache': 'on',
  // A full host disk pauses the guest until there is room; other errors are the guest's to handle.
  werror: 'enospc',
  rerror: 'report',
});

/**
 * Disks: a `-blockdev` for the file, one for the image in it, and a `-device` for the guest's view.
 *
 * For the disk at `/disks/<N>` these are named `disk<N>-file`, `disk<N>` and `disk<N>-dev`, so that
 * an event about any of them leads back to the profile. What it lies on is `disk<N>-base`. With limits, `disk<N>-throttle` lies between
 * image and device. The drivers are named explicitly at every level: QEMU never looks into an image
 * to find out what it is, or which other file it refers to.
 */
import type {JsonPointer} from '../../core/pointer.js';
import type {Argument, QapiObject} from '../invocation.js';
import {attachment, type Seat} from './disk-seat.js';

export interface DiskSpec {
  /** Position in the profile. */
  readonly index: number;
  readonly media: 'disk' | 'cdrom';
  /** Absent for a CD drive without a CD. */
  readonly image?: ImageSpec | undefined;
  readonly seat: Seat;
  readonly serial: string;
  readonly bootIndex?: number | undefined;
  /** Whether the guest is told that what it writes is safe only after a flush. */
  readonly guestCache: 'write-back' | 'write-through';
  readonly sharing: 'exclusive' | 'shared';
  readonly blockSize?: {readonly logical: number; readonly physical?: number} | undefined;
  /** Those that serve the disk; none where the device cannot have any. */
  readonly ioThreads: readonly string[];
}

/** An image that another one lies on. Nobody writes to it. */
export interface LayerSpec {
  readonly path: string;
  readonly kind: 'file' | 'block-device';
  readonly format: 'qcow2' | 'raw';
  readonly aio: 'io_uring' | 'threads';
}

export interface ImageSpec {
  readonly path: string;
  /** Nearest first. */
  readonly layers: readonly LayerSpec[];
  readonly kind: 'file' | 'block-device';
  readonly format: 'qcow2' | 'raw';
  readonly access: 'read-write' | 'read-only';
  readonly pageCache: 'used' | 'bypassed';
  readonly flushes: 'obeyed' | 'ignored';
  readonly aio: 'io_uring' | 'native' | 'threads';
  readonly discard: 'unmap' | 'ignore';
  readonly detectZeroes: 'unmap' | 'on' | 'off';
  /** For the tables of a qcow2; absent where QEMU's own limit is enough. */
  readonly tableCacheBytes?: number | undefined;
  /** As QEMU's `ThrottleLimits`. */
  readonly limits?: QapiObject | undefined;
}

/** The block node of the image in the file. */
export const diskNode = (index: number): string => `disk${index}`;

/** The block node that the guest's device is on. */
export const topNode = (index: number, {limits}: Pick<ImageSpec, 'limits'>): string =>
  limits === undefined ? diskNode(index) : `${diskNode(index)}-throttle`;

export function diskArguments(disk: DiskSpec, origin: JsonPointer): Argument[] {
  const {index, image} = disk;
  return [
    ...(image === undefined ? [] : imageArguments(index, image, origin)),
    ...deviceArguments(disk, origin),
  ];
}

function imageArguments(index: number, image: ImageSpec, origin: JsonPointer): Argument[] {
  return [...layerNodes(index, image.layers), fileNode(index, image), imageNode(index, image)]
    .map((props): Argument => ({form: 'json', option: 'blockdev', props, origin}))
    .concat(image.limits === undefined ? [] : throttleArguments(index, image, origin));
}

/** The block node of the image that lies this deep, 1 for the nearest. */
const layerNode = (index: number, depth: number): string =>
  `${diskNode(index)}-base${depth === 1 ? '' : depth}`;

/** The deepest first, as each has to be there for the next. */
const layerNodes = (index: number, layers: readonly LayerSpec[]): QapiObject[] =>
  layers
    .map((layer, above): QapiObject[] => {
      const node = layerNode(index, above + 1);
      const shared = {'read-only': true, 'auto-read-only': false};
      return [
        {
          driver: layer.kind === 'file' ? 'file' : 'host_device',
          'node-name': `${node}-file`,
          filename: layer.path,
          aio: layer.aio,
          locking: 'on',
          ...shared,
        },
        {
          driver: layer.format,
          'node-name': node,
          file: `${node}-file`,
          ...backingOf(layer.format, index, {depth: above + 1, layers}),
          ...shared,
        },
      ];
    })
    .toReversed()
    .flat();

/** Named, or named as nothing, so that what the image itself says does not count. */
function backingOf(
  format: ImageSpec['format'],
  index: number,
  {depth, layers}: {readonly depth: number; readonly layers: readonly LayerSpec[]},
): QapiObject {
  if (format !== 'qcow2') return {};
  return {backing: layers.length > depth ? layerNode(index, depth + 1) : null};
}

const fileNode = (index: number, image: ImageSpec): QapiObject => ({
  driver: image.kind === 'file' ? 'file' : 'host_device',
  'node-name': `disk${index}-file`,
  filename: image.path,
  aio: image.aio,
  // A second QEMU on the same image would destroy it, so a file system without locks is refused.
  locking: 'on',
  ...sharedByNodes(image),
});

const imageNode = (index: number, image: ImageSpec): QapiObject => ({
  driver: image.format,
  'node-name': diskNode(index),
  file: `disk${index}-file`,
  ...backingOf(image.format, index, {depth: 0, layers: image.layers}),
  ...(image.format === 'qcow2' ? {'l2-cache-size': image.tableCacheBytes} : {}),
  ...sharedByNodes(image),
  ...zeroesOf(image),
});

function throttleArguments(index: number, image: ImageSpec, origin: JsonPointer): Argument[] {
  const group = `disk${index}-limits`;
  const object: QapiObject = {'qom-type': 'throttle-group', id: group, limits: image.limits};
  const node: QapiObject = {
    driver: 'throttle',
    'node-name': topNode(index, image),
    'throttle-group': group,
    file: diskNode(index),
    ...sharedByNodes(image),
    ...zeroesOf(image),
  };
  return [
    {form: 'json', option: 'object', props: object, origin},
    {form: 'json', option: 'blockdev', props: node, origin},
  ];
}

/** QEMU wants these repeated at every level. */
const sharedByNodes = ({access, pageCache, flushes, discard}: ImageSpec): QapiObject => ({
  'read-only': access === 'read-only',
  'auto-read-only': false,
  cache: {direct: pageCache === 'bypassed', 'no-flush': flushes === 'ignored'},
  // Without it, the guest's TRIM never shrinks the image file.
  ...(access === 'read-write' ? {discard} : {}),
});

const zeroesOf = ({access, detectZeroes}: ImageSpec): QapiObject =>
  access === 'read-write' ? {'detect-zeroes': detectZeroes} : {};

function deviceArguments(disk: DiskSpec, origin: JsonPointer): Argument[] {
  const {index, image, seat, serial, bootIndex, blockSize} = disk;
  const id = `disk${index}-dev`;
  const {before, props} = attachment({seat, media: disk.media, id});
  const device: QapiObject = {
    ...props,
    id,
    drive: image && topNode(index, image),
    ...threadProps(disk.ioThreads),
    serial,
    bootindex: bootIndex,
    ...(blockSize && {logical_block_size: blockSize.logical}),
    ...(blockSize && {physical_block_size: blockSize.physical ?? blockSize.logical}),
    ...(disk.sharing === 'shared' && {'share-rw': true}),
    ...(disk.media === 'disk' && writingProps(disk)),
  };
  return [...before, device].map((one) => ({form: 'json', option: 'device', props: one, origin}));
}

/** Several threads share the queues, and QEMU has an option of its own for that. */
function threadProps([first, ...others]: readonly string[]): QapiObject {
  if (first === undefined) return {};
  if (others.length === 0) return {iothread: first};
  return {'iothread-vq-mapping': [first, ...others].map((iothread) => ({iothread}))};
}

const writingProps = ({guestCache, seat}: DiskSpec): QapiObject => ({
  'write-cache': guestCache === 'write-back' ? 'on' : 'off',
  // A full host disk pauses the guest until there is room; other errors are the guest's to handle.
  // QEMU's NVMe cannot wait: its guest gets an error.
  ...(seat.bus === 'nvme' ? {} : {werror: 'enospc', rerror: 'report'}),
});

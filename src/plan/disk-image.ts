/**
 * The image behind a disk: the file that QEMU opens, the images that it lies on, and what there is to
 * do until they are there.
 *
 *   overlay      ─▶ base                    the guest's writes stay in the overlay
 *   ephemeral    ─▶ base, or the disk       its writes go when QEMU goes
 *   copy, direct                            one file
 */
import {parseByteSize} from '../core/byte-size.js';
import {compressionOf, digestOf, imageName} from '../core/image-name.js';
import {pointerTo} from '../core/pointer.js';
import type {Disk, DiskSource} from '../schema/schema.js';
import type {ImageLayer, ImageSizing, Preparation} from './plan.js';
import type {VmPaths} from './vm-paths.js';

/** Where images are that the profile does not place, and what becomes of them. */
export interface ImagePlace
  extends Pick<VmPaths, 'stateDirectory' | 'ephemeralDirectory' | 'answers'> {
  /** The folder of images that were fetched, common to all VMs. */
  readonly imageCache: string;
  /** `discarded`: all disks are ephemeral, whatever the profile says. */
  readonly writes: 'kept' | 'discarded';
}

export interface DiskImage extends ImageLayer {
  /** What it lies on, nearest first. */
  readonly layers: readonly ImageLayer[];
  readonly preparations: readonly Preparation[];
}

/** `undefined` for a drive without a CD. */
export function diskImageOf(disk: Disk, index: number, place: ImagePlace): DiskImage | undefined {
  const image = keptImage(disk, index, place);
  if (image === undefined || !isEphemeral(disk, place)) return image;
  return underEphemeral(image, {disk, index, place});
}

function isEphemeral({mode, media, readOnly, shared}: Disk, {writes}: ImagePlace): boolean {
  if (media === 'cdrom' || readOnly || shared) return false;
  return mode === 'ephemeral' || writes === 'discarded';
}

function underEphemeral(
  below: DiskImage,
  {disk, index, place}: {readonly disk: Disk; readonly index: number; readonly place: ImagePlace},
): DiskImage {
  const path = `${place.ephemeralDirectory}/${disk.id}.qcow2`;
  const {layers, preparations, ...base} = below;
  return {
    path,
    format: 'qcow2',
    layers: [base, ...layers],
    preparations: [
      ...preparations,
      {
        prepare: 'overlay',
        path,
        folder: 'private',
        base,
        lifetime: 'run',
        ...(disk.mode === 'ephemeral' ? sizeOf(disk) : {}),
        origin: pointerTo('disks', index),
      },
    ],
  };
}

/** Without the layer that is thrown away. */
function keptImage(disk: Disk, index: number, place: ImagePlace): DiskImage | undefined {
  const {source, path, mode} = disk;
  if (source === undefined) {
    return path === undefined ? unnamed(disk, index, place) : named(path, disk, index, place);
  }
  const {base, preparation} = baseOf(source, index, place);
  const origin = pointerTo('disks', index);
  const folder = path === undefined ? 'private' : 'named';
  const target = path ?? `${place.stateDirectory}/disks/${disk.id}.qcow2`;
  if (mode === 'copy') {
    const copy: Preparation = {
      prepare: 'conversion',
      source: base,
      path: target,
      folder,
      ...sizeOf(disk),
      origin,
    };
    return alone({path: target, format: 'qcow2'}, [{...preparation, copy: target}, copy]);
  }
  if (base.format !== 'qcow2' && base.format !== 'raw') {
    // A rule of the profile refuses it before there is a plan.
    throw new Error(`A ${base.format} image can only be copied`);
  }
  const layer = {path: base.path, format: base.format};
  if (mode !== 'overlay') return alone(layer, [preparation]);
  return {
    path: target,
    format: 'qcow2',
    layers: [layer],
    preparations: [
      preparation,
      {
        prepare: 'overlay',
        path: target,
        folder,
        base: layer,
        lifetime: 'kept',
        ...sizeOf(disk),
        origin,
      },
    ],
  };
}

/** A disk that begins empty, and is the VM's own; or a drive without a CD. */
function unnamed(disk: Disk, index: number, {stateDirectory}: ImagePlace): DiskImage | undefined {
  const {sizeBytes, ...sizing} = sizeOf(disk);
  if (sizeBytes === undefined) return undefined;
  const format = disk.format === 'raw' ? 'raw' : 'qcow2';
  const path = `${stateDirectory}/disks/${disk.id}.${format === 'raw' ? 'img' : 'qcow2'}`;
  const origin = pointerTo('disks', index);
  return alone({path, format}, [
    {prepare: 'image', path, folder: 'private', format, sizeBytes, ...sizing, origin},
  ]);
}

/** An image that the profile names by its path, as all of the disk. */
function named(path: string, disk: Disk, index: number, place: ImagePlace): DiskImage {
  const {media, format, mode, readOnly} = disk;
  const origin = pointerTo('disks', index);
  if (format !== 'qcow2' && format !== 'raw') {
    const copy = `${place.stateDirectory}/disks/${disk.id}.qcow2`;
    const source = {path, format};
    // It is the disk from then on, and so no new one.
    const sizing = disk.grow ? sizeOf(disk) : {};
    return alone({path: copy, format: 'qcow2'}, [
      {prepare: 'conversion', source, path: copy, folder: 'private', ...sizing, origin},
    ]);
  }
  // An image that is only read does not grow; what lies on it does.
  const {sizeBytes, ...sizing} = sizeOf(disk);
  if (sizeBytes !== undefined && mode === 'direct') {
    return alone({path, format}, [
      {prepare: 'image', path, folder: 'named', format, sizeBytes, ...sizing, origin},
    ]);
  }
  return alone({path, format}, [
    {
      prepare: 'file',
      path,
      purpose: media === 'cdrom' ? 'cdrom' : 'disk',
      access: readOnly || mode === 'ephemeral' ? 'read-only' : 'read-write',
      contents: format,
      origin: pointerTo('disks', index, 'path'),
    },
  ]);
}

const alone = (image: ImageLayer, preparations: readonly Preparation[]): DiskImage => ({
  ...image,
  layers: [],
  preparations,
});

type Base = Extract<Preparation, {prepare: 'base'}>;

function baseOf(
  {path, url, mirrors, size, page, format, checksums, ...digests}: DiskSource,
  index: number,
  {imageCache}: ImagePlace,
): {readonly base: Pick<Base, 'path' | 'format'>; readonly preparation: Base} {
  const digest = digestOf(digests);
  const compression = compressionOf(url ?? path ?? '');
  const origin = pointerTo('disks', index, 'source');
  const known = {
    ...(digest === undefined ? {} : {digest}),
    ...(size === undefined ? {} : {sizeBytes: size}),
    ...(page === undefined ? {} : {page}),
    ...(checksums === undefined ? {} : {checksums}),
  };
  if (url === undefined && compression === 'none') {
    const base = {path: path ?? '', format};
    return {base, preparation: {prepare: 'base', ...base, compression, ...known, origin}};
  }
  // A rule of the profile refuses it before there is a plan.
  if (digest === undefined) throw new Error('An image that is fetched or unpacked has a digest');
  const base = {path: `${imageCache}/${imageName(digest, compression)}`, format};
  const from =
    url === undefined
      ? ({from: 'file', path: path ?? ''} as const)
      : ({from: 'servers', urls: [url, ...mirrors]} as const);
  return {
    base,
    preparation: {prepare: 'base', ...base, cached: from, compression, ...known, origin},
  };
}

function sizeOf({size, grow}: Disk): Partial<ImageSizing> {
  if (size === undefined) return {};
  const sizeBytes = parseByteSize(size);
  // A rule of the profile refuses such sizes before there is a plan.
  if (sizeBytes === undefined) throw new Error(`Not a whole number of bytes: ${size}`);
  return {sizeBytes, ...(!grow && {existing: 'kept'})};
}

/** The files whose file systems matter to how disks are read and written. */
export const imageFilesOf = (disks: readonly Disk[], place: ImagePlace): readonly string[] => [
  ...new Set(
    disks.flatMap((disk, index) => {
      const image = diskImageOf(disk, index, place);
      return image === undefined ? [] : [image.path, ...image.layers.map(({path}) => path)];
    }),
  ),
];

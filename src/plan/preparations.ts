/**
 * The files that have to be there before QEMU starts.
 */
import {parseByteSize} from '../core/byte-size.js';
import {pointerTo} from '../core/pointer.js';
import type {Disk, ResolvedProfile} from '../schema/schema.js';
import type {UefiFirmware} from './host-facts.js';
import {ownImageOf} from './own-images.js';
import type {FileContents, Preparation} from './plan.js';
import {seedSpec} from './seed.js';
import type {VmPaths} from './vm-paths.js';

type Place = Pick<VmPaths, 'nvram' | 'seed' | 'stateDirectory'>;

export function preparationsOf(
  profile: Pick<ResolvedProfile, 'arch' | 'boot' | 'disks' | 'name' | 'uuid' | 'cloudInit'>,
  {uefi, paths}: {readonly uefi: UefiFirmware | undefined; readonly paths: Place},
): Preparation[] {
  const {arch, boot, disks} = profile;
  return [
    // On aarch64, any file can be a kernel.
    ...bootFile('kernel', boot.kernel, arch === 'x86_64' ? {contents: 'x86-kernel'} : {}),
    ...bootFile('initrd', boot.initrd),
    ...disks.flatMap((disk, index) => diskImage(disk, index, paths)),
    ...nvramCopy(uefi, paths),
    ...seedDisc(profile, paths.seed),
  ];
}

function bootFile(
  purpose: 'kernel' | 'initrd',
  path: string | undefined,
  known: {readonly contents?: FileContents} = {},
): Preparation[] {
  if (path === undefined) return [];
  const origin = pointerTo('boot', purpose);
  return [{prepare: 'file', path, purpose, access: 'read-only', ...known, origin}];
}

function diskImage(disk: Disk, index: number, paths: Place): Preparation[] {
  const {media, path, format, size, readOnly} = disk;
  if (path === undefined) return [];
  const own = ownImageOf(disk, paths);
  const sizeBytes = size === undefined ? undefined : bytesOf(size);
  const origin = pointerTo('disks', index);
  if (own !== undefined) {
    const sized = sizeBytes === undefined ? {} : {sizeBytes};
    return [{prepare: 'conversion', ...own, ...sized, origin}];
  }
  if (sizeBytes !== undefined) {
    return [
      {prepare: 'image', path, format: format === 'raw' ? 'raw' : 'qcow2', sizeBytes, origin},
    ];
  }
  return [
    {
      prepare: 'file',
      path,
      purpose: media === 'cdrom' ? 'cdrom' : 'disk',
      access: readOnly ? 'read-only' : 'read-write',
      contents: format,
      origin: pointerTo('disks', index, 'path'),
    },
  ];
}

function bytesOf(size: string): number {
  const sizeBytes = parseByteSize(size);
  // A rule of the profile refuses such sizes before there is a plan.
  if (sizeBytes === undefined) throw new Error(`Not a whole number of bytes: ${size}`);
  return sizeBytes;
}

function nvramCopy(uefi: UefiFirmware | undefined, {nvram}: Place): Preparation[] {
  if (uefi === undefined) return [];
  return [
    {prepare: 'nvram', path: nvram, template: uefi.varsTemplate, origin: pointerTo('firmware')},
  ];
}

function seedDisc(
  {name, uuid, cloudInit}: Pick<ResolvedProfile, 'name' | 'uuid' | 'cloudInit'>,
  path: string,
): Preparation[] {
  if (cloudInit === undefined) return [];
  const seed = seedSpec({name, uuid, cloudInit});
  return [{prepare: 'seed', path, seed, origin: pointerTo('cloudInit')}];
}

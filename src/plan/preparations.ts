/**
 * The files that have to be there before QEMU starts.
 */
import {parseByteSize} from '../core/byte-size.js';
import {pointerTo} from '../core/pointer.js';
import type {Disk, ResolvedProfile} from '../schema/schema.js';
import type {UefiFirmware} from './host-facts.js';
import type {FileContents, Preparation} from './plan.js';
import {seedSpec} from './seed.js';

export function preparationsOf(
  profile: Pick<ResolvedProfile, 'arch' | 'boot' | 'disks' | 'name' | 'uuid' | 'cloudInit'>,
  made: {
    readonly uefi: UefiFirmware | undefined;
    readonly nvram: string;
    readonly seed: string;
  },
): Preparation[] {
  const {arch, boot, disks} = profile;
  return [
    // On aarch64, any file can be a kernel.
    ...bootFile('kernel', boot.kernel, arch === 'x86_64' ? {contents: 'x86-kernel'} : {}),
    ...bootFile('initrd', boot.initrd),
    ...disks.flatMap(diskImage),
    ...nvramCopy(made),
    ...seedDisc(profile, made.seed),
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

function diskImage({path, format, size, readOnly}: Disk, index: number): Preparation[] {
  if (path === undefined) return [];
  if (size === undefined) {
    return [
      {
        prepare: 'file',
        path,
        purpose: 'disk',
        access: readOnly ? 'read-only' : 'read-write',
        contents: format,
        origin: pointerTo('disks', index, 'path'),
      },
    ];
  }
  const sizeBytes = parseByteSize(size);
  // A rule of the profile refuses such sizes before there is a plan.
  if (sizeBytes === undefined) throw new Error(`Not a whole number of bytes: ${size}`);
  return [{prepare: 'image', path, format, sizeBytes, origin: pointerTo('disks', index)}];
}

function nvramCopy({
  uefi,
  nvram,
}: {
  readonly uefi: UefiFirmware | undefined;
  readonly nvram: string;
}): Preparation[] {
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

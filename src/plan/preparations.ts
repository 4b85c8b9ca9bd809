/**
 * The files that have to be there before QEMU starts.
 */
import {parseByteSize} from '../core/byte-size.js';
import {pointerTo} from '../core/pointer.js';
import type {Disk, ResolvedProfile} from '../schema/schema.js';
import type {UefiFirmware} from './host-facts.js';
import type {Preparation} from './plan.js';

export function preparationsOf(
  profile: Pick<ResolvedProfile, 'boot' | 'disks'>,
  firmware: {readonly uefi: UefiFirmware | undefined; readonly nvram: string},
): Preparation[] {
  const {boot, disks} = profile;
  return [
    ...bootFile('kernel', boot.kernel),
    ...bootFile('initrd', boot.initrd),
    ...disks.map(diskImage),
    ...nvramCopy(firmware),
  ];
}

function bootFile(purpose: 'kernel' | 'initrd', path: string | undefined): Preparation[] {
  if (path === undefined) return [];
  const origin = pointerTo('boot', purpose);
  return [{prepare: 'file', path, purpose, access: 'read-only', origin}];
}

function diskImage({path, format, size, readOnly}: Disk, index: number): Preparation {
  if (size === undefined) {
    return {
      prepare: 'file',
      path,
      purpose: 'disk',
      access: readOnly ? 'read-only' : 'read-write',
      origin: pointerTo('disks', index, 'path'),
    };
  }
  const sizeBytes = parseByteSize(size);
  // A rule of the profile refuses such sizes before there is a plan.
  if (sizeBytes === undefined) throw new Error(`Not a whole number of bytes: ${size}`);
  return {prepare: 'image', path, format, sizeBytes, origin: pointerTo('disks', index)};
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

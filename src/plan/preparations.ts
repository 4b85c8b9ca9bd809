/**
 * The files that have to be there before QEMU starts.
 */
import {pointerTo} from '../core/pointer.js';
import type {ResolvedProfile} from '../schema/schema.js';
import {type DiskImage, diskImageOf, type ImagePlace} from './disk-image.js';
import type {UefiFirmware} from './host-facts.js';
import type {FileContents, Preparation, WaysOut} from './plan.js';
import {seedSpec} from './seed.js';
import type {VmPaths} from './vm-paths.js';
import {allDisks, discPreparations, installedIndex, waysOut} from './windows-discs.js';

type Place = Pick<VmPaths, 'nvram' | 'seed' | 'installedFile'> & ImagePlace;

export function preparationsOf(
  profile: Pick<
    ResolvedProfile,
    | 'arch'
    | 'boot'
    | 'clock'
    | 'cpu'
    | 'disks'
    | 'name'
    | 'uuid'
    | 'cloudInit'
    | 'firmware'
    | 'memory'
    | 'tpm'
    | 'windows'
  >,
  {uefi, paths}: {readonly uefi: UefiFirmware | undefined; readonly paths: Place},
): Preparation[] {
  const {arch, boot} = profile;
  const images = allDisks(profile, paths).map((disk, index) => diskImageOf(disk, index, paths));
  return [
    // On aarch64, any file can be a kernel.
    ...bootFile('kernel', boot.kernel, arch === 'x86_64' ? {contents: 'x86-kernel'} : {}),
    ...bootFile('initrd', boot.initrd),
    ...images
      .flatMap((image, index) => withWaysOut(image?.preparations ?? [], waysOut(profile, index)))
      // It is not there before it is made.
      .filter(({path}) => path !== paths.answers),
    ...discPreparations(profile, (index) => images[index]?.path),
    ...installedDisk(installedIndex(profile), {images, record: paths.installedFile}),
    ...nvramCopy(uefi, {nvram: paths.nvram, vm: profile.name}),
    ...seedDisc(profile, paths.seed),
  ];
}

/** Of a disk with a layer that is thrown away, the one below. */
function installedDisk(
  index: number | undefined,
  {images, record}: {readonly images: readonly (DiskImage | undefined)[]; readonly record: string},
): Preparation[] {
  const image = index === undefined ? undefined : images[index];
  if (index === undefined || image === undefined) return [];
  const kept = image.preparations.find(isKept)?.path;
  const layer = [image, ...image.layers].find(({path}) => path === kept);
  if (layer === undefined) return [];
  const {path, format} = layer;
  return [{prepare: 'installed-disk', path, format, record, origin: pointerTo('disks', index)}];
}

const isKept = (one: Preparation): boolean =>
  one.prepare !== 'base' && !(one.prepare === 'overlay' && one.lifetime === 'run');

const withWaysOut = (preparations: readonly Preparation[], ways: WaysOut): Preparation[] =>
  preparations.map((one) =>
    one.prepare === 'file' || one.prepare === 'base' ? {...one, ...ways} : one,
  );

function bootFile(
  purpose: 'kernel' | 'initrd',
  path: string | undefined,
  known: {readonly contents?: FileContents} = {},
): Preparation[] {
  if (path === undefined) return [];
  const origin = pointerTo('boot', purpose);
  return [{prepare: 'file', path, purpose, access: 'read-only', ...known, origin}];
}

function nvramCopy(
  uefi: UefiFirmware | undefined,
  {nvram, vm}: {readonly nvram: string; readonly vm: string},
): Preparation[] {
  if (uefi === undefined) return [];
  const {varsTemplate: template} = uefi;
  return [{prepare: 'nvram', path: nvram, template, vm, origin: pointerTo('firmware')}];
}

function seedDisc(
  {name, uuid, cloudInit}: Pick<ResolvedProfile, 'name' | 'uuid' | 'cloudInit'>,
  path: string,
): Preparation[] {
  if (cloudInit === undefined) return [];
  const seed = seedSpec({name, uuid, cloudInit});
  return [{prepare: 'seed', path, seed, origin: pointerTo('cloudInit')}];
}

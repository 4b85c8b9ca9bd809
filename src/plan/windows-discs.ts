/**
 * The discs of a Windows guest: drives behind those of the profile's own disks, so that they move none.
 *
 * The order is that of the boot order, too: disks, then the installation medium. From an empty disk the
 * firmware goes on to the medium; once Windows is on it, the disk is first, and nobody has to press a
 * key or take the medium out.
 */

import {type JsonPointer, pointerTo, stepsOf} from '../core/pointer.js';
import {VIRTIO_WIN} from '../core/virtio-win-release.js';
import {WINDOWS} from '../core/windows-version.js';
import type {Disk, ResolvedProfile, Windows} from '../schema/schema.js';
import type {Preparation} from './plan.js';

export type WindowsGuest = Pick<ResolvedProfile, 'arch' | 'disks' | 'windows'>;

interface Disc {
  readonly disk: Disk;
  readonly origin: JsonPointer;
}

/** The disks of the profile, and after them what `windows` adds. */
export const allDisks = (guest: WindowsGuest): readonly Disk[] => [
  ...guest.disks,
  ...discsOf(guest).map(({disk}) => disk),
];

/** What an origin in one of the added disks is about in the profile. */
export function originIn(guest: WindowsGuest): (origin: JsonPointer) => JsonPointer {
  const origins = discsOf(guest).map(({origin}) => origin);
  if (origins.length === 0) return (origin) => origin;
  const own = guest.disks.length;
  return (origin) => {
    const [list, index] = stepsOf(origin);
    return (list === 'disks' && origins[Number(index) - own]) || origin;
  };
}

function discsOf(guest: WindowsGuest): readonly Disc[] {
  const {windows} = guest;
  if (windows === undefined) return [];
  const {iso, virtioWin} = windows;
  return [
    ...(iso === undefined
      ? []
      : [
          {
            disk: {...drive('windows', guest), path: iso, ...afterDisks(guest.disks)},
            origin: pointerTo('windows', 'iso'),
          },
        ]),
    ...(virtioWin.type === 'none'
      ? []
      : [
          {
            disk: {...drive('virtio-win', guest), ...driverSource(virtioWin)},
            origin: pointerTo('windows', 'virtioWin'),
          },
        ]),
  ];
}

/** Setup has a driver for SATA on a PC, and on aarch64, which has no SATA, for USB. */
const drive = (id: string, {arch}: WindowsGuest): Disk => ({
  id,
  media: 'cdrom',
  format: 'raw',
  bus: arch === 'x86_64' ? 'sata' : 'usb',
  mode: 'direct',
  readOnly: true,
  shared: false,
  serial: id,
  cache: 'auto',
  aio: 'auto',
  discard: 'unmap',
});

/** Where the profile has no order, disks are tried as they come, and the medium comes last. */
function afterDisks(disks: readonly Disk[]): Pick<Disk, 'bootIndex'> {
  const indexes = disks.flatMap(({bootIndex}) => bootIndex ?? []);
  return indexes.length === 0 ? {} : {bootIndex: Math.max(...indexes) + 1};
}

function driverSource(virtioWin: Windows['virtioWin']): Pick<Disk, 'path' | 'source'> {
  const {path, url, mirrors, sha256} = virtioWin;
  if (path !== undefined) return {path};
  const served = url === undefined ? VIRTIO_WIN : {url, ...(sha256 !== undefined && {sha256})};
  return {source: {...served, mirrors, format: 'raw'}};
}

/** What is looked for on the discs, once they are there. */
export function discChecks(
  guest: WindowsGuest,
  /** By the place among all disks. */
  pathOf: (index: number) => string | undefined,
): readonly Preparation[] {
  const {windows, arch} = guest;
  return discsOf(guest).flatMap(({disk, origin}, index): readonly Preparation[] => {
    const path = pathOf(guest.disks.length + index);
    if (windows === undefined || path === undefined) return [];
    if (disk.id === 'windows') return [{prepare: 'windows-medium', path, origin}];
    const {title, folder} = WINDOWS[windows.version];
    const target = {windows: title, folder, arch: arch === 'x86_64' ? 'amd64' : 'ARM64'} as const;
    return [{prepare: 'virtio-win', path, target, origin}];
  });
}

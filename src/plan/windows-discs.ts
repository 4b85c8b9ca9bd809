/**
 * The discs of a Windows guest: drives behind those of the profile's own disks, so that they move none.
 *
 * The order is that of the boot order, too: disks, then the installation medium. From an empty disk the
 * firmware goes on to the medium; once Windows is on it, the disk is first, and nobody has to press a
 * key or take the medium out.
 */
import {type JsonPointer, pointerTo, stepsOf} from '../core/pointer.js';
import {VIRTIO_WIN} from '../core/virtio-win-release.js';
import {mediumPage} from '../core/windows-version.js';
import type {Disk, DiskSource, ResolvedProfile, Windows} from '../schema/schema.js';
import type {PasswordRules, PlanDisk, Preparation, SetupRules, WaysOut} from './plan.js';
import type {VmPaths} from './vm-paths.js';
import {answerDisc, driverTarget, type WindowsProfile} from './windows-answers.js';
import {INSTALLED_SIGN} from './windows-scripts.js';

export type WindowsGuest = Pick<ResolvedProfile, 'arch' | 'disks'> & {
  readonly windows?: Windows & MaybeInstalled;
};

interface MaybeInstalled {
  /** The id of the disk that Windows is on: from then on its media are out. */
  readonly installedOn?: string;
}

type InstalledGuest = WindowsGuest & Omit<WindowsProfile, 'windows'>;

interface Disc {
  readonly disk: Disk;
  readonly origin: JsonPointer;
}

/** The disks of the profile, and after them what `windows` adds. */
export const allDisks = (
  guest: WindowsGuest,
  {answers}: Pick<VmPaths, 'answers'>,
): readonly Disk[] => [
  ...guest.disks,
  ...discsOf(guest).map(({disk}) =>
    disk.id === ANSWERS && !isOut(guest) ? {...disk, path: answers} : disk,
  ),
];

/** Windows is on a disk, so Setup does not run again. */
export const isOut = ({windows}: Pick<WindowsGuest, 'windows'>): boolean =>
  windows?.installedOn !== undefined;

/** What all of them are made from, wherever they are. */
export const allSources = (guest: WindowsGuest): readonly DiskSource[] =>
  [...guest.disks, ...discsOf(guest).map(({disk}) => disk)].flatMap(({source}) => source ?? []);

/** The drive of the medium that Windows is installed from. */
const MEDIUM = 'windows';
const ANSWERS = 'answers';
const DRIVERS = 'virtio-win';

/** What an origin in one of the added disks is about in the profile. */
export function originIn(guest: WindowsGuest): (origin: JsonPointer) => JsonPointer {
  const origins = discsOf(guest).map(({origin}) => origin);
  const own = guest.disks.length;
  return (origin) => {
    const [list, index] = stepsOf(origin);
    return (list === 'disks' && origins[Number(index) - own]) || origin;
  };
}

function discsOf(guest: WindowsGuest): readonly Disc[] {
  const {windows} = guest;
  if (windows === undefined) return [];
  const {iso, virtioWin, install} = windows;
  return [
    ...(iso === undefined
      ? []
      : [
          {
            disk: {
              ...drive(MEDIUM, guest),
              ...(!isOut(guest) && {path: iso}),
              ...afterDisks(guest.disks),
            },
            origin: pointerTo('windows', 'iso'),
          },
        ]),
    ...(virtioWin.type === 'none'
      ? []
      : [
          {
            disk: {...drive(DRIVERS, guest), ...driverSource(virtioWin)},
            origin: pointerTo('windows', 'virtioWin'),
          },
        ]),
    ...(install === undefined
      ? []
      : [{disk: drive(ANSWERS, guest), origin: pointerTo('windows', 'install')}]),
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
  grow: true,
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

/** For a disc of Windows, by its place among all disks; nothing for disks of the profile itself. */
export function waysOut(guest: WindowsGuest, index: number): WaysOut {
  const {arch, windows} = guest;
  const disc = discsOf(guest)[index - guest.disks.length]?.disk;
  if (windows === undefined || disc === undefined) return {};
  if (disc.id === MEDIUM) return {page: mediumPage(windows.version, arch)};
  if (disc.id !== DRIVERS) return {};
  return {
    // What is fetched is not theirs to get.
    ...(windows.virtioWin.path !== undefined && {page: VIRTIO_WIN.url}),
    // A Windows that starts has them.
    ...((windows.iso === undefined || isOut(guest)) && {without: '"virtioWin": {"type": "none"}'}),
  };
}

/** How far Windows gets by itself; nothing where no medium is in, or no disk that it could go to. */
export function setupRules(
  guest: WindowsGuest,
  {disks, writes}: {readonly disks: readonly PlanDisk[]; readonly writes: SetupRules['writes']},
): SetupRules | undefined {
  if (guest.windows?.iso === undefined || isOut(guest)) return undefined;
  const disk = disks.find(({access}) => access === 'read-write');
  if (disk === undefined) return undefined;
  const {id, node, path, format} = disk;
  const mode = guest.disks.find((one) => one.id === id)?.mode;
  const media = disks.filter(({id}) => id === MEDIUM || id === ANSWERS);
  const answers = media.find(({id}) => id === ANSWERS);
  return {
    disk: {id, node, path, format},
    writes: mode === 'ephemeral' ? 'discarded' : writes,
    drives: media.map(({node}) => ({device: `${node}-dev`, nodes: [node, `${node}-file`]})),
    ...(answers && {answers: answers.path, sign: INSTALLED_SIGN}),
  };
}

/**
 * What a guest becomes when Windows is on its disk: one whose drives are empty, but for the drivers. The
 * drives stay, so that memory which was kept before fits the machine, and no other drive changes places.
 */
export const afterInstallation = <Guest extends Pick<ResolvedProfile, 'windows'>>(
  guest: Guest,
  installedOn: string,
): Guest =>
  guest.windows === undefined ? guest : {...guest, windows: {...guest.windows, installedOn}};

/** The disk that Windows is on, by its place; one whose id has changed is the first that it could be. */
export function installedIndex({disks, windows}: WindowsGuest): number | undefined {
  if (windows?.installedOn === undefined) return undefined;
  const named = disks.findIndex(({id}) => id === windows.installedOn);
  const index =
    named === -1 ? disks.findIndex(({media, readOnly}) => media === 'disk' && !readOnly) : named;
  return index === -1 ? undefined : index;
}

/** What there is to do with the discs, once they are there; and the one that is made. */
export function discPreparations(
  guest: InstalledGuest,
  /** By the place among all disks. */
  pathOf: (index: number) => string | undefined,
): readonly Preparation[] {
  const {windows} = guest;
  if (windows === undefined) return [];
  const discs = discsOf(guest).map((disc, index) => ({
    ...disc,
    path: pathOf(guest.disks.length + index),
  }));
  const drivers = discs.find(({disk}) => disk.id === DRIVERS)?.path;
  const target = driverTarget(guest.arch, windows.version);
  return discs.flatMap(({disk, path, origin}): readonly Preparation[] => {
    if (path === undefined) return [];
    switch (disk.id) {
      case DRIVERS:
        return [{prepare: 'virtio-win', path, target, origin}];
      case ANSWERS:
        return [{...answersOf(guest, drivers), path, origin}];
      default:
        return [
          {
            prepare: 'windows-medium',
            path,
            target,
            page: mediumPage(windows.version, guest.arch),
            ...(windows.install && {language: windows.install.language}),
            origin,
          },
        ];
    }
  });
}

function answersOf(guest: InstalledGuest, drivers: string | undefined) {
  const {windows} = guest;
  // The disc is there only where something is installed.
  if (windows?.install === undefined) throw new Error('Nothing to install');
  const {install, version} = windows;
  const {name, arch, cpu, memory, firmware, tpm, clock, disks} = guest;
  const vm = {name, arch, cpu, memory, firmware, tpm, clock, disks};
  const rules: PasswordRules = version.startsWith('server')
    ? {for: 'server', user: install.user}
    : {for: 'client'};
  return {
    prepare: 'answers',
    disc: answerDisc({...vm, windows: {...windows, install}}, drivers),
    rules,
  } as const;
}

/**
 * Whether Windows has what it needs, as far as a profile leaves that to the host, or to what is on the
 * disks: processors and memory, images that were there before, and drivers for what Setup is to find.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {pointerTo} from '../core/pointer.js';
import {findShortcomings, warnOfShortcomings, windowsMachineOf} from '../core/windows-needs.js';
import type {Disk, ResolvedProfile, Windows} from '../schema/schema.js';
import type {FileFacts} from './host-facts.js';
import {isOut} from './windows-discs.js';

export interface DecidedMachine {
  readonly cpus: number;
  readonly memoryBytes: number;
  readonly files: Readonly<Record<string, FileFacts>>;
}

export function findUnmetNeeds(
  profile: ResolvedProfile,
  decided: DecidedMachine,
): readonly Diagnostic[] {
  const {windows} = profile;
  if (windows === undefined) return [];
  if (!isOut(profile)) return [...findHidden(profile), ...warnOfNeeds(profile, windows, decided)];
  // Setup is over, so nobody looks, and the room on the disk was enough.
  const {iso: _iso, install: _install, ...installed} = windows;
  return warnOfNeeds(profile, installed, decided);
}

function warnOfNeeds(
  profile: ResolvedProfile,
  windows: Windows,
  {cpus, memoryBytes, files}: DecidedMachine,
): readonly Diagnostic[] {
  const {arch, cpu, memory, tpm, firmware, disks} = profile;
  const told = windowsMachineOf({arch, cpu, memory, tpm, firmware, disks, windows});
  const machine = {
    ...told,
    cpus,
    memoryBytes,
    disks: told.disks.map((disk) => {
      const {path = '', grow} = disks[disk.index] ?? {};
      const there = files[path]?.virtualBytes;
      const isAsItIs = there !== undefined && (disk.bytes === undefined || !grow);
      return isAsItIs ? ({...disk, bytes: there, sizeOf: 'image'} as const) : disk;
    }),
  };
  // What the profile itself says was warned of with the profile.
  const known = isOut(profile) ? [] : findShortcomings(told).map(({check}) => check);
  const found = findShortcomings(machine).filter(({check}) => !known.includes(check));
  return warnOfShortcomings(found, {arch, windows}, 'plan');
}

/** Windows has drivers for SATA, IDE, NVMe and USB of its own. */
const NEEDS_DRIVER: ReadonlySet<Disk['bus']> = new Set(['virtio', 'scsi']);

export const needsDriver = ({media, bus}: Pick<Disk, 'media' | 'bus'>): boolean =>
  media === 'disk' && NEEDS_DRIVER.has(bus);

/** A disk that Setup would not show. */
function findHidden({disks, windows}: ResolvedProfile): readonly Diagnostic[] {
  if (windows?.iso === undefined || windows.virtioWin.type !== 'none') return [];
  const hidden = disks.find(needsDriver);
  if (hidden === undefined) return [];
  return [
    {
      code: 'plan/windows-without-drivers',
      severity: 'error',
      message: `Setup would not find the disk '${hidden.id}' on the bus '${hidden.bus}' without the disc with its drivers`,
      origin: pointerTo('windows', 'virtioWin'),
      hint: '"virtioWin": {}; or "bus": "sata" for a disk that is empty; or, if Windows is on it, remove "iso" and "install"',
      failure: 'profile',
    },
  ];
}

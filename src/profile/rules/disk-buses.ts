import {pointerTo} from '../../core/pointer.js';
import type {ResolvedProfile} from '../../schema/schema.js';
import type {Rule} from './rule.js';

type Disk = ResolvedProfile['disks'][number];
type Bus = Disk['bus'];

const EVERYWHERE: readonly Bus[] = ['virtio', 'scsi', 'nvme', 'usb'];

/** The places that each bus has: those of q35's own SATA controller, and of the others what we plug in. */
const ROOM: Readonly<Partial<Record<Bus, number>>> = {sata: 6, ide: 4, usb: 8};

/** Which buses can have a CD drive; the others know no media that come and go. */
const CD_BUSES: readonly Bus[] = ['sata', 'scsi', 'ide', 'usb'];

export const disksFitBuses: Rule = ({machine, disks}, locate) => {
  const allowed = busesOf(machine);
  return disks.flatMap((disk, index) => {
    const problem = problemOf(disk, {machine, allowed, nth: nthOnBus(disks, index)});
    if (problem === undefined) return [];
    const place = locate(pointerTo('disks', index, 'bus'));
    // A bus that was derived stands nowhere, but the disk does.
    const location = place.range === undefined ? locate(pointerTo('disks', index)) : place;
    return [{...problem, severity: 'error' as const, location}];
  });
};

const nthOnBus = (disks: readonly Disk[], index: number): number =>
  disks.slice(0, index).filter(({bus}) => bus === disks[index]?.bus).length;

function busesOf(machine: string): readonly Bus[] {
  if (machine === 'microvm') return ['virtio'];
  return machine.startsWith('virt') ? EVERYWHERE : [...EVERYWHERE, 'sata', 'ide'];
}

interface Board {
  readonly machine: string;
  readonly allowed: readonly Bus[];
  /** How many disks the bus has before this one. */
  readonly nth: number;
}

function problemOf({media, bus}: Disk, {machine, allowed, nth}: Board) {
  if (media === 'cdrom') {
    const forCds = CD_BUSES.filter((one) => allowed.includes(one));
    if (forCds.length === 0) {
      return {
        code: 'profile/no-bus-for-cd',
        message: `A '${machine}' has no bus that a CD drive could be on`,
        hint: 'attach the image as a disk: "media": "disk", "format": "raw", "readOnly": true',
      } as const;
    }
    if (!forCds.includes(bus)) return notOnBus(`a CD drive on a '${machine}'`, bus, forCds);
  } else if (!allowed.includes(bus)) return notOnBus(`a disk on a '${machine}'`, bus, allowed);
  const room = ROOM[bus] ?? Number.POSITIVE_INFINITY;
  if (nth < room) return undefined;
  return {
    code: 'profile/bus-full',
    message: `The bus '${bus}' takes '${room}' disks, and this is one more`,
    hint: '"bus": "scsi" takes all that a profile can have',
  } as const;
}

const notOnBus = (what: string, bus: Bus, allowed: readonly Bus[]) =>
  ({
    code: 'profile/bus-not-here',
    message: `The bus '${bus}' is not for ${what}, allowed are ${allowed.map((one) => `'${one}'`).join(', ')}`,
    hint: `"bus": "${allowed[0]}"`,
  }) as const;

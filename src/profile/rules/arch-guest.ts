/**
 * Whether a shipped guest is for the architecture of the profile that extends it. What does not fit is in
 * files that nobody can change, so it is told of once, at the line that can be.
 */
import type {Diagnostic, Locate, Location} from '../../core/diagnostic.js';
import {type JsonPointer, pointerTo} from '../../core/pointer.js';
import type {ResolvedProfile} from '../../schema/schema.js';
import {isShipped, SHIPPED, SHIPPED_PROFILES} from '../shipped.js';
import type {Rule} from './rule.js';

export const archFitsGuest: Rule = ({arch}, locate) => {
  const guest = findGuestOfOther(arch, locate);
  return guest === undefined ? [] : [otherArch({arch, guest}, locate)];
};

type Arch = ResolvedProfile['arch'];

/** The guest that what belongs to one architecture comes from, when that is another one. */
export function findGuestOfOther(arch: Arch, locate: Locate): string | undefined {
  if (isShipped(locate(pointerTo('arch')).file)) return undefined;
  return OF_ONE_ARCH.map((pointer) => locate(pointer))
    .filter((place) => isExact(place) && isShipped(place.file))
    .map(({file}) => file)
    .find((guest) => !guest.startsWith(BASE) && archOf(guest) !== arch);
}

/** Media and images. */
const OF_ONE_ARCH = [pointerTo('windows', 'version'), pointerTo('disks', 0, 'source')];

const BASE = `${SHIPPED}base/`;
const FOR_ARM = '-aarch64';

const archOf = (guest: string): Arch => (guest.endsWith(FOR_ARM) ? 'aarch64' : 'x86_64');

function otherArch(
  {arch, guest}: {readonly arch: Arch; readonly guest: string},
  locate: Locate,
): Diagnostic {
  const other = guest.endsWith(FOR_ARM) ? guest.slice(0, -FOR_ARM.length) : `${guest}${FOR_ARM}`;
  return {
    code: 'profile/guest-of-other-arch',
    severity: 'error',
    message: `'${guest}' is for '${archOf(guest)}', and this profile has arch '${arch}'`,
    location: locate(pointerTo('arch')),
    hint: SHIPPED_PROFILES.includes(other)
      ? `"extends": "${other}", and remove "arch"`
      : `remove "arch"; kvmrun images lists the guests for '${arch}'`,
  };
}

/** Of the values that do not fit together, the first that is not in a file of kvmrun's own. */
export function locateInReach(locate: Locate, ...[first, ...others]: Pointers): Location {
  const place = locate(first);
  if (!isShipped(place.file)) return place;
  return (
    others.map((one) => locate(one)).find((one) => isExact(one) && !isShipped(one.file)) ?? place
  );
}

type Pointers = readonly [JsonPointer, ...JsonPointer[]];

const isExact = ({range}: Location): boolean => range !== undefined;

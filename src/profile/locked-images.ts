/**
 * Digests of images that a profile leaves to its lock file: what is filled in from there, what is still
 * open, and where the two contradict each other.
 */

import type {Diagnostic, Locate} from '../core/diagnostic.js';
import {type Digest, digestOf, formatDigest, parseDigest} from '../core/image-name.js';
import {child, type JsonPointer, pointerTo} from '../core/pointer.js';
import {shellWord} from '../core/shell-word.js';
import {VIRTIO_WIN} from '../core/virtio-win-release.js';
import type {DiskSource, Lock, ResolvedProfile, VirtioWin} from '../schema/schema.js';

type Fetching = Pick<ResolvedProfile, 'disks' | 'windows'>;
type Images = Lock['images'];

/** An image that is fetched, and whose digest nobody has told. */
export interface OpenImage {
  readonly url: string;
  /** The publisher's list that tells it. */
  readonly checksums: string | undefined;
  readonly format: DiskSource['format'];
  /** Of the source. */
  readonly origin: JsonPointer;
}

/** What a profile has fetched, wherever it says so. */
interface Served extends Partial<Pick<DiskSource, 'sha256' | 'sha512' | 'checksums'>> {
  readonly url: string;
  readonly format: DiskSource['format'];
  /** Of what names the address. */
  readonly origin: JsonPointer;
}

const servedIn = ({disks, windows}: Fetching): readonly Served[] => [
  ...disks.flatMap(({source}, index) => {
    if (source?.url === undefined) return [];
    return [{...source, url: source.url, origin: pointerTo('disks', index, 'source')}];
  }),
  ...(windows === undefined ? [] : driversServed(windows.virtioWin)),
];

function driversServed({type, url, sha256}: VirtioWin): readonly Served[] {
  if (type === 'none' || url === undefined) return [];
  return [{url, ...(sha256 !== undefined && {sha256}), format: 'raw', origin: DRIVERS_DISC}];
}

/** Where a profile names the disc with Windows' drivers, which has no place for a list of checksums. */
export const DRIVERS_DISC = pointerTo('windows', 'virtioWin');

/** A digest that stands in the profile counts before one of the lock. */
export function fillDigests<Profile extends Fetching>(profile: Profile, images: Images): Profile {
  const disks = profile.disks.map((disk) => {
    const {source} = disk;
    const digest = source && lockedDigest(source, images);
    if (source?.url === undefined || digest === undefined) return disk;
    const size = source.size ?? imageIn(images, source.url)?.size;
    const known = {[digest.algorithm]: digest.hex, ...(size !== undefined && {size})};
    return {...disk, source: {...source, ...known}};
  });
  const {windows} = profile;
  if (windows === undefined) return {...profile, disks};
  const {virtioWin} = windows;
  const digest = lockedDigest(virtioWin, images);
  // The only kind that this disc has a place for.
  if (digest?.algorithm !== 'sha256') return {...profile, disks};
  return {...profile, disks, windows: {...windows, virtioWin: {...virtioWin, sha256: digest.hex}}};
}

/** For what is fetched and has no digest of its own. */
function lockedDigest(
  source: Partial<Pick<DiskSource, 'url' | 'sha256' | 'sha512'>>,
  images: Images,
): Digest | undefined {
  if (source.url === undefined || digestOf(source) !== undefined) return undefined;
  const locked = imageIn(images, source.url);
  return locked && parseDigest(locked.digest);
}

export const findOpenImages = (profile: Fetching): readonly OpenImage[] =>
  servedIn(profile).flatMap((served) => {
    if (digestOf(served) !== undefined) return [];
    const {url, checksums, format, origin} = served;
    return [{url, checksums, format, origin}];
  });

/** For those who need all digests; `file` is the profile, as typed. */
export const missingDigest = (
  {url, origin}: OpenImage,
  {file, locate}: {readonly file: string; readonly locate: Locate},
): Diagnostic => ({
  code: 'profile/source-digest',
  severity: 'error',
  message: `What is fetched is verified, and '${url}' has no digest: there is no "sha256"${origin === DRIVERS_DISC ? '' : ' or "sha512"'} for it here, and no lock file has one`,
  location: locate(child(origin, 'url')),
  hint: `kvmrun lock ${shellWord(file)}${url === VIRTIO_WIN.url ? `; or "sha256": "${VIRTIO_WIN.sha256}"` : ''}`,
});

/** `locate` is for pointers into the lock file. */
export interface ImageLock {
  readonly images: Images;
  readonly locate: Locate;
}

/** Images of which the profile and its lock, or two of its disks, say that they have other bytes. */
export function findContradictions(
  profile: Fetching,
  locate: Locate,
  lock: ImageLock | undefined,
): readonly Diagnostic[] {
  const all = servedIn(profile);
  return all.flatMap((served, index): readonly Diagnostic[] => {
    const {url, origin} = served;
    const digest = digestOf(served);
    if (digest === undefined) return [];
    const location = locate(child(origin, digest.algorithm));
    const other = all.slice(0, index).find((one) => one.url === url);
    const before = other && digestOf(other);
    if (other !== undefined && before !== undefined && contradict(before, digest)) {
      const place = locate(child(other.origin, before.algorithm));
      return [
        {
          code: 'profile/two-digests',
          severity: 'error',
          message: `'${url}' has one digest, and the profile gives it two`,
          location,
          hint: 'compare both with what its publisher says',
          related: [{message: 'the other one is here', location: place}],
        },
      ];
    }
    const locked = lock && imageIn(lock.images, url);
    const kept = locked && parseDigest(locked.digest);
    if (lock === undefined || kept === undefined || !contradict(kept, digest)) return [];
    const place = lock.locate(pointerTo('images', url, 'digest'));
    return [
      {
        code: 'profile/digest-contradicts-lock',
        severity: 'error',
        message: `The profile and its lock file have two digests of '${url}': ${formatDigest(digest)} here, and ${formatDigest(kept)} there`,
        location,
        hint: "to keep the lock's, remove this one; to take this one: kvmrun lock --update",
        related: [{message: 'the lock file has the other one', location: place}],
      },
    ];
  });
}

/** Of two algorithms, nobody can tell without the image. */
const contradict = (one: Digest, other: Digest): boolean =>
  one.algorithm === other.algorithm && one.hex !== other.hex;

/** Addresses are keys that anybody may have written. */
const imageIn = (images: Images, url: string): Images[string] | undefined =>
  Object.hasOwn(images, url) ? images[url] : undefined;

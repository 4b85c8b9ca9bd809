/**
 * Digests of images that a profile leaves to its lock file: what is filled in from there, what is still
 * open, and where the two contradict each other.
 */

import type {Diagnostic, Locate} from '../core/diagnostic.js';
import {type Digest, digestOf, formatDigest, parseDigest} from '../core/image-name.js';
import {child, type JsonPointer, pointerTo} from '../core/pointer.js';
import {shellWord} from '../core/shell-word.js';
import type {DiskSource, Lock, ResolvedProfile} from '../schema/schema.js';

type Disks = Pick<ResolvedProfile, 'disks'>;
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

/** A digest that stands in the profile counts before one of the lock. */
export function fillDigests<Profile extends Disks>(profile: Profile, images: Images): Profile {
  const disks = profile.disks.map((disk) => {
    const {source} = disk;
    if (source?.url === undefined || digestOf(source) !== undefined) return disk;
    const locked = imageIn(images, source.url);
    const digest = locked && parseDigest(locked.digest);
    if (digest === undefined) return disk;
    const size = source.size ?? locked?.size;
    const known = {[digest.algorithm]: digest.hex, ...(size !== undefined && {size})};
    return {...disk, source: {...source, ...known}};
  });
  return {...profile, disks};
}

export const findOpenImages = ({disks}: Disks): readonly OpenImage[] =>
  disks.flatMap(({source}, index) => {
    if (source?.url === undefined || digestOf(source) !== undefined) return [];
    const {url, checksums, format} = source;
    return [{url, checksums, format, origin: pointerTo('disks', index, 'source')}];
  });

/** For those who need all digests; `file` is the profile, as typed. */
export const missingDigest = (
  {url, origin}: OpenImage,
  {file, locate}: {readonly file: string; readonly locate: Locate},
): Diagnostic => ({
  code: 'profile/source-digest',
  severity: 'error',
  message: `What is fetched is verified, and '${url}' has no digest: this source has no "sha256" or "sha512", and no lock file has one for it`,
  location: locate(child(origin, 'url')),
  hint: `kvmrun lock ${shellWord(file)}`,
});

/** `locate` is for pointers into the lock file. */
export interface ImageLock {
  readonly images: Images;
  readonly locate: Locate;
}

/** Images of which the profile and its lock, or two of its disks, say that they have other bytes. */
export const findContradictions = (
  {disks}: Disks,
  locate: Locate,
  lock: ImageLock | undefined,
): readonly Diagnostic[] =>
  disks.flatMap(({source}, index): readonly Diagnostic[] => {
    const digest = source && digestOf(source);
    if (source?.url === undefined || digest === undefined) return [];
    const {url} = source;
    const location = locate(pointerTo('disks', index, 'source', digest.algorithm));
    const earlier = disks.slice(0, index).findIndex((disk) => disk.source?.url === url);
    const other = disks[earlier]?.source;
    const before = other && digestOf(other);
    if (before !== undefined && contradict(before, digest)) {
      const place = locate(pointerTo('disks', earlier, 'source', before.algorithm));
      return [
        {
          code: 'profile/two-digests',
          severity: 'error',
          message: `'${url}' has one digest, and two disks give it two`,
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

/** Of two algorithms, nobody can tell without the image. */
const contradict = (one: Digest, other: Digest): boolean =>
  one.algorithm === other.algorithm && one.hex !== other.hex;

/** Addresses are keys that anybody may have written. */
const imageIn = (images: Images, url: string): Images[string] | undefined =>
  Object.hasOwn(images, url) ? images[url] : undefined;

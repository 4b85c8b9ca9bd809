/** What the profiles of the guests that kvmrun ships say of themselves. */
import path from 'node:path';
import {isObject} from '../core/json.js';
import {mediumPage, WINDOWS, type WindowsVersion} from '../core/windows-version.js';
import {loadTree} from '../profile/load.js';
import {GUESTS, type GuestName, SHIPPED, WINDOWS_GUESTS} from '../profile/shipped.js';
import {plainValue} from '../profile/source-node.js';
import {profileReader} from './profile-reader.js';

export const ARCHES = ['x86_64', 'aarch64'] as const;
export type GuestArch = (typeof ARCHES)[number];

/** How a guest becomes what it is to be: told by us, by hand in its installer, or it is that already. */
export const SEEDS = ['cloud-init', 'ignition', 'installer', 'none'] as const;
export type GuestSeed = (typeof SEEDS)[number];

/** Where the image comes from, and who says which bytes it has. */
export type GuestImage =
  | {
      readonly digestFrom: 'profile';
      readonly url: string;
      /** Such as the archive that older releases move to. */
      readonly mirrors: readonly string[];
      /** As in `sha256:…`. */
      readonly digest: string;
    }
  | {
      readonly digestFrom: 'lock';
      readonly url: string;
      /** The list that `kvmrun lock` takes it from. */
      readonly checksums: string;
    }
  /** Of the user's own, from this page. */
  | {readonly digestFrom: 'owner'; readonly page: string};

export type WindowsGuest = (typeof WINDOWS_GUESTS)[number];

export interface ShippedGuest {
  readonly name: GuestName | WindowsGuest;
  /** Such as `Debian 13 (trixie)`. */
  readonly title: string;
  readonly arch: GuestArch;
  /** The user whom the image has or makes; absent where an installer asks for one. */
  readonly user?: string;
  readonly seed: GuestSeed;
  readonly image: GuestImage;
  /** The disk that the image is for. */
  readonly imageDisk: string;
  readonly imageFormat: 'qcow2' | 'raw';
  readonly firmware: 'bios' | 'uefi';
  /** Whether it is started by a kernel beside its image, which is the user's own, too. */
  readonly kernel: 'own' | 'none';
  /** Absent where the profile leaves it to the host. */
  readonly cpus?: number;
  readonly memory: string;
  /** Of the disk that holds the system; empty where that stays as large as its image. */
  readonly diskSize: string;
  /** Where its facts are from, and what else there is to know, as it stands in the profile. */
  readonly notes: readonly string[];
}

export const shippedGuests = (packageDirectory: string): Promise<readonly ShippedGuest[]> =>
  Promise.all(GUESTS.map((name) => shippedGuest(name, packageDirectory)));

/** Those whose medium is the user's own, and which Setup makes. */
export const windowsGuests = (packageDirectory: string): Promise<readonly ShippedGuest[]> =>
  Promise.all(WINDOWS_GUESTS.map((name) => shippedGuest(name, packageDirectory)));

export async function shippedGuest(
  name: ShippedGuest['name'],
  packageDirectory: string,
): Promise<ShippedGuest> {
  const reader = profileReader({cwd: packageDirectory, packageDirectory});
  const file = path.join(reader.shippedDirectory, `${name}.json`);
  const {root, sources} = await loadTree(file, reader);
  const profile = objectOf(root && plainValue(root));
  const [title = '', user] = textOf(profile, 'description').split('; log in as ');
  const disks = Array.isArray(profile['disks']) ? profile['disks'].map(objectOf) : [];
  const [system = {}] = disks;
  const arch = profile['arch'] === 'aarch64' ? 'aarch64' : 'x86_64';
  const firmware = textOf(objectOf(profile['firmware']), 'type');
  const version = textOf(objectOf(profile['windows']), 'version');
  const count = objectOf(profile['cpu'])['count'];
  const served = disks.find((disk) => 'source' in disk) ?? system;
  const source = objectOf(served['source']);
  return {
    name,
    title,
    arch,
    firmware: arch === 'aarch64' || firmware === 'uefi' ? 'uefi' : 'bios',
    ...(user !== undefined && {user}),
    // Each way has a base of its own.
    seed: isWindows(version)
      ? 'installer'
      : (SEEDS.find((seed) => sources.has(BASES[seed])) ?? 'none'),
    image: isWindows(version)
      ? {digestFrom: 'owner', page: mediumPage(version, arch)}
      : imageOf(source),
    imageDisk: textOf(served, 'id'),
    imageFormat:
      textOf(source, 'format') === 'raw' || served['media'] === 'cdrom' ? 'raw' : 'qcow2',
    kernel: textOf(objectOf(profile['boot']), 'cmdline') === '' ? 'none' : 'own',
    ...(typeof count === 'number' && {cpus: count}),
    memory: textOf(objectOf(profile['memory']), 'size'),
    diskSize: textOf(system, 'size'),
    notes: isWindows(version) ? WINDOWS_NOTES : notesIn(sources.get(file) ?? ''),
  };
}

const BASES: Readonly<Record<GuestSeed, string>> = {
  'cloud-init': `${SHIPPED}base/cloud`,
  ignition: `${SHIPPED}base/ignition`,
  installer: `${SHIPPED}base/installer`,
  // What they all start from.
  none: `${SHIPPED}base/linux`,
};

/** The same for all of them. */
const WINDOWS_NOTES = [
  'Microsoft gives the medium to browsers only. The disc with the virtio drivers is fetched at the first',
  'start. Setup asks nothing where "windows" has "install": what init writes shows how.',
];

const isWindows = (version: string): version is WindowsVersion => Object.hasOwn(WINDOWS, version);

function imageOf(source: Readonly<Record<string, unknown>>): GuestImage {
  const url = textOf(source, 'url');
  if (url === '') return {digestFrom: 'owner', page: textOf(source, 'page')};
  if ('checksums' in source) {
    return {digestFrom: 'lock', url, checksums: textOf(source, 'checksums')};
  }
  const algorithm = 'sha512' in source ? 'sha512' : 'sha256';
  const mirrors = Array.isArray(source['mirrors']) ? source['mirrors'].map(String) : [];
  return {digestFrom: 'profile', url, mirrors, digest: `${algorithm}:${textOf(source, algorithm)}`};
}

/** The comment that the profile begins with. */
const notesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => /^ {2}\/\/ /.test(line))
    .map((line) => line.slice('  // '.length));

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  isObject(value) ? value : {};

function textOf(object: Readonly<Record<string, unknown>>, key: string): string {
  const value = object[key];
  return typeof value === 'string' ? value : '';
}

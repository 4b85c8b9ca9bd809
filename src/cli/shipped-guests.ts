/** What the profiles of the guests that kvmrun ships say of themselves. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {isObject} from '../core/json.js';
import {parseSource} from '../profile/json-source.js';
import {GUESTS, type GuestName} from '../profile/shipped.js';
import {plainValue} from '../profile/source-node.js';

export interface ShippedGuest {
  readonly name: GuestName;
  /** Such as `Debian 13 (trixie)`. */
  readonly title: string;
  /** The user whom the image makes. */
  readonly user: string;
  readonly url: string;
  /** As in `sha256:…`. */
  readonly digest: string;
}

export const shippedGuests = (packageDirectory: string): Promise<readonly ShippedGuest[]> =>
  Promise.all(GUESTS.map((name) => shippedGuest(name, packageDirectory)));

export async function shippedGuest(
  name: GuestName,
  packageDirectory: string,
): Promise<ShippedGuest> {
  const directory = path.join(packageDirectory, 'profiles');
  const file = path.join(directory, `${name}.json`);
  const {root} = parseSource(await readFile(file, 'utf8'), {shown: file, directory});
  const profile = root && plainValue(root);
  const disk = isObject(profile) && Array.isArray(profile['disks']) ? profile['disks'][0] : {};
  const source = isObject(disk) && isObject(disk['source']) ? disk['source'] : {};
  const words = isObject(profile) ? profile['description'] : '';
  const description = typeof words === 'string' ? words : '';
  const [title = '', user = ''] = description.split('; log in as ');
  const algorithm = 'sha512' in source ? 'sha512' : 'sha256';
  const digest = `${algorithm}:${String(source[algorithm])}`;
  return {name, title, user, url: String(source['url']), digest};
}

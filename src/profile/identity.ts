/**
 * Who a VM is: derived from its profile's name and place, so that it is the same on every start
 * and different in every clone of a repository.
 */
import {createHash} from 'node:crypto';

export interface Identity {
  /** Names folders and processes: a readable part and 40 bits of a hash. */
  readonly id: string;
  /** RFC 9562 version 8: a UUID whose bits come from a hash of one's own choice. */
  readonly uuid: string;
}

export function deriveIdentity(name: string, realPath: string): Identity {
  const digest = createHash('sha256').update(`${realPath}\n${name}`).digest('hex');
  return {id: `${slugOf(name)}-${digest.slice(0, 10)}`, uuid: uuidOf(digest)};
}

/** At most 24 characters, because socket paths may have 107 bytes in all. */
function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .normalize('NFKD')
    // The marks that this has split off their letters.
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 24)
    .replace(/-+$/, '');
  return slug === '' ? 'vm' : slug;
}

function uuidOf(hex: string): string {
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** A MAC address in QEMU's own range, 52:54:00, which is locally administered and unicast. */
export function deriveMac(uuid: string, networkId: string): string {
  const digest = createHash('sha256').update(`${uuid}/${networkId}`).digest('hex');
  return `52:54:00:${digest.slice(0, 2)}:${digest.slice(2, 4)}:${digest.slice(4, 6)}`;
}

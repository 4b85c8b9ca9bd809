/**
 * How an image from elsewhere is told apart from every other one, and what it is called in the cache.
 */

/** Of the bytes as they are served, before they are unpacked. */
export interface Digest {
  readonly algorithm: 'sha256' | 'sha512';
  /** Lower-case. */
  readonly hex: string;
}

/** Of a source that names it, in one of two ways. */
export function digestOf(source: {
  readonly sha256?: string;
  readonly sha512?: string;
}): Digest | undefined {
  const {sha256, sha512} = source;
  if (sha512 !== undefined) return {algorithm: 'sha512', hex: sha512};
  return sha256 === undefined ? undefined : {algorithm: 'sha256', hex: sha256};
}

export type Compression = 'none' | 'xz' | 'gz' | 'zst' | 'bz2';

const COMPRESSIONS: readonly Compression[] = ['xz', 'gz', 'zst', 'bz2'];

/** By the end of the name, which is how publishers say it. */
export function compressionOf(source: string): Compression {
  const [name = ''] = source.split(/[?#]/);
  return COMPRESSIONS.find((ending) => name.toLowerCase().endsWith(`.${ending}`)) ?? 'none';
}

/** The name of the image in the cache. What was unpacked is marked, as the digest is not its own. */
export const imageName = ({algorithm, hex}: Digest, compression: Compression): string =>
  `${algorithm}-${hex}${compression === 'none' ? '' : '.unpacked'}`;

const NAME = /^(sha256-[0-9a-f]{64}|sha512-[0-9a-f]{128})(\.unpacked)?$/;

/** What a name in the cache says; `undefined` for any other file. */
export function parseImageName(
  name: string,
): {readonly digest: Digest; readonly contents: 'as-served' | 'unpacked'} | undefined {
  const [, digest = '', unpacked] = NAME.exec(name) ?? [];
  const [algorithm, hex] = digest.split('-');
  if (hex === undefined) return undefined;
  return {
    digest: {algorithm: algorithm === 'sha512' ? 'sha512' : 'sha256', hex},
    contents: unpacked === undefined ? 'as-served' : 'unpacked',
  };
}

export const isImageName = (name: string): boolean => parseImageName(name) !== undefined;

/** The file's name, with no more of a digest than tells it apart. */
export function shortImageName(file: string): string {
  const name = file.split('/').at(-1) ?? file;
  const digest = parseImageName(name)?.digest;
  return digest === undefined ? name : `${digest.algorithm}:${digest.hex.slice(0, 12)}`;
}

/** As people write it: `sha256:0123…`. */
export const formatDigest = ({algorithm, hex}: Digest): string => `${algorithm}:${hex}`;

/** `undefined` for anything that `formatDigest` does not make. */
export const parseDigest = (text: string): Digest | undefined =>
  parseImageName(text.replace(':', '-'))?.digest;

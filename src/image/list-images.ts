/**
 * What is in the cache: the images, and what is left of fetching others.
 */
import {readdir, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {allocatedBytes} from '../core/byte-size.js';
import {type Digest, parseImageName} from '../core/image-name.js';
import {type ImageRecord, readRecord} from './image-record.js';
import {digestFile} from './image-writer.js';

export interface CachedImage {
  readonly path: string;
  /** Of the bytes as they were served. */
  readonly digest: Digest;
  readonly contents: 'as-served' | 'unpacked';
  readonly bytes: number;
  /** On the disk; less than `bytes` where it has holes. */
  readonly allocatedBytes: number;
  readonly record: ImageRecord | undefined;
}

export interface Leftover {
  readonly path: string;
  readonly allocatedBytes: number;
}

export interface CacheContents {
  readonly images: readonly CachedImage[];
  /** Beginnings of images that were not fetched to the end. */
  readonly leftovers: readonly Leftover[];
  /** Images that are not there, and of which there is a lock file. */
  readonly locked: readonly string[];
}

const LOCK = '.lock';
const LEFTOVER = /\.(part|unpacking)$/;

export async function listImages(folder: string): Promise<CacheContents> {
  const names = (await readdir(folder).catch(() => [])).toSorted(byName);
  const images = await Promise.all(names.map((name) => lookAt(path.join(folder, name))));
  const leftovers = await Promise.all(
    names
      .filter((name) => LEFTOVER.test(name))
      .map(async (name) => {
        const file = path.join(folder, name);
        const found = await stat(file).catch(() => undefined);
        return {path: file, allocatedBytes: found === undefined ? 0 : allocatedBytes(found)};
      }),
  );
  const locked = names
    .filter((name) => name.endsWith(LOCK))
    .map((name) => name.slice(0, -LOCK.length))
    .filter((name) => !names.includes(name));
  return {
    images: images.flatMap((image) => image ?? []),
    leftovers,
    locked: locked.map((name) => path.join(folder, name)),
  };
}

const byName = (one: string, other: string): number => one.localeCompare(other);

async function lookAt(file: string): Promise<CachedImage | undefined> {
  const name = parseImageName(path.basename(file));
  if (name === undefined) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || !found.isFile()) return undefined;
  return {
    path: file,
    ...name,
    bytes: found.size,
    allocatedBytes: allocatedBytes(found),
    record: await readRecord(file),
  };
}

export type Verdict =
  | {readonly verdict: 'intact'}
  | {readonly verdict: 'changed'; readonly found: Digest; readonly expected: Digest}
  /** The digest of what was unpacked is not known any more. */
  | {readonly verdict: 'unknown'};

/** Reads the whole image. */
export async function verifyImage(image: CachedImage): Promise<Verdict> {
  const expected = image.contents === 'as-served' ? image.digest : image.record?.contents;
  if (expected === undefined) return {verdict: 'unknown'};
  const found = await digestFile(image.path, expected.algorithm);
  return found.hex === expected.hex ? {verdict: 'intact'} : {verdict: 'changed', found, expected};
}

/** Removes an image and what is kept beside it. For whoever holds its lock, which goes, too. */
export async function removeImage(image: string): Promise<void> {
  const files = [
    image,
    ...['.json', '.part', '.part.json', '.unpacking', LOCK].map((e) => image + e),
  ];
  await Promise.all(files.map((file) => rm(file, {force: true})));
}

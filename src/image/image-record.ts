/**
 * What is known about an image in the cache, kept in a file beside it.
 */
import {constants} from 'node:fs';
import {open, rename, writeFile} from 'node:fs/promises';
import type {Digest} from '../core/image-name.js';
import {isObject} from '../core/json.js';

export interface ImageRecord {
  /** Where it was fetched from. */
  readonly source: string;
  /** ISO 8601. */
  readonly fetchedAt: string;
  /** Of the file in the cache, which is another than that of its name for what was unpacked. */
  readonly contents: Digest;
}

const recordOf = (image: string): string => `${image}.json`;

export async function writeRecord(image: string, record: ImageRecord): Promise<void> {
  const file = recordOf(image);
  await writeFile(`${file}.new`, `${JSON.stringify(record)}\n`, {mode: 0o600});
  await rename(`${file}.new`, file);
}

/** `undefined` when there is none that can be read. */
export async function readRecord(image: string): Promise<ImageRecord | undefined> {
  try {
    await using handle = await open(recordOf(image), constants.O_RDONLY | constants.O_NOFOLLOW);
    return parseRecord(JSON.parse(await handle.readFile('utf8')));
  } catch {
    // The image itself is what counts; without a record it cannot be verified, which is said there.
    return undefined;
  }
}

function parseRecord(value: unknown): ImageRecord | undefined {
  if (!isObject(value) || !isObject(value['contents'])) return undefined;
  const {source, fetchedAt, contents} = value;
  const {algorithm, hex} = contents;
  if (typeof source !== 'string' || typeof fetchedAt !== 'string') return undefined;
  if (typeof hex !== 'string' || (algorithm !== 'sha256' && algorithm !== 'sha512')) {
    return undefined;
  }
  return {source, fetchedAt, contents: {algorithm, hex}};
}

/** Orders for images, and a store without a host. */
import {createHash} from 'node:crypto';
import {readdir} from 'node:fs/promises';
import {err, ok, type Result} from '../../src/core/result.js';
import {
  type Ensured,
  ensureImage,
  type FetchEvent,
  type ImageOrder,
  type Store,
} from '../../src/image/ensure-image.js';
import type {ImageProblem} from '../../src/image/problem.js';
import {notUnpacked} from '../../src/image/problem.js';

export const sha256 = (bytes: Buffer): ImageOrder['digest'] => ({
  algorithm: 'sha256',
  hex: createHash('sha256').update(bytes).digest('hex'),
});

/** Three mebibytes that begin like a qcow2 image, and of which no two pieces are alike. */
export function imageBytes(): Buffer {
  const bytes = Buffer.alloc(3 * 2 ** 20);
  for (let at = 0; at < bytes.length; at += 4) bytes.writeUInt32BE((at * 2654435761) >>> 0, at);
  bytes.write('QFI\xfb', 0, 'latin1');
  return bytes;
}

export const anOrder = (url: string, contents: Buffer): ImageOrder => ({
  origin: {from: 'servers', urls: [url]},
  digest: sha256(contents),
  compression: 'none',
  format: 'qcow2',
});

export const aStore = (folder: string, changes: Partial<Store> = {}): Store => ({
  folder,
  connections: {env: {}, limits: {connectMs: 5000, silenceMs: 1000}},
  unpacker: ({url, compression}) => Promise.resolve(err(notUnpacked(url, `no ${compression}`))),
  refusal: () => Promise.resolve(undefined),
  lock: () => Promise.resolve(ok({release: () => undefined})),
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...changes,
});

export const ensure = (
  order: ImageOrder,
  folder: string,
  changes: Partial<Store> = {},
): Promise<Result<Ensured, readonly ImageProblem[]>> => ensureImage(order, aStore(folder, changes));

/** The code of the only problem. */
export async function codeOf(
  ensured: Promise<Result<Ensured, readonly ImageProblem[]>>,
): Promise<string> {
  const result = await ensured;
  return result.ok ? result.value.how : result.error.map(({code}) => code).join(', ');
}

/** What is in a folder, with digests cut to their first letters. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.map((name) => name.replace(/-[0-9a-f]{64,}/, '-DIGEST')).toSorted();
}

export type {FetchEvent};

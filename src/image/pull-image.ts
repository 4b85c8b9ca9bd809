/**
 * Fetches an image whose digest nobody has told, and tells it. What it is worth: the profile that gets
 * this digest has the same bytes from then on, and whether they are the publisher's, others must know.
 */
import {createHash} from 'node:crypto';
import {stat} from 'node:fs/promises';
import path from 'node:path';
import {compressionOf, type Digest, imageName} from '../core/image-name.js';
import {err, ok, type Result} from '../core/result.js';
import {download, type Progress, removePartial} from './download.js';
import {type Ensured, keepVerified, type Store} from './ensure-image.js';
import type {Expectation} from './image-head.js';
import type {ImageProblem} from './problem.js';
import {connect} from './remote.js';

export interface Pulled extends Ensured {
  readonly digest: Digest;
  /** As it is served. */
  readonly bytes: number;
}

export async function pullImage(
  url: string,
  store: Store,
  format: Expectation['format'] = 'raw',
): Promise<Result<Pulled, ImageProblem>> {
  const {folder, signal} = store;
  const word = createHash('sha256').update(url).digest('hex').slice(0, 24);
  const entry = path.join(folder, `pull-${word}`);
  const partial = `${entry}.part`;
  const compression = compressionOf(url);
  const refused = await store.refusal(compression);
  if (refused !== undefined) return err(refused);
  return locked({file: entry, source: url}, store, async () => {
    const remote = await connect(store.connections);
    const onProgress = (progress: Progress) =>
      store.onProgress({event: 'transfer', source: url, ...progress});
    const transfer = {remote, partial, signal, onProgress};
    const fetched = await download(url, {compression, format}, transfer);
    await remote.close();
    if (!fetched.ok) return fetched;
    const {found: digest, bytes} = fetched.value;
    const image = path.join(folder, imageName(digest, compression));
    const done = (how: Ensured['how']) => ok({path: image, how, digest, bytes});
    return locked({file: image, source: url}, store, async () => {
      if (await isThere(image)) {
        await removePartial(partial);
        return done('cached');
      }
      const kept = await keepVerified({partial, image, digest, compression, source: url}, store);
      return kept.ok ? done('fetched') : kept;
    });
  });
}

async function locked<T>(
  {file, source}: {readonly file: string; readonly source: string},
  store: Store,
  run: () => Promise<Result<T, ImageProblem>>,
): Promise<Result<T, ImageProblem>> {
  const onWait = () => store.onProgress({event: 'waiting', source});
  const lock = await store.lock(`${file}.lock`, {onWait, signal: store.signal});
  if (!lock.ok) return err(lock.error);
  try {
    return await run();
  } finally {
    lock.value.release();
  }
}

const isThere = async (file: string): Promise<boolean> =>
  (await stat(file).catch(() => undefined))?.isFile() === true;

/**
 * Has an image in the cache: it is there, or it is fetched, verified, unpacked, and given its name.
 *
 *   <digest>.part  ─verified─▶  (<digest>.unpacking)  ─on disk, read-only─▶  <digest>
 *
 * A file under a digest's name is whole and was verified, whenever power fails or somebody presses
 * Ctrl-C. Of those who want the same image at once, one fetches it and the others wait.
 */
import {chmod, copyFile, open, rename, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {type Compression, type Digest, imageName} from '../core/image-name.js';
import {err, ok, type Result} from '../core/result.js';
import {download, type Progress, removePartial, type Wanted, writeProblem} from './download.js';
import {findWrongHead} from './image-head.js';
import {type ImageRecord, writeRecord} from './image-record.js';
import {digestFile} from './image-writer.js';
import {type ImageProblem, notReadable, wrongDigest} from './problem.js';
import {readAt} from './read-at.js';
import {type Connections, connect} from './remote.js';
import {type Unpacker, unpack} from './unpack.js';

/** Where an image comes from: servers to try in turn, or a file. */
export type Origin =
  | {readonly from: 'servers'; readonly urls: readonly string[]}
  | {readonly from: 'file'; readonly path: string};

export interface ImageOrder extends Wanted {
  readonly digest: Digest;
  readonly origin: Origin;
}

export interface Store {
  /** A private folder that exists. */
  readonly folder: string;
  readonly connections: Connections;
  readonly unpacker: Unpacker;
  /** Why nothing of this kind can be unpacked here, before anybody fetches it. */
  readonly refusal: (compression: Compression) => Promise<ImageProblem | undefined>;
  /** Takes a lock that only one process has; calls `onWait` when somebody else has it. */
  readonly lock: (
    file: string,
    wait: {readonly onWait: () => void; readonly signal: AbortSignal},
  ) => Promise<Result<{release(): void}, ImageProblem>>;
  readonly signal: AbortSignal;
  readonly onProgress: (event: FetchEvent) => void;
}

export type FetchEvent =
  | ({readonly event: 'transfer'; readonly source: string} & Progress)
  | {readonly event: 'waiting'; readonly source: string}
  | {
      readonly event: 'unpacking';
      readonly source: string;
      /** Unpacked so far. */
      readonly doneBytes: number;
    };

export interface Ensured {
  readonly path: string;
  readonly how: 'cached' | 'fetched';
}

type Outcome<T> = Result<T, readonly ImageProblem[]>;

export async function ensureImage(order: ImageOrder, store: Store): Promise<Outcome<Ensured>> {
  const image = path.join(store.folder, imageName(order.digest, order.compression));
  if (await exists(image)) return ok({path: image, how: 'cached'});
  const source = describeOrigin(order.origin);
  const locked = await store.lock(`${image}.lock`, {
    onWait: () => store.onProgress({event: 'waiting', source}),
    signal: store.signal,
  });
  if (!locked.ok) return err([locked.error]);
  try {
    // Whoever we waited for has fetched it.
    if (await exists(image)) return ok({path: image, how: 'cached'});
    const made = await make(image, order, store);
    return made.ok ? ok({path: image, how: 'fetched'}) : made;
  } finally {
    locked.value.release();
  }
}

const describeOrigin = (origin: Origin): string =>
  origin.from === 'file' ? origin.path : (origin.urls[0] ?? '');

async function make(image: string, order: ImageOrder, store: Store): Promise<Outcome<void>> {
  const {digest, compression} = order;
  const refused = await store.refusal(compression);
  if (refused !== undefined) return err([refused]);
  const partial = `${image}.part`;
  const brought = await bring(partial, order, store);
  if (!brought.ok) return brought;
  const kept = await keepVerified(
    {partial, image, digest, compression, source: brought.value},
    store,
  );
  return kept.ok ? kept : err([kept.error]);
}

/** Bytes whose digest is known to be right, on their way into the cache. */
export interface Verified extends Pick<ImageOrder, 'digest' | 'compression'> {
  readonly partial: string;
  readonly image: string;
  readonly source: string;
}

/** Unpacks what was verified, and gives it its name. For whoever holds the lock of the image. */
export async function keepVerified(
  {partial, image, digest, compression, source}: Verified,
  {unpacker, signal, onProgress}: Pick<Store, 'unpacker' | 'signal' | 'onProgress'>,
): Promise<Result<void, ImageProblem>> {
  const record = (contents: ImageRecord['contents']): ImageRecord => ({
    source,
    fetchedAt: new Date().toISOString(),
    contents,
  });
  try {
    if (compression === 'none') {
      await name(partial, image, record(digest));
    } else {
      const target = `${image}.unpacking`;
      const unpacked = await unpack({
        ...{file: partial, compression, url: source, target, unpacker, signal},
        onProgress: (doneBytes) => onProgress({event: 'unpacking', source, doneBytes}),
      });
      if (!unpacked.ok) {
        await rm(target, {force: true});
        return unpacked;
      }
      await name(target, image, record(unpacked.value.digest));
    }
    await removePartial(partial);
    return ok(undefined);
  } catch (error) {
    return err(writeProblem(image, error));
  }
}

/** In this order: a name stands for contents that are on the disk. */
async function name(made: string, image: string, record: ImageRecord): Promise<void> {
  await using handle = await open(made, 'r');
  await handle.sync();
  await chmod(made, 0o444);
  await writeRecord(image, record);
  await rename(made, image);
}

/** Has the verified bytes in the partial file; tells where they came from. */
async function bring(partial: string, order: ImageOrder, store: Store): Promise<Outcome<string>> {
  const {origin} = order;
  return origin.from === 'file'
    ? bringFile(origin.path, partial, order)
    : fetchFromAny(origin.urls, partial, {order, store});
}

async function fetchFromAny(
  urls: readonly string[],
  partial: string,
  {order, store}: {readonly order: ImageOrder; readonly store: Store},
): Promise<Outcome<string>> {
  const {signal, connections} = store;
  const remote = await connect(connections);
  const problems: ImageProblem[] = [];
  try {
    for (const url of urls) {
      const onProgress = (progress: Progress) =>
        store.onProgress({event: 'transfer', source: url, ...progress});
      const fetched = await download(url, order, {remote, partial, signal, onProgress});
      if (fetched.ok) return ok(url);
      problems.push(fetched.error);
      if (HOPELESS.has(fetched.error.code)) break;
    }
    return err(problems);
  } finally {
    await remote.close();
  }
}

/** Another server would change nothing. */
const HOPELESS: ReadonlySet<ImageProblem['code']> = new Set([
  'image/interrupted',
  'image/no-room',
  'image/not-written',
]);

/** As much as every kind of contents is known by. */
const HEAD_BYTES = 4096;

async function bringFile(
  file: string,
  partial: string,
  order: ImageOrder,
): Promise<Outcome<string>> {
  try {
    await using handle = await open(file, 'r');
    const wrong = findWrongHead(file, await readAt(handle, 0, HEAD_BYTES), order);
    if (wrong !== undefined) return err([wrong]);
  } catch (error) {
    return err([notReadable(file, error instanceof Error ? error.message : String(error))]);
  }
  try {
    await removePartial(partial);
    // Shares the blocks where the file system can.
    await copyFile(file, partial);
  } catch (error) {
    return err([writeProblem(partial, error)]);
  }
  const found = await digestFile(partial, order.digest.algorithm);
  if (found.hex === order.digest.hex) return ok(file);
  await removePartial(partial);
  return err([wrongDigest(file, {found, expected: order.digest})]);
}

const exists = async (file: string): Promise<boolean> =>
  (await stat(file).catch(() => undefined))?.isFile() === true;

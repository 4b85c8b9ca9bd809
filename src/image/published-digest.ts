/**
 * Asks a publisher for the digest of an image: by the list of checksums beside it. The image itself is
 * not fetched; its server is asked how large it is.
 */
import type {Digest} from '../core/image-name.js';
import {err, ok, type Result} from '../core/result.js';
import {findDigest, type Listing} from './checksum-list.js';
import {isWebPage} from './image-head.js';
import type {ImageProblem} from './problem.js';
import * as problems from './problem.js';
import {type Connections, connect, type Remote, reasonOf} from './remote.js';

export interface PublishedDigest {
  readonly digest: Digest;
  /** As it is served; absent when the server does not tell. */
  readonly bytes?: number;
}

export interface NoDigest {
  readonly about: keyof Listing;
  readonly problem: ImageProblem;
}

/** Lists of whole distributions have some hundred kilobytes. */
const MOST_BYTES = 4 * 2 ** 20;

export async function readPublishedDigest(
  listing: Listing,
  {connections, signal}: {readonly connections: Connections; readonly signal: AbortSignal},
): Promise<Result<PublishedDigest, NoDigest>> {
  const remote = await connect(connections);
  try {
    const text = await readText(listing.list, remote, signal);
    if (!text.ok) return err({about: 'list', problem: text.error});
    const found = findDigest(text.value, listing);
    if (!found.ok) return err({about: 'list', problem: found.error});
    const image = await remote.open(listing.image, undefined, signal);
    if (!image.ok) {
      const problem = signal.aborted ? problems.interrupted(listing.image) : image.error;
      return err({about: 'image', problem});
    }
    const {totalBytes, body} = image.value;
    body.on('error', () => undefined);
    body.destroy();
    const bytes = totalBytes === undefined || totalBytes === 0 ? {} : {bytes: totalBytes};
    return ok({digest: found.value, ...bytes});
  } finally {
    await remote.close();
  }
}

async function readText(
  url: string,
  remote: Remote,
  signal: AbortSignal,
): Promise<Result<string, ImageProblem>> {
  const opened = await remote.open(url, undefined, signal);
  if (!opened.ok) {
    return err(signal.aborted ? problems.interrupted(url) : problems.aboutList(opened.error));
  }
  const {body, totalBytes = 0} = opened.value;
  body.on('error', () => undefined);
  const pieces: Buffer[] = [];
  let got = 0;
  try {
    if (totalBytes > MOST_BYTES) return err(problems.listTooLarge(url, MOST_BYTES));
    for await (const piece of body as AsyncIterable<Buffer>) {
      pieces.push(piece);
      got += piece.length;
      if (got > MOST_BYTES) return err(problems.listTooLarge(url, MOST_BYTES));
    }
  } catch (error) {
    if (signal.aborted) return err(problems.interrupted(url));
    return err(problems.aboutList(problems.cutOff(url, {got, detail: reasonOf(error)})));
  } finally {
    body.destroy();
  }
  const bytes = Buffer.concat(pieces);
  if (got < totalBytes) {
    const detail = `${totalBytes} were promised`;
    return err(problems.aboutList(problems.cutOff(url, {got, detail})));
  }
  return isWebPage(bytes) ? err(problems.listIsWebPage(url)) : ok(bytes.toString('utf8'));
}

/**
 * Unpacks a compressed image, as a stream: neither the packed nor the unpacked bytes are ever in
 * memory as a whole. What is all zeroes takes no room.
 */
import {createReadStream} from 'node:fs';
import {pipeline, type Readable} from 'node:stream';
import {createGunzip} from 'node:zlib';
import type {Compression, Digest} from '../core/image-name.js';
import {err, ok, type Result} from '../core/result.js';
import {writeProblem} from './download.js';
import {openImageWriter} from './image-writer.js';
import {type ImageProblem, interrupted, notUnpacked} from './problem.js';

/** A stream of unpacked bytes. */
export interface Unpacking {
  readonly output: Readable;
  /** What went wrong, when the output has ended. */
  readonly ended: Promise<ImageProblem | undefined>;
  readonly stop: () => void;
}

/** Unpacks with the programs of the distribution what Node cannot. */
export type Unpacker = (
  packed: Pick<Packed, 'file' | 'url'> & {
    readonly compression: Exclude<Compression, 'none' | 'gz'>;
  },
) => Promise<Result<Unpacking, ImageProblem>>;

/** No disk is larger, and whatever unpacks to more is made to fill one. */
const MOST_BYTES = 2 ** 41;

export interface Packed {
  readonly file: string;
  readonly compression: Exclude<Compression, 'none'>;
  /** For messages. */
  readonly url: string;
  readonly target: string;
  readonly unpacker: Unpacker;
  readonly signal: AbortSignal;
  /** Called with what is unpacked so far, from none on. */
  readonly onProgress: (doneBytes: number) => void;
}

export async function unpack(
  packed: Packed,
): Promise<Result<{readonly digest: Digest; readonly bytes: number}, ImageProblem>> {
  const {file, compression, url, target, unpacker, signal, onProgress} = packed;
  onProgress(0);
  const started =
    compression === 'gz' ? ok(gunzip(file, url)) : await unpacker({file, compression, url});
  if (!started.ok) return started;
  const {output, ended, stop} = started.value;
  const end = () => {
    stop();
    output.destroy();
  };
  signal.addEventListener('abort', end, {once: true});
  if (signal.aborted) end();
  const writer = await openImageWriter(target, {
    algorithm: 'sha256',
    keep: 'nothing',
    zeroes: 'sparse',
  });
  let step: 'unpacking' | 'writing' = 'unpacking';
  try {
    for await (const piece of output as AsyncIterable<Buffer>) {
      step = 'writing';
      await writer.add(piece);
      step = 'unpacking';
      onProgress(writer.bytes());
      if (writer.bytes() > MOST_BYTES) {
        await writer.abandon();
        return err(notUnpacked(url, `it comes to more than ${MOST_BYTES} bytes`));
      }
    }
    step = 'writing';
    const bytes = writer.bytes();
    const digest = await writer.end();
    const problem = signal.aborted ? interrupted(url) : await ended;
    return problem === undefined ? ok({digest, bytes}) : err(problem);
  } catch (error) {
    await writer.abandon();
    if (signal.aborted) return err(interrupted(url));
    if (step === 'writing') return err(writeProblem(target, error));
    end();
    return err((await ended) ?? notUnpacked(url, String(error)));
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}

function gunzip(file: string, url: string): Unpacking {
  const output = createGunzip();
  const ended = new Promise<ImageProblem | undefined>((resolve) => {
    pipeline(createReadStream(file), output, (error) =>
      resolve(error ? notUnpacked(url, error.message) : undefined),
    );
  });
  return {output, ended, stop: () => undefined};
}

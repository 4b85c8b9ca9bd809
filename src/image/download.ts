/**
 * Fetches a file into a partial one, going on where an earlier try has stopped.
 *
 * The digest decides: whatever was kept, whoever served the rest, and whether a server tells the
 * truth about its file, only bytes with the right digest leave here as whole.
 */
import {constants} from 'node:fs';
import {open, rm, stat, statfs, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Digest} from '../core/image-name.js';
import {isObject} from '../core/json.js';
import {err, ok, type Result} from '../core/result.js';
import {type Expectation, findWrongHead} from './image-head.js';
import {type ImageWriter, openImageWriter} from './image-writer.js';
import type {ImageProblem} from './problem.js';
import * as problems from './problem.js';
import {type Remote, type RemoteFile, type Rest, reasonOf} from './remote.js';

export interface Wanted extends Expectation {
  /** Absent for whoever only wants to know it. */
  readonly digest?: Digest;
  readonly sizeBytes?: number;
}

export interface Progress {
  readonly doneBytes: number;
  /** Absent when nobody tells how large it is. */
  readonly totalBytes?: number;
}

export interface Transfer {
  readonly remote: Remote;
  /** Kept between tries. */
  readonly partial: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Without a `size`, more than this is no image of a disk. */
export const MOST_BYTES = 128 * 2 ** 30;

type Fetched = Result<Received, ImageProblem>;

interface Received {
  readonly found: Digest;
  readonly bytes: number;
}

export async function download(url: string, wanted: Wanted, transfer: Transfer): Promise<Fetched> {
  const fetched = await attempt(url, wanted, transfer);
  if (fetched.ok || fetched.error.problem.code !== 'image/wrong-digest') {
    return fetched.ok ? fetched : err(fetched.error.problem);
  }
  await removePartial(transfer.partial);
  if (fetched.error.began === 'anew') return err(fetched.error.problem);
  // What was kept may have been of another file.
  const again = await attempt(url, wanted, transfer);
  if (again.ok) return again;
  if (again.error.problem.code === 'image/wrong-digest') await removePartial(transfer.partial);
  return err(again.error.problem);
}

export async function removePartial(partial: string): Promise<void> {
  await Promise.all([partial, noteOf(partial)].map((file) => rm(file, {force: true})));
}

interface Failure {
  readonly problem: ImageProblem;
  readonly began: 'anew' | 'in-between';
}

async function attempt(
  url: string,
  wanted: Wanted,
  transfer: Transfer,
): Promise<Result<Received, Failure>> {
  const {remote, partial, signal} = transfer;
  const kept = await readRest(partial, url);
  const opened = await remote.open(url, kept, signal);
  if (!opened.ok) {
    const problem = signal.aborted ? problems.interrupted(url) : opened.error;
    return err({problem, began: 'anew'});
  }
  const began = opened.value.from === 0 ? 'anew' : 'in-between';
  const fail = (problem: ImageProblem) => err({problem, began} as const);
  const {body} = opened.value;
  // Its end is told by reading it; until then nobody may throw it at us.
  body.on('error', () => undefined);
  try {
    const refused =
      sizeProblem(url, wanted, opened.value.totalBytes) ??
      (await roomProblem(partial, opened.value));
    if (refused !== undefined) return fail(refused);
    const received = await receive(url, wanted, {transfer, file: opened.value});
    if (!received.ok) return fail(received.error);
    const {found, bytes} = received.value;
    const expected = wanted.digest ?? found;
    if (found.hex === expected.hex) return ok({found, bytes});
    return fail(problems.wrongDigest(url, {found, expected}));
  } finally {
    body.destroy();
  }
}

async function receive(
  url: string,
  wanted: Wanted,
  {transfer, file}: {readonly transfer: Transfer; readonly file: RemoteFile},
): Promise<Fetched> {
  const {partial, signal, onProgress} = transfer;
  const {totalBytes = wanted.sizeBytes} = file;
  let writer: ImageWriter;
  try {
    writer = await openImageWriter(partial, {
      algorithm: wanted.digest?.algorithm ?? 'sha256',
      keep: file.from === 0 ? 'nothing' : 'everything',
      zeroes: 'written',
      inspect: (head) => {
        const wrong = findWrongHead(url, head, wanted);
        if (wrong !== undefined) throw new Refused(wrong);
      },
    });
    await writeNote(partial, {url, validator: file.validator});
  } catch (error) {
    return err(writeProblem(partial, error));
  }
  const limit = wanted.sizeBytes ?? MOST_BYTES;
  try {
    for await (const piece of file.body as AsyncIterable<Buffer>) {
      await writer.add(piece);
      const doneBytes = writer.bytes();
      if (doneBytes > limit) throw new Refused(excess(url, wanted, doneBytes));
      onProgress({doneBytes, ...(totalBytes === undefined ? {} : {totalBytes})});
    }
    const bytes = writer.bytes();
    const found = await writer.end();
    if (totalBytes !== undefined && bytes < totalBytes) {
      return err(problems.cutOff(url, {got: bytes, detail: `${totalBytes} were promised`}));
    }
    return ok({found, bytes});
  } catch (error) {
    await writer.abandon();
    if (error instanceof Refused) {
      await removePartial(partial);
      return err(error.problem);
    }
    if (signal.aborted) return err(problems.interrupted(url));
    if (isFileError(error)) return err(writeProblem(partial, error));
    return err(problems.cutOff(url, {got: writer.bytes(), detail: reasonOf(error)}));
  }
}

/** What arrives is not what was asked for, so that nothing of it is worth keeping. */
class Refused extends Error {
  constructor(readonly problem: ImageProblem) {
    super(problem.message);
  }
}

const excess = (url: string, {sizeBytes}: Wanted, found: number): ImageProblem =>
  sizeBytes === undefined
    ? problems.tooLarge(url, MOST_BYTES)
    : problems.wrongSize(url, {found, expected: sizeBytes});

function sizeProblem(
  url: string,
  {sizeBytes}: Wanted,
  totalBytes: number | undefined,
): ImageProblem | undefined {
  if (totalBytes === undefined) return undefined;
  if (sizeBytes === undefined) {
    return totalBytes > MOST_BYTES ? problems.tooLarge(url, MOST_BYTES) : undefined;
  }
  return totalBytes === sizeBytes
    ? undefined
    : problems.wrongSize(url, {found: totalBytes, expected: sizeBytes});
}

async function roomProblem(
  partial: string,
  {from, totalBytes}: RemoteFile,
): Promise<ImageProblem | undefined> {
  const folder = path.dirname(partial);
  const room = await statfs(folder).catch(() => undefined);
  if (room === undefined || totalBytes === undefined) return undefined;
  const free = room.bavail * room.bsize;
  const needed = totalBytes - from;
  return needed <= free
    ? undefined
    : problems.noRoom(folder, `${needed} bytes are needed, and ${free} are free`);
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error &&
  'syscall' in error &&
  ['open', 'read', 'write', 'writev', 'fsync', 'ftruncate'].includes(String(error.syscall)) &&
  !('address' in error) &&
  // A connection that is lost says `read ECONNRESET`, too.
  !['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNREFUSED'].includes(String(codeOf(error)));

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

export function writeProblem(file: string, error: unknown): ImageProblem {
  const folder = path.dirname(file);
  const code = codeOf(error);
  if (!(error instanceof Error) || typeof code !== 'string') throw error;
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? problems.noRoom(folder, error.message)
    : problems.notWritten(folder, error.message);
}

/** Says of a partial file where it comes from. */
const noteOf = (partial: string): string => `${partial}.json`;

async function writeNote(
  partial: string,
  note: {readonly url: string; readonly validator: string | undefined},
): Promise<void> {
  await writeFile(noteOf(partial), JSON.stringify(note), {mode: 0o600});
}

/** What to ask for, when there is something to go on from. */
async function readRest(partial: string, url: string): Promise<Rest | undefined> {
  const found = await stat(partial).catch(() => undefined);
  if (found === undefined || !found.isFile() || found.size === 0) return undefined;
  const note = parseNote(await readOwn(noteOf(partial)));
  // Without a note it can be anything; from another server it may well be the same file.
  if (note === undefined) return undefined;
  return note.url === url && note.validator !== undefined
    ? {from: found.size, validator: note.validator}
    : {from: found.size};
}

async function readOwn(file: string): Promise<string> {
  try {
    await using handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
    return await handle.readFile('utf8');
  } catch {
    // Not there: then there is nothing to go on from.
    return '';
  }
}

function parseNote(text: string): {url: string; validator?: string} | undefined {
  try {
    const note: unknown = JSON.parse(text);
    if (!isObject(note) || typeof note['url'] !== 'string') return undefined;
    const {url, validator} = note;
    return {url, ...(typeof validator === 'string' ? {validator} : {})};
  } catch {
    // Damaged, as after a power cut.
    return undefined;
  }
}

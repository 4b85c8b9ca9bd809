/**
 * What can go wrong on the way from a reference to an image, each with its own words and its own
 * class of failure, so that a script can tell a server that is gone from one that sends wrong bytes.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {type Digest, formatDigest} from '../core/image-name.js';

export type ImageProblem = Pick<Diagnostic, 'code' | 'severity' | 'message' | 'hint' | 'failure'>;

const AGAIN = 'the next try goes on from there';

/** What is in the cache, by its digest, is not fetched. */
const BY_HAND = 'kvmrun image import FILE takes what a browser has fetched';

const problem = (
  code: `image/${string}`,
  rest: Pick<ImageProblem, 'message' | 'hint' | 'failure'>,
): ImageProblem => ({code, severity: 'error', ...rest});

export const unreachable = (url: string, detail: string): ImageProblem =>
  problem('image/unreachable', {
    message: `'${url}' cannot be reached: ${detail}`,
    hint: `try again later, or add another server to "mirrors"; behind a proxy, set https_proxy; ${BY_HAND}`,
    failure: 'unavailable',
  });

export function refusedByServer(url: string, status: number): ImageProblem {
  const said = `the server answers '${url}' with status ${status}`;
  if (status === 404 || status === 410) {
    return problem('image/not-there', {
      message: `${said}: there is no such file, or no longer`,
      hint: 'publishers remove old builds: name a newer one with its digest, or a mirror that has it',
      failure: 'input-missing',
    });
  }
  if (status === 401 || status === 403 || status === 407) {
    return problem('image/forbidden', {
      message: `${said}: it does not give the file to everybody`,
      hint: BY_HAND,
      failure: 'permission',
    });
  }
  return problem('image/server-failed', {
    message: said,
    hint: 'try again later, or add another server to "mirrors"',
    failure: 'unavailable',
  });
}

export const insecureUrl = (url: string): ImageProblem =>
  problem('image/insecure-url', {
    message: `'${url}' is not fetched: only https is, and http from this machine itself`,
    hint: `'${url.replace(/^http:/, 'https:')}'`,
    failure: 'permission',
  });

export const insecureRedirect = (url: string, target: string): ImageProblem =>
  problem('image/insecure-redirect', {
    message: `'${url}' leads on to '${target}', and only https is followed`,
    hint: 'name a server that keeps to https',
    failure: 'permission',
  });

export const lostOnTheWay = (url: string, what: string): ImageProblem =>
  problem('image/lost-on-the-way', {
    message: `'${url}' leads nowhere: ${what}`,
    failure: 'protocol',
  });

export const cutOff = (
  url: string,
  {got, detail}: {readonly got: number; readonly detail: string},
): ImageProblem =>
  problem('image/cut-off', {
    message: `the transfer of '${url}' broke off after ${got} bytes: ${detail}`,
    hint: AGAIN,
    failure: 'io',
  });

export const wrongSize = (
  url: string,
  {found, expected}: {readonly found: number; readonly expected: number},
): ImageProblem =>
  problem('image/wrong-size', {
    message: `'${url}' has ${found} bytes, and ${expected} are expected`,
    hint: 'the file was replaced, or "size" is wrong: look at what the publisher says',
    failure: 'protocol',
  });

export const tooLarge = (url: string, limit: number): ImageProblem =>
  problem('image/too-large', {
    message: `'${url}' is larger than ${limit} bytes, the most that is taken without a "size"`,
    hint: 'give its number of bytes as "size" of the source',
    failure: 'protocol',
  });

export const webPage = (url: string): ImageProblem =>
  problem('image/web-page', {
    message: `'${url}' is a web page (HTML), and no image`,
    hint: `name the file itself, by the address of its download link; or, where the server lets browsers only have it: ${BY_HAND}`,
    failure: 'input-missing',
  });

export const wrongDigest = (
  url: string,
  {found, expected}: {readonly found: Digest; readonly expected: Digest},
): ImageProblem =>
  problem('image/wrong-digest', {
    message: `'${url}' has the digest ${formatDigest(found)}, and ${formatDigest(expected)} is expected`,
    hint: 'the file was replaced or tampered with: ask the publisher for its digest before you change the profile or its lock',
    failure: 'profile',
  });

export const wrongContents = (url: string, expected: string): ImageProblem =>
  problem('image/wrong-contents', {
    message: `'${url}' does not begin like ${expected}`,
    hint: 'see what it is: "format" of the source and the end of its name have to say the same',
    failure: 'profile',
  });

export const notUnpacked = (url: string, detail: string): ImageProblem =>
  problem('image/not-unpacked', {
    message: `'${url}' could not be unpacked: ${detail}`,
    hint: 'it came in full and as it is served, so fetching it again changes nothing: take another image, with its digest',
    failure: 'profile',
  });

export const noRoom = (folder: string, detail: string): ImageProblem =>
  problem('image/no-room', {
    message: `there is no room for the image in '${folder}': ${detail}`,
    hint: 'make room: kvmrun image prune',
    failure: 'io',
  });

export const notWritten = (folder: string, detail: string): ImageProblem =>
  problem('image/not-written', {
    message: `the image cannot be kept in '${folder}': ${detail}`,
    failure: 'cannot-create',
  });

export const interrupted = (url: string): ImageProblem =>
  problem('image/interrupted', {
    message: `the transfer of '${url}' was interrupted`,
    hint: AGAIN,
    failure: 'io',
  });

export const notReadable = (file: string, detail: string): ImageProblem =>
  problem('image/not-readable', {
    message: `'${file}' cannot be read: ${detail}`,
    failure: 'input-missing',
  });

/** What can go wrong with a list of checksums: hints about images would lead astray. */
export const aboutList = (found: ImageProblem): ImageProblem => ({...found, hint: LIST_ELSEWHERE});

const LIST_ELSEWHERE =
  'look where the publisher has the list now; or write the digest itself, as "sha256" of the source';

export const listIsWebPage = (url: string): ImageProblem =>
  problem('image/web-page', {
    message: `'${url}' is a web page (HTML), and no list of checksums`,
    hint: 'name the file itself: copy the address of its download link',
    failure: 'input-missing',
  });

export const listTooLarge = (url: string, limit: number): ImageProblem =>
  problem('image/no-list', {
    message: `'${url}' is larger than ${limit} bytes, and no list of checksums is`,
    hint: LIST_ELSEWHERE,
    failure: 'profile',
  });

export const noList = (url: string): ImageProblem =>
  problem('image/no-list', {
    message: `'${url}' has no line with a checksum, as 'DIGEST  NAME' or 'SHA256 (NAME) = DIGEST'`,
    hint: LIST_ELSEWHERE,
    failure: 'profile',
  });

export const notInList = (
  url: string,
  {
    name,
    near,
    count,
  }: {readonly name: string; readonly near: string | undefined; readonly count: number},
): ImageProblem =>
  problem('image/not-in-list', {
    message: `'${url}' names ${count === 1 ? 'one file' : `${count} files`}, and '${name}' is not among them`,
    hint: near === undefined ? LIST_ELSEWHERE : `it has '${near}'; is that the image?`,
    failure: 'profile',
  });

export const weakDigest = (url: string, name: string): ImageProblem =>
  problem('image/weak-digest', {
    message: `'${url}' has no SHA-256 or SHA-512 of '${name}', only digests that can be forged or are not known here`,
    hint: LIST_ELSEWHERE,
    failure: 'profile',
  });

export const twoDigests = (
  url: string,
  {name, digests}: {readonly name: string; readonly digests: readonly string[]},
): ImageProblem =>
  problem('image/two-digests', {
    message: `'${url}' has two digests of '${name}': ${digests.join(' and ')}`,
    hint: 'ask the publisher; the right one can be written as "sha256" of the source',
    failure: 'profile',
  });

/** The same of what an operation on the file has thrown. */
export function unreadable(file: string, thrown: unknown): ImageProblem {
  const {code, message} = thrown as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return notReadable(file, 'there is no such file');
  if (code === 'EISDIR') return notReadable(file, 'it is a folder');
  return notReadable(file, message);
}

export interface DiscSizes {
  readonly found: number;
  /** By what the disc says. */
  readonly expected: number;
}

export const cutOffWords = (
  file: string,
  {found, expected}: DiscSizes,
): Pick<ImageProblem, 'message' | 'hint'> => ({
  message: `'${file}' is cut off: it has ${found} bytes, and the disc says that it has ${expected}`,
  hint: 'fetch or copy it again: a download or a copy has stopped too early',
});

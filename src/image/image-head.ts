/**
 * What an image begins with, and what is no image: so that a login page is not fetched to its end.
 */
import type {Compression} from '../core/image-name.js';
import {type ImageProblem, webPage, wrongContents} from './problem.js';

const MAGICS: Readonly<Record<Exclude<Compression, 'none'>, string>> = {
  xz: '\xfd7zXZ\x00',
  gz: '\x1f\x8b',
  zst: '\x28\xb5\x2f\xfd',
  bz2: 'BZh',
};

export interface Expectation {
  readonly compression: Compression;
  /** Of what is served without compression; absent where anything goes. */
  readonly format?: 'qcow2' | 'raw';
}

export function findWrongHead(
  url: string,
  head: Buffer,
  {compression, format}: Expectation,
): ImageProblem | undefined {
  if (isWebPage(head)) return webPage(url);
  if (compression !== 'none') {
    return begins(head, MAGICS[compression])
      ? undefined
      : wrongContents(url, `a .${compression} file`);
  }
  if (format !== 'qcow2' || begins(head, 'QFI\xfb')) return undefined;
  return wrongContents(url, 'a qcow2 image');
}

const begins = (head: Buffer, magic: string): boolean =>
  head.toString('latin1', 0, magic.length) === magic;

/** Also after a byte order mark, space and comments. */
export const isWebPage = (head: Buffer): boolean =>
  /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body)\b/i.test(
    head.toString('latin1', 0, 2048),
  );

/** Of 720 kB to 2.88 MB, as the drivers' .vfd files are. */
export const isFloppySize = (bytes: number): boolean =>
  [737_280, 1_228_800, 1_474_560, 2_949_120].includes(bytes);

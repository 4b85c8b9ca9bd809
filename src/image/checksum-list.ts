/**
 * Reads the lists of checksums that publishers have beside their images, in the forms that they use:
 *
 *   0123…  disk.qcow2            coreutils; ` *` before the name for binary files
 *   SHA256 (disk.qcow2) = 0123…  BSD, and OpenSSL without the blanks
 *   # SHA512 HASH                which algorithm follows, as Gentoo has it
 *   0123…                        alone, as in a `disk.qcow2.sha512`
 *
 * and each of them inside of a PGP signature, of which only what is signed counts.
 */
import {closest} from '../core/closest.js';
import {type Digest, formatDigest} from '../core/image-name.js';
import {err, ok, type Result} from '../core/result.js';
import type {ImageProblem} from './problem.js';
import * as problems from './problem.js';

interface Entry {
  /** Absent for a digest that stands alone. */
  readonly name: string | undefined;
  /** `undefined` for an algorithm that nobody should rely on, or that is not known here. */
  readonly digest: Digest | undefined;
}

/** Where the list and the image are, which tells what the image is called. */
export interface Listing {
  readonly list: string;
  readonly image: string;
}

/** The digest that a list has for an image. */
export function findDigest(text: string, {list, image}: Listing): Result<Digest, ImageProblem> {
  const entries = entriesOf(text);
  if (entries.length === 0) return err(problems.noList(list));
  const path = pathOf(image);
  const name = path.at(-1) ?? '';
  const meant = entriesFor(entries, {path, isOwn: isListOf(pathOf(list), name)});
  if (meant.length === 0) {
    const names = entries.flatMap((entry) => entry.name ?? []);
    return err(problems.notInList(list, {name, near: closest(name, names), count: names.length}));
  }
  const digests = meant.flatMap(({digest}) => digest ?? []);
  const strong = ALGORITHMS.map((algorithm) =>
    digests.filter((digest) => digest.algorithm === algorithm),
  ).find((found) => found.length > 0);
  const [first, ...others] = strong ?? [];
  if (first === undefined) return err(problems.weakDigest(list, name));
  const other = others.find(({hex}) => hex !== first.hex);
  return other === undefined
    ? ok(first)
    : err(problems.twoDigests(list, {name, digests: [first, other].map(formatDigest)}));
}

/** The one that names in the cache have when there is a choice. */
const ALGORITHMS: readonly Digest['algorithm'][] = ['sha256', 'sha512'];

/** Of names with folders in front, the one that goes along with most of the address. */
function entriesFor(
  entries: readonly Entry[],
  {path, isOwn}: {readonly path: readonly string[]; readonly isOwn: boolean},
): readonly Entry[] {
  let longest = 0;
  let found: Entry[] = [];
  for (const entry of entries) {
    const steps = (entry.name ?? '').split('/');
    if (entry.name === undefined || !endsWith(path, steps) || steps.length < longest) continue;
    if (steps.length > longest) found = [];
    longest = steps.length;
    found.push(entry);
  }
  if (found.length > 0) return found;
  // A digest alone is that of the file; so is the only one of `disk.qcow2.sha256`, whatever build it names.
  const alone = entries.filter((entry) => entry.name === undefined);
  if (alone.length === entries.length) return alone;
  return isOwn && new Set(entries.map((entry) => entry.name)).size === 1 ? entries : [];
}

const endsWith = (path: readonly string[], end: readonly string[]): boolean =>
  end.length <= path.length &&
  end.every((step, at) => step === path[path.length - end.length + at]);

const isListOf = (list: readonly string[], name: string): boolean =>
  list.at(-1)?.startsWith(`${name}.`) === true;

const pathOf = (url: string): readonly string[] =>
  new URL(url).pathname.split('/').map((step) => {
    try {
      return decodeURIComponent(step);
    } catch {
      // A percent sign that escapes nothing stands for itself.
      return step;
    }
  });

function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  let section: string | undefined;
  for (const line of signedLines(text)) {
    const [, algorithm] = /^#\s*([A-Z0-9-]+) HASH$/.exec(line) ?? [];
    if (algorithm !== undefined) section = algorithm;
    const entry = entryOf(line, section);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}

function signedLines(text: string): readonly string[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trimEnd());
  if (!lines.includes(BEGIN)) return lines;
  const signed: string[] = [];
  let where: 'outside' | 'head' | 'text' = 'outside';
  for (const line of lines) {
    if (line === BEGIN) where = 'head';
    else if (line.startsWith('-----BEGIN PGP SIGNATURE')) where = 'outside';
    // A line that begins with a dash has another one put before it.
    else if (where === 'text') signed.push(line.replace(/^- /, ''));
    else if (where === 'head' && line === '') where = 'text';
  }
  return signed;
}

const BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----';

function entryOf(line: string, section: string | undefined): Entry | undefined {
  const [, label, labelled = '', value = ''] =
    /^([A-Za-z][A-Za-z0-9/-]*) ?\((.+)\) ?= ?([0-9a-fA-F]+)$/.exec(line) ?? [];
  if (label !== undefined) return {name: nameOf(labelled), digest: digestFrom(value, label)};
  const [, hex, name] = /^\\?([0-9a-fA-F]{32,128})(?:[ \t]+\*?(\S.*))?$/.exec(line) ?? [];
  if (hex === undefined || hex.length % 8 !== 0) return undefined;
  const digest = digestFrom(hex, section ?? BY_LENGTH[hex.length]);
  return {name: name === undefined || name === '-' ? undefined : nameOf(name), digest};
}

const nameOf = (name: string): string => name.replace(/^(\.?\/)+/, '');

const BY_LENGTH: Readonly<Record<number, string>> = {64: 'SHA256', 128: 'SHA512'};

function digestFrom(value: string, label: string | undefined): Digest | undefined {
  const [, bits] = /^SHA(?:2-)?-?(256|512)$/i.exec(label ?? '') ?? [];
  if (bits === undefined || value.length !== Number(bits) / 4) return undefined;
  return {algorithm: bits === '256' ? 'sha256' : 'sha512', hex: value.toLowerCase()};
}

/**
 * `image ls`, `image verify` and `image prune`: what is in the cache, whether it is sound, and what is
 * needed no more.
 */
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {formatDigest, shortImageName} from '../core/image-name.js';
import {shellWord} from '../core/shell-word.js';
import {runtimeRoots} from '../host/runtime-files.js';
import {acquireLock} from '../host/vm-lock.js';
import {
  type CachedImage,
  type Leftover,
  listImages,
  removeImage,
  verifyImage,
} from '../image/list-images.js';
import {imageCache} from './cache-directory.js';
import type {Cli} from './cli.js';
import {findImageUsers, type ImageUsers} from './image-users.js';
import {renderTable} from './render/table.js';
import {inUnits} from './render/transfer.js';

const usersIn = (cli: Cli) => findImageUsers(runtimeRoots(cli.env, cli.uid).state);

export async function showImages(cli: Cli): Promise<void> {
  const folder = imageCache(cli.env);
  const [{images, leftovers}, users] = await Promise.all([listImages(folder), usersIn(cli)]);
  cli.printJson({
    folder,
    images: images.map((image) => documentOf(image, users)),
    leftovers,
  });
  if (images.length === 0 && leftovers.length === 0) cli.note('no images');
  if (images.length > 0) {
    const heads = ['DIGEST', 'SIZE', 'TAKES', 'FETCHED', 'VMS', 'SOURCE'];
    const rows = images.map((image) => rowOf(image, users));
    for (const line of renderTable([heads, ...rows])) cli.print(line);
  }
  if (leftovers.length > 0) {
    cli.print(`and ${inUnits(sumOf(leftovers))} of images that were not fetched to the end`);
  }
}

const documentOf = (image: CachedImage, users: ImageUsers) => ({
  digest: formatDigest(image.digest),
  path: image.path,
  contents: image.contents,
  bytes: image.bytes,
  allocatedBytes: image.allocatedBytes,
  ...(image.record && {source: image.record.source, fetchedAt: image.record.fetchedAt}),
  vms: users.of(image.path),
});

const rowOf = (image: CachedImage, users: ImageUsers): readonly string[] => [
  shortImageName(image.path),
  inUnits(image.bytes),
  inUnits(image.allocatedBytes),
  image.record?.fetchedAt.slice(0, 10) ?? '-',
  users.of(image.path).join(', ') || '-',
  image.record?.source ?? '-',
];

const sumOf = (files: readonly Pick<Leftover, 'allocatedBytes'>[]): number =>
  files.reduce((sum, {allocatedBytes}) => sum + allocatedBytes, 0);

export async function verifyImages(words: readonly string[], cli: Cli): Promise<void> {
  const {images} = await listImages(imageCache(cli.env));
  const picked = words.length === 0 ? images : images.filter((image) => isMeant(image, words));
  const unknown = words.filter((word) => !images.some((image) => isMeant(image, [word])));
  if (unknown.length > 0) return cli.fail(unknown.map(notInCache));
  const problems: Diagnostic[] = [];
  const verdicts: object[] = [];
  // One after the other: each is read as a whole.
  for (const image of picked) {
    const verdict = await verifyImage(image);
    verdicts.push({digest: formatDigest(image.digest), path: image.path, ...verdict});
    if (verdict.verdict === 'intact') cli.print(`${shortImageName(image.path)}: intact`);
    else problems.push(notIntact(image, verdict.verdict));
  }
  cli.report(problems);
  cli.conclude({images: verdicts}, problems);
}

/** `sha256:0123…`, a part of it from the beginning, or the name of the file. */
const isMeant = (image: CachedImage, words: readonly string[]): boolean =>
  words.some((word) => {
    const hex = word.replace(/^sha(256|512)[:-]/, '').replace(/\.unpacked$/, '');
    return hex !== '' && image.digest.hex.startsWith(hex.toLowerCase());
  });

const notInCache = (word: string): Diagnostic => ({
  code: 'cli/image-not-found',
  severity: 'error',
  failure: 'usage',
  message: `there is no image '${word}' in the cache`,
  hint: 'kvmrun image ls',
});

const notIntact = (image: CachedImage, verdict: 'changed' | 'unknown'): Diagnostic => ({
  code: verdict === 'changed' ? 'cli/image-changed' : 'cli/image-unknown',
  severity: 'error',
  failure: 'io',
  message:
    verdict === 'changed'
      ? `the image '${image.path}' is not what it was when it was fetched`
      : `the image '${image.path}' cannot be verified, as the digest of what was unpacked is not known any more`,
  hint: isFetched(image)
    ? `stop the VMs that are made from it, then: rm -f ${shellWord(image.path)}, and kvmrun up fetches it again`
    : `it was imported, and cannot be fetched: stop the VMs that are made from it, then: rm -f ${shellWord(image.path)} && kvmrun image import ${shellWord(image.record?.source ?? '')}`,
});

export interface PruneWishes {
  /** `every`: also what was imported, and cannot be fetched again. */
  readonly unused: 'fetched' | 'every';
}

export async function pruneImages({unused}: PruneWishes, cli: Cli): Promise<void> {
  const folder = imageCache(cli.env);
  const [{images, leftovers, locked}, users] = await Promise.all([
    listImages(folder),
    usersIn(cli),
  ]);
  const removed: {readonly path: string; readonly allocatedBytes: number}[] = [];
  for (const image of images) {
    if (users.of(image.path).length > 0) continue;
    if (unused === 'fetched' && !isFetched(image)) continue;
    if (await removeUnlocked(image.path)) removed.push(image);
  }
  for (const leftover of leftovers) {
    if (await removeUnlocked(leftover.path.replace(/\.(part|unpacking)$/, ''))) {
      removed.push(leftover);
    }
  }
  // They take no room, so nobody has to hear of them.
  for (const image of locked) await removeUnlocked(image);
  const documents = removed.map(({path: file, allocatedBytes}) => ({path: file, allocatedBytes}));
  cli.printJson({folder, removed: documents});
  for (const {path: file, allocatedBytes} of documents) {
    cli.print(`removed ${path.basename(file)} (${inUnits(allocatedBytes)})`);
  }
  if (documents.length === 0) cli.print('nothing to remove');
}

const isFetched = ({record}: CachedImage): boolean => record?.source.startsWith('/') !== true;

/** Nothing is taken from whoever is fetching it just now. */
async function removeUnlocked(image: string): Promise<boolean> {
  const lock = await acquireLock(`${image}.lock`, 0);
  if (!lock.ok) return false;
  try {
    await removeImage(image);
    return true;
  } finally {
    lock.value.release();
  }
}

/**
 * Loads a CommonJS bundle with the code that V8 compiled from it last time.
 *
 * Compiling the command line costs more than running it. Node 20 has no compile cache of its
 * own, and a cache of one whole script beats the one that Node 22 has.
 *
 * V8 does not check what it is given: a flipped bit is a crash, and a file of somebody else's is
 * their code in our process. So the cache is used only from a folder that nobody else can write,
 * under a name that tells the bundle and the Node that it belongs to, with a checksum.
 */

import {createHash} from 'node:crypto';
import {
  type BigIntStats,
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {Script} from 'node:vm';
import {makeFolders} from '../host/make-folders.js';

export interface CodeCache {
  /** Private to us; made when it is missing. */
  readonly folder: string;
  /** What the process is for: V8 keeps the functions that were needed, and every verb needs others. */
  readonly purpose: string;
  readonly uid: number;
}

/**
 * The exports of a bundle that was wrapped in a function, as CommonJS has it, and is all ASCII. Without
 * a usable cache it is compiled, and cached when the process ends.
 */
export function loadBundle(file: string, cache: CodeCache | undefined): unknown {
  // To decode UTF-8 would take longer, and hold a copy.
  const source = readFileSync(file, 'latin1');
  const cacheFile =
    cache && path.join(cache.folder, `${cachePrefix(file, cache)}${fingerprintOf(file)}`);
  const cachedData = cache && cacheFile && readCache(cacheFile, cache);
  const script = new Script(source, {filename: file, ...(cachedData && {cachedData})});
  if (cache && cacheFile && (cachedData === undefined || script.cachedDataRejected)) {
    process.once('exit', (code) => {
      // A failed run has needed too little.
      if (code === 0) writeCache(cacheFile, {cache, file, compiled: script.createCachedData()});
    });
  }
  const module = {exports: {}};
  (script.runInThisContext() as BundleFunction)(
    module.exports,
    createRequire(file),
    module,
    file,
    path.dirname(file),
  );
  return module.exports;
}

type BundleFunction = (
  exports: object,
  require: NodeJS.Require,
  module: {exports: object},
  file: string,
  folder: string,
) => void;

/** What tells the bundle from others follows: V8 itself compares only the length of the source. */
const cachePrefix = (file: string, {purpose}: CodeCache): string =>
  `${path.basename(file, '.cjs')}-${purpose}-${process.version}-${process.arch}-`;

/** No two contents of a file have all of this in common, and a digest would take ten times as long. */
function fingerprintOf(file: string): string {
  const {dev, ino, size, mtimeNs, ctimeNs} = statSync(file, {bigint: true});
  return digestOf([dev, ino, size, mtimeNs, ctimeNs].join(' ')).toString('hex');
}

const DIGEST_BYTES = 20;

/** Against accidents; who could write to the folder could change the digest too. */
const digestOf = (content: string | Buffer): Buffer => createHash('sha1').update(content).digest();

function readCache(file: string, {folder, uid}: CodeCache): Buffer | undefined {
  try {
    if (!isPrivate(lstatSync(folder, {bigint: true}), uid)) return undefined;
    const stored = readFileSync(file);
    const compiled = stored.subarray(DIGEST_BYTES);
    return digestOf(compiled).equals(stored.subarray(0, DIGEST_BYTES)) ? compiled : undefined;
  } catch {
    // Nothing is lost: the bundle is compiled anew.
    return undefined;
  }
}

const isPrivate = ({uid, mode}: BigIntStats, owner: number): boolean =>
  uid === BigInt(owner) && (mode & 0o170000n) === 0o040000n && (mode & 0o077n) === 0n;

function writeCache(
  cacheFile: string,
  content: {readonly cache: CodeCache; readonly file: string; readonly compiled: Buffer},
): void {
  const {folder, uid} = content.cache;
  const temporary = `${cacheFile}.${process.pid}`;
  try {
    makeFolders(folder);
    if (!isPrivate(lstatSync(folder, {bigint: true}), uid)) return;
    const handle = openSync(temporary, 'wx', 0o600);
    try {
      writeSync(handle, digestOf(content.compiled));
      writeSync(handle, content.compiled);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, cacheFile);
    removeOlder(content, cacheFile);
  } catch {
    // Only time is lost: the next start compiles again. A full disk must not leave half a file.
    discard(temporary);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, {force: true});
  } catch {
    // Where nothing can be removed, nothing could be made.
  }
}

/** Every release of kvmrun leaves one behind. */
function removeOlder(
  content: {readonly cache: CodeCache; readonly file: string},
  kept: string,
): void {
  const prefix = cachePrefix(content.file, content.cache);
  const {folder} = content.cache;
  for (const name of readdirSync(folder)) {
    if (name.startsWith(prefix) && !kept.endsWith(name))
      rmSync(path.join(folder, name), {force: true});
  }
}

/**
 * Keeps what a probe found out, until something that it depends on changes.
 *
 * One file per subject, replaced as a whole. A file that cannot be read or trusted is no failure:
 * the probe runs again, and if its result cannot be kept, the next one runs again, too.
 */
import {createHash} from 'node:crypto';
import {constants} from 'node:fs';
import {open, stat} from 'node:fs/promises';
import path from 'node:path';
import {isObject, parseJson} from '../core/json.js';
import {ensurePrivateDirectory, writeFileAtomic} from './runtime-files.js';

declare const KVMRUN_VERSION: string;

/** Changes whenever facts get another shape or meaning. */
const FORMAT = 4;

/** A file whose replacement makes facts stale. */
export interface Witness {
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
  /** Also changes when a package manager puts an older file in place, with its older times. */
  readonly changedMs: number;
}

export interface Entry {
  /** `<cacheDirectory>/facts`. */
  readonly directory: string;
  /** What the facts are about, such as the path of a program. */
  readonly subject: string;
  /** Everything but files that the facts depend on, such as the kernel's release. */
  readonly conditions: readonly string[];
}

/** Facts that are still true, or `undefined`. What comes back is as it was put in, if `accept` says so. */
export async function readCachedFacts<T>(
  entry: Entry,
  accept: (facts: unknown) => facts is T,
): Promise<T | undefined> {
  const kept = parseJson(await readOwnFile(fileOf(entry)));
  if (!isObject(kept) || kept['conditions'] !== conditionsOf(entry)) return undefined;
  const {witnesses, facts} = kept;
  if (!Array.isArray(witnesses) || !accept(facts)) return undefined;
  const unchanged = await Promise.all(witnesses.map(isUnchanged));
  return unchanged.every(Boolean) ? facts : undefined;
}

/** Keeps facts that depend on these files. */
export async function writeCachedFacts(
  entry: Entry,
  found: {readonly witnesses: readonly string[]; readonly facts: unknown},
): Promise<void> {
  const witnesses = await Promise.all([...new Set(found.witnesses)].map(readWitness));
  // A file that has gone meanwhile says that the facts are stale already.
  if (witnesses.includes(undefined)) return;
  if (!(await ensurePrivateDirectory(entry.directory)).ok) return;
  await writeFileAtomic(
    fileOf(entry),
    JSON.stringify({conditions: conditionsOf(entry), witnesses, facts: found.facts}),
  );
}

const fileOf = ({directory, subject}: Entry): string =>
  path.join(directory, `${createHash('sha256').update(subject).digest('hex').slice(0, 24)}.json`);

/** In one string, so that it is compared as a whole. Without a build there is no version. */
const conditionsOf = ({subject, conditions}: Entry): string =>
  JSON.stringify([
    FORMAT,
    typeof KVMRUN_VERSION === 'string' ? KVMRUN_VERSION : 'unbuilt',
    subject,
    ...conditions,
  ]);

/** The text of a file that nobody but us can have written; empty when there is none. */
async function readOwnFile(file: string): Promise<string> {
  try {
    await using opened = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
    const {uid, mode} = await opened.stat();
    if (uid !== process.geteuid?.() || (mode & 0o022) !== 0) return '';
    return await opened.readFile('utf8');
  } catch {
    // Not there yet, or not readable: the probe runs.
    return '';
  }
}

async function readWitness(file: string): Promise<Witness | undefined> {
  const found = await stat(file).catch(() => undefined);
  return (
    found && {path: file, size: found.size, modifiedMs: found.mtimeMs, changedMs: found.ctimeMs}
  );
}

async function isUnchanged(kept: unknown): Promise<boolean> {
  if (!isObject(kept) || typeof kept['path'] !== 'string') return false;
  const now = await readWitness(kept['path']);
  return (
    now !== undefined &&
    now.size === kept['size'] &&
    now.modifiedMs === kept['modifiedMs'] &&
    now.changedMs === kept['changedMs']
  );
}

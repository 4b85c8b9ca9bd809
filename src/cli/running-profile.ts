/**
 * Remembers the profile that a VM was started from, to say later what has changed.
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {isObject} from '../core/json.js';
import {child, type JsonPointer, ROOT} from '../core/pointer.js';
import {writeFileAtomic} from '../host/runtime-files.js';
import type {VmPaths} from '../plan/vm-paths.js';
import type {ResolvedProfile} from '../schema/schema.js';

const fileOf = ({stateDirectory}: VmPaths): string => path.join(stateDirectory, 'resolved.json');

/** Only for messages, so a disk that is full here is no reason to fail. */
export async function rememberProfile(paths: VmPaths, profile: ResolvedProfile): Promise<void> {
  await writeFileAtomic(fileOf(paths), JSON.stringify(profile));
}

/** What differs between the profile and the one that the VM runs with; `undefined` when that is not known. */
export async function findChanges(
  paths: VmPaths,
  profile: ResolvedProfile,
): Promise<readonly JsonPointer[] | undefined> {
  const text = await readFile(fileOf(paths), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  return differences({before: JSON.parse(text), after: profile, at: ROOT});
}

/** The innermost values that differ. Properties that are `undefined` count as absent. */
export function differences(pair: {
  readonly before: unknown;
  readonly after: unknown;
  readonly at: JsonPointer;
}): readonly JsonPointer[] {
  const {before, after, at} = pair;
  const both =
    (isObject(before) && isObject(after)) || (Array.isArray(before) && Array.isArray(after));
  if (!both) return before === after ? [] : [at];
  const left = Object.entries(before);
  const right = new Map(Object.entries(after));
  const keys = new Set([...left.map(([key]) => key), ...right.keys()]);
  const leftOf = new Map(left);
  return [...keys].flatMap((key) =>
    differences({before: leftOf.get(key), after: right.get(key), at: child(at, key)}),
  );
}

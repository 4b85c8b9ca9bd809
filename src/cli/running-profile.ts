/**
 * What has changed in a profile since its VM was started.
 */
import {isObject} from '../core/json.js';
import {child, type JsonPointer, ROOT} from '../core/pointer.js';
import type {Plan} from '../plan/plan.js';
import type {VmPaths} from '../plan/vm-paths.js';
import type {ResolvedProfile} from '../schema/schema.js';
import {readVmRecord} from '../supervisor/vm-record.js';

/** What differs between the profile and the one that the VM runs with; `undefined` when that is not known. */
export async function findChanges(
  paths: VmPaths,
  profile: ResolvedProfile,
): Promise<readonly JsonPointer[] | undefined> {
  const record = await readVmRecord(paths);
  if (record?.resolvedProfile === undefined) return undefined;
  return differences({before: record.resolvedProfile, after: profile, at: ROOT});
}

/** What the newest run does, or did, with what its guest writes. */
export const findWrites = async (paths: VmPaths): Promise<Plan['writes']> =>
  (await readVmRecord(paths))?.writes ?? 'kept';

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

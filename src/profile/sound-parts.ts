/**
 * What is left of a profile with mistakes when these are taken out of it: what the rules can look at, so
 * that all there is to mend is told at once.
 *
 * Of a list with a mistake nothing is left, since the places of its items in one file are not those in
 * the whole.
 */
import {closest} from '../core/closest.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import {child, type JsonPointer, pointerTo, ROOT, stepsOf} from '../core/pointer.js';
import {type DefaultedProfile, validateProfile} from '../schema/validate.js';
import {keysAt} from './known-keys.js';
import {explainViolations} from './schema-diagnostics.js';
import {childOf, nearestNode, plainValue, type SourceNode} from './source-node.js';

export interface SoundParts {
  /** With defaults in the place of what was taken out. */
  readonly profile: DefaultedProfile;
  readonly isMistaken: (pointer: JsonPointer) => boolean;
}

/** Taking something out may be a mistake, too, such as where a key is needed. */
const ROUNDS = 5;

export function findSoundParts(
  merged: SourceNode,
  mistakes: readonly Diagnostic[],
): SoundParts | undefined {
  // The last of several values is one all the same.
  const wrong = mistakes.filter(({code}) => code !== 'profile/duplicate-key');
  let out = new Set(wrong.flatMap((mistake) => partOf(mistake, merged)));
  for (let round = 0; round < ROUNDS; round += 1) {
    const kept = plainValue(without(merged, ROOT, out));
    const validated = validateProfile(isObject(kept) ? {name: 'unnamed', ...kept} : kept);
    if ('profile' in validated) {
      return {profile: validated.profile, isMistaken: mistakenIn(merged, {out, mistakes})};
    }
    const more = explainViolations(validated.violations, merged);
    out = new Set([...out, ...more.flatMap((mistake) => partOf(mistake, merged))]);
  }
  return undefined;
}

/** Of its parts, some are derived from others. */
const CPU = pointerTo('cpu');

/** The innermost part that can be taken out of the whole; of a mistake in the whole itself, nothing. */
function partOf({location}: Diagnostic, merged: SourceNode): readonly JsonPointer[] {
  let node: SourceNode | undefined = merged;
  let pointer = ROOT;
  for (const step of stepsOf(location?.pointer ?? ROOT)) {
    if (node?.kind === 'array' || pointer === CPU) break;
    node = node && childOf(node, step);
    pointer = child(pointer, step);
  }
  return pointer === ROOT ? [] : [pointer];
}

function without(node: SourceNode, at: JsonPointer, out: ReadonlySet<JsonPointer>): SourceNode {
  if (node.kind !== 'object') return node;
  const entries = [...node.entries].flatMap(([key, entry]) => {
    const pointer = child(at, key);
    if (out.has(pointer)) return [];
    return [[key, {...entry, value: without(entry.value, pointer, out)}] as const];
  });
  return {...node, entries: new Map(entries)};
}

/** Also what was meant by a key that is not known; where nobody can guess, all that its object does not have. */
function mistakenIn(
  merged: SourceNode,
  {
    out,
    mistakes,
  }: {readonly out: ReadonlySet<JsonPointer>; readonly mistakes: readonly Diagnostic[]},
): SoundParts['isMistaken'] {
  const parts = new Set([...out, ...mistakes.flatMap((mistake) => partOf(mistake, merged))]);
  const misspelt = mistakes
    .filter(({code}) => code === 'profile/unknown-key')
    .map(({location}) => misspeltAt(location?.pointer ?? ROOT, merged));
  return (pointer) => {
    if (parts.has(pointer)) return true;
    const [parent, key] = divide(pointer);
    const slips = misspelt.filter((slip) => slip.parent === parent);
    if (slips.length === 0 || nearestNode(merged, pointer).exact) return false;
    // Of the whole profile, all would be too much.
    return slips.some(({meant}) => (meant === undefined ? parent !== ROOT : meant === key));
  };
}

function misspeltAt(pointer: JsonPointer, merged: SourceNode) {
  const [parent, key] = divide(pointer);
  return {parent, meant: closest(key, keysAt(parent, merged).ofAnyKind)};
}

function divide(pointer: JsonPointer): readonly [JsonPointer, string] {
  const steps = stepsOf(pointer);
  return [pointerTo(...steps.slice(0, -1)), steps.at(-1) ?? ''];
}

/**
 * Runs all rules, also over a profile of which some parts have mistakes.
 *
 * A rule that looked at such a part might report what is only the consequence of a mistake. Nobody
 * keeps lists of what the rules look at: each is watched while it reads.
 */
import type {Diagnostic, Locate} from '../core/diagnostic.js';
import {child, type JsonPointer, ROOT} from '../core/pointer.js';
import type {ResolvedProfile} from '../schema/schema.js';
import {RULES} from './rules/all.js';

export const findRuleBreaks = (profile: ResolvedProfile, locate: Locate): readonly Diagnostic[] =>
  RULES.flatMap((rule) => rule(profile, locate));

/** The findings of the rules that have read nothing mistaken. */
export const findSoundRuleBreaks = (
  profile: ResolvedProfile,
  locate: Locate,
  isMistaken: (pointer: JsonPointer) => boolean,
): readonly Diagnostic[] =>
  RULES.flatMap((rule) => {
    const read = new Set<JsonPointer>();
    const findings = rule(
      watched(profile, (pointer) => read.add(pointer)),
      locate,
    );
    return [...read].some(isMistaken) ? [] : findings;
  });

function watched(profile: ResolvedProfile, onRead: (pointer: JsonPointer) => void) {
  // One for each object, so that it stays equal to itself.
  const known = new WeakMap<object, object>();
  const watch = <T extends object>(value: T, at: JsonPointer): T => {
    const seen = known.get(value) ?? new Proxy(value, watcher(at));
    known.set(value, seen);
    return seen as T;
  };
  const watcher = (at: JsonPointer): ProxyHandler<object> => ({
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol' || typeof value === 'function') return value;
      const pointer = child(at, key);
      onRead(pointer);
      return typeof value === 'object' && value !== null ? watch(value, pointer) : value;
    },
    has(target, key) {
      if (typeof key === 'string') onRead(child(at, key));
      return Reflect.has(target, key);
    },
  });
  return watch(profile, ROOT);
}

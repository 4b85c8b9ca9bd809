/**
 * Runs all rules, also over a profile of which some parts have mistakes.
 *
 * A rule that looked at such a part might report what is only the consequence of a mistake. Nobody
 * keeps lists of what the rules look at: each is watched while it reads.
 */
import type {Diagnostic, Locate} from '../core/diagnostic.js';
import type {ResolvedProfile} from '../schema/schema.js';
import {RULES} from './rules/all.js';

/** The findings of the rules that read none of the mistaken parts, which are top-level keys. */
export const findRuleBreaks = (
  profile: ResolvedProfile,
  locate: Locate,
  mistaken: ReadonlySet<string>,
): readonly Diagnostic[] =>
  RULES.flatMap((rule) => {
    const read = new Set<PropertyKey>();
    const watched = new Proxy(profile, {
      get(target, key) {
        read.add(key);
        return Reflect.get(target, key);
      },
    });
    const findings = rule(watched, locate);
    return [...mistaken].some((key) => read.has(key)) ? [] : findings;
  });

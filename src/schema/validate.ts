/**
 * Typed doors to the generated validators.
 */
import type {JsonValue} from '../core/json.js';
import type {Lock} from './generated/lock.js';
import type {ResolvedProfile} from './generated/resolved-profile.js';
import * as generated from './generated/validators.js';

/** What ajv says of one violation, as far as kvmrun uses it. */
export interface Violation {
  /** JSON Pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Validator {
  (value: unknown): boolean;
  errors?: readonly Violation[] | null;
}

const validators = generated as unknown as {
  readonly validateProfile: Validator;
  readonly validateFragment: Validator;
  readonly validateLock: Validator;
};

export const pathPatterns: readonly string[] = generated.pathPatterns;
/** Of paths that may begin with `~/`. */
export const homePathPatterns: readonly string[] = generated.homePathPatterns;
export const knownKeys: Readonly<Record<string, readonly string[]>> = generated.knownKeys;

/** Resolved as far as the schema goes: what is derived from name and place is still to be filled in. */
export type DefaultedProfile = Omit<ResolvedProfile, 'uuid' | 'machine' | 'firmware'> &
  Partial<Pick<ResolvedProfile, 'uuid' | 'machine' | 'firmware'>>;

/** The violations of a whole profile, or the profile with the schema's defaults filled in. */
export function validateProfile(
  value: JsonValue,
): {readonly violations: readonly Violation[]} | {readonly profile: DefaultedProfile} {
  // Filling in defaults changes the value, and the caller's shall stay what was written.
  const profile = structuredClone(value);
  return validators.validateProfile(profile)
    ? {profile: profile as unknown as DefaultedProfile}
    : {violations: validators.validateProfile.errors ?? []};
}

/** The violations of one file, which may leave out whatever another one adds. */
export const validateFragment = (value: JsonValue): readonly Violation[] =>
  validators.validateFragment(value) ? [] : (validators.validateFragment.errors ?? []);

/** The violations of a lock file, or what is in it. */
export function validateLock(
  value: JsonValue,
): {readonly violations: readonly Violation[]} | {readonly lock: Lock} {
  const lock = structuredClone(value);
  return validators.validateLock(lock)
    ? {lock: lock as unknown as Lock}
    : {violations: validators.validateLock.errors ?? []};
}

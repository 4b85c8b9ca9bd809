/** The profile that is meant when none is named. */
export const DEFAULT_PROFILE = 'vm.json';

/** Those that were typed, or else the usual one. */
export const orDefault = (typed: readonly string[] | undefined): readonly string[] =>
  typed?.length ? typed : [DEFAULT_PROFILE];

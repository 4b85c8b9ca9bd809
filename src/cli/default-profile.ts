/** The profile that is meant when none is named. */
export const DEFAULT_PROFILE = 'vm.json';

/** The VM of a verb, when none has to be named. */
export const ONE_VM = {
  type: 'string',
  describe: `Profile file, name or id [default: ${DEFAULT_PROFILE}]`,
} as const;

/** The VMs of a verb that takes several. */
export const VMS = {
  type: 'string',
  array: true,
  describe: `Profile files, names or ids [default: ${DEFAULT_PROFILE}]`,
} as const;

/** What is to be started or looked at, which need not have a VM yet. */
export const PROFILES = {
  type: 'string',
  array: true,
  describe: `Profile files [default: ${DEFAULT_PROFILE}]`,
} as const;

/** Those that were typed, or else the usual one. */
export const orDefault = (typed: readonly string[] | undefined): readonly string[] =>
  typed?.length ? typed : [DEFAULT_PROFILE];

/** Arguments that several commands take. */
import {DEFAULT_PROFILE} from './default-profile.js';

/** The VM of a verb that has to be told which. */
export const NAMED_VM = {
  type: 'string',
  demandOption: true,
  describe: 'Profile file, name or id',
} as const;

/** The VM of a verb that has not. */
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

/** What a command with several verbs is to do. */
export const oneOf = <Action extends string>(choices: readonly Action[]) =>
  ({type: 'string', choices, demandOption: true}) as const;

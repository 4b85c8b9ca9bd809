/** The profile that is meant when none is named. */
export const DEFAULT_PROFILE = 'vm.json';

import {findShortcomings, warnOfShortcomings, windowsMachineOf} from '../../core/windows-needs.js';
import type {Rule} from './rule.js';

/** What is below what Windows runs on, as far as the profile tells; a plan knows the rest. */
export const windowsHasItsNeeds: Rule = (profile, locate) => {
  const {windows} = profile;
  if (windows === undefined) return [];
  const {arch, cpu, memory, tpm, firmware, disks} = profile;
  const machine = windowsMachineOf({arch, cpu, memory, tpm, firmware, disks, windows});
  return warnOfShortcomings(findShortcomings(machine), {arch, windows}, 'profile').map(
    ({origin, ...warning}) => ({...warning, location: locate(origin)}),
  );
};

/**
 * What a PC has, and other boards have not: parts of its chipset, and of the tables of its firmware.
 */
import type {Diagnostic} from '../../core/diagnostic.js';
import {type JsonPointer, pointerTo} from '../../core/pointer.js';
import type {ResolvedProfile} from '../../schema/schema.js';
import {findGuestOfOther, locateInReach} from './arch-guest.js';
import type {Rule} from './rule.js';

interface Part extends Pick<Diagnostic, 'code' | 'message' | 'hint'> {
  readonly at: JsonPointer;
}

export const partsFitMachine: Rule = (profile, locate) => {
  const {arch, machine} = profile;
  if (machine === 'q35' || machine.startsWith('pc-q35-')) return [];
  // Told of by another rule.
  if (findGuestOfOther(arch, locate) !== undefined) return [];
  return partsOf(profile).map(({at, ...part}) => ({
    ...part,
    severity: 'error',
    location: locateInReach(locate, at, pointerTo('machine'), pointerTo('arch')),
  }));
};

const partsOf = ({clock, generationId, machine, watchdog}: ResolvedProfile): readonly Part[] => {
  const parts: readonly (Part & {readonly wanted: boolean})[] = [
    {
      wanted: clock.lateTicks !== 'as-they-come',
      at: pointerTo('clock', 'lateTicks'),
      code: 'profile/late-ticks-need-q35',
      message: `lateTicks 'catch-up' is about timers of the machine 'q35', and this profile has '${machine}'`,
      hint: '"clock": {"lateTicks": "as-they-come"}, or "machine": "q35"',
    },
    {
      wanted: generationId.type !== 'none',
      at: pointerTo('generationId', 'type'),
      code: 'profile/generation-needs-q35',
      message: `generationId 'vmgenid' is a device of the machine 'q35', and this profile has '${machine}'`,
      hint: '"generationId": {"type": "none"}, or "machine": "q35"',
    },
    {
      wanted: watchdog.type !== 'none',
      at: pointerTo('watchdog', 'type'),
      code: 'profile/watchdog-needs-q35',
      message: `watchdog 'itco' is part of the machine 'q35', and this profile has '${machine}'`,
      hint: '"watchdog": {"type": "none"}, or "machine": "q35"',
    },
  ];
  return parts.flatMap(({wanted, ...part}) => (wanted ? [part] : []));
};

/**
 * Whether Windows has what it needs of what a profile leaves to the host: processors and memory, and
 * disks whose images were there before.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {findShortcomings, warnOfShortcomings, windowsMachineOf} from '../core/windows-needs.js';
import type {ResolvedProfile} from '../schema/schema.js';
import type {FileFacts} from './host-facts.js';

export interface DecidedMachine {
  readonly cpus: number;
  readonly memoryBytes: number;
  readonly files: Readonly<Record<string, FileFacts>>;
}

export function findUnmetNeeds(
  profile: ResolvedProfile,
  {cpus, memoryBytes, files}: DecidedMachine,
): readonly Diagnostic[] {
  const {arch, windows} = profile;
  if (windows === undefined) return [];
  const {cpu, memory, tpm, firmware, disks} = profile;
  const told = windowsMachineOf({arch, cpu, memory, tpm, firmware, disks, windows});
  const machine = {
    ...told,
    cpus,
    memoryBytes,
    disks: told.disks.map((disk) => {
      const {path = '', grow} = disks[disk.index] ?? {};
      const there = files[path]?.virtualBytes;
      return {...disk, bytes: grow ? (disk.bytes ?? there) : (there ?? disk.bytes)};
    }),
  };
  // What the profile itself says was warned of with the profile.
  const known = new Set(findShortcomings(told).map(({check}) => check));
  const found = findShortcomings(machine).filter(({check}) => !known.has(check));
  return warnOfShortcomings(found, {arch, windows}, 'plan');
}

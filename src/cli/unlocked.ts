/** What to say when a lock file and the machine that a profile becomes here do not go together. */
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {ROOT} from '../core/pointer.js';
import {shellWord} from '../core/shell-word.js';
import type {UefiFirmware} from '../plan/host-facts.js';
import {type LockChange, lockChanges} from '../profile/lock.js';
import type {LockState} from '../profile/resolve.js';
import type {Lock} from '../schema/schema.js';

/** Nothing where there is no lock. */
export function findUnlocked(
  {file, locked}: LockState,
  wanted: Lock,
  uefi: UefiFirmware | undefined,
): readonly Diagnostic[] {
  if (locked === undefined) return [];
  const changes = lockChanges(locked, wanted);
  const here = uefi && path.basename(uefi.descriptor);
  return [
    ...(changes.length > 0 ? [unfit(file, changes)] : []),
    ...(here !== undefined && wanted.firmware !== undefined && here !== wanted.firmware
      ? [otherFirmware(file, wanted.firmware, here)]
      : []),
  ];
}

const unfit = (file: string, changes: readonly LockChange[]): Diagnostic => ({
  code: 'cli/lock-unfit',
  severity: 'warning',
  message: `the profile has changed since it was locked: ${changes.map(describeChange).join('; ')}`,
  location: {file, pointer: ROOT},
  hint: `kvmrun lock ${shellWord(file.replace(/\.lock\.json$/, '.json'))}`,
});

export function describeChange({what, locked, wanted}: LockChange): string {
  if (locked === undefined) return `${what} ${wanted} is not locked`;
  return wanted === undefined
    ? `${what} ${locked} is not needed any more`
    : `${what} was ${locked} and is ${wanted}`;
}

const otherFirmware = (file: string, locked: string, here: string): Diagnostic => ({
  code: 'cli/other-firmware',
  severity: 'warning',
  message: `the machine was locked with the UEFI firmware '${locked}', and this host starts it with '${here}'`,
  location: {file, pointer: ROOT},
  hint: 'install the same firmware, or write down this one with kvmrun lock --update',
});

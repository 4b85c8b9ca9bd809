/**
 * What a stopped VM is held for, when somebody holds its locks in order to do something with its
 * files. For others to tell; whether it is held, only the locks say.
 */
import {readFile} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import type {Result} from '../core/result.js';
import {writeFileAtomic} from '../host/runtime-files.js';
import type {VmPaths} from '../plan/vm-paths.js';

/** As in `web is being removed`. */
const PURPOSES = ['removed', 'cloned', 'exported', 'imported', 'changed'] as const;
export type Purpose = (typeof PURPOSES)[number];

type Place = Pick<VmPaths, 'runtimeDirectory'>;

const fileIn = ({runtimeDirectory}: Place): string => `${runtimeDirectory}/reserved`;

/** Only for whoever holds the locks; it goes with everything else that a run leaves. */
export const noteReservation = (
  paths: Place,
  purpose: Purpose,
): Promise<Result<void, Diagnostic>> => writeFileAtomic(fileIn(paths), purpose, 'process');

/** `undefined` where nobody has noted anything; else only true while the locks are held. */
export async function readReservation(paths: Place): Promise<Purpose | undefined> {
  const text = await readFile(fileIn(paths), 'utf8').catch(() => '');
  return PURPOSES.find((purpose) => purpose === text);
}

export const reserved = (name: string, purpose: Purpose): Diagnostic => ({
  code: 'supervisor/reserved',
  severity: 'error',
  failure: 'busy',
  message: `${name} is just being ${purpose} by another kvmrun`,
  hint: 'try again when that one has ended',
});

/**
 * Paths as they stand in what is kept of a VM: those into its state folder from there, so that the folder
 * can be moved; all others as they are.
 */
import path from 'node:path';
import {isMissing} from '../host/check-file.js';
import type {VmPaths} from '../plan/vm-paths.js';

type Place = Pick<VmPaths, 'stateDirectory'>;

export const keptPath = ({stateDirectory}: Place, file: string): string =>
  file.startsWith(`${stateDirectory}/`) ? path.relative(stateDirectory, file) : file;

export const readKeptPath = ({stateDirectory}: Place, kept: string): string =>
  path.resolve(stateDirectory, kept);

export interface Move {
  readonly id: string;
  /** The state folder that a record was written in. */
  readonly from: string;
  /** Where it was read. */
  readonly to: string;
}

/** Whether this is the same VM's folder in another place: a copy, beside which that is still there, is not. */
export const wasMoved = async ({id, from, to}: Move): Promise<boolean> =>
  from !== to && path.basename(to) === id && (await isMissing(from));

/** All paths in a record that lead into a folder that was moved, as they are now. */
export const followMove = <T>(value: T, {from, to}: Move): T =>
  JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
    typeof one === 'string' && (one === from || one.startsWith(`${from}/`))
      ? `${to}${one.slice(from.length)}`
      : one,
  ) as T;

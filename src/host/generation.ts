/**
 * How often a VM has gone back to a snapshot, kept in its state folder.
 */
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import type {Result} from '../core/result.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {readJson, writeJson} from './json-file.js';

type Place = Pick<VmPaths, 'stateDirectory'>;

export const generationFile = ({stateDirectory}: Place): string =>
  path.join(stateDirectory, 'generation.json');

/** The number stays in 32 bits; nobody goes back as often. */
const MOST = 2 ** 31;

export async function readGeneration(file: string): Promise<number> {
  const kept = await readJson(file);
  const generation = isObject(kept) ? kept['generation'] : undefined;
  return typeof generation === 'number' && Number.isInteger(generation) && generation > 0
    ? generation % MOST
    : 0;
}

/** To be called when disks or memory have gone back. */
export async function beginGeneration(place: Place): Promise<Result<unknown, Diagnostic>> {
  const file = generationFile(place);
  const generation = (await readGeneration(file)) + 1;
  return writeJson(file, {generation}, 'power-cut');
}

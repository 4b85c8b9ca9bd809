/**
 * What a VM's state folder holds, part by part, for whoever is to remove it or take it elsewhere.
 *
 * Whatever else lies there is a part, too: nothing goes, and nothing stays behind, unmentioned.
 */
import {lstat, readdir} from 'node:fs/promises';
import path from 'node:path';
import {allocatedBytes} from '../core/byte-size.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {generationFile} from './generation.js';
import {isOldNvram, nvramRecord} from './reset-nvram.js';

export type PartKind =
  | 'disk'
  | 'thrown-away'
  | 'nvram'
  | 'old-nvram'
  | 'tpm'
  | 'memory'
  | 'snapshot'
  | 'guest-file'
  | 'log'
  | 'record'
  | 'unfinished'
  | 'other';

export interface KeptPart {
  readonly path: string;
  /** Below the state folder. */
  readonly name: string;
  readonly kind: PartKind;
  /** Of the file, or of all files below the folder. */
  readonly allocatedBytes: number;
}

type Place = Pick<
  VmPaths,
  | 'stateDirectory'
  | 'ephemeralDirectory'
  | 'nvram'
  | 'tpmDirectory'
  | 'tpmRecord'
  | 'seed'
  | 'answers'
  | 'ignition'
  | 'credentialDirectory'
  | 'logDirectory'
  | 'lastExitFile'
  | 'installedFile'
>;

/** Where disks are whose place the profile leaves open. */
export const diskDirectory = ({stateDirectory}: Pick<VmPaths, 'stateDirectory'>): string =>
  path.join(stateDirectory, 'disks');

/** What belongs to the snapshots of a VM and is not in its images, one folder each. */
export const snapshotDirectory = ({stateDirectory}: Pick<VmPaths, 'stateDirectory'>): string =>
  path.join(stateDirectory, 'snapshots');

/** The memory of a guest that is to go on from there. */
export const savedDirectory = ({stateDirectory}: Pick<VmPaths, 'stateDirectory'>): string =>
  path.join(stateDirectory, 'saved');

/** Who the VM is, and where its files are. */
export const recordFile = ({stateDirectory}: Pick<VmPaths, 'stateDirectory'>): string =>
  path.join(stateDirectory, 'vm.json');

/** What another start takes. */
export const launchFile = ({stateDirectory}: Pick<VmPaths, 'stateDirectory'>): string =>
  path.join(stateDirectory, 'launch.json');

/** What the guest has made of a clock with local time. */
export const clockFile = ({stateDirectory}: Pick<VmPaths, 'stateDirectory'>): string =>
  path.join(stateDirectory, 'clock.json');

/** Tells of a VM that was made and has not been started. */
export const madeFile = ({stateDirectory}: Pick<VmPaths, 'stateDirectory'>): string =>
  path.join(stateDirectory, 'made.json');

/** What of a VM was said that is not to be said at each start. */
export const saidDirectory = ({stateDirectory}: Pick<VmPaths, 'stateDirectory'>): string =>
  path.join(stateDirectory, 'said');

/** In the order in which people care for them; nothing where there is no such folder. */
export async function readKeptParts(paths: Place): Promise<readonly KeptPart[]> {
  const {stateDirectory} = paths;
  const disks = diskDirectory(paths);
  const [names, images] = await Promise.all([namesIn(stateDirectory), namesIn(disks)]);
  const files = [
    ...images.map((name) => path.join(disks, name)),
    ...names.map((name) => path.join(stateDirectory, name)).filter((file) => file !== disks),
  ];
  const parts = await Promise.all(
    files.map(async (file) => ({
      path: file,
      name: path.relative(stateDirectory, file),
      kind: kindOf(file, paths),
      allocatedBytes: await allocatedBelow(file),
    })),
  );
  return parts.toSorted(
    (one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || byName(one, other),
  );
}

const byName = (one: KeptPart, other: KeptPart): number => one.name.localeCompare(other.name);

const ORDER: readonly PartKind[] = [
  ...(['disk', 'other', 'tpm', 'memory', 'snapshot', 'nvram', 'old-nvram', 'guest-file'] as const),
  ...(['thrown-away', 'unfinished', 'log', 'record'] as const),
];

function kindOf(file: string, paths: Place): PartKind {
  const name = path.basename(file);
  if (/^\..*\.(new|tmp|lock)$/.test(name)) return 'unfinished';
  if (path.dirname(file) === diskDirectory(paths)) return 'disk';
  if (isOldNvram(file, paths.nvram)) return 'old-nvram';
  const kinds: Readonly<Record<string, PartKind>> = {
    [paths.ephemeralDirectory]: 'thrown-away',
    [paths.nvram]: 'nvram',
    [paths.tpmDirectory]: 'tpm',
    [savedDirectory(paths)]: 'memory',
    [snapshotDirectory(paths)]: 'snapshot',
    [paths.tpmRecord]: 'record',
    [nvramRecord(paths.nvram)]: 'record',
    [paths.seed]: 'guest-file',
    [paths.answers]: 'guest-file',
    [paths.ignition]: 'guest-file',
    [paths.credentialDirectory]: 'guest-file',
    [paths.logDirectory]: 'log',
    [paths.lastExitFile]: 'record',
    [paths.installedFile]: 'record',
    [recordFile(paths)]: 'record',
    [madeFile(paths)]: 'record',
    [saidDirectory(paths)]: 'record',
    [clockFile(paths)]: 'record',
    [generationFile(paths)]: 'record',
    [launchFile(paths)]: 'record',
  };
  return kinds[file] ?? 'other';
}

async function allocatedBelow(file: string): Promise<number> {
  // What vanishes meanwhile, or may not be entered, takes nothing that could be told.
  const found = await lstat(file).catch(() => undefined);
  if (found === undefined) return 0;
  if (!found.isDirectory()) return allocatedBytes(found);
  const below = await Promise.all(
    (await namesIn(file)).map((name) => allocatedBelow(path.join(file, name))),
  );
  return below.reduce((sum, bytes) => sum + bytes, 0);
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

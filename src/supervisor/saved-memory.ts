/**
 * The memory of a guest that is to go on from there, in the VM's state folder:
 *
 *   saved/memory        what QEMU has written
 *         saved.json    which machine it fits, and what its disks were
 *   .saved.new/         one that is being written, or was when somebody was killed
 *
 * It is used once: a guest that runs changes its disks, and then it would not fit them.
 */
import {mkdir, rename, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import {err, ok, type Result} from '../core/result.js';
import {readJson, writeJson} from '../host/json-file.js';
import {savedDirectory} from '../host/kept-parts.js';
import {asSystemError, saysNoRoom} from '../host/system-error.js';
import type {PlanMachine} from '../plan/plan-machine.js';
import type {VmPaths} from '../plan/vm-paths.js';
import type {GuestProgress} from './guest-progress.js';
import type {ImagesByPart} from './saved-images.js';

/** An image, wherever it is, and by what a change of it is noticed. */
interface ImageAsItWas {
  readonly part: string;
  readonly bytes: number;
  /** Milliseconds with fractions, as `stat` tells them. */
  readonly changedMs: number;
}

export interface SavedMemory {
  readonly format: 1;
  /** ISO 8601. */
  readonly at: string;
  readonly bytes: number;
  readonly machine: PlanMachine;
  readonly images: readonly ImageAsItWas[];
  /** How far the guest was. */
  readonly guest?: GuestProgress;
}

type Place = Pick<VmPaths, 'stateDirectory'>;

const RECORD = 'saved.json';
const MEMORY = 'memory';

const draftOf = ({stateDirectory}: Place): string => path.join(stateDirectory, '.saved.new');

const usedOf = ({stateDirectory}: Place): string => path.join(stateDirectory, '.saved-used.new');

export const memoryFile = (paths: Place): string => path.join(savedDirectory(paths), MEMORY);

/** `undefined` when nothing is saved, or not all of it. */
export async function readSaved(paths: Place): Promise<SavedMemory | undefined> {
  const file = path.join(savedDirectory(paths), RECORD);
  const value = await readJson(file);
  if (!isObject(value) || value['format'] !== 1) return undefined;
  if (!isObject(value['machine']) || !Array.isArray(value['images'])) return undefined;
  // Written by kvmrun in a private folder, so the format number vouches for the rest.
  return value as unknown as SavedMemory;
}

/** Makes room for what is about to be written; gives the file, which is not there yet. */
export async function beginSaving(paths: Place): Promise<Result<string, Diagnostic>> {
  const draft = draftOf(paths);
  try {
    await rm(draft, {recursive: true, force: true});
    await mkdir(draft, {mode: 0o700});
    return ok(path.join(draft, MEMORY));
  } catch (error) {
    return err(notWritten(asSystemError(error).message));
  }
}

/** All of the memory is written: from now on the next start goes on from there. */
export async function completeSaving(
  paths: Place,
  {
    machine,
    images,
    guest,
  }: Pick<SavedMemory, 'machine' | 'guest'> & {readonly images: ImagesByPart},
): Promise<Result<SavedMemory, Diagnostic>> {
  const draft = draftOf(paths);
  try {
    const {size: bytes} = await stat(path.join(draft, MEMORY));
    const saved: SavedMemory = {
      format: 1,
      at: new Date().toISOString(),
      bytes,
      machine,
      images: await Promise.all([...images].map(lookAt)),
      ...(guest && {guest}),
    };
    const written = await writeJson(path.join(draft, RECORD), saved);
    if (!written.ok) return written;
    await rename(draft, savedDirectory(paths));
    return ok(saved);
  } catch (error) {
    return err(notWritten(asSystemError(error).message));
  }
}

async function lookAt([part, file]: readonly [string, string]): Promise<ImageAsItWas> {
  const {size: bytes, mtimeMs: changedMs} = await stat(file);
  return {part, bytes, changedMs};
}

export const abandonSaving = (paths: Place): Promise<void> =>
  rm(draftOf(paths), {recursive: true, force: true});

/** What somebody has left who was killed. Only while nobody saves the VM. */
export async function removeUnfinished(paths: Place): Promise<void> {
  const left = [draftOf(paths), usedOf(paths)];
  await Promise.all(left.map((folder) => rm(folder, {recursive: true, force: true})));
}

/** In one step, however large it is, so that nobody finds a part of it. */
export async function discardSaved(paths: Place): Promise<void> {
  const used = usedOf(paths);
  try {
    await rm(used, {recursive: true, force: true});
    await rename(savedDirectory(paths), used);
  } catch (error) {
    if (asSystemError(error).code !== 'ENOENT') throw error;
  }
  await rm(used, {recursive: true, force: true});
}

/** A note for people. */
export const discardedAs = ({at}: Pick<SavedMemory, 'at'>): string =>
  `discarded the memory that was saved at ${at}`;

/** The images that somebody has changed since, by part; the memory does not fit them any more. */
export async function findChangedImages(
  {images}: SavedMemory,
  now: ImagesByPart,
): Promise<readonly string[]> {
  const found = await Promise.all(
    images.map(({part}) => lookAt([part, now.get(part) ?? '']).catch(() => undefined)),
  );
  return images
    .filter(({bytes, changedMs}, index) => {
      const image = found[index];
      return image?.bytes !== bytes || image.changedMs !== changedMs;
    })
    .map(({part}) => part);
}

const notWritten = (detail: string): Diagnostic => ({
  code: 'supervisor/memory-not-written',
  severity: 'error',
  failure: 'io',
  message: `the memory cannot be written to the state folder: ${detail}`,
  ...(saysNoRoom(detail) && {hint: 'make room, and try again'}),
});

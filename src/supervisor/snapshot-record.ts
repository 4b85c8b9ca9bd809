/**
 * The snapshots of a VM, as its state folder tells of them.
 *
 *   snapshots/before-upgrade/snapshot.json    what belongs to it; the disks' parts are in their images
 *                            tpm/, tpm.json   the TPM as it was
 *   snapshots/.before-upgrade.new/            one that is being made, or was when somebody was killed
 *
 * A folder gets its name when every part is there, and loses it when every part is gone.
 */
import {copyFile, mkdir, readdir, rename, rm} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import {err, ok, type Result} from '../core/result.js';
import {flushFile} from '../host/flush-file.js';
import {readJson, writeJson} from '../host/json-file.js';
import {snapshotDirectory} from '../host/kept-parts.js';
import {ensurePrivateDirectory} from '../host/runtime-files.js';
import {asSystemError} from '../host/system-error.js';
import type {PlanMachine} from '../plan/plan-machine.js';
import type {VmPaths} from '../plan/vm-paths.js';
import type {GuestProgress} from './guest-progress.js';
import type {InstalledOn} from './installed-record.js';
import {keptPath, readKeptPath} from './kept-path.js';

export interface SnapshotRecord {
  readonly format: 1;
  readonly name: string;
  /** When it was asked for, ISO 8601. */
  readonly at: string;
  /** Whether the guest goes on from there, or boots. */
  readonly memory: 'kept' | 'none';
  /** The images that hold it, by `SnapshotImage.part`. */
  readonly parts: readonly {readonly part: string; readonly path: string}[];
  readonly tpm: 'none' | 'emulator';
  readonly machine: PlanMachine;
  /** Where Windows was; absent from records of a kvmrun that did not look. */
  readonly installed?: InstalledOn;
  /** How far the guest was, with memory. */
  readonly guest?: GuestProgress;
}

type Paths = Pick<VmPaths, 'stateDirectory' | 'tpmDirectory' | 'tpmRecord'>;

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;

export const isSnapshotName = (name: string): boolean => NAME.test(name);

/** What it is called inside the images, apart from what others have put there. */
export const tagOf = (name: string): string => `kvmrun-${name}`;

const folderOf = (paths: Paths, name: string): string => path.join(snapshotDirectory(paths), name);

const draftOf = (paths: Paths, name: string): string =>
  path.join(snapshotDirectory(paths), `.${name}.new`);

const RECORD = 'snapshot.json';
const TPM_FOLDER = 'tpm';
const TPM_RECORD = 'tpm.json';

/** From the oldest to the newest. */
export async function listSnapshots(paths: Paths): Promise<readonly SnapshotRecord[]> {
  const names = await readdir(snapshotDirectory(paths)).catch(() => []);
  const found = await Promise.all(
    names.filter(isSnapshotName).map((name) => readSnapshot(paths, name)),
  );
  return found
    .filter((record) => record !== undefined)
    .toSorted((one, other) => one.at.localeCompare(other.at));
}

/** `undefined` when there is none of this name, or its record is broken. */
export async function readSnapshot(
  paths: Paths,
  name: string,
): Promise<SnapshotRecord | undefined> {
  const file = path.join(folderOf(paths, name), RECORD);
  const value = await readJson(file);
  if (!isObject(value) || value['format'] !== 1 || value['name'] !== name) return undefined;
  if (!Array.isArray(value['parts']) || !isObject(value['machine'])) return undefined;
  // Written by kvmrun in a private folder, so the format number vouches for the rest.
  return withPaths(value as unknown as SnapshotRecord, (kept) => readKeptPath(paths, kept));
}

const withPaths = (record: SnapshotRecord, change: (file: string) => string): SnapshotRecord => ({
  ...record,
  parts: record.parts.map((one) => ({...one, path: change(one.path)})),
});

/** Whether one of this name was being made when somebody was killed. */
export async function wasBegun(paths: Paths, name: string): Promise<boolean> {
  const found = await readdir(draftOf(paths, name)).catch(() => undefined);
  return found !== undefined;
}

/** Notes what is about to be made, before any part of it is. */
export async function beginSnapshot(
  paths: Paths,
  record: SnapshotRecord,
): Promise<Result<void, Diagnostic>> {
  const draft = draftOf(paths, record.name);
  const made = await ensurePrivateDirectory(draft);
  if (!made.ok) return made;
  const kept = withPaths(record, (file) => keptPath(paths, file));
  return writeJson(path.join(draft, RECORD), kept);
}

/** Copies the TPM. Only while nobody writes to it. */
export async function keepTpm(paths: Paths, name: string): Promise<Result<void, Diagnostic>> {
  const draft = draftOf(paths, name);
  try {
    await copyFolder(paths.tpmDirectory, path.join(draft, TPM_FOLDER));
    await copyFile(paths.tpmRecord, path.join(draft, TPM_RECORD));
    return ok(undefined);
  } catch (error) {
    return err(tpmNotCopied(asSystemError(error).message));
  }
}

/** Every part is there. */
export async function completeSnapshot(
  paths: Paths,
  name: string,
): Promise<Result<void, Diagnostic>> {
  try {
    await rename(draftOf(paths, name), folderOf(paths, name));
    return ok(undefined);
  } catch (error) {
    return err(notNamed(name, asSystemError(error).message));
  }
}

export const abandonSnapshot = (paths: Paths, name: string): Promise<void> =>
  rm(draftOf(paths, name), {recursive: true, force: true});

/** Every other part is gone. */
export const forgetSnapshot = (paths: Paths, name: string): Promise<void> =>
  rm(folderOf(paths, name), {recursive: true, force: true});

/** Whether the TPM's part is there, for a snapshot that has one. */
export async function hasTpm(paths: Paths, {name, tpm}: SnapshotRecord): Promise<boolean> {
  if (tpm === 'none') return true;
  const files = await readdir(path.join(folderOf(paths, name), TPM_FOLDER)).catch(() => []);
  return files.length > 0;
}

/** Puts the TPM back as it was. Only while nobody has it. */
export async function putBackTpm(paths: Paths, name: string): Promise<Result<void, Diagnostic>> {
  const [fresh, old] = [`${paths.tpmDirectory}.new`, `${paths.tpmDirectory}.old`];
  try {
    await Promise.all([fresh, old].map((folder) => rm(folder, {recursive: true, force: true})));
    await copyFolder(path.join(folderOf(paths, name), TPM_FOLDER), fresh);
    await rename(paths.tpmDirectory, old).catch(unlessMissing);
    await rename(fresh, paths.tpmDirectory);
    await copyFile(path.join(folderOf(paths, name), TPM_RECORD), paths.tpmRecord);
    await rm(old, {recursive: true, force: true});
    return ok(undefined);
  } catch (error) {
    return err(tpmNotCopied(asSystemError(error).message));
  }
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

/** Without what swtpm leaves there only while it runs. */
async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, {mode: 0o700});
  const names = (await readdir(from)).filter((name) => !name.startsWith('.'));
  for (const name of names) {
    const copy = path.join(to, name);
    await copyFile(path.join(from, name), copy);
    await flushFile(copy);
  }
}

const tpmNotCopied = (detail: string): Diagnostic => ({
  code: 'supervisor/tpm-not-copied',
  severity: 'error',
  failure: 'io',
  message: `the state of the TPM cannot be copied: ${detail}`,
});

const notNamed = (name: string, detail: string): Diagnostic => ({
  code: 'supervisor/snapshot-not-named',
  severity: 'error',
  failure: 'io',
  message: `the snapshot '${name}' cannot be written down: ${detail}`,
});

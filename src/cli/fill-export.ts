/**
 * Fills the folder of an export: images that stand alone, the other files that the profile names, the
 * profile and its lock file, and the list of all of them with their digests.
 */
import {mkdir, readdir, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {allocatedBytes} from '../core/byte-size.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {isMissing} from '../host/check-file.js';
import {copyWithDigest} from '../host/copy-file.js';
import {copyImage, findLittleRoom, findUnusable, type ImageCopy} from '../host/copy-image.js';
import {digestFile} from '../image/image-writer.js';
import {EMPTY_LOCK, renderLock} from '../profile/lock.js';
import type {LoadedProfile} from '../profile/resolve.js';
import type {Lock} from '../schema/schema.js';
import {describeHolder} from '../supervisor/holder.js';
import type {Cli} from './cli.js';
import {compileVm} from './compile-vm.js';
import {
  type ListedFile,
  LOCK,
  MANIFEST,
  type Manifest,
  NVRAM,
  PROFILE,
  renderManifest,
  TPM_FOLDER,
} from './export-manifest.js';
import type {ExportPlan} from './export-vm.js';
import {loadProfile} from './load-profile.js';
import {inUnits} from './render/transfer.js';

declare const KVMRUN_VERSION: string;

interface Place {
  /** The folder, under its first name. */
  readonly draft: string;
  readonly signal: AbortSignal;
  readonly cli: Cli;
}

export async function fillExport(
  plan: ExportPlan,
  place: Place,
): Promise<Result<Manifest, Diagnostic>> {
  const {draft, signal, cli} = place;
  const {vm, loaded} = plan.source;
  const images = await imagesOf(plan, draft);
  const others = await othersOf(plan);
  const targets = [
    ...images.map(({target}) => target),
    ...others.map(({to}) => path.join(draft, to)),
  ];
  for (const target of targets) await mkdir(path.dirname(target), {recursive: true, mode: 0o700});
  const unusable = await findUnusable(images);
  if (unusable !== undefined) return err(unusable);
  const room = await findLittleRoom([...images, ...others.map((file) => asImage(file, draft))]);
  if (room !== undefined) return err(room);
  for (const copy of images) {
    cli.note(`copying ${path.relative(draft, copy.target)} (${await sizeOf(copy.source.path)})`);
    const describe: Describe = (holder) => describeHolder(holder, vm.paths);
    const copied = await copyImage(copy, {signal, describe});
    if (!copied.ok) return copied;
  }
  for (const {from, to} of others) {
    cli.note(`copying ${to} (${await sizeOf(from)})`);
    await copyWithDigest(from, path.join(draft, to), signal);
  }
  const machine = await writeMachine(plan, place);
  if (!machine.ok) return machine;
  const files: ListedFile[] = [];
  for (const file of await filesBelow(draft)) {
    signal.throwIfAborted();
    files.push(await listFile(draft, file));
  }
  const manifest: Manifest = {
    format: 1,
    kvmrun: KVMRUN_VERSION,
    name: vm.name,
    arch: loaded.profile.arch,
    machine: machine.value,
    files,
  };
  await writeFile(path.join(draft, MANIFEST), renderManifest(manifest), {mode: 0o600});
  return ok(manifest);
}

/** What it takes here. */
const sizeOf = async (file: string): Promise<string> => inUnits(allocatedBytes(await stat(file)));

type Describe = NonNullable<Parameters<typeof copyImage>[1]['describe']>;

async function imagesOf({source, disks}: ExportPlan, draft: string): Promise<readonly ImageCopy[]> {
  const copies = source.images.map(({id, image, base}): ImageCopy => {
    const carried = disks.find((disk) => disk.id === id);
    if (carried === undefined) throw new Error(`The disk ${id} has a place`);
    return {source: image, base, target: path.join(draft, carried.path), result: 'alone'};
  });
  const nvram = {path: source.vm.paths.nvram, format: 'qcow2'} as const;
  if (await isMissing(nvram.path)) return copies;
  const target = path.join(draft, NVRAM);
  return [...copies, {source: nvram, target, result: 'alone', purpose: 'nvram'}];
}

interface OtherFile {
  readonly from: string;
  readonly to: string;
}

async function othersOf({source, portable}: ExportPlan): Promise<readonly OtherFile[]> {
  const {tpmDirectory} = source.vm.paths;
  const isWanted = source.loaded.profile.tpm.type !== 'none';
  const states = isWanted ? await readdir(tpmDirectory).catch(() => []) : [];
  const tpm = states
    // The lock of swtpm is no part of the TPM.
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({from: path.join(tpmDirectory, name), to: `${TPM_FOLDER}/${name}`}));
  return [...portable.files, ...tpm];
}

const asImage = ({from, to}: OtherFile, draft: string): ImageCopy => ({
  source: {path: from, format: 'raw'},
  target: path.join(draft, to),
  result: 'alone',
});

/** The profile and its lock file; the name of the board. */
async function writeMachine(
  {source: {loaded}, portable}: ExportPlan,
  {draft, cli}: Place,
): Promise<Result<string, Diagnostic>> {
  const profile = path.join(draft, PROFILE);
  const lockFile = path.join(draft, LOCK);
  await writeFile(profile, `${JSON.stringify(portable.profile, null, 2)}\n`, {mode: 0o600});
  const decided = await wantedLock(loaded, cli);
  const {locked, derived} = loaded.lock;
  await writeFile(lockFile, renderLock({...(decided ?? locked ?? EMPTY_LOCK), ...derived}));
  const carried = await loadProfile(profile, cli);
  if (!carried.ok) {
    const [first] = carried.error.diagnostics;
    if (first === undefined) throw new Error('A profile that is refused has a problem');
    return err(first);
  }
  // Disks that were made of images are no longer.
  const lock = (await wantedLock(carried.value, cli)) ?? carried.value.lock.locked ?? EMPTY_LOCK;
  await writeFile(lockFile, renderLock(lock));
  const {machine} = carried.value.profile;
  return ok(lock.machine[machine] ?? machine);
}

/** `undefined` where this host could not start it now. */
async function wantedLock(loaded: LoadedProfile, cli: Cli): Promise<Lock | undefined> {
  const compiled = await compileVm(loaded, cli);
  return compiled.ok ? compiled.value.wantedLock : undefined;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

async function listFile(folder: string, file: string): Promise<ListedFile> {
  const full = path.join(folder, file);
  const [{size}, {hex}] = await Promise.all([stat(full), digestFile(full, 'sha256')]);
  return {path: file, bytes: size, sha256: hex};
}

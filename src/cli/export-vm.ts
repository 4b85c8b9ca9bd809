/**
 * `export`: writes a stopped VM to a folder, from which `import` makes it again on another host.
 *
 * The folder is made under another name, and gets its own when everything is in it.
 */
import {mkdir, readdir, realpath, rename, stat} from 'node:fs/promises';
import path from 'node:path';
import {allocatedBytes} from '../core/byte-size.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {beginDraft} from '../host/draft.js';
import {asSystemError} from '../host/system-error.js';
import {withoutSetup} from '../profile/installed-windows.js';
import {loadTree} from '../profile/load.js';
import {
  type CarriedDisk,
  type Portable,
  portableProfile,
  type Reference,
} from '../profile/portable.js';
import {mergedTree} from '../profile/resolve.js';
import {isInstalled} from '../supervisor/installed-record.js';
import type {Cli} from './cli.js';
import type {Manifest} from './export-manifest.js';
import {interruptibly} from './fetch-images.js';
import {fillExport} from './fill-export.js';
import {folderMissing, notWritten} from './not-written.js';
import {findOtherSizes} from './own-images.js';
import {profileReader} from './profile-reader.js';
import {inUnits} from './render/transfer.js';
import {
  findSource,
  holdSource,
  leftBehind,
  type Refusal,
  type StoppedSource,
} from './stopped-source.js';

export interface ExportPlan {
  readonly source: StoppedSource;
  readonly disks: readonly CarriedDisk[];
  readonly portable: Portable;
  /** Absolute. */
  readonly folder: string;
}

export async function exportVm(reference: string, folder: string, cli: Cli): Promise<void> {
  const planned = await planExport(reference, folder, cli);
  if (!planned.ok) return cli.fail(planned.error.diagnostics, planned.error.sources);
  const plan = planned.value;
  const written = await interruptibly(cli, (signal) => writeExport(plan, {signal, cli}));
  if (!written.ok) return cli.fail([written.error]);
  const {files} = written.value;
  const {vm} = plan.source;
  const left = leftBehind(plan.source).map((part) => part.path);
  const {references, urls} = plan.portable;
  cli.printJson({
    ...{id: vm.id, name: vm.name, folder: plan.folder, files},
    ...{references, urls, leftBehind: left},
  });
  const copies = await Promise.all(files.map((file) => stat(path.join(plan.folder, file.path))));
  const bytes = copies.reduce((sum, copy) => sum + allocatedBytes(copy), 0);
  cli.print(`${vm.name}: exported to ${folder}, ${files.length} files of ${inUnits(bytes)} in all`);
  for (const remark of remarksOn(plan)) cli.note(remark);
  cli.note(
    `next, with the folder on the other host: kvmrun import ${shellWord(path.basename(plan.folder))}`,
  );
}

function remarksOn({source, portable}: ExportPlan): readonly string[] {
  const {vm, loaded} = source;
  const left = leftBehind(source).map(({name}) => name);
  const tpm = loaded.profile.tpm.type === 'none' ? '' : ', and its TPM';
  return [
    ...describeReferences(portable.references),
    ...portable.urls.map((url) => `fetched again there: ${url}`),
    ...(left.length === 0 ? [] : [`not taken along: ${left.join(', ')}`]),
    `the folder holds the same machine, with its UUID and MAC addresses${tpm}: when it runs elsewhere, kvmrun rm ${shellWord(vm.name)}`,
  ];
}

/** What the guest is told from outside of the folder. */
const describeReferences = (references: readonly Reference[]): readonly string[] =>
  references.map((one) =>
    'file' in one
      ? `not in the folder, and needed there: the file ${one.file}, for ${one.at}`
      : `not in the folder, and needed there: the environment variable ${one.env}, for ${one.at}`,
  );

async function planExport(
  reference: string,
  folder: string,
  cli: Cli,
): Promise<Result<ExportPlan, Refusal>> {
  const found = await findSource(reference, cli);
  if (!found.ok) return found;
  const source = found.value;
  const {loaded, images, unmade} = source;
  const target = path.resolve(cli.cwd, folder);
  const occupied = await folderProblem(target);
  if (occupied !== undefined) return err({diagnostics: [occupied]});
  const file = await realpath(path.resolve(cli.cwd, loaded.file));
  const tree = await loadTree(loaded.file, profileReader(cli));
  if (tree.root === undefined) throw new Error('A profile that was resolved can be loaded');
  const sizes = await findOtherSizes(images, loaded.profile);
  const disks = [
    ...images.map((image) => ({...image, state: 'there' as const})),
    ...unmade
      .filter(({place}) => place === 'profile')
      .map((image) => ({...image, state: 'unmade' as const})),
  ].map(({id, image: {format}, state}): CarriedDisk => {
    const name = `${id}.${format === 'raw' ? 'img' : 'qcow2'}`;
    return {id, path: `disks/${name}`, format, state, size: sizes.get(id)};
  });
  const merged = mergedTree(tree.root);
  const machine = (await isInstalled(source.vm.paths)) ? withoutSetup(merged) : merged;
  const portable = portableProfile(machine, path.dirname(file), disks);
  const unusable = await findUnusable(portable);
  if (unusable.length > 0) return err({diagnostics: unusable});
  return ok({source, disks, portable, folder: target});
}

/** A folder that is to be written needs a place, and none that holds something. */
export async function folderProblem(folder: string): Promise<Diagnostic | undefined> {
  const parent = path.dirname(folder);
  const place = await stat(parent).catch(() => undefined);
  if (place?.isDirectory() !== true) return folderMissing(parent);
  try {
    return (await readdir(folder)).length === 0 ? undefined : folderTaken(folder);
  } catch (error) {
    return asSystemError(error).code === 'ENOENT' ? undefined : folderTaken(folder);
  }
}

async function findUnusable({files}: Portable): Promise<readonly Diagnostic[]> {
  const problems: Diagnostic[] = [];
  for (const {from} of files) {
    const found = await stat(from).catch(() => undefined);
    if (found?.isFile() !== true) problems.push(notAFile(from));
  }
  return problems;
}

async function writeExport(
  plan: ExportPlan,
  {signal, cli}: {readonly signal: AbortSignal; readonly cli: Cli},
): Promise<Result<Manifest, Diagnostic>> {
  const held = await holdSource(plan.source, 'exported');
  if (!held.ok) return held;
  try {
    await using begun = await beginDraft(path.dirname(plan.folder));
    const {path: draft} = begun;
    await mkdir(draft, {mode: 0o700});
    const filled = await fillExport(plan, {draft, signal, cli});
    if (!filled.ok) return err(aboutFolder(filled.error, draft, plan.folder));
    await rename(draft, plan.folder);
    return filled;
  } catch (error) {
    return err(signal.aborted ? interrupted : notWritten(plan.folder, asSystemError(error)));
  } finally {
    await held.value.release();
  }
}

/** The draft is gone when somebody reads it. */
function aboutFolder(problem: Diagnostic, draft: string, folder: string): Diagnostic {
  const {message, hint} = problem;
  const place = path.dirname(folder);
  const known = [`${draft}/disks`, draft].reduce(
    (text, gone) => text?.replaceAll(gone, place),
    hint,
  );
  return {
    ...problem,
    message: message.replaceAll(draft, folder),
    ...(known !== undefined && {hint: known}),
  };
}

export const interrupted: Diagnostic = {
  code: 'cli/interrupted',
  severity: 'error',
  failure: 'io',
  message: 'it was interrupted, and what was made before is removed again',
};

const folderTaken = (folder: string): Diagnostic => ({
  code: 'cli/folder-taken',
  severity: 'error',
  failure: 'cannot-create',
  message: `'${folder}' is there already, and is no empty folder`,
  hint: 'name another one',
});

const notAFile = (file: string): Diagnostic => ({
  code: 'cli/not-carried',
  severity: 'error',
  failure: 'input-missing',
  message: `the profile names '${file}', which is no file that could be copied`,
  hint: `see what it is: ls -ld ${shellWord(file)}`,
});

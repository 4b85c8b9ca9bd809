/**
 * Looks into a profile that came from another host, before it is let in: it may name nothing outside of
 * its folder, and none of its images may lead anywhere else.
 */
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {compressionOf} from '../core/image-name.js';
import {pointerTo} from '../core/pointer.js';
import {shellWord} from '../core/shell-word.js';
import {checkFile, type FileToCheck, isMissing} from '../host/check-file.js';
import {runtimeRoots} from '../host/runtime-files.js';
import {loadTree} from '../profile/load.js';
import {type Reference, referencesIn} from '../profile/portable.js';
import {type LoadedProfile, mergedTree} from '../profile/resolve.js';
import {childOf, nodesAt} from '../profile/source-node.js';
import type {Disk} from '../schema/schema.js';
import {pathPatterns} from '../schema/validate.js';
import {listVms} from '../supervisor/inspect.js';
import type {VmStatus} from '../supervisor/vm-status.js';
import type {Cli} from './cli.js';
import {NVRAM, PROFILE} from './export-manifest.js';
import type {Arriving, Incoming} from './import-vm.js';
import {profileReader} from './profile-reader.js';
import {unwrittenReader} from './unwritten-profile.js';

interface Unwritten extends Incoming {
  /** Of the profile and its lock file, by their places to be. */
  readonly texts: ReadonlyMap<string, string>;
}

export async function findObstacles(
  loaded: LoadedProfile,
  incoming: Unwritten,
  cli: Cli,
): Promise<readonly Diagnostic[]> {
  const known = await listVms(runtimeRoots(cli.env, cli.uid));
  const {name, uuid} = loaded.profile;
  const twin = known.find((vm) => vm.uuid === uuid);
  const namesake = known.find((vm) => vm.name === name);
  const strange = await findStrangePaths(incoming, cli);
  return [
    ...(twin === undefined ? [] : [alreadyHere(twin)]),
    ...(twin !== undefined || namesake === undefined ? [] : [nameTaken(namesake)]),
    ...strange,
  ];
}

async function findStrangePaths(
  {target, texts}: Unwritten,
  cli: Cli,
): Promise<readonly Diagnostic[]> {
  const file = path.join(target, PROFILE);
  const {root} = await loadTree(file, unwrittenReader(texts, cli));
  if (root === undefined) throw new Error('A profile that was resolved can be loaded');
  if (childOf(root, 'extends') !== undefined) return [extending(file)];
  const merged = mergedTree(root);
  const folder = root.file.directory;
  return pathPatterns
    .flatMap((pattern) => nodesAt(merged, pattern))
    .flatMap(({node, pointer}) => {
      const text = node.kind === 'scalar' ? String(node.value) : '';
      if (text.startsWith(`${folder}${path.sep}`)) return [];
      return [outside(text, {file, pointer, range: node.range})];
    });
}

/** Of the profile's images in the draft, which are what is listed, those that are not to be opened. */
export async function findUnusableImages(
  {profile}: LoadedProfile,
  {draft, target, from}: Arriving,
): Promise<readonly Diagnostic[]> {
  const nvram: FileToCheck = {
    path: path.join(draft, NVRAM),
    purpose: 'nvram',
    access: 'read-only',
    contents: 'qcow2',
  };
  const checks = [...profile.disks.flatMap(checksOf), nvram].map((check) => ({
    ...check,
    path: inside(check.path, target, draft),
  }));
  const problems: Diagnostic[] = [];
  for (const check of checks) {
    // What is not there is made by the first start, or missed by it.
    if (await isMissing(check.path)) continue;
    const problem = await checkFile(check);
    if (problem === undefined) continue;
    // Where the user can look at it.
    const message = problem.message.replaceAll(draft, from);
    // The VM whose NVRAM could be made anew is not here yet.
    const hint = check.purpose === 'nvram' ? COPY_AGAIN : problem.hint;
    problems.push({...problem, message, ...(hint && {hint})});
  }
  return problems;
}

const COPY_AGAIN =
  'export the VM again where it came from, or copy the folder again: a copy may have ended too early';

/** The same place in the other folder. */
const inside = (file: string, target: string, draft: string): string => {
  const relative = path.relative(target, file);
  return relative.startsWith('..') ? file : path.join(draft, relative);
};

/** Everything stands alone. */
function checksOf({media, path: file, format, source}: Disk): readonly FileToCheck[] {
  const access = 'read-only';
  const purpose = media === 'cdrom' ? 'cdrom' : 'disk';
  const base = source?.path;
  return [
    ...(file === undefined ? [] : [{path: file, purpose, access, contents: format} as const]),
    ...(base === undefined || compressionOf(base) !== 'none'
      ? []
      : [{path: base, purpose: 'base', access, contents: source?.format ?? 'qcow2'} as const]),
  ];
}

/** What the guest is told from files and variables of this host. */
export async function readReferences({target}: Incoming, cli: Cli): Promise<readonly Reference[]> {
  const {root} = await loadTree(path.join(target, PROFILE), profileReader(cli));
  return root === undefined ? [] : referencesIn(mergedTree(root));
}

const extending = (file: string): Diagnostic => ({
  code: 'cli/import-extends',
  severity: 'error',
  failure: 'profile',
  message:
    'the profile of the export extends another one, and kvmrun export writes profiles that stand alone',
  location: {file, pointer: pointerTo('extends')},
});

const outside = (text: string, location: NonNullable<Diagnostic['location']>): Diagnostic => ({
  code: 'cli/import-path',
  severity: 'error',
  failure: 'profile',
  message: `the profile of the export names '${text}', which is not in its folder`,
  location,
  hint: 'do not import it unless you know why; kvmrun export writes only what is in the folder',
});

const alreadyHere = ({name, profile}: VmStatus): Diagnostic => ({
  code: 'cli/machine-here',
  severity: 'error',
  failure: 'busy',
  message: `the VM '${name}' of '${profile}' is the same machine: it has the same UUID`,
  hint: `for another machine like it: kvmrun clone ${shellWord(name)} NAME; to bring this one back from the export: kvmrun rm ${shellWord(name)}`,
});

const nameTaken = ({name, profile}: VmStatus): Diagnostic => ({
  code: 'cli/name-taken',
  severity: 'error',
  failure: 'usage',
  message: `there is a VM '${name}' already, that of '${profile}'`,
  hint: `give the imported one another name with --name; or, if that one is not needed any more: kvmrun rm ${shellWord(name)}`,
});

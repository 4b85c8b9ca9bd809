/**
 * `clone`: a stopped VM gets a sibling, with a profile, an identity and disks of its own.
 */
import {realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {isMissing} from '../host/check-file.js';
import {runtimeRoots} from '../host/runtime-files.js';
import {type VmPaths, vmPaths} from '../plan/vm-paths.js';
import {deriveIdentity} from '../profile/identity.js';
import {parseSource} from '../profile/json-source.js';
import {lockFileOf, renderLock} from '../profile/lock.js';
import type {LoadedProfile} from '../profile/resolve.js';
import {siblingText} from '../profile/sibling.js';
import type {Lock} from '../schema/schema.js';
import {listVms} from '../supervisor/inspect.js';
import type {Cli} from './cli.js';
import {compileVm} from './compile-vm.js';
import {interruptibly} from './fetch-images.js';
import {makeClone} from './make-clone.js';
import {folderMissing} from './not-written.js';
import {findOtherSizes} from './own-images.js';
import {findSource, leftBehind, type Refusal, type StoppedSource} from './stopped-source.js';
import {resolveUnwritten} from './unwritten-profile.js';

export interface CloneWishes {
  readonly reference: string;
  readonly name: string;
  /** Where its profile is written; absent for beside the other one. */
  readonly file: string | undefined;
  readonly tpm: 'new' | 'refused';
}

/** Everything that is decided before anything is made. */
export interface ClonePlan {
  readonly source: StoppedSource;
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  /** Of the other profile, as stat(2) has it. */
  readonly mode: number;
  /** Absent where the source has no lock file. */
  readonly lock: string | undefined;
  readonly loaded: LoadedProfile;
  readonly paths: VmPaths;
  /** New places of disks, by their ids. */
  readonly diskPaths: ReadonlyMap<string, string>;
  readonly freedPorts: readonly number[];
}

export async function cloneVm(wishes: CloneWishes, cli: Cli): Promise<void> {
  const planned = await planClone(wishes, cli);
  if (!planned.ok) return cli.fail(planned.error.diagnostics, planned.error.sources);
  const plan = planned.value;
  const made = await interruptibly(cli, (signal) => makeClone(plan, {signal, cli}));
  if (!made.ok) return cli.fail([made.error]);
  const {source, name, file, loaded, freedPorts} = plan;
  const left = leftBehind(source);
  const shown = wishes.file ?? (path.relative(cli.cwd, file) || file);
  cli.printJson({
    ...{id: loaded.identity.id, name, uuid: loaded.identity.uuid, profile: file},
    ...{copied: made.value, freedPorts, leftBehind: left.map((part) => part.path)},
  });
  cli.print(`${name}: cloned from ${source.vm.name}, with ${describeCopies(made.value)}`);
  cli.print(`wrote ${shown}`);
  for (const remark of remarksOn(plan, wishes)) cli.note(remark);
  cli.note(`next: kvmrun up ${shellWord(shown)}`);
}

const describeCopies = (copied: readonly string[]): string =>
  copied.length === 0 ? 'nothing to copy yet' : `copies of ${copied.join(', ')}`;

function remarksOn({source, freedPorts, loaded}: ClonePlan, {tpm}: CloneWishes): readonly string[] {
  const hostname = loaded.profile.cloudInit?.hostname;
  const left = leftBehind(source).map(({name}) => name);
  const told = JSON.stringify(loaded.profile).toLowerCase();
  const stale = source.loaded.profile.networks.flatMap((network) =>
    network.type === 'user' && told.includes(network.mac) ? [network.mac] : [],
  );
  return [
    ...stale.map(
      (mac) => `the profile still tells the guest of ${mac}, the MAC address of ${source.vm.name}`,
    ),
    ...freedPorts.map(
      (port) => `host port ${port} stays with ${source.vm.name}; for the clone it is "auto"`,
    ),
    ...(hostname === undefined
      ? []
      : [`the guest is still told the host name '${hostname}', which the profile sets`]),
    ...(tpm === 'new' && hasTpm(source) ? ['the first start makes a new TPM for it'] : []),
    ...(left.length === 0 ? [] : [`not taken along: ${left.join(', ')}`]),
  ];
}

const hasTpm = ({parts}: StoppedSource): boolean => parts.some(({kind}) => kind === 'tpm');

async function planClone(wishes: CloneWishes, cli: Cli): Promise<Result<ClonePlan, Refusal>> {
  const refuse = (...diagnostics: readonly Diagnostic[]) => err({diagnostics});
  const found = await findSource(wishes.reference, cli);
  if (!found.ok) return found;
  const source = found.value;
  const {loaded, images, unmade} = source;
  if (wishes.tpm === 'refused' && loaded.profile.tpm.type !== 'none' && hasTpm(source)) {
    return refuse(tpmOnce(wishes));
  }
  const original = await realpath(path.resolve(cli.cwd, loaded.file));
  const file =
    wishes.file === undefined
      ? path.join(path.dirname(original), `${fileName(wishes.name)}.json`)
      : path.resolve(cli.cwd, wishes.file);
  const diskPaths = new Map(
    [...images, ...unmade]
      .filter(({place}) => place === 'profile')
      .map(({id, image}) => [id, besides(image.path, `${fileName(wishes.name)}-${id}`)]),
  );
  const taken = await findTaken(
    {name: wishes.name, files: [file, lockFileOf(file), ...diskPaths.values()]},
    cli,
  );
  if (taken.length > 0) return refuse(...taken);
  const text = loaded.sources.get(loaded.file);
  if (text === undefined) throw new Error('A profile that was read has a text');
  const place = {shown: loaded.file, directory: path.dirname(original)};
  const {root: own} = parseSource(text, place);
  if (own === undefined) throw new Error('A profile that was resolved can be parsed');
  const {derived, locked} = loaded.lock;
  const diskSizes = await findOtherSizes(images, loaded.profile);
  const sibling = siblingText(
    {text, own, profile: loaded.profile, derived},
    {name: wishes.name, uuid: deriveIdentity(wishes.name, file).uuid, file, diskPaths, diskSizes},
  );
  const kept = locked && withoutIdentity(locked);
  const texts = new Map([
    [file, sibling.text],
    ...(kept === undefined ? [] : ([[lockFileOf(file), renderLock(kept)]] as const)),
  ]);
  const resolved = await resolveUnwritten(file, texts, cli);
  if (!resolved.ok) return resolved;
  const clone = resolved.value;
  const lock = kept && renderLock(await lockOf(clone, kept, cli));
  const paths = vmPaths(runtimeRoots(cli.env, cli.uid), clone.identity.id);
  return ok({
    ...{source, name: wishes.name, file, lock, paths, diskPaths},
    ...{loaded: clone, ...sibling, mode: (await stat(original)).mode & 0o777},
  });
}

/** The same board, firmware and images as the other one's; the rest is its own. */
function withoutIdentity(lock: Lock): Lock {
  const {uuid: _, ...locked} = lock;
  return {...locked, macs: {}, ports: {}};
}

async function lockOf(clone: LoadedProfile, kept: Lock, cli: Cli): Promise<Lock> {
  const compiled = await compileVm(clone, cli);
  // What is in the way of a start is said when somebody starts it.
  return compiled.ok ? compiled.value.wantedLock : {...kept, ...clone.lock.derived};
}

/** A name may hold what a file's cannot. */
const fileName = (name: string): string => name.replaceAll('/', '-').replace(/^\./, '_');

const besides = (file: string, stem: string): string =>
  path.join(path.dirname(file), `${stem}${path.extname(file)}`);

async function findTaken(
  {name, files}: {readonly name: string; readonly files: readonly string[]},
  cli: Cli,
): Promise<readonly Diagnostic[]> {
  const known = await listVms(runtimeRoots(cli.env, cli.uid));
  const namesake = known.find((vm) => vm.name === name);
  const there = await Promise.all(files.map(async (file) => !(await isMissing(file))));
  const folders = [...new Set(files.map((file) => path.dirname(file)))];
  const missing = await Promise.all(folders.map(isMissing));
  return [
    ...folders.filter((_folder, index) => missing[index]).map(folderMissing),
    ...(namesake === undefined ? [] : [nameTaken(name, namesake.profile)]),
    ...files.filter((_file, index) => there[index]).map(fileTaken),
  ];
}

const nameTaken = (name: string, profile: string): Diagnostic => ({
  code: 'cli/name-taken',
  severity: 'error',
  failure: 'usage',
  message: `there is a VM '${name}' already, that of '${profile}'`,
  hint: `give the new one another name; or, if that one is not needed any more: kvmrun rm ${shellWord(name)}`,
});

const fileTaken = (file: string): Diagnostic => ({
  code: 'cli/file-exists',
  severity: 'error',
  failure: 'cannot-create',
  message: `'${file}' is there already and is left as it is`,
  hint: 'give the new VM another name, or another file: kvmrun clone web web2 other/web2.json',
});

const tpmOnce = ({reference, name}: CloneWishes): Diagnostic => ({
  code: 'cli/tpm-not-cloned',
  severity: 'error',
  failure: 'unsupported',
  message: `a TPM exists once, so the clone cannot open what the guest has sealed with that of '${reference}', such as the key of an encrypted disk`,
  hint: `if the guest starts without that, give the clone a new TPM: kvmrun clone --new-tpm ${shellWord(reference)} ${shellWord(name)}`,
});

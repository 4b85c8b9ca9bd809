/**
 * What `rm` would remove of a VM, and what it would leave: told before anything goes.
 */
import {access} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {isImageName, shortImageName} from '../core/image-name.js';
import {shellWord} from '../core/shell-word.js';
import {findFileHolder} from '../host/file-holder.js';
import {type KeptPart, type PartKind, readKeptParts} from '../host/kept-parts.js';
import {lockFileOf} from '../profile/lock.js';
import {describeHolder} from '../supervisor/holder.js';
import {readVmRecord} from '../supervisor/vm-record.js';
import type {FoundVm} from './find-vm.js';
import {baseOf, findImageUsers} from './image-users.js';
import {renderTable} from './render/table.js';
import {inUnits} from './render/transfer.js';

export interface StayingFile {
  readonly path: string;
  readonly why: string;
}

export interface Removal {
  readonly going: readonly KeptPart[];
  readonly staying: readonly StayingFile[];
}

export async function planRemoval(
  {paths, status}: FoundVm,
  disks: 'removed' | 'kept',
): Promise<Removal> {
  const [parts, record] = await Promise.all([readKeptParts(paths), readVmRecord(paths)]);
  const staysHere = ({kind}: KeptPart): boolean => kind === 'disk' && disks === 'kept';
  const images = (record?.disks ?? []).flatMap(({id, path: file, layers}) => {
    const isOurs = isBelow(file, paths.stateDirectory);
    return [
      {path: file, why: `the disk '${id}', in a place of the profile's`},
      ...layers.map((layer) => ({
        path: layer.path,
        why: isOurs ? whatItWas(layer.path, id) : whatItNeeds({disk: file, base: layer.path}),
      })),
    ];
  });
  const kept = parts.filter(staysHere);
  const profile = status?.profile ?? record?.profile;
  const candidates: readonly StayingFile[] = [
    ...kept.map((part) => ({
      path: part.path,
      why: 'a disk, which the next start of the profile finds again',
    })),
    ...images.filter((image) => !isBelow(image.path, paths.stateDirectory)),
    ...(await Promise.all(kept.map((part) => needOf(part)))).flat(),
    ...(profile === undefined
      ? []
      : [
          {path: profile, why: 'the profile'},
          {path: lockFileOf(profile), why: 'the lock file of the profile'},
        ]),
  ];
  const distinct = [...new Map(candidates.map((file) => [file.path, file])).values()];
  const there = await Promise.all(distinct.map(async (file) => isThere(file.path)));
  return {
    going: parts.filter((part) => !staysHere(part)),
    staying: distinct.filter((_file, index) => there[index]),
  };
}

/** What a disk that is kept lies on, in the image cache or elsewhere. */
async function needOf({path: disk, name}: KeptPart): Promise<readonly StayingFile[]> {
  const base = await baseOf(disk);
  return base === undefined
    ? []
    : [{path: base, why: `the base of ${name}, without which that disk is worth nothing`}];
}

const whatItNeeds = ({disk, base}: {readonly disk: string; readonly base: string}): string => {
  const needed = `the base of ${path.basename(disk)}, without which that disk is worth nothing`;
  return isImageName(path.basename(base))
    ? `${needed}; kvmrun image prune removes it, so make the disk stand alone: qemu-img rebase -b '' ${shellWord(disk)}`
    : needed;
};

const whatItWas = (file: string, id: string): string =>
  isImageName(path.basename(file))
    ? `what '${id}' was made from, in the image cache; kvmrun image prune removes what no VM needs`
    : `what '${id}' was made from`;

const isBelow = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** What speaks against removing it: another VM or process that has one of its disks. */
export async function findRemovalObstacle(
  {going}: Removal,
  {id, name, paths}: FoundVm,
): Promise<Diagnostic | undefined> {
  const users = await findImageUsers(path.dirname(paths.stateDirectory), id);
  for (const {path: file, kind} of going) {
    if (kind !== 'disk') continue;
    const [user] = users.of(file);
    if (user !== undefined) return needed({name, file, user});
    const holder = await findFileHolder(file);
    if (holder === undefined) continue;
    const {who, hint} = await describeHolder(holder, paths);
    return inUse({name, file, who, hint});
  }
  return undefined;
}

const inUse = (use: {
  readonly name: string;
  readonly file: string;
  readonly who: string;
  readonly hint: string;
}): Diagnostic => ({
  code: 'cli/disk-in-use',
  severity: 'error',
  failure: 'busy',
  message: `${use.name} is not removed, as its disk '${use.file}' is in use by ${use.who}`,
  hint: use.hint,
});

const needed = (use: {
  readonly name: string;
  readonly file: string;
  readonly user: string;
}): Diagnostic => ({
  code: 'cli/disk-needed',
  severity: 'error',
  failure: 'busy',
  message: `${use.name} is not removed, as its disk '${use.file}' is a disk of ${use.user}, too, or what one is made from`,
  hint: `remove that one first: kvmrun rm ${shellWord(use.user)}; or keep the disks: kvmrun rm --keep-disks ${shellWord(use.name)}`,
});

const MEANINGS: Readonly<Record<PartKind, string>> = {
  disk: 'a disk, with all that the guest has written to it',
  other: 'kept for this VM',
  tpm: 'its TPM; what the guest has sealed with it is lost',
  memory: 'its memory, saved for it to go on from',
  snapshot: 'its snapshots; their parts in disks that stay are of no use then',
  nvram: 'what its firmware has stored',
  'old-nvram': 'what its firmware had stored before a reset',
  'guest-file': 'what the guest is told; made anew from the profile',
  'thrown-away': 'disks that are thrown away at the end of a run',
  unfinished: 'left over from something that was cut short',
  log: 'logs',
  record: 'what kvmrun has noted of it',
};

/** Lines for people. */
export function describeRemoval(
  {going, staying}: Removal,
  {name, paths}: FoundVm,
): readonly string[] {
  const records = going.filter(({kind}) => kind === 'record');
  const rows = [
    ...going
      .filter((part) => !records.includes(part))
      .map((part) => [`  ${part.name}`, inUnits(part.allocatedBytes), MEANINGS[part.kind]]),
    ...(records.length === 0 ? [] : [['  *.json', inUnits(sumOf(records)), MEANINGS.record]]),
  ];
  return [
    `${name}: from ${paths.stateDirectory} are removed`,
    ...renderTable(rows),
    ...(staying.length === 0 ? [] : [`${name}: untouched are`]),
    ...renderTable(staying.map((file) => [`  ${nameOf(file.path)}`, file.why])),
  ];
}

export const sumOf = (parts: readonly KeptPart[]): number =>
  parts.reduce((sum, {allocatedBytes}) => sum + allocatedBytes, 0);

/** Nobody wants to read all of a digest. */
const nameOf = (file: string): string =>
  isImageName(path.basename(file)) ? shortImageName(file) : file;

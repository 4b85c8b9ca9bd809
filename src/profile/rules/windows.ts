/** Whether the discs of a Windows guest have a drive each, and can be had. */

import type {Diagnostic, Locate} from '../../core/diagnostic.js';
import {type JsonPointer, pointerTo} from '../../core/pointer.js';
import type {ResolvedProfile} from '../../schema/schema.js';
import {sourceProblems} from './disk-sources.js';
import type {Rule} from './rule.js';

type Windows = NonNullable<ResolvedProfile['windows']>;
type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint'> & {readonly at: JsonPointer};

export const windowsHasItsDiscs: Rule = (profile, locate) => {
  const {windows} = profile;
  if (windows === undefined) return [];
  return [
    ...boardProblems(profile),
    ...nameProblems(profile, windows),
    ...driveProblems(profile, windows),
    ...driverDiscProblems(windows.virtioWin),
  ]
    .map(({at, ...problem}): Diagnostic => ({...problem, severity: 'error', location: locate(at)}))
    .concat(screenWarnings(profile, windows, locate));
};

function screenWarnings(
  {display}: ResolvedProfile,
  {iso}: Windows,
  locate: Locate,
): readonly Diagnostic[] {
  if (iso === undefined || display.type !== 'none') return [];
  return [
    {
      code: 'profile/windows-without-screen',
      severity: 'warning',
      message:
        'Setup is started by a key and shows what goes wrong on a screen, and this machine has neither keys nor a screen',
      location: locate(at('iso')),
      hint: '"display": {"type": "vnc"}',
    },
  ];
}

const at = (...steps: readonly (string | number)[]): JsonPointer => pointerTo('windows', ...steps);

const boardProblems = ({machine}: ResolvedProfile): readonly Problem[] =>
  machine === 'microvm'
    ? [
        {
          at: at(),
          code: 'profile/microvm-limit',
          message: "A 'microvm' is for Linux, and cannot start Windows",
          hint: '"machine": "q35"',
        },
      ]
    : [];

/** What the discs are called beside the disks of the profile. */
const DISCS = {iso: 'windows', virtioWin: 'virtio-win', install: 'answers'} as const;

const discsOf = ({iso, virtioWin, install}: Windows): readonly (keyof typeof DISCS)[] => [
  ...(iso === undefined ? [] : (['iso'] as const)),
  ...(virtioWin.type === 'none' ? [] : (['virtioWin'] as const)),
  ...(install === undefined ? [] : (['install'] as const)),
];

const nameProblems = ({disks}: ResolvedProfile, windows: Windows): readonly Problem[] =>
  discsOf(windows).flatMap((disc) => {
    const index = disks.findIndex(({id, serial}) => [id, serial].includes(DISCS[disc]));
    if (index === -1) return [];
    return [
      {
        at: pointerTo('disks', index, 'id'),
        code: 'profile/windows-disc-name',
        message: `A disk is called '${DISCS[disc]}', as the drive for "${disc}" of "windows" is`,
        hint: 'give the disk another "id"; or leave the disk out, if it is the same disc',
      },
    ];
  });

const ROOM = {sata: 6, usb: 8} as const;

function driveProblems({arch, disks}: ResolvedProfile, windows: Windows): readonly Problem[] {
  const bus = arch === 'x86_64' ? 'sata' : 'usb';
  const own = disks.filter((disk) => disk.bus === bus).length;
  const discs = discsOf(windows).length;
  if (own === 0 || own > ROOM[bus] || own + discs <= ROOM[bus]) return [];
  return [
    {
      at: at(),
      code: 'profile/bus-full',
      message: `The bus '${bus}' takes '${ROOM[bus]}' disks, and with the '${own}' of the profile there is no room for the '${discs}' discs of "windows"`,
      hint: '"bus": "virtio" for disks that need not be on it',
    },
  ];
}

function driverDiscProblems({
  type,
  path,
  url,
  mirrors,
  sha256,
}: Windows['virtioWin']): readonly Problem[] {
  if (type === 'none') return [];
  if (path === undefined && url === undefined) {
    if (sha256 === undefined && mirrors.length === 0) return [];
    return [
      {
        at: at('virtioWin'),
        code: 'profile/source-place',
        message: '"sha256" and "mirrors" are for a "url" or a "path", and there is neither',
        hint: 'add "url"; or remove them to have the disc that kvmrun knows',
      },
    ];
  }
  const source = {path, url, mirrors, sha256, format: 'raw'} as const;
  // Whether it has a digest is known when the lock file has been read.
  return sourceProblems(withoutUndefined(source)).map(({at: [, ...steps], ...problem}) => ({
    ...problem,
    at: at('virtioWin', ...steps),
  }));
}

type Source = Parameters<typeof sourceProblems>[0];

const withoutUndefined = (
  source: {
    readonly [Key in keyof Source]: Source[Key] | undefined;
  },
): Source =>
  Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined),
  ) as unknown as Source;

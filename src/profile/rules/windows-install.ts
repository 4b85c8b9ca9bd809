/**
 * What Setup would refuse, said before it is started: it does so in its own window, or not at all.
 */
import {closest} from '../../core/closest.js';
import type {Diagnostic} from '../../core/diagnostic.js';
import {type JsonPointer, pointerTo} from '../../core/pointer.js';
import {computerNameProblem, PRODUCT_KEY, userNameProblem} from '../../core/windows-names.js';
import {WINDOWS} from '../../core/windows-version.js';
import type {ResolvedProfile, WindowsInstall} from '../../schema/schema.js';
import {WINDOWS_TIME_ZONES, windowsTimeZoneOf} from '../windows-time-zones.js';
import type {Rule} from './rule.js';

type Windows = NonNullable<ResolvedProfile['windows']>;
type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint'> & {readonly at: JsonPointer};

export const windowsCanBeInstalled: Rule = (profile, locate) => {
  const {windows} = profile;
  if (windows?.install === undefined) return [];
  const {install} = windows;
  const problems = [
    ...mediaProblems(profile, windows),
    ...editionProblems(install, windows),
    ...keyProblems(install),
    ...languageProblems(install),
    ...zoneProblems(install),
    ...nameProblems(install),
    ...secretProblems(install.password, at('password')),
    ...scriptProblems(install),
  ].map(
    ({at: where, ...problem}): Diagnostic => ({
      ...problem,
      severity: 'error',
      location: locate(where),
    }),
  );
  const unseen = findUnseenEnd(profile, windows);
  return unseen === undefined ? problems : [...problems, {...unseen, location: locate(at())}];
};

/** The end of it is when the guest agent answers. */
function findUnseenEnd(
  {arch, firmware, serial, guestAgent}: ResolvedProfile,
  {virtioWin, install}: Windows,
): Diagnostic | undefined {
  const unseen = (why: string, hint: string): Diagnostic => ({
    code: 'profile/windows-end-unseen',
    severity: 'warning',
    message: `kvmrun does not notice when Windows is installed, as ${why}: its medium stays in, and so does the answer disc, with the password`,
    hint,
  });
  if (firmware.type === 'bios') {
    const why =
      'a BIOS does not tell what it starts, and the key that the medium asks for is for you to press';
    return unseen(why, '"firmware": {"type": "uefi"}');
  }
  if (serial.type === 'none') {
    return unseen('the firmware has no serial port to tell of it', '"serial": {"type": "uart"}');
  }
  if (guestAgent.type === 'none') {
    return unseen('the machine has no guest agent', '"guestAgent": {"type": "virtio"}');
  }
  // Scripts may bring one.
  if (install?.scripts.length !== 0) return undefined;
  const byHand = 'remove "iso" and "install" from the profile when it is installed';
  if (virtioWin.type === 'none') return unseen('no disc brings the guest agent', byHand);
  return arch === 'aarch64'
    ? unseen('discs with drivers have no guest agent for ARM64', byHand)
    : undefined;
}

const at = (...steps: readonly (string | number)[]): JsonPointer =>
  pointerTo('windows', 'install', ...steps);

const CODE = 'profile/windows-install';

function mediaProblems({disks}: ResolvedProfile, {iso}: Windows): readonly Problem[] {
  const own = disks.filter(({media, readOnly}) => media === 'disk' && !readOnly);
  return [
    ...(iso === undefined
      ? [
          {
            at: at(),
            code: CODE,
            message: 'Windows is to be installed, and there is no medium to do it from',
            hint: 'name it as "iso" of "windows"; or set "install" to null, if Windows is installed',
          } as const,
        ]
      : []),
    ...(own.length === 1
      ? []
      : [
          {
            at: at(),
            code: CODE,
            message:
              own.length === 0
                ? 'Windows is to be installed, and there is no disk that it could be on'
                : `Setup erases the first disk that it finds, and which of these '${own.length}' that is, is not certain: ${own.map(({id}) => `'${id}'`).join(', ')}`,
            hint:
              own.length === 0
                ? '"disks": [{"id": "system", "path": "windows.qcow2", "size": "64GiB"}]'
                : 'add the other disks when Windows is installed',
          } as const,
        ]),
  ];
}

function editionProblems({edition, image}: WindowsInstall, {version}: Windows): readonly Problem[] {
  const {title} = WINDOWS[version];
  if (edition === undefined) return [];
  if (image !== undefined) {
    return [
      {
        at: at('image'),
        code: CODE,
        message: 'An image is chosen by its name or by its number, and here are both',
        hint: 'remove "edition" or "image"',
      },
    ];
  }
  if (edition.startsWith(`${title} `)) return [];
  return [
    {
      at: at('edition'),
      code: CODE,
      message: `'${edition}' is no image of ${title}: their names begin with '${title} '`,
      hint: /^Windows /i.test(edition)
        ? 'see what is on the medium: dism /Get-WimInfo, or wiminfo sources/install.wim'
        : JSON.stringify(`${title} ${edition}`),
    },
  ];
}

function keyProblems({productKey}: WindowsInstall): readonly Problem[] {
  if (productKey === undefined) return [];
  if (typeof productKey !== 'string') return secretProblems(productKey, at('productKey'));
  if (PRODUCT_KEY.test(productKey)) return [];
  const guess = productKey.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return [
    {
      at: at('productKey'),
      code: CODE,
      message:
        'This is no product key, which is five groups of five capital letters or digits, with a - between them',
      ...(guess.length === 25 && {
        hint: JSON.stringify(guess.match(/.{5}/g)?.join('-')),
      }),
    },
  ];
}

const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?-([A-Z]{2}|[0-9]{3})$/;
const LAYOUT = /^[0-9a-fA-F]{4}:[0-9a-fA-F]{8}$/;

const languageProblems = (install: WindowsInstall): readonly Problem[] =>
  (['language', 'locale', 'keyboard'] as const).flatMap((key) => {
    const value = install[key];
    if (value === undefined || TAG.test(value)) return [];
    if (key === 'keyboard' && LAYOUT.test(value)) return [];
    const guess = tagLike(value);
    const numbers = key === 'keyboard' ? ', or of numbers such as 0409:00000409' : '';
    return [
      {
        at: at(key),
        code: CODE,
        message: `'${value}' is no ${key} for Windows, allowed is one of language and country such as en-US${numbers}`,
        ...(guess !== undefined && {hint: JSON.stringify(guess)}),
      },
    ];
  });

/** From what a Unix calls it, as `de_DE.UTF-8`. */
function tagLike(value: string): string | undefined {
  const [, language, country] = /^([a-z]{2,3})[_-]([a-z]{2})(\.|@|$)/i.exec(value) ?? [];
  return language && country && `${language.toLowerCase()}-${country.toUpperCase()}`;
}

function zoneProblems({timezone}: WindowsInstall): readonly Problem[] {
  if (Object.hasOwn(WINDOWS_TIME_ZONES, timezone)) return [];
  const known = Object.keys(WINDOWS_TIME_ZONES);
  const guess = windowsTimeZoneOf(timezone) ?? closest(timezone, known);
  return [
    {
      at: at('timezone'),
      code: CODE,
      message: `Windows knows no time zone '${timezone}', allowed are its own names such as W. Europe Standard Time`,
      hint: guess === undefined ? 'tzutil /l lists them on any Windows' : JSON.stringify(guess),
    },
  ];
}

function nameProblems({user, computerName}: WindowsInstall): readonly Problem[] {
  const userProblem = userNameProblem(user);
  const machineProblem = computerName === undefined ? undefined : computerNameProblem(computerName);
  return [
    ...(userProblem === undefined
      ? []
      : [
          {
            at: at('user'),
            code: CODE,
            message: `The name of a Windows user ${userProblem}: '${user}'`,
          } as const,
        ]),
    ...(machineProblem === undefined
      ? []
      : [
          {
            at: at('computerName'),
            code: CODE,
            message: `The name of a Windows machine ${machineProblem}: '${computerName}'`,
          } as const,
        ]),
    ...(computerName?.toLowerCase() === user.toLowerCase()
      ? [
          {
            at: at('computerName'),
            code: CODE,
            message: `The user and the machine are both called '${user}', which Windows does not allow`,
            hint: 'give the machine another name',
          } as const,
        ]
      : []),
  ];
}

function secretProblems(
  {file, env}: {readonly file?: string; readonly env?: string},
  where: JsonPointer,
): readonly Problem[] {
  if ((file === undefined) !== (env === undefined)) return [];
  const found = file === undefined ? 'neither' : 'both';
  return [
    {
      at: where,
      code: CODE,
      message: `What does not belong into a profile stands in a "file" or in a variable, "env", and here are ${found}`,
      hint: '{"file": "~/.config/windows-password"}',
    },
  ];
}

const scriptProblems = ({scripts}: WindowsInstall): readonly Problem[] =>
  scripts.flatMap((script, index) =>
    /\.(ps1|cmd|bat|reg)$/i.test(script)
      ? []
      : [
          {
            at: at('scripts', index),
            code: CODE,
            message: `Windows does not know how to run '${script}', allowed are files that end in .ps1, .cmd, .bat or .reg`,
            hint: 'have a .cmd start it',
          } as const,
        ],
  );

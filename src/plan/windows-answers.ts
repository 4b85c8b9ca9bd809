/**
 * The `install` of a Windows profile as the answers that Setup asks for, and as the files that stand
 * beside them on the disc.
 */
import {type JsonPointer, pointerTo} from '../core/pointer.js';
import {computerNameProblem, isAdministrator} from '../core/windows-names.js';
import {WINDOWS} from '../core/windows-version.js';
import type {ResolvedProfile, Secret, Windows, WindowsInstall} from '../schema/schema.js';
import {
  type AnswerFile,
  findFaults,
  list,
  pass,
  type SecretGap,
  type Setting,
  setting,
} from './answer-file.js';
import type {DriverTarget} from './plan.js';
import type {SeedSource} from './seed-spec.js';
import {bypasses, clockCommands} from './windows-commands.js';
import {diskConfiguration, installTarget} from './windows-partitions.js';
import {firstLogOnScript, runFromDisc, setupScript} from './windows-scripts.js';

export interface AnswerDiscSpec {
  readonly answers: AnswerFile;
  /** Those of the answers, once for each place in the profile. */
  readonly gaps: readonly SecretGap[];
  /** Written by kvmrun. */
  readonly texts: readonly {readonly path: string; readonly text: string}[];
  /** The user's, as they stand. */
  readonly scripts: readonly {
    readonly path: string;
    readonly from: SeedSource;
    readonly origin: JsonPointer;
  }[];
  /** Taken from this disc; absent where the profile has none. */
  readonly drivers?: {readonly disc: string; readonly target: DriverTarget};
}

export type WindowsProfile = Pick<
  ResolvedProfile,
  'name' | 'arch' | 'cpu' | 'memory' | 'firmware' | 'tpm' | 'clock' | 'disks'
> & {readonly windows: Windows & {readonly install: WindowsInstall}};

export const driverTarget = (
  arch: ResolvedProfile['arch'],
  version: Windows['version'],
): DriverTarget => ({
  windows: WINDOWS[version].title,
  folder: WINDOWS[version].folder,
  arch: arch === 'x86_64' ? 'amd64' : 'ARM64',
});

export function answerDisc(profile: WindowsProfile, driverDisc?: string): AnswerDiscSpec {
  const {install} = profile.windows;
  const target = driverTarget(profile.arch, profile.windows.version);
  // People's names for files are not for a batch file.
  const scripts = install.scripts.map((file, index) => ({
    path: `scripts/${String(index + 1).padStart(2, '0')}${/\.[a-z0-9]+$/i.exec(file)?.[0].toLowerCase() ?? ''}`,
    from: {file},
    origin: pointerTo('windows', 'install', 'scripts', index),
  }));
  const answers = answersOf(profile);
  const faults = findFaults(answers);
  // The rules of the profile let nothing through that Setup would refuse.
  if (faults.length > 0) throw new Error(`The answer file is wrong: ${faults.join('; ')}`);
  return {
    answers,
    gaps: gapsOf(answers),
    texts: [
      {path: 'kvmrun/setup.cmd', text: setupScript()},
      {
        path: 'kvmrun/first-log-on.cmd',
        text: firstLogOnScript({drivers: target, scripts: scripts.map(({path}) => path)}),
      },
    ],
    scripts: scripts.map((script) => ({...script, path: `kvmrun/${script.path}`})),
    ...(driverDisc !== undefined && {drivers: {disc: driverDisc, target}}),
  };
}

/** The environment variables that the disc is made from. */
export const answerVariables = ({gaps}: AnswerDiscSpec): readonly string[] =>
  gaps.flatMap(({from}) => ('env' in from ? [from.env] : []));

/** One password stands in several places, and is wrong only once. */
function gapsOf({passes}: AnswerFile): readonly SecretGap[] {
  const all = passes.flatMap(({components}) =>
    components.flatMap(({settings}) => settings.flatMap(gapsIn)),
  );
  return [...new Map(all.map((gap) => [gap.origin, gap])).values()];
}

function gapsIn({value}: Setting): readonly SecretGap[] {
  if (typeof value !== 'object') return [];
  return 'secret' in value ? [value] : value.flatMap(gapsIn);
}

const at = (key: string): JsonPointer => pointerTo('windows', 'install', key);

function gap(secret: SecretGap['secret'], from: Secret, key: string): SecretGap {
  const {file, env} = from;
  if (file !== undefined) return {secret, from: {file}, origin: at(key)};
  // A rule of the profile refuses what has neither.
  if (env === undefined) throw new Error('Neither a file nor a variable');
  return {secret, from: {env}, origin: at(key)};
}

function answersOf(profile: WindowsProfile): AnswerFile {
  const {install} = profile.windows;
  return {
    arch: profile.arch === 'x86_64' ? 'amd64' : 'arm64',
    passes: [
      pass(
        'windowsPE',
        {
          name: 'Microsoft-Windows-International-Core-WinPE',
          settings: [
            setting('SetupUILanguage', [setting('UILanguage', install.language)]),
            ...languages(install),
          ],
        },
        {name: 'Microsoft-Windows-Setup', settings: setup(profile)},
      ),
      pass(
        'specialize',
        {
          name: 'Microsoft-Windows-Shell-Setup',
          settings: [
            setting('ComputerName', computerName(profile)),
            setting('TimeZone', install.timezone),
          ],
        },
        {
          name: 'Microsoft-Windows-Deployment',
          settings: [
            commands([
              ...clockCommands(profile),
              // The network has its driver only later.
              'reg.exe add HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\OOBE /v BypassNRO /t REG_DWORD /d 1 /f',
            ]),
          ],
        },
        ...(install.rdp ? [REMOTE_DESKTOP, FIREWALL] : []),
      ),
      pass(
        'oobeSystem',
        {name: 'Microsoft-Windows-International-Core', settings: languages(install)},
        {name: 'Microsoft-Windows-Shell-Setup', settings: firstBoot(profile)},
      ),
    ],
  };
}

const languages = ({language, locale = language, keyboard = locale}: WindowsInstall) => [
  setting('InputLocale', keyboard),
  setting('SystemLocale', locale),
  setting('UILanguage', language),
  setting('UserLocale', locale),
];

function computerName({name, windows}: WindowsProfile): string {
  const {computerName: wanted = name, user} = windows.install;
  const isUsable =
    computerNameProblem(wanted) === undefined && wanted.toLowerCase() !== user.toLowerCase();
  return isUsable ? wanted : '*';
}

const commands = (paths: readonly string[]): Setting =>
  list(
    'RunSynchronous',
    {item: 'RunSynchronousCommand', order: 'counted'},
    paths.map((path) => [setting('Path', path)]),
  );

function setup(profile: WindowsProfile): readonly Setting[] {
  const {firmware, windows} = profile;
  const {install} = windows;
  const source = imageSource(windows);
  return [
    diskConfiguration(firmware.type),
    setting('ImageInstall', [
      setting('OSImage', [
        ...(source === undefined
          ? []
          : [
              list('InstallFrom', {item: 'MetaData', order: 'none'}, [
                [setting('Key', source.key), setting('Value', source.value)],
              ]),
            ]),
        installTarget(firmware.type),
        setting('WillShowUI', 'OnError'),
      ]),
    ]),
    setting('UserData', [
      setting('AcceptEula', true),
      setting('FullName', install.user),
      setting('ProductKey', [
        setting('Key', productKey(install)),
        setting('WillShowUI', 'OnError'),
      ]),
    ]),
    commands([...bypasses(profile), runFromDisc('setup.cmd')]),
  ];
}

function productKey({productKey: key = ''}: WindowsInstall): Setting['value'] {
  return typeof key === 'string' ? key : gap('product-key', key, 'productKey');
}

/** Which image of the medium; a product key alone tells it, too. */
function imageSource({version, install}: WindowsProfile['windows']) {
  const {edition, image, productKey: key} = install;
  if (image !== undefined) return {key: '/IMAGE/INDEX', value: image};
  if (edition !== undefined) return {key: '/IMAGE/NAME', value: edition};
  if (key !== undefined) return undefined;
  return version.startsWith('server')
    ? {key: '/IMAGE/INDEX', value: 2}
    : {key: '/IMAGE/NAME', value: `${WINDOWS[version].title} Pro`};
}

const REMOTE_DESKTOP = {
  name: 'Microsoft-Windows-TerminalServices-LocalSessionManager',
  settings: [setting('fDenyTSConnections', false)],
} as const;

/** The group has this name in every language. */
const FIREWALL = {
  name: 'Networking-MPSSVC-Svc',
  settings: [
    setting('FirewallGroups', [
      {
        name: 'FirewallGroup',
        as: 'item',
        key: 'RemoteDesktop',
        value: [
          setting('Active', true),
          setting('Group', '@FirewallAPI.dll,-28752'),
          setting('Profile', 'all'),
        ],
      },
    ]),
  ],
} as const;

function firstBoot({windows}: WindowsProfile): readonly Setting[] {
  const {version, install} = windows;
  const {user, timezone} = install;
  const secret = (name: string): Setting =>
    setting(name, [
      setting('Value', gap('password', install.password, 'password')),
      setting('PlainText', true),
    ]);
  const isServer = version.startsWith('server');
  return [
    setting('TimeZone', timezone),
    setting('UserAccounts', [
      // A server does not start without one.
      ...(isServer || isAdministrator(user) ? [secret('AdministratorPassword')] : []),
      ...(isAdministrator(user)
        ? []
        : [
            list('LocalAccounts', {item: 'LocalAccount', order: 'none'}, [
              [secret('Password'), setting('Group', 'Administrators'), setting('Name', user)],
            ]),
          ]),
    ]),
    setting('AutoLogon', [
      secret('Password'),
      setting('Enabled', true),
      setting('LogonCount', 1),
      setting('Username', user),
    ]),
    setting('OOBE', [
      setting('HideEULAPage', true),
      setting('HideOEMRegistrationScreen', true),
      setting('HideOnlineAccountScreens', true),
      setting('HideWirelessSetupInOOBE', true),
      setting('ProtectYourPC', 3),
    ]),
    list('FirstLogonCommands', {item: 'SynchronousCommand', order: 'counted'}, [
      [
        setting('CommandLine', runFromDisc('first-log-on.cmd')),
        setting('Description', 'Drivers, guest agent and scripts'),
      ],
    ]),
  ];
}

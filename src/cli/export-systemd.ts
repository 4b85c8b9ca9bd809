/**
 * `export systemd`: a profile as a user unit, to start its VM at login or at boot.
 */
import {readFile, realpath} from 'node:fs/promises';
import path from 'node:path';
import {renderSystemdUnit, UNIT_MARK, unitName} from '../convert/to/systemd.js';
import type {Diagnostic} from '../core/diagnostic.js';
import type {FailureClass} from '../core/failure-class.js';
import {child, type JsonPointer, ROOT} from '../core/pointer.js';
import {shellWord} from '../core/shell-word.js';
import {makeFolders} from '../host/make-folders.js';
import {writeFileAtomic} from '../host/runtime-files.js';
import type {LoadedProfile} from '../profile/resolve.js';
import type {Cli} from './cli.js';
import {exitCodeOf, INTERRUPTED, STOPPED_FOR_GOOD, TERMINATED} from './exit-code.js';
import {loadProfile} from './load-profile.js';
import {notWritten} from './not-written.js';
import {unitEnvironment} from './unit-environment.js';
import {userAccount} from './user-account.js';

const format = 'systemd';

export async function exportUnit(
  profile: string,
  output: string | undefined,
  cli: Cli,
): Promise<void> {
  const loaded = await loadProfile(profile, cli);
  if (!loaded.ok) return cli.fail(loaded.error.diagnostics, loaded.error.sources);
  const lacking = variablesNotInUnit(loaded.value);
  cli.report([...loaded.value.warnings, ...lacking], loaded.value.sources);
  const text = await unitOf(loaded.value, cli);
  const unit = unitName(slugOf(loaded.value));
  if (output === undefined) {
    cli.printJson({format, name: unit, text});
    if (cli.output === 'text') cli.stdout.write(text);
    if (cli.stdout.isTTY) {
      const file = path.join(unitFolder(cli), unit);
      const command = `kvmrun export ${format} ${shellWord(profile)} --output ${shellWord(file)}`;
      advise([command, ...installing(file, cli)], cli);
    }
    return;
  }
  const file = path.resolve(cli.cwd, output);
  const problem = await writeUnit(file, text);
  if (problem !== undefined) return cli.fail([problem]);
  cli.printJson({format, name: path.basename(file), text, file});
  cli.print(`wrote ${output}`);
  advise(installing(file, cli), cli);
}

async function unitOf({file, profile}: LoadedProfile, cli: Cli): Promise<string> {
  const {env, uid, packageDirectory} = cli;
  const programs = [`qemu-system-${profile.arch}`, 'qemu-img', 'flock', 'swtpm', 'systemd-notify'];
  return renderSystemdUnit({
    profile,
    profileFile: path.resolve(cli.cwd, file),
    program: [process.execPath, path.join(packageDirectory, 'dist', 'kvmrun.cjs')],
    environment: await unitEnvironment({env, uid, home: userAccount(cli).home}, programs),
    exitCodes: {
      bySignal: [INTERRUPTED, TERMINATED],
      forGood: STOPPED_FOR_GOOD,
      hopeless: HOPELESS.map(exitCodeOf),
    },
  });
}

/** What the guest is told by variables: systemd has none of those of the shell that this is typed in. */
const variablesNotInUnit = ({profile, locate}: LoadedProfile): readonly Diagnostic[] =>
  variablesIn(profile, ROOT).map(({name, pointer}) => ({
    code: 'cli/variable-not-in-unit',
    severity: 'warning',
    message: `the guest is told what the variable '${name}' holds, which systemd does not have, so the unit would not start the VM`,
    location: locate(pointer),
    hint: `name a "file" instead of "env"; or give it to the unit: systemctl --user edit UNIT, with a section [Service] and EnvironmentFile=FILE`,
  }));

interface NamedVariable {
  readonly name: string;
  readonly pointer: JsonPointer;
}

function variablesIn(value: unknown, at: JsonPointer): readonly NamedVariable[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const pointer = child(at, key);
    return key === 'env' && typeof inner === 'string'
      ? [{name: inner, pointer}]
      : variablesIn(inner, pointer);
  });
}

/** All that is wrong before there is a guest; but what is in use may be free at the next try. */
const HOPELESS: readonly FailureClass[] = [
  'usage',
  'profile',
  'input-missing',
  'unavailable',
  'internal',
  'os-refused',
  'cannot-create',
  'io',
  'protocol',
  'permission',
  'unsupported',
  'sandbox-violation',
];

/** The id without its hash: units of one user are few. */
const slugOf = ({identity}: LoadedProfile): string => identity.id.replace(/-[0-9a-f]+$/, '');

/** Where the user manager looks for units. */
const unitFolder = ({env}: Cli): string =>
  path.join(
    env['XDG_CONFIG_HOME']?.startsWith('/')
      ? env['XDG_CONFIG_HOME']
      : path.join(env['HOME'] ?? '/', '.config'),
    'systemd/user',
  );

function installing(file: string, cli: Cli): readonly string[] {
  const isInPlace = path.dirname(file) === unitFolder(cli);
  // A unit elsewhere is linked to by its path.
  const unit = shellWord(isInPlace ? path.basename(file) : file);
  return [
    'systemctl --user daemon-reload',
    `systemctl --user enable --now ${unit}`,
    'loginctl enable-linger     # to start it at boot, and keep it after logout',
  ];
}

function advise(commands: readonly string[], cli: Cli): void {
  cli.note('next:');
  for (const command of commands) cli.note(`  ${command}`);
}

/** Overwrites only what kvmrun has written itself: a slip of the hand must not cost a profile. */
async function writeUnit(file: string, text: string): Promise<Diagnostic | undefined> {
  try {
    const before = await readFile(file, 'utf8').catch(ifMissing);
    if (before !== '' && !before.startsWith(UNIT_MARK)) return notOurs(file);
    makeFolders(path.dirname(file));
    // Whoever keeps units elsewhere and links to them goes on doing so.
    const target = await realpath(file).catch(() => file);
    const written = await writeFileAtomic(target, text);
    return written.ok ? undefined : written.error;
  } catch (error) {
    return notWritten(file, error);
  }
}

function ifMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}

const notOurs = (file: string): Diagnostic => ({
  code: 'cli/file-exists',
  severity: 'error',
  failure: 'cannot-create',
  message: `'${file}' is there already, was not written by kvmrun export, and is left as it is`,
  hint: 'name another file, or remove that one',
});

/**
 * What becomes of this user's processes and files at logout depends on: systemd-logind's settings, the
 * control group that we are in, and whether the user manager stays.
 */
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

export interface LoginFacts {
  /** systemd is pid 1; else nobody cleans up after a logout. */
  readonly systemd: 'runs' | 'absent';
  /** `loginctl enable-linger`: the user manager and the runtime folder outlast the last session. */
  readonly lingers: boolean;
  /**
   * Where our processes belong: the user manager's, as in a desktop's terminal; a session's, as under
   * ssh; or neither, as in a system service.
   */
  readonly place: 'user-manager' | 'session' | 'elsewhere';
  /** Whether the end of our session kills what is left of it, `KillUserProcesses` of logind.conf(5). */
  readonly sessionEnd: 'kills' | 'spares';
}

export interface LoginToExamine {
  readonly uid: number;
  readonly user: string;
  /** `/`, but for tests. */
  readonly root: string;
}

export async function readLoginFacts({uid, user, root}: LoginToExamine): Promise<LoginFacts> {
  const at = (...steps: readonly string[]): string => path.join(root, ...steps);
  // sd_booted(3).
  const systemd = existsSync(at('run/systemd/system')) ? 'runs' : 'absent';
  if (systemd === 'absent') {
    return {systemd, lingers: false, place: 'elsewhere', sessionEnd: 'spares'};
  }
  const place = placeIn(await readFile(at('proc/self/cgroup'), 'utf8').catch(() => ''), uid);
  return {
    systemd,
    lingers: existsSync(at('var/lib/systemd/linger', user)),
    place,
    // `up` waits for this, so nothing is read that does not matter.
    sessionEnd:
      place === 'session' ? sessionEndFor(user, await readLogindSettings(root)) : 'spares',
  };
}

/** Reads `/proc/self/cgroup`, which has one line for each hierarchy. */
function placeIn(groups: string, uid: number): LoginFacts['place'] {
  if (groups.includes(`/user@${uid}.service/`)) return 'user-manager';
  return /\/session-[^/]+\.scope/.test(groups) ? 'session' : 'elsewhere';
}

type Settings = ReadonlyMap<string, string>;

function sessionEndFor(user: string, settings: Settings): LoginFacts['sessionEnd'] {
  const users = (name: string, usual: string): readonly string[] =>
    (settings.get(name) ?? usual).split(/\s+/).filter((word) => word !== '');
  const only = users('KillOnlyUsers', '');
  const isMeant = only.length > 0 ? only.includes(user) : true;
  const kills = /^(1|y|yes|t|true|on)$/i.test(settings.get('KillUserProcesses') ?? '');
  return kills && isMeant && !users('KillExcludeUsers', 'root').includes(user) ? 'kills' : 'spares';
}

/** Where systemd looks for its configuration, the first one being the strongest. */
const FOLDERS = ['etc', 'run', 'usr/local/lib', 'usr/lib'];

async function readLogindSettings(root: string): Promise<Settings> {
  const files = FOLDERS.map((folder) => path.join(root, folder, 'systemd/logind.conf'));
  const main = files.find((file) => existsSync(file));
  // By name, whatever folder they are in; of two with one name the stronger one counts.
  const dropIns = new Map<string, string>();
  for (const file of files.toReversed()) {
    for (const name of await readdir(`${file}.d`).catch(() => [])) {
      if (name.endsWith('.conf')) dropIns.set(name, path.join(`${file}.d`, name));
    }
  }
  const later = [...dropIns].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const texts = await Promise.all(
    [...(main === undefined ? [] : [main]), ...later.map(([, file]) => file)].map((file) =>
      readFile(file, 'utf8').catch(() => ''),
    ),
  );
  return new Map([...builtIn(texts[0] ?? ''), ...texts.flatMap(assignments)]);
}

const assignments = (text: string): readonly (readonly [string, string])[] =>
  [...text.matchAll(/^\s*(\w+)\s*=[ \t]*(.*?)\s*$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);

/** Distributions choose at compile time, and ship a file that shows their choice as a comment. */
const builtIn = (text: string): readonly (readonly [string, string])[] =>
  [...text.matchAll(/^#(Kill\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value.trim(),
  ]);

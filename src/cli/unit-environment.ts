/**
 * What a unit has to tell kvmrun because systemd's user manager does not: where this user keeps
 * things, when that is not where everybody does.
 */
import {realpath} from 'node:fs/promises';
import path from 'node:path';
import {findProgram} from '../host/find-program.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Login {
  readonly env: Environment;
  readonly uid: number;
  /** The home folder in the user database, which is what the user manager sets HOME to. */
  readonly home: string;
}

/** Folders below HOME by the XDG specification, and where systemd keeps the runtime folders. */
const usualPlaces = ({uid, home}: Login): Readonly<Record<string, string>> => ({
  HOME: home,
  XDG_RUNTIME_DIR: `/run/user/${uid}`,
  XDG_STATE_HOME: path.join(home, '.local/state'),
  XDG_CACHE_HOME: path.join(home, '.cache'),
  XDG_CONFIG_HOME: path.join(home, '.config'),
});

/** Where a user manager searches for programs. */
const USUAL_PATH = '/usr/local/bin:/usr/bin:/bin';

/** The variables of this login that a unit has to repeat. */
export async function unitEnvironment(
  login: Login,
  programs: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const {env} = login;
  const unusual = Object.entries(usualPlaces(login)).flatMap(([name, usual]) => {
    const value = env[name];
    // The XDG specification has relative paths ignored.
    return value === undefined || !path.isAbsolute(value) || path.resolve(value) === usual
      ? []
      : [[name, value] as const];
  });
  const searchPath = (await areElsewhere(programs, env)) ? absolutePath(env) : '';
  return {
    ...Object.fromEntries(unusual),
    ...(env['KVMRUN_QEMU'] && {KVMRUN_QEMU: env['KVMRUN_QEMU']}),
    ...(searchPath && {PATH: searchPath}),
  };
}

/** Whether one of these programs is another, or none, for somebody with the usual PATH. */
async function areElsewhere(programs: readonly string[], env: Environment): Promise<boolean> {
  const differ = await Promise.all(
    programs.map(async (name) => {
      const [own, usual] = await Promise.all([
        findReal(name, env),
        findReal(name, {PATH: USUAL_PATH}),
      ]);
      return own !== undefined && own !== usual;
    }),
  );
  return differ.includes(true);
}

async function findReal(name: string, env: Environment): Promise<string | undefined> {
  const found = await findProgram(name, env);
  // On most systems /bin is a link to /usr/bin.
  return found === undefined ? undefined : realpath(found);
}

const absolutePath = (env: Environment): string =>
  (env['PATH'] ?? '')
    .split(':')
    .filter((folder) => path.isAbsolute(folder))
    .join(':');

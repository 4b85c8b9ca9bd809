/**
 * A systemd user manager of our own, in a folder of our own.
 *
 * systemd starts one only where it is pid 1, which it finds out by the folder /run/systemd/system.
 * Elsewhere that folder can be given to the manager alone, in a mount namespace, which takes root.
 */
import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, watch} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {ended, type Home, type Ran} from './kvmrun.js';
import {skip} from './suite.js';

export interface UserManager extends AsyncDisposable {
  /** `systemctl --user` with these arguments. */
  systemctl(...args: readonly string[]): Promise<Ran>;
  /** One property of a unit. */
  property(unit: string, name: string): Promise<string>;
}

const PROGRAMS = ['/usr/lib/systemd/systemd', '/lib/systemd/systemd'];

/** Gives the manager a /run/systemd that looks booted; nobody else sees it. */
const PRETEND = 'mount -t tmpfs none /run/systemd && mkdir /run/systemd/system && exec "$@"';

export async function startUserManager(home: Home): Promise<UserManager> {
  const program = PROGRAMS.find((file) => existsSync(file));
  if (program === undefined) skip('systemd is not installed');
  const once = (args: readonly string[]): Promise<Ran> =>
    ended(spawn('systemctl', ['--user', ...args], {env: home.env, stdio: 'pipe'}));
  const systemctl = async (...args: readonly string[]): Promise<Ran> => {
    const ran = await once(args);
    // The socket is there a moment before the manager listens.
    return ran.code !== 0 && ran.stderr.includes('Failed to connect to bus') ? once(args) : ran;
  };
  const manager = spawnManager(program, home);
  const end = ended(manager);
  const socket = home.path('run', 'systemd', 'private');
  if ((await waitFor(socket, end)) === 'ended') {
    const {stderr} = await end;
    skip(`a systemd user manager does not start here: ${stderr.trim().split('\n').at(-1)}`);
  }
  return {
    systemctl,
    property: async (unit, name) =>
      (await systemctl('show', unit, '--property', name, '--value')).stdout.trim(),
    [Symbol.asyncDispose]: async () => {
      // SIGTERM has it stop all of its units first.
      manager.kill('SIGTERM');
      await end;
    },
  };
}

function spawnManager(program: string, home: Home): ChildProcess {
  const command = [program, '--user', '--unit=basic.target', '--log-target=console'];
  const isBooted = existsSync('/run/systemd/system');
  if (!isBooted && process.getuid?.() !== 0) skip('systemd is not running, and we are not root');
  const [file = '', ...args] = isBooted
    ? command
    : ['unshare', '--mount', 'sh', '-c', PRETEND, 'sh', ...command];
  return spawn(file, args, {
    env: {...home.env, XDG_CONFIG_HOME: home.path('.config')},
    stdio: 'pipe',
  });
}

async function waitFor(file: string, end: Promise<unknown>): Promise<'there' | 'ended'> {
  const folder = path.dirname(file);
  await mkdir(folder, {recursive: true});
  const watcher = watch(folder);
  try {
    const there = new Promise<'there'>((resolve) => {
      const look = (): void => {
        if (existsSync(file)) resolve('there');
      };
      watcher.on('change', look);
      look();
    });
    return await Promise.race([there, end.then(() => 'ended' as const)]);
  } finally {
    watcher.close();
  }
}

/** Kills supervisors, and looks at what is left. */
import {readdir, readFile} from 'node:fs/promises';
import {readProcessIdentity} from '../../src/host/process-identity.js';
import type {Home} from './kvmrun.js';

/** Kills every supervisor of the home that there is now. */
export async function killSupervisors(home: Home): Promise<void> {
  const pids = await supervisorsOf(home);
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  // Not for one that was started since, which nobody ends.
  for (const pid of pids) await gone(pid);
}

/** Settles when the last supervisor of the home has ended. */
export async function supervisorsGone(home: Home): Promise<void> {
  for (const pid of await supervisorsOf(home)) await gone(pid);
}

const supervisorsOf = (home: Home): Promise<readonly number[]> =>
  pidsOf(home, /\/supervisor\.cjs$/);

export const qemusOf = (home: Home): Promise<readonly number[]> => pidsOf(home, /\/?qemu-system-/);

export const swtpmsOf = (home: Home): Promise<readonly number[]> => pidsOf(home, /\/swtpm$/);

/** Settles when the process is no more than a zombie: then its sockets and locks are closed. */
export async function gone(pid: number): Promise<void> {
  while ((await readProcessIdentity(pid)) !== undefined) {
    await new Promise((again) => setImmediate(again));
  }
}

/** Processes of the home with such a word among their first two that are no options. */
async function pidsOf(home: Home, program: RegExp): Promise<readonly number[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    names.map(async (name) => {
      // It may have ended while we look, or belong to somebody else: then it is not ours.
      const read = (file: string) => readFile(`/proc/${name}/${file}`, 'utf8').catch(() => '');
      const [command, environment] = await Promise.all([read('cmdline'), read('environ')]);
      const isOurs = environment.includes(`HOME=${home.folder}\0`);
      const words = command.split('\0').filter((word) => !word.startsWith('-'));
      return isOurs && words.slice(0, 2).some((word) => program.test(word)) ? [Number(name)] : [];
    }),
  );
  return found.flat();
}

/** Finds and ends what a test file has left behind: processes and files that belong to its folder. */
import {readdir, readFile, readlink} from 'node:fs/promises';
import {setTimeout as delay} from 'node:timers/promises';

export interface LeftoverProcess {
  readonly pid: number;
  readonly command: string;
}

// A supervisor that was just told to end needs a moment to take its files away.
const GRACE_MS = 3000;
const LOOK_EVERY_MS = 50;

/** Ends the processes that still belong to the folder after a moment of grace, and names them. */
export async function endLeftoverProcesses(folder: string): Promise<readonly LeftoverProcess[]> {
  const deadline = Date.now() + GRACE_MS;
  let found = await processesOf(folder);
  while (found.length > 0 && Date.now() < deadline) {
    await delay(LOOK_EVERY_MS);
    found = await processesOf(folder);
  }
  for (const {pid} of found) kill(pid);
  return found;
}

/** Processes with the folder in their arguments, environment or working folder. */
async function processesOf(folder: string): Promise<LeftoverProcess[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(pids.map((pid) => inspect(pid, folder)));
  return found.filter((one) => one !== undefined);
}

async function inspect(pid: string, folder: string): Promise<LeftoverProcess | undefined> {
  if (Number(pid) === process.pid) return undefined;
  // A process may end or belong to somebody else while we look: then it is not ours.
  const read = (name: string) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
  const [command, environment, cwd, stat] = await Promise.all([
    read('cmdline'),
    read('environ'),
    readlink(`/proc/${pid}/cwd`).catch(() => ''),
    read('stat'),
  ]);
  const state = stat.slice(stat.lastIndexOf(')') + 2)[0];
  if (state === undefined || state === 'Z' || state === 'X') return undefined;
  if (![command, environment, cwd].some((text) => text.includes(folder))) return undefined;
  return {pid: Number(pid), command: command.replaceAll('\0', ' ').trim().slice(0, 200)};
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone in the meantime, which is what we wanted.
  }
}

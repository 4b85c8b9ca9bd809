/** What a VM has left behind after its end. */
import {readdir, readFile} from 'node:fs/promises';
import type {Home} from './kvmrun.js';
import {supervisorsGone} from './orphans.js';

/** Files below the runtime folder, and processes that have anything to do with the home. */
export async function remainsOf(home: Home): Promise<readonly string[]> {
  return [...(await filesBelow(home.path('run'))), ...(await processesOf(home))];
}

/** The same after an `up` that was refused: the supervisor that it starts ahead ends by itself without an order. */
export async function remainsOfRefused(home: Home): Promise<readonly string[]> {
  await supervisorsGone(home);
  return remainsOf(home);
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
}

/** The commands of all processes but zombies that name the home in their arguments or environment. */
export async function processesOf(home: Home): Promise<readonly string[]> {
  const records = await processRecordsOf(home);
  return records.map(({command}) => command.replaceAll('\0', ' ').trim());
}

interface ProcessRecord {
  readonly pid: string;
  readonly command: string;
  readonly environment: string;
}

export async function processRecordsOf(home: Home): Promise<readonly ProcessRecord[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      // It may have ended while we look, or belong to somebody else: then it is not ours.
      const read = (name: string) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
      const [command, environment] = await Promise.all([read('cmdline'), read('environ')]);
      const stat = await read('stat');
      const isZombie = /\) [ZX] /.test(stat);
      const isOurs = `${command}${environment}`.includes(home.folder);
      return isOurs && !isZombie ? [{pid, command, environment}] : [];
    }),
  );
  return found.flat();
}

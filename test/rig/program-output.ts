/** Runs programs that others wrote, to look at what we made; skips where they are not installed. */
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {findProgram} from '../../src/host/find-program.js';
import {runProgram} from '../../src/host/spawn.js';
import {skip} from './suite.js';

/** What a program writes to its standard output; its words, when it fails. */
export async function outputOf(program: string, ...args: readonly string[]): Promise<string> {
  const file = await findProgram(program, {
    ...process.env,
    PATH: `${process.env['PATH']}:/sbin:/usr/sbin`,
  });
  if (file === undefined) skip(`needs ${program}`);
  const ended = await runProgram({file, args, timeoutMs: 15_000});
  if (ended.outcome === 'exited' && ended.code === 0) return ended.stdout;
  throw new Error(`${program}: ${JSON.stringify(ended)}`);
}

/** The disc as a file. */
export async function writeDisc(folder: string, disc: Buffer): Promise<string> {
  const file = path.join(folder, 'disc.iso');
  await writeFile(file, disc);
  return file;
}

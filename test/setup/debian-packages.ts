/**
 * Debian packages that tests are made from: downloaded and unpacked, never installed.
 */
import {existsSync} from 'node:fs';
import {mkdir, readdir, rename, rm} from 'node:fs/promises';
import path from 'node:path';
import {runProgram} from '../../src/host/spawn.js';

const LIMIT_MS = 180_000;

/** Why something for the tests cannot be made here; they are skipped then. */
export class CannotMake extends Error {}

/** What has been made, or in words what this host lacks. */
export async function explain<Made extends object>(
  make: () => Promise<Made | {readonly missing: string}>,
): Promise<Made | {readonly missing: string}> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof CannotMake)) throw error;
    return {missing: `the Linux test guest cannot be made: ${error.message}`};
  }
}

/** Asks `apt-cache`, with these options of apt, for the names of the packages. */
export type ChoosePackages = (
  askCache: (...args: readonly string[]) => Promise<string>,
) => Promise<readonly string[]>;

/**
 * Downloads packages into a folder. Asks apt as it is set up here, and again with lists of its own
 * where there are none yet.
 */
export async function downloadPackages(work: string, choose: ChoosePackages): Promise<void> {
  const apt = ['-o', 'APT::Sandbox::User=root', '-o', 'Acquire::Retries=1'];
  const downloadWith = async (options: readonly string[]): Promise<void> => {
    const names = await choose((...args) => run('apt-cache', [...options, ...args], work));
    await run('apt-get', [...options, 'download', ...names], work);
  };
  const first = await downloadWith(apt).catch((error: unknown) => error);
  if (first === undefined) return;
  const state = `${work}.apt`;
  const own = [...apt, '-o', `Dir::State=${state}`, '-o', `Dir::Cache=${state}/cache`];
  try {
    await mkdir(path.join(state, 'lists/partial'), {recursive: true});
    await mkdir(path.join(state, 'cache/archives/partial'), {recursive: true});
    const update = ['-o', 'APT::Update::Error-Mode=any', 'update'];
    await run('apt-get', [...own, '-o', 'Acquire::http::Timeout=20', ...update], work);
    await downloadWith(own);
  } finally {
    await rm(state, {recursive: true, force: true});
  }
}

/** Unpacks every package of a folder into one tree. */
export async function unpackPackages(packages: string, root: string): Promise<void> {
  for (const name of (await readdir(packages)).sort()) {
    await run('dpkg-deb', ['-x', path.join(packages, name), root], packages);
  }
}

/** A folder of our own beside the final one, gone afterwards. */
export async function inWorkFolder(
  cache: string,
  act: (work: string) => Promise<void>,
): Promise<void> {
  const work = path.join(cache, `work-${process.pid}`);
  await mkdir(work, {recursive: true});
  try {
    await act(work);
  } finally {
    await rm(work, {recursive: true, force: true});
  }
}

/** Two processes may make the same thing at the same time: the first one to finish wins. */
export async function moveInto(target: string, made: string): Promise<void> {
  try {
    await rename(made, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}

async function run(file: string, args: readonly string[], cwd: string): Promise<string> {
  const ended = await runProgram({file, args, cwd, timeoutMs: LIMIT_MS});
  if (ended.outcome === 'exited' && ended.code === 0) return ended.stdout;
  if (!('stderr' in ended)) throw new CannotMake(`'${file}': ${ended.detail}`);
  const lines = ended.stderr.split('\n').filter((line) => line.startsWith('E:'));
  throw new CannotMake(`'${file}' says '${lines[0] ?? ended.stderr.trim()}'`);
}

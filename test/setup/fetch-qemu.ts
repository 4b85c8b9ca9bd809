/**
 * Fetches newer QEMUs from Debian's newer suites into the test cache: `tsx test/setup/fetch-qemu.ts`.
 *
 * Nothing is installed. apt gets a state of its own, in which no package is installed, resolves
 * and downloads; dpkg only unpacks. The program then runs with the libraries it came with, through
 * their dynamic linker, which needs neither root nor chroot, so that it sees the same files as we do.
 *
 * Ends with 0 in any case: where a QEMU cannot be fetched, its tests count as skipped.
 */
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {runProgram} from '../../src/host/spawn.js';
import {
  buildFolder,
  FETCHED_BUILDS,
  type FetchedBuild,
  findQemuBuilds,
  reasonFile,
} from '../rig/qemu-builds.js';
import {type AptSource, parseDeb822, parseOneLine, sourcesForSuites} from './apt-sources.js';

const PACKAGE = 'qemu-system-x86';
const LIBRARIES = 'usr/lib/x86_64-linux-gnu';

/** Where Debian's QEMU looks for its modules, and a path of the same length that does not exist. */
const MODULES = '/usr/lib/x86_64-linux-gnu/qemu\0';
const NO_MODULES = '/nil/lib/x86_64-linux-gnu/qemu\0';

const STARTER = `#!/bin/sh
root=\${0%/*}/root
QEMU_MODULE_DIR=$root/${LIBRARIES}/qemu exec "$root/${LIBRARIES}/ld-linux-x86-64.so.2" \\
  --library-path "$root/${LIBRARIES}" --argv0 qemu-system-x86_64 \\
  "$root/usr/bin/qemu-system-x86_64" -L "$root/usr/share/qemu" -L "$root/usr/share/seabios" "$@"
`;

/** For one download on a slow line. */
const LIMIT_MS = 300_000;

class CannotFetch extends Error {}

const builds = await findQemuBuilds(process.env);
for (const build of FETCHED_BUILDS) {
  const found = builds.find(({name}) => name === build.name)?.found;
  if (found !== undefined && 'missing' in found) await fetchOrExplain(build);
}

async function fetchOrExplain(build: FetchedBuild): Promise<void> {
  const folder = buildFolder(build, process.env);
  // A name of our own, so that two set-ups at the same time do not meet.
  const work = `${folder}.${process.pid}.tmp`;
  await mkdir(work, {recursive: true});
  try {
    await fetchBuild(build, work);
    await rm(folder, {recursive: true, force: true});
    await rename(path.join(work, 'build'), folder);
    await rm(reasonFile(build, process.env), {force: true});
  } catch (error) {
    if (!(error instanceof CannotFetch)) throw error;
    const reason = `QEMU ${build.name} cannot be fetched here: ${error.message}`;
    process.stdout.write(`${reason}; its tests are skipped\n`);
    await writeFile(reasonFile(build, process.env), `${reason}\n`);
  } finally {
    await rm(work, {recursive: true, force: true});
  }
}

async function fetchBuild(build: FetchedBuild, work: string): Promise<void> {
  if (process.arch !== 'x64') throw new CannotFetch(`this host is '${process.arch}', not x86_64`);
  const apt = await privateApt(build, work);
  process.stdout.write(`fetching QEMU ${build.name}, about 40 MB\n`);
  await run('apt-get', [...apt, 'update']);
  const suite = build.suites.at(-1) ?? '';
  await run('apt-get', [
    ...apt,
    ...['--yes', '--no-install-recommends', '--download-only'],
    ...['--target-release', suite, 'install', PACKAGE],
  ]);
  const root = path.join(work, 'build/root');
  await mkdir(root, {recursive: true});
  const archives = path.join(work, 'cache/archives');
  for (const name of await readdir(archives)) {
    if (name.endsWith('.deb')) await run('dpkg', ['-x', path.join(archives, name), root]);
  }
  await keepToOwnModules(path.join(root, 'usr/bin/qemu-system-x86_64'));
  await writeFile(path.join(work, 'build/qemu-system-x86_64'), STARTER, {mode: 0o755});
}

/** Options that make apt-get forget what this machine has installed, and touch none of it. */
async function privateApt(build: FetchedBuild, work: string): Promise<readonly string[]> {
  const sources = sourcesForSuites(await machineSources(), await ownSuite(), build.suites);
  if (sources === '') throw new CannotFetch('no mirror of Debian in the configuration of apt');
  const list = path.join(work, 'sources.list');
  const status = path.join(work, 'status');
  await writeFile(list, sources);
  await writeFile(status, '');
  await mkdir(path.join(work, 'state/lists/partial'), {recursive: true});
  await mkdir(path.join(work, 'cache/archives/partial'), {recursive: true});
  const settings = {
    'Dir::State': path.join(work, 'state'),
    'Dir::State::status': status,
    'Dir::Cache': path.join(work, 'cache'),
    'Dir::Etc::sourcelist': list,
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::Etc::preferences': '/dev/null',
    'Dir::Etc::preferencesparts': '/dev/null',
    'APT::Architecture': 'amd64',
    'APT::Architectures': 'amd64',
    // apt's own user cannot write to a folder below our home.
    'APT::Sandbox::User': 'root',
    'Acquire::Languages': 'none',
    // Without it, an update that reaches no mirror counts as a success.
    'APT::Update::Error-Mode': 'any',
    'Acquire::Retries': '1',
    'Acquire::http::Timeout': '20',
    'Acquire::https::Timeout': '20',
  };
  return Object.entries(settings).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
}

async function ownSuite(): Promise<string> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const [, id] = /^ID="?([^"\n]*)/m.exec(release) ?? [];
  const [, suite] = /^VERSION_CODENAME="?([^"\n]*)/m.exec(release) ?? [];
  if (id !== 'debian' || !suite) throw new CannotFetch('this host is not a release of Debian');
  return suite;
}

async function machineSources(): Promise<readonly AptSource[]> {
  const parts = await readdir('/etc/apt/sources.list.d').catch(() => []);
  const files = [
    '/etc/apt/sources.list',
    ...parts.map((part) => `/etc/apt/sources.list.d/${part}`),
  ];
  const sources = files.map(async (file) => {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (file.endsWith('.sources')) return parseDeb822(text);
    return file.endsWith('.list') ? parseOneLine(text) : [];
  });
  return (await Promise.all(sources)).flat();
}

/**
 * Makes QEMU look for modules only where its starter says. It would also look where the system
 * has them, and a module of another version makes it abort.
 */
async function keepToOwnModules(program: string): Promise<void> {
  if (!existsSync(program)) throw new CannotFetch(`there is no program in package '${PACKAGE}'`);
  const contents = await readFile(program);
  const at = contents.indexOf(MODULES, 0, 'latin1');
  if (at < 0) throw new CannotFetch('QEMU looks for its modules in an unexpected place');
  contents.write(NO_MODULES, at, 'latin1');
  await writeFile(program, contents);
}

async function run(file: string, args: readonly string[]): Promise<void> {
  const ended = await runProgram({file, args, timeoutMs: LIMIT_MS});
  if (ended.outcome === 'exited' && ended.code === 0) return;
  if (!('stderr' in ended)) throw new CannotFetch(`'${file}': ${ended.detail}`);
  const lines = ended.stderr.split('\n').filter((line) => line.startsWith('E:'));
  throw new CannotFetch(`'${file}' says '${lines[0] ?? ended.stderr.trim()}'`);
}

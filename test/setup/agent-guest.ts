/**
 * The Linux test guest with the real guest agent: the files of Debian's `qemu-guest-agent`, and of
 * the libraries it needs, in an archive that is appended to the initrd.
 */
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {testCache} from '../rig/qemu-builds.js';
import {cpioArchive} from './cpio.js';
import {
  CannotMake,
  type ChoosePackages,
  downloadPackages,
  explain,
  inWorkFolder,
  moveInto,
  unpackPackages,
} from './debian-packages.js';
import {
  type Environment,
  findLinuxGuest,
  type LinuxGuest,
  type LinuxGuestOutcome,
} from './linux-guest.js';
import {listLibraries, neededLibraries} from './shared-libraries.js';

const AGENT_PACKAGE = 'qemu-guest-agent';
const PACKAGES = 'agent-packages';
/** Says why there are no packages. The set-up looks at its age before it tries again. */
const REASON = 'agent-missing';

/** Part of the name of every archive, to be changed with the way it is made. */
const RECIPE = '2';

/** The guest with the agent from the cache, made first where only its packages are there. */
export async function findAgentGuest(env: Environment): Promise<LinuxGuestOutcome> {
  const found = await findLinuxGuest(env);
  if ('missing' in found) return found;
  const cache = path.join(testCache(env), 'linux');
  const packages = path.join(cache, PACKAGES);
  if (!existsSync(packages)) {
    const reason = await readFile(path.join(cache, REASON), 'utf8').catch(() => '');
    return {missing: reason.trim() || 'the guest agent was not fetched; run npm run setup'};
  }
  return explain(async () => ({guest: await ensureGuest(found.guest, {cache, packages})}));
}

/** Downloads the packages of the agent, or leaves a note why it cannot. */
export async function fetchAgent(env: Environment): Promise<LinuxGuestOutcome> {
  const cache = path.join(testCache(env), 'linux');
  const fetched = await explain(async () => {
    await inWorkFolder(cache, async (work) => {
      await downloadPackages(work, chooseAgent);
      await moveInto(path.join(cache, PACKAGES), work);
    });
    return findAgentGuest(env);
  });
  if ('missing' in fetched) await writeFile(path.join(cache, REASON), `${fetched.missing}\n`);
  return fetched;
}

/** The agent and everything that it depends on. */
const chooseAgent: ChoosePackages = async (askCache) => {
  const listed = await askCache(
    ...['depends', '--recurse', '--important', '--no-pre-depends', AGENT_PACKAGE],
  );
  // Packages begin a line; what they depend on is indented, and what is only a name is in brackets.
  const names = listed.split('\n').filter((line) => /^[a-z0-9][a-z0-9.+-]*$/.test(line));
  if (names.length === 0) throw new CannotMake(`apt knows no package '${AGENT_PACKAGE}'`);
  return names;
};

interface Place {
  readonly cache: string;
  readonly packages: string;
}

async function ensureGuest(guest: LinuxGuest, {cache, packages}: Place): Promise<LinuxGuest> {
  const names = (await readdir(packages)).sort();
  const base = path.basename(path.dirname(guest.initrd));
  const key = createHash('sha256').update(JSON.stringify([RECIPE, base, names]));
  const folder = path.join(cache, `agent-${key.digest('hex').slice(0, 16)}`);
  const initrd = path.join(folder, 'initrd.img');
  if (!existsSync(folder)) {
    await inWorkFolder(cache, async (work) => {
      const root = path.join(work, 'root');
      await unpackPackages(packages, root);
      const made = path.join(work, 'made');
      await mkdir(made);
      const parts = [await readFile(guest.initrd), await makeArchive(root)];
      await writeFile(path.join(made, 'initrd.img'), Buffer.concat(parts));
      await moveInto(folder, made);
    });
  }
  return {kernel: guest.kernel, initrd};
}

async function makeArchive(root: string): Promise<Buffer> {
  const places = ['usr/sbin', 'usr/bin', 'sbin', 'bin'];
  const program = places
    .map((place) => path.join(root, place, 'qemu-ga'))
    .find((file) => existsSync(file));
  if (program === undefined) throw new CannotMake('there is no agent in its package');
  const contents = await readFile(program);
  const libraries = await neededLibraries(contents, await listLibraries(root));
  const loader = libraries.find(({name}) => name.startsWith('ld-linux'));
  if (loader === undefined) throw new CannotMake('there is no loader for the agent');
  return cpioArchive([
    {type: 'file', path: 'bin/qemu-ga', mode: 0o755, contents},
    {type: 'directory', path: 'lib'},
    ...libraries.map((library) => ({
      type: 'file' as const,
      path: `lib/${library.name}`,
      mode: 0o644 as const,
      contents: library.contents,
    })),
    // Where programs look for it.
    {type: 'directory', path: 'lib64'},
    {type: 'file', path: `lib64/${loader.name}`, mode: 0o755, contents: loader.contents},
  ]);
}

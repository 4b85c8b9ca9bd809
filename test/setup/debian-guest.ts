/**
 * A whole Debian with systemd, cloud-init, an SSH server and the guest agent, as an image of qcow2
 * without boot loader, with its kernel and a small initrd beside it.
 *
 * Built from packages in two minutes, once, into the test cache; nothing is installed here. It takes
 * root, for the owners of the files in it. `tsx test/setup/debian-guest.ts` builds it, and ends with
 * 0 in any case: where it cannot be built, its tests are skipped.
 */
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {copyFile, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {runProgram} from '../../src/host/spawn.js';
import {testCache} from '../rig/qemu-builds.js';
import {inRepository} from '../rig/repository.js';
import {cpioArchive} from './cpio.js';
import {CannotMake, inWorkFolder, moveInto} from './debian-packages.js';
import {orderModules} from './kernel-modules.js';
import type {Environment} from './linux-guest.js';

export interface DebianGuest {
  readonly kernel: string;
  readonly initrd: string;
  /** Raw inside: it begins with the root's file system. Not to be written. */
  readonly image: string;
}

type Outcome = {readonly guest: DebianGuest} | {readonly missing: string};

const SUITE = 'bookworm';
const PACKAGES = [
  ...['linux-image-cloud-amd64', 'systemd-sysv', 'udev', 'dbus', 'kmod', 'busybox-static'],
  ...['cloud-init', 'openssh-server', 'qemu-guest-agent', 'sudo', 'iproute2', 'procps', 'netbase'],
];
const WITHOUT = ['/usr/share/man/*', '/usr/share/doc/*', '/usr/share/locale/*'];

/** Part of the name of every guest, to be changed with the way it is made. */
const RECIPE = '1';
const LIMIT_MS = 600_000;

const INIT = `#!/bin/busybox sh
/bin/busybox mkdir -p /dev /new
/bin/busybox mount -t devtmpfs none /dev
while read -r module; do /bin/busybox insmod "/modules/$module"; done </modules/order
/bin/busybox mount -t ext4 /dev/vda /new
/bin/busybox mount --move /dev /new/dev
exec /bin/busybox switch_root /new /sbin/init
`;

const cacheFolder = (env: Environment): string => path.join(testCache(env), 'debian');
/** Says why there is no guest. The set-up looks at its age before it tries again. */
const reasonFile = (env: Environment): string => path.join(cacheFolder(env), 'missing');

/** The guest from the cache; it is never made by a test. */
export async function findDebianGuest(env: Environment): Promise<Outcome> {
  const folder = await guestFolder(env);
  if (existsSync(folder)) return {guest: guestIn(folder)};
  const reason = await readFile(reasonFile(env), 'utf8').catch(() => '');
  return {missing: reason.trim() || 'the Debian test guest was not made; run npm run setup'};
}

const guestIn = (folder: string): DebianGuest => ({
  kernel: path.join(folder, 'vmlinuz'),
  initrd: path.join(folder, 'initrd.img'),
  image: path.join(folder, 'root.qcow2'),
});

const hookFile = inRepository('test', 'setup', 'debian-guest.sh');

async function guestFolder(env: Environment): Promise<string> {
  const key = createHash('sha256')
    .update(JSON.stringify([RECIPE, SUITE, PACKAGES, WITHOUT, INIT]))
    .update(await readFile(hookFile));
  return path.join(cacheFolder(env), `guest-${key.digest('hex').slice(0, 16)}`);
}

async function makeGuest(env: Environment): Promise<void> {
  if (process.arch !== 'x64') throw new CannotMake(`this host is '${process.arch}', not x86_64`);
  if (process.geteuid?.() !== 0) throw new CannotMake('that takes root');
  await inWorkFolder(cacheFolder(env), async (work) => {
    const root = path.join(work, 'root');
    await run('mmdebstrap', [
      ...['--quiet', '--variant=minbase', '--mode=root', `--include=${PACKAGES.join(',')}`],
      '--aptopt=Apt::Install-Recommends "false"',
      ...WITHOUT.map((pattern) => `--dpkgopt=path-exclude=${pattern}`),
      `--customize-hook=sh ${hookFile} "$1"`,
      ...[SUITE, root],
    ]);
    const made = path.join(work, 'made');
    await mkdir(made);
    const guest = guestIn(made);
    const kernel = (await readdir(path.join(root, 'boot'))).find((name) => /^vmlinuz-/.test(name));
    if (kernel === undefined) throw new CannotMake('there is no kernel in its package');
    await copyFile(path.join(root, 'boot', kernel), guest.kernel);
    await writeFile(guest.initrd, await makeInitrd(root));
    const raw = path.join(work, 'root.ext4');
    await run('mke2fs', ['-q', '-t', 'ext4', '-L', 'root', '-d', root, raw, '1G']);
    const compressed = ['-c', '-O', 'qcow2', '-o', 'compression_type=zstd'];
    await run('qemu-img', ['convert', '-f', 'raw', ...compressed, raw, guest.image]);
    await moveInto(await guestFolder(env), made);
  });
}

async function makeInitrd(root: string): Promise<Buffer> {
  const [version = ''] = await readdir(path.join(root, 'lib/modules'));
  const modules = await orderModules(path.join(root, 'lib/modules', version), [
    ...['virtio_pci', 'virtio_blk'],
  ]);
  const order = modules.map(({name}) => `${name}.ko\n`).join('');
  const busybox = await readFile(path.join(root, 'bin/busybox'));
  return cpioArchive([
    {type: 'directory', path: 'dev'},
    {type: 'character-device', path: 'dev/console', major: 5, minor: 1},
    {type: 'directory', path: 'bin'},
    {type: 'file', path: 'bin/busybox', mode: 0o755, contents: busybox},
    {type: 'file', path: 'init', mode: 0o755, contents: Buffer.from(INIT)},
    {type: 'directory', path: 'modules'},
    {type: 'file', path: 'modules/order', mode: 0o644, contents: Buffer.from(order)},
    ...modules.map(({name, contents}) => ({
      type: 'file' as const,
      path: `modules/${name}.ko`,
      mode: 0o644 as const,
      contents,
    })),
  ]);
}

async function run(file: string, args: readonly string[]): Promise<void> {
  const ended = await runProgram({file, args, timeoutMs: LIMIT_MS});
  if (ended.outcome === 'exited' && ended.code === 0) return;
  if (!('stderr' in ended)) throw new CannotMake(`'${file}': ${ended.detail}`);
  const lines = ended.stderr.split('\n').filter((line) => /^E:|error/i.test(line));
  throw new CannotMake(`'${file}' says '${lines[0] ?? ended.stderr.trim().slice(-200)}'`);
}

async function main(env: Environment): Promise<void> {
  if ('guest' in (await findDebianGuest(env))) return;
  process.stdout.write('making the Debian test guest, which takes some minutes and 100 MB\n');
  try {
    await makeGuest(env);
  } catch (error) {
    if (!(error instanceof CannotMake)) throw error;
    const reason = `the Debian test guest cannot be made: ${error.message}`;
    process.stdout.write(`${reason}; its tests are skipped\n`);
    await mkdir(cacheFolder(env), {recursive: true});
    await writeFile(reasonFile(env), `${reason}\n`);
  }
}

// Run as a program, not when a test imports it.
if (/debian-guest\.[jt]s$/.test(process.argv[1] ?? '')) await main(process.env);

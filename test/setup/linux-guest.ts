/**
 * The Linux that tests boot: Debian's cloud kernel, busybox, and an init that obeys orders.
 *
 * The packages are downloaded once into the test cache and unpacked there; nothing is installed.
 * Kernel and initrd are made from them, under a name that tells their contents, so that a change
 * of the init makes a new guest without a download.
 */
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {copyFile, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {testCache} from '../rig/qemu-builds.js';
import {inRepository} from '../rig/repository.js';
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
import {orderModules} from './kernel-modules.js';

export interface LinuxGuest {
  readonly kernel: string;
  readonly initrd: string;
}

export type LinuxGuestOutcome = {readonly guest: LinuxGuest} | {readonly missing: string};

export type Environment = Readonly<Record<string, string | undefined>>;

const KERNEL_PACKAGE = 'linux-image-cloud-amd64';
const MODULES = [
  ...['virtio_pci', 'virtio_mmio', 'virtio_blk', 'virtio_net', 'virtio_console', 'virtio_rng'],
  ...['virtio_balloon', 'virtio_scsi', 'button', 'evdev', 'pvpanic_pci', 'isofs', 'qemu_fw_cfg'],
];
/** Loaded only when a test asks for it; NVMe is built in, and AHCI and USB are not in this kernel. */
const STORAGE_MODULES = ['sd_mod', 'sr_mod', 'ata_piix'];
const PACKAGES = 'packages';
/** Says why there are no packages. The set-up looks at its age before it tries again. */
const REASON = 'missing';

/** Part of the name of every guest, to be changed with the way it is made. */
const RECIPE = '1';

/** The guest from the cache, made first where only its packages are there. */
export async function findLinuxGuest(env: Environment): Promise<LinuxGuestOutcome> {
  const cache = path.join(testCache(env), 'linux');
  const packages = path.join(cache, PACKAGES);
  if (!existsSync(packages)) {
    const reason = await readFile(path.join(cache, REASON), 'utf8').catch(() => '');
    return {missing: reason.trim() || 'the Linux test guest was not made; run npm run setup'};
  }
  return explain(async () => ({guest: await ensureGuest(cache, packages)}));
}

/** Downloads the packages that the guest is made from, or leaves a note why it cannot. */
export async function fetchLinuxGuest(env: Environment): Promise<LinuxGuestOutcome> {
  const cache = path.join(testCache(env), 'linux');
  const fetched = await explain(async () => {
    if (process.arch !== 'x64') throw new CannotMake(`this host is '${process.arch}', not x86_64`);
    await inWorkFolder(cache, async (work) => {
      await downloadPackages(work, chooseKernel);
      await moveInto(path.join(cache, PACKAGES), work);
    });
    return findLinuxGuest(env);
  });
  if ('missing' in fetched) await writeFile(path.join(cache, REASON), `${fetched.missing}\n`);
  return fetched;
}

const chooseKernel: ChoosePackages = async (askCache) => {
  const shown = await askCache('show', '--no-all-versions', KERNEL_PACKAGE);
  const [kernel] = /linux-image-\d\S*-cloud-amd64/.exec(shown) ?? [];
  if (kernel === undefined) throw new CannotMake(`apt knows no package '${KERNEL_PACKAGE}'`);
  return [kernel, 'busybox-static'];
};

async function ensureGuest(cache: string, packages: string): Promise<LinuxGuest> {
  const init = await readFile(inRepository('test', 'setup', 'linux-init.sh'));
  const names = (await readdir(packages)).sort();
  const key = createHash('sha256')
    .update(JSON.stringify([RECIPE, MODULES, STORAGE_MODULES, names]))
    .update(init);
  const folder = path.join(cache, `guest-${key.digest('hex').slice(0, 16)}`);
  if (!existsSync(folder)) {
    await inWorkFolder(cache, async (work) => {
      const root = path.join(work, 'root');
      await unpackPackages(packages, root);
      const made = path.join(work, 'made');
      await mkdir(made);
      await copyFile(await findKernel(root), path.join(made, 'vmlinuz'));
      await writeFile(path.join(made, 'initrd.img'), await makeInitrd(root, init));
      await moveInto(folder, made);
    });
  }
  return {kernel: path.join(folder, 'vmlinuz'), initrd: path.join(folder, 'initrd.img')};
}

async function findKernel(root: string): Promise<string> {
  const boot = await readdir(path.join(root, 'boot'));
  const name = boot.find((entry) => entry.startsWith('vmlinuz-'));
  if (name === undefined) throw new CannotMake('there is no kernel in its package');
  return path.join(root, 'boot', name);
}

async function makeInitrd(root: string, init: Buffer): Promise<Buffer> {
  // Newer Debians have /usr/lib only, and older ones /lib.
  const places = ['usr/lib/modules', 'lib/modules'].map((place) => path.join(root, place));
  const place = places.find((candidate) => existsSync(candidate));
  const [version] = place === undefined ? [] : await readdir(place);
  if (place === undefined || version === undefined) throw new CannotMake('there are no modules');
  const all = await orderModules(path.join(place, version), [...MODULES, ...STORAGE_MODULES]);
  const modules = await orderModules(path.join(place, version), MODULES);
  const storage = all.filter(({name}) => !modules.some((module) => module.name === name));
  const needed = ['virtio_pci', 'virtio_blk', 'virtio_net', 'button', 'evdev'];
  const lacking = needed.filter((name) => !modules.some((module) => module.name === name));
  if (lacking.length > 0) throw new CannotMake(`the kernel has no module ${lacking.join(', ')}`);
  const programs = ['bin/busybox', 'usr/bin/busybox'].map((file) => path.join(root, file));
  const busybox = programs.find((file) => existsSync(file));
  if (busybox === undefined) throw new CannotMake('there is no busybox in its package');
  const orderOf = (some: typeof all) => Buffer.from(some.map(({name}) => `${name}.ko\n`).join(''));
  return cpioArchive([
    {type: 'directory', path: 'dev'},
    {type: 'character-device', path: 'dev/console', major: 5, minor: 1},
    {type: 'directory', path: 'bin'},
    {type: 'file', path: 'bin/busybox', mode: 0o755, contents: await readFile(busybox)},
    {type: 'file', path: 'init', mode: 0o755, contents: init},
    {type: 'directory', path: 'modules'},
    {type: 'file', path: 'modules/order', mode: 0o644, contents: orderOf(modules)},
    {type: 'file', path: 'modules/storage', mode: 0o644, contents: orderOf(storage)},
    ...all.map(({name, contents}) => ({
      type: 'file' as const,
      path: `modules/${name}.ko`,
      mode: 0o644 as const,
      contents,
    })),
  ]);
}

/**
 * What to type to install something that is missing, by the distribution that runs here.
 */
import {readFile} from 'node:fs/promises';

/** Something that a distribution packages and kvmrun may find missing. */
export type Component =
  | 'qemu-x86_64'
  | 'qemu-aarch64'
  | 'qemu-img'
  /** UEFI firmware for x86_64 guests. */
  | 'ovmf'
  /** UEFI firmware for aarch64 guests. */
  | 'aavmf'
  /** QEMU's window. */
  | 'gtk'
  | 'swtpm'
  /** Makes a TPM for swtpm. */
  | 'swtpm-tools'
  /** These unpack images. */
  | 'xz'
  | 'zstd'
  | 'bzip2';

/** Distributions that name and install packages alike. */
export type DistributionFamily = 'debian' | 'fedora' | 'rhel' | 'arch' | 'suse' | 'alpine';

interface Packages {
  readonly install: string;
  /** The package of each component; absent where the distribution has none. */
  readonly names: Readonly<Partial<Record<Component, string>>>;
}

const PACKAGES: Readonly<Record<DistributionFamily, Packages>> = {
  debian: {
    install: 'sudo apt install',
    names: {
      'qemu-x86_64': 'qemu-system-x86',
      'qemu-aarch64': 'qemu-system-arm',
      'qemu-img': 'qemu-utils',
      ovmf: 'ovmf',
      aavmf: 'qemu-efi-aarch64',
      gtk: 'qemu-system-gui',
      swtpm: 'swtpm',
      'swtpm-tools': 'swtpm-tools',
      xz: 'xz-utils',
      zstd: 'zstd',
      bzip2: 'bzip2',
    },
  },
  fedora: {
    install: 'sudo dnf install',
    names: {
      'qemu-x86_64': 'qemu-system-x86',
      'qemu-aarch64': 'qemu-system-aarch64',
      'qemu-img': 'qemu-img',
      ovmf: 'edk2-ovmf',
      aavmf: 'edk2-aarch64',
      gtk: 'qemu-ui-gtk',
      swtpm: 'swtpm',
      'swtpm-tools': 'swtpm-tools',
      xz: 'xz',
      zstd: 'zstd',
      bzip2: 'bzip2',
    },
  },
  // QEMU comes for the host's own architecture only, as /usr/libexec/qemu-kvm, and without windows.
  rhel: {
    install: 'sudo dnf install',
    names: {
      'qemu-x86_64': 'qemu-kvm',
      'qemu-aarch64': 'qemu-kvm',
      'qemu-img': 'qemu-img',
      ovmf: 'edk2-ovmf',
      aavmf: 'edk2-aarch64',
      swtpm: 'swtpm',
      'swtpm-tools': 'swtpm-tools',
      xz: 'xz',
      zstd: 'zstd',
      bzip2: 'bzip2',
    },
  },
  arch: {
    install: 'sudo pacman -S',
    names: {
      'qemu-x86_64': 'qemu-system-x86',
      'qemu-aarch64': 'qemu-system-aarch64',
      'qemu-img': 'qemu-img',
      ovmf: 'edk2-ovmf',
      aavmf: 'edk2-aarch64',
      gtk: 'qemu-ui-gtk',
      swtpm: 'swtpm',
      'swtpm-tools': 'swtpm',
      xz: 'xz',
      zstd: 'zstd',
      bzip2: 'bzip2',
    },
  },
  suse: {
    install: 'sudo zypper install',
    names: {
      'qemu-x86_64': 'qemu-x86',
      'qemu-aarch64': 'qemu-arm',
      'qemu-img': 'qemu-img',
      ovmf: 'qemu-ovmf-x86_64',
      aavmf: 'qemu-uefi-aarch64',
      gtk: 'qemu-ui-gtk',
      swtpm: 'swtpm',
      'swtpm-tools': 'swtpm',
      xz: 'xz',
      zstd: 'zstd',
      bzip2: 'bzip2',
    },
  },
  alpine: {
    install: 'sudo apk add',
    names: {
      'qemu-x86_64': 'qemu-system-x86_64',
      'qemu-aarch64': 'qemu-system-aarch64',
      'qemu-img': 'qemu-img',
      ovmf: 'ovmf',
      aavmf: 'aavmf',
      gtk: 'qemu-ui-gtk',
      swtpm: 'swtpm',
      'swtpm-tools': 'swtpm',
      xz: 'xz',
      zstd: 'zstd',
      bzip2: 'bzip2',
    },
  },
};

/** What each component is called where the package's name is not known. */
const DESCRIPTIONS: Readonly<Record<Component, string>> = {
  'qemu-x86_64': 'QEMU for x86_64 guests (qemu-system-x86_64)',
  'qemu-aarch64': 'QEMU for aarch64 guests (qemu-system-aarch64)',
  'qemu-img': 'qemu-img',
  ovmf: 'UEFI firmware for x86_64 guests (edk2, also called OVMF)',
  aavmf: 'UEFI firmware for aarch64 guests (edk2, also called AAVMF)',
  gtk: "QEMU's gtk display",
  swtpm: 'swtpm, the TPM emulator',
  'swtpm-tools': 'swtpm_setup, which comes with swtpm, the TPM emulator',
  xz: 'xz, which unpacks .xz files',
  zstd: 'zstd, which unpacks .zst files',
  bzip2: 'bzip2, which unpacks .bz2 files',
};

/** The value of ID or ID_LIKE in os-release(5), and the family whose package names it shares. */
const FAMILIES: Readonly<Record<string, DistributionFamily>> = {
  debian: 'debian',
  ubuntu: 'debian',
  fedora: 'fedora',
  rhel: 'rhel',
  centos: 'rhel',
  rocky: 'rhel',
  almalinux: 'rhel',
  ol: 'rhel',
  arch: 'arch',
  archlinux: 'arch',
  suse: 'suse',
  opensuse: 'suse',
  'opensuse-leap': 'suse',
  'opensuse-tumbleweed': 'suse',
  alpine: 'alpine',
};

/** The family that the text of an os-release(5) file belongs to, or `undefined`. */
export function parseDistribution(osRelease: string): DistributionFamily | undefined {
  // ID comes first: RHEL calls itself "like fedora", and its packages are not Fedora's.
  const names = [...valuesOf(osRelease, 'ID'), ...valuesOf(osRelease, 'ID_LIKE')];
  return names.map((name) => FAMILIES[name]).find((family) => family !== undefined);
}

function valuesOf(osRelease: string, key: string): readonly string[] {
  const [, value = ''] = new RegExp(`^${key}=(.*)$`, 'm').exec(osRelease) ?? [];
  return value.replaceAll(/["']/g, '').toLowerCase().split(' ').filter(Boolean);
}

/** The command that installs a component, or a sentence where the package's name is not known. */
export function installAdvice(
  component: Component,
  family: DistributionFamily | undefined,
): string {
  const packages = family && PACKAGES[family];
  const name = packages?.names[component];
  return packages === undefined || name === undefined
    ? `install ${DESCRIPTIONS[component]}`
    : `${packages.install} ${name}`;
}

/** What to type on this host to install a component. */
export async function installHint(component: Component): Promise<string> {
  return installAdvice(component, await readDistribution('/etc/os-release'));
}

/** The family of a host, by its os-release(5) file. */
export async function readDistribution(file: string): Promise<DistributionFamily | undefined> {
  // Not every system has the file; then the advice is a sentence instead of a command.
  return parseDistribution(await readFile(file, 'utf8').catch(() => ''));
}

/**
 * The profiles that kvmrun ships, to start from: `"extends": "kvmrun:debian-13"`.
 */

/** Marks their names. */
export const SHIPPED = 'kvmrun:';

/** Guests, each with its image; the name is that of the file in `profiles/`. */
export const GUESTS = [
  'almalinux-10',
  'almalinux-10-aarch64',
  'almalinux-10-v2',
  'almalinux-8',
  'almalinux-9',
  'almalinux-9-aarch64',
  'alpine-3.23',
  'alpine-3.23-aarch64',
  'amazon-2023',
  'amazon-2023-aarch64',
  'arch',
  'centos-stream-10',
  'centos-stream-10-aarch64',
  'centos-stream-9',
  'centos-stream-9-aarch64',
  'debian-12',
  'debian-12-aarch64',
  'debian-13',
  'debian-13-aarch64',
  'fedora-43',
  'fedora-43-aarch64',
  'fedora-44',
  'fedora-44-aarch64',
  'fedora-coreos',
  'fedora-coreos-aarch64',
  'flatcar',
  'flatcar-aarch64',
  'freebsd-14',
  'freebsd-14-aarch64',
  'freebsd-15',
  'freebsd-15-aarch64',
  'gentoo',
  'mageia-9',
  'netbsd-10',
  'nixos-26.05',
  'openbsd-7.8',
  'openbsd-7.9',
  'opensuse-leap-15.6',
  'opensuse-leap-15.6-aarch64',
  'opensuse-leap-16.0',
  'opensuse-leap-16.0-aarch64',
  'opensuse-tumbleweed',
  'opensuse-tumbleweed-aarch64',
  'oracle-10',
  'oracle-10-aarch64',
  'oracle-8',
  'oracle-9',
  'rhel-10',
  'rhel-9',
  'rocky-10',
  'rocky-10-aarch64',
  'rocky-8',
  'rocky-9',
  'rocky-9-aarch64',
  'sles-15',
  'sles-16',
  'ubuntu-22.04',
  'ubuntu-22.04-aarch64',
  'ubuntu-24.04',
  'ubuntu-24.04-aarch64',
  'ubuntu-26.04',
  'ubuntu-26.04-aarch64',
  'xcp-ng-8.3',
  'yocto',
] as const;

export type GuestName = (typeof GUESTS)[number];

/** Windows, whose media are the user's own. */
export const WINDOWS_GUESTS = [
  'windows-10',
  'windows-11',
  'windows-11-aarch64',
  'windows-server-2019',
  'windows-server-2022',
  'windows-server-2025',
] as const;

/** What guests start from, and what other profiles can. */
export const BASES = [
  'base/linux',
  'base/cloud',
  'base/ignition',
  'base/installer',
  'base/windows',
] as const;

/** As `extends` takes them. */
export const SHIPPED_PROFILES: readonly string[] = [...BASES, ...GUESTS, ...WINDOWS_GUESTS].map(
  (name) => `${SHIPPED}${name}`,
);

/** Whether a file that is named so in messages is one of them. */
export const isShipped = (shown: string): boolean => shown.startsWith(SHIPPED);

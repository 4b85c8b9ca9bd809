/**
 * The profiles that kvmrun ships, to start from: `"extends": "kvmrun:debian-13"`.
 */

/** Marks their names. */
export const SHIPPED = 'kvmrun:';

/** Guests, each with its image; the name is that of the file in `profiles/`. */
export const GUESTS = [
  'almalinux-10',
  'alpine-3.23',
  'arch',
  'centos-stream-10',
  'debian-13',
  'fedora-44',
  'freebsd-15',
  'oracle-10',
  'rocky-10',
  'ubuntu-24.04',
] as const;

export type GuestName = (typeof GUESTS)[number];

const BASES = ['base/linux', 'base/cloud'] as const;

/** As `extends` takes them. */
export const SHIPPED_PROFILES: readonly string[] = [...BASES, ...GUESTS].map(
  (name) => `${SHIPPED}${name}`,
);

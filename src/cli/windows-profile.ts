/**
 * The text of a profile that becomes a Windows, with what is the user's own to be filled in.
 */
import {shellWord} from '../core/shell-word.js';
import type {MediumWish} from '../image/windows-medium.js';
import {SHIPPED, WINDOWS_GUESTS} from '../profile/shipped.js';
import {PUBLISHED_SCHEMA} from './guest-profile.js';
import type {ShippedGuest, WindowsGuest} from './shipped-guests.js';

export const isWindowsGuest = (os: string): os is WindowsGuest =>
  (WINDOWS_GUESTS as readonly string[]).includes(os);

/** The Windows of this name for this architecture; nothing where there is none. */
export function windowsFor(os: string, arch: string | undefined): WindowsGuest | undefined {
  const name = arch === 'aarch64' && !os.endsWith('-aarch64') ? `${os}-aarch64` : os;
  const isOther = arch === 'x86_64' && name.endsWith('-aarch64');
  return isWindowsGuest(name) && !isOther ? name : undefined;
}

export interface WindowsWishes {
  /** Of the VM. */
  readonly name: string;
  readonly guest: ShippedGuest;
  /** The medium, relative to the profile; absent when it is still to be had. */
  readonly iso: string | undefined;
}

/** Beside the profile, under a name of ours. */
export const mediumOf = ({guest, iso}: Pick<WindowsWishes, 'guest' | 'iso'>): string =>
  iso ?? `${guest.name}.iso`;

export const windowsProfile = (wishes: WindowsWishes): string => `{
  // Editors complete and check this file with the schema; \`kvmrun validate\` does too.
  "$schema": "./${PUBLISHED_SCHEMA}",

  "name": ${JSON.stringify(wishes.name)},

  // The machine that Windows runs best on: \`kvmrun plan\` tells what it has, and what of that this host lacks.
  "extends": "${SHIPPED}${wishes.guest.name}",

  // "kvm" is the default. "auto" falls back to slow emulation where KVM does not work.
  // "accelerator": "auto",

  "cpu": {"count": ${wishes.guest.cpus}},
  "memory": {"size": ${JSON.stringify(wishes.guest.memory)}},

  // It begins empty, and takes no more room than what is on it.
  "disks": [{"id": "root", "size": ${JSON.stringify(wishes.guest.diskSize)}}],

  "windows": {
    // The medium, which Microsoft gives to browsers only. The disc with the drivers is fetched.
    "iso": ${JSON.stringify(mediumOf(wishes))}

    // Setup asks nothing with this; the disk is erased. The password stands in a file of its own.
    // "install": {"user": "user", "password": {"file": "~/.config/windows-password"}, "timezone": "UTC"}
  }
}
`;

const pageOf = ({image}: ShippedGuest): string =>
  image.digestFrom === 'owner' ? image.page : 'Microsoft';

/** What a file that is named for it is to be. */
export const mediumFor = (guest: ShippedGuest): MediumWish => ({
  windows: guest.title,
  arch: guest.arch === 'x86_64' ? 'amd64' : 'ARM64',
  page: pageOf(guest),
});

export function windowsAdvice({
  file,
  guest,
  iso,
}: {
  readonly file: string;
  readonly guest: ShippedGuest;
  readonly iso: string | undefined;
}): readonly string[] {
  return [
    ...(iso === undefined
      ? [
          `get the medium from ${pageOf(guest)}, and save it beside the profile as ${mediumOf({guest, iso})}`,
        ]
      : []),
    `next: kvmrun up ${shellWord(file)}, then kvmrun status ${shellWord(file)} shows where the screen is`,
  ];
}

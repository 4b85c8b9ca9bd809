/**
 * The text of a profile that starts from a guest that kvmrun ships, with comments for whoever goes on
 * writing it.
 */
import {SHIPPED} from '../profile/shipped.js';
import type {GuestImage, ShippedGuest} from './shipped-guests.js';

export const PUBLISHED_SCHEMA = 'node_modules/kvmrun/schemas/profile.schema.json';
export const SSH_PORT = 2222;

/** Whose bearer may log in. */
export interface PublicKey {
  /** As a profile names it. */
  readonly file: string;
  /** What it holds; absent when it is not there. */
  readonly text: string | undefined;
}

/** A file that takes the place of the guest's image. */
export interface OwnImage {
  /** Relative to the profile. */
  readonly path: string;
  readonly format: 'qcow2' | 'raw';
}

export interface GuestWishes {
  /** Of the VM. */
  readonly name: string;
  readonly guest: ShippedGuest;
  readonly key: PublicKey;
  readonly image: OwnImage | undefined;
}

/** What starts from no guest in particular. */
export const starterProfile = (name: string): string => `{
  // Editors complete and check this file with the schema; \`kvmrun validate\` does too.
  "$schema": "./${PUBLISHED_SCHEMA}",

  "name": ${JSON.stringify(name)},

  // User networking, random numbers, memory balloon and guest agent, all virtio.
  "extends": "kvmrun:base/linux",

  // "kvm" is the default. "auto" falls back to slow emulation where KVM does not work.
  // "accelerator": "auto",

  "cpu": {"count": 2},
  "memory": {"size": "2GiB"},

  // Paths are relative to this file. With a size, an empty disk is made when the file
  // is not there; without one, the file must exist, such as a downloaded cloud image.
  "disks": [{"id": "root", "path": "root.qcow2", "format": "qcow2", "size": "20GiB"}],

  // Start a kernel directly, without a boot loader:
  // "boot": {"kernel": "vmlinuz", "initrd": "initrd.img", "cmdline": "console=ttyS0 root=/dev/vda1"},

  // Or boot from the disk with UEFI:
  // "firmware": {"type": "uefi"},

  // ssh -p 2222 user@127.0.0.1
  "networks": [{"id": "net", "type": "user", "forwards": [{"host": 2222, "guest": 22}]}]
}
`;

export const guestProfile = (wishes: GuestWishes): string => `{
  // Editors complete and check this file with the schema; \`kvmrun validate\` does too.
  "$schema": "./${PUBLISHED_SCHEMA}",

  "name": ${JSON.stringify(wishes.name)},

  // ${wishes.guest.title}: its image, and what it needs. \`kvmrun images ${wishes.guest.name}\` tells more
  // of that, and \`kvmrun plan\` what comes of it.
  "extends": "${SHIPPED}${wishes.guest.name}",

  // "kvm" is the default. "auto" falls back to slow emulation where KVM does not work.
  // "accelerator": "auto",

  "cpu": {"count": 2},
  "memory": {"size": ${JSON.stringify(wishes.guest.memory)}},

${[...disks(wishes), ...setUp(wishes)].join('\n')}
`;

/** What is said of the disks, and the disks. */
function disks({guest, image}: GuestWishes): readonly string[] {
  const system = {id: 'root', ...(guest.diskSize !== '' && {size: guest.diskSize})};
  if (guest.seed === 'installer') {
    const cd = image && {id: guest.imageDisk, source: ownSource(guest, image)};
    return [
      '  // It begins empty, and is booted from once it holds a system.',
      ...(cd === undefined ? [] : ['  // The CD to install from is your own.']),
      listed('disks', cd === undefined ? [system] : [system, cd]),
      '',
    ];
  }
  const own = image ?? ownImagePlace(guest);
  const about =
    guest.image.digestFrom === 'owner'
      ? `  // Get the image from ${guest.image.page} and name it here, relative to this file.`
      : '  // The disk begins as the image, and is made as large as this.';
  return [
    about,
    listed('disks', [own === undefined ? system : {...system, source: ownSource(guest, own)}]),
    '',
  ];
}

/** Where the image of a guest goes that no server gives to everybody; undefined for others. */
export const ownImagePlace = ({
  name,
  image,
  imageFormat: format,
}: ShippedGuest): OwnImage | undefined =>
  image.digestFrom === 'owner'
    ? {path: `${name}.${format === 'raw' ? 'img' : 'qcow2'}`, format}
    : undefined;

/** In place of what the shipped profile says of its image. */
const ownSource = ({image, imageFormat}: ShippedGuest, {path, format}: OwnImage) => ({
  ...servedBy(image),
  path,
  ...(format !== imageFormat && {format}),
});

/** What stands in the shipped profile of a source that is fetched, to be taken away. */
function servedBy(image: GuestImage): Readonly<Record<string, null>> {
  switch (image.digestFrom) {
    case 'profile':
      return {
        url: null,
        ...(image.mirrors.length > 0 && {mirrors: null}),
        [image.digest.replace(/:.*/, '')]: null,
      };
    case 'lock':
      return {url: null, checksums: null};
    case 'owner':
      return {};
  }
}

function setUp({guest, key}: GuestWishes): readonly string[] {
  const forwards = [{host: SSH_PORT, guest: 22}];
  const network = listed('networks', [{id: 'net', type: 'user', forwards}]);
  const ready = [
    '',
    '  // What `kvmrun up --wait` waits for.',
    '  "ready": {"type": "ssh", "timeout": "10min"}',
    '}',
  ];
  const login = `  // ssh -p ${SSH_PORT} ${guest.user ?? 'user'}@127.0.0.1`;
  switch (guest.seed) {
    case 'cloud-init':
      return [
        `  // Who may log in as ${guest.user}. "packages", "users", "runcmd" and more go here, too; the package`,
        '  // qemu-guest-agent is what `kvmrun exec` needs.',
        `  "cloudInit": {"sshKeys": [{"file": ${JSON.stringify(key.file)}}]},`,
        '',
        login,
        network,
        ...ready,
      ];
    case 'ignition':
      return [
        `  // Who may log in as ${guest.user}, in the words of Ignition; "file": "config.ign" names a config of your own.`,
        ...(key.text === undefined
          ? [`  // Its "sshAuthorizedKeys" take what stands in ${key.file}.`]
          : []),
        '  "ignition": {',
        '    "inline": {',
        '      "ignition": {"version": "3.3.0"},',
        `      "passwd": {"users": [${oneLine({name: guest.user, sshAuthorizedKeys: key.text === undefined ? [] : [key.text]})}]}`,
        '    }',
        '  },',
        '',
        login,
        network,
        ...ready,
      ];
    case 'none':
      return [
        ...(guest.kernel === 'own'
          ? [
              '  // The kernel that was built with the image.',
              '  "boot": {"kernel": "bzImage"},',
              '',
            ]
          : []),
        `${login}, when the image has an SSH server; \`kvmrun console\` shows its serial port`,
        network.replace(/,$/, ''),
        '}',
      ];
    case 'installer':
      return [
        '  // Its screen is on a socket that only you can open: `kvmrun status` shows it. "gtk" opens a window.',
        '  "display": {"type": "vnc"},',
        '',
        `${login}, once that is installed`,
        network.replace(/,$/, ''),
        '}',
      ];
  }
}

const listed = (key: string, items: readonly object[]): string =>
  items.length === 1
    ? `  ${JSON.stringify(key)}: [${oneLine(items[0] ?? {})}],`
    : [
        `  ${JSON.stringify(key)}: [`,
        items.map((item) => `    ${oneLine(item)}`).join(',\n'),
        '  ],',
      ].join('\n');

/** As people write it. No string holds a line break as it is. */
const oneLine = (value: object): string =>
  JSON.stringify(value, null, 1)
    .replace(/([[{])\n */g, '$1')
    .replace(/\n *([\]}])/g, '$1')
    .replace(/\n */g, ' ');

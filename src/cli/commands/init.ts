import {access, open, rm} from 'node:fs/promises';
import path from 'node:path';
import type {CommandModule} from 'yargs';
import type {Diagnostic} from '../../core/diagnostic.js';
import {GUESTS, type GuestName} from '../../profile/shipped.js';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {type ShippedGuest, shippedGuest} from '../shipped-guests.js';
import {userAccount} from '../user-account.js';

const PUBLISHED_SCHEMA = 'node_modules/kvmrun/schemas/profile.schema.json';

interface InitArgs {
  readonly file: string | undefined;
  readonly os: GuestName | undefined;
}

/** `kvmrun init [file]`: a commented profile to start from. Never overwrites. */
export const initCommand = (cli: Cli): CommandModule<object, InitArgs> => ({
  command: 'init [file]',
  describe: 'Write a commented profile to start from',
  builder: (yargs) =>
    yargs
      .positional('file', {
        type: 'string',
        describe: `Where to write it [default: ${DEFAULT_PROFILE}]`,
      })
      .option('os', {
        choices: GUESTS,
        requiresArg: true,
        describe:
          'A guest whose image kvmrun knows, to start from; kvmrun images tells more of them',
      })
      .example('kvmrun init web.json', 'Start a profile called web')
      .example('kvmrun init --os debian-13', 'One that becomes a Debian'),
  handler: async ({file = DEFAULT_PROFILE, os}) => {
    const target = path.resolve(cli.cwd, file);
    const guest = os && (await shippedGuest(os, cli.packageDirectory));
    const key = await findPublicKey(cli);
    const name = nameFor(target);
    const text = guest === undefined ? starterProfile(name) : guestProfile({name, guest, key});
    const problem = await writeNew(target, text);
    if (problem !== undefined) return cli.fail([diagnosticOf(problem, file)]);
    cli.printJson({file: target});
    cli.print(`wrote ${file}`);
    if (!(await isInstalled(target))) {
      cli.note('for completion in editors: npm install --save-dev kvmrun');
    }
    if (guest === undefined) {
      return cli.note(`next: kvmrun validate ${file}, then kvmrun up ${file}`);
    }
    if (!key.exists) cli.note(`there is no SSH key yet: ssh-keygen -t ed25519 makes one`);
    cli.note(`next: kvmrun up ${file} --wait, then ssh -p ${SSH_PORT} ${guest.user}@127.0.0.1`);
  },
});

async function writeNew(file: string, text: string): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await using handle = await open(file, 'wx', 0o644);
    try {
      await handle.writeFile(text);
    } catch (error) {
      // Half a profile would only be in the way of the next try.
      await rm(file, {force: true});
      throw error;
    }
    return undefined;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

function diagnosticOf(error: NodeJS.ErrnoException, file: string): Diagnostic {
  return error.code === 'EEXIST'
    ? {
        code: 'cli/file-exists',
        severity: 'error',
        failure: 'cannot-create',
        message: `'${file}' is there already and is left as it is`,
        hint: 'kvmrun init another-name.json',
      }
    : {
        code: 'cli/cannot-write',
        severity: 'error',
        failure: error.code === 'ENOSPC' ? 'io' : 'cannot-create',
        message: `Cannot write '${file}': ${error.message}`,
      };
}

/** `web.json` describes `web`; `vm.json` describes the folder that it is in. */
function nameFor(file: string): string {
  const stem = path.basename(file).replace(/\.jsonc?$/, '');
  const name = stem === 'vm' ? path.basename(path.dirname(file)) : stem;
  return name.slice(0, 64) || 'vm';
}

const isInstalled = (profile: string): Promise<boolean> =>
  access(path.join(path.dirname(profile), PUBLISHED_SCHEMA)).then(
    () => true,
    () => false,
  );

const KEYS = ['id_ed25519.pub', 'id_ecdsa.pub', 'id_rsa.pub'] as const;

interface PublicKey {
  /** Under the home directory. */
  readonly file: string;
  readonly exists: boolean;
}

/** The first of the keys that ssh itself would try. */
async function findPublicKey(cli: Cli): Promise<PublicKey> {
  const {home} = userAccount(cli);
  const there = await Promise.all(
    KEYS.map((key) =>
      access(path.join(home, '.ssh', key)).then(
        () => true,
        () => false,
      ),
    ),
  );
  const found = KEYS.find((_key, index) => there[index]);
  return {file: `~/.ssh/${found ?? KEYS[0]}`, exists: found !== undefined};
}

const SSH_PORT = 2222;

interface GuestWishes {
  readonly name: string;
  readonly guest: ShippedGuest;
  readonly key: PublicKey;
}

const guestProfile = ({name, guest, key}: GuestWishes): string => `{
  // Editors complete and check this file with the schema; \`kvmrun validate\` does too.
  "$schema": "./${PUBLISHED_SCHEMA}",

  "name": ${JSON.stringify(name)},

  // ${guest.title}: its image, and what it needs. \`kvmrun plan\` shows what comes of it.
  "extends": "kvmrun:${guest.name}",

  // "kvm" is the default. "auto" falls back to slow emulation where KVM does not work.
  // "accelerator": "auto",

  "cpu": {"count": 2},
  "memory": {"size": "2GiB"},

  // The disk begins as the image, and is made as large as this.
  "disks": [{"id": "root", "size": "20GiB"}],

  // Who may log in as ${guest.user}; "packages", "users", "runcmd" and more go here, too.
  "cloudInit": {"sshKeys": [{"file": ${JSON.stringify(key.file)}}]},

  // ssh -p ${SSH_PORT} ${guest.user}@127.0.0.1
  "networks": [{"id": "net", "type": "user", "forwards": [{"host": ${SSH_PORT}, "guest": 22}]}],

  // What \`kvmrun up --wait\` waits for.
  "ready": {"type": "ssh", "timeout": "10min"}
}
`;

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

import {access, open, readFile, rm} from 'node:fs/promises';
import {homedir} from 'node:os';
import path from 'node:path';
import type {CommandModule} from 'yargs';
import type {Diagnostic} from '../../core/diagnostic.js';
import {err, ok, type Result} from '../../core/result.js';
import {shellWord} from '../../core/shell-word.js';
import {hostArch} from '../../host/host-arch.js';
import {inspectMedium} from '../../image/windows-medium.js';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {
  guestProfile,
  type OwnImage,
  ownImagePlace,
  PUBLISHED_SCHEMA,
  type PublicKey,
  SSH_PORT,
  starterProfile,
} from '../guest-profile.js';
import {notWritten} from '../not-written.js';
import {pickGuest} from '../pick-guest.js';
import {ARCHES, type GuestArch, type ShippedGuest, shippedGuest} from '../shipped-guests.js';
import {usage} from '../usage.js';
import {mediumFor, windowsAdvice, windowsFor, windowsProfile} from '../windows-profile.js';

interface InitArgs {
  readonly file: string | undefined;
  readonly os: string | undefined;
  readonly arch: GuestArch | undefined;
  readonly image: string | undefined;
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
        type: 'string',
        requiresArg: true,
        describe:
          'A guest to start from, such as debian-13, which kvmrun images lists, or windows-11',
      })
      .option('arch', {
        choices: ARCHES,
        requiresArg: true,
        describe:
          "The guest's architecture; default: that of this host, where there is such an image",
      })
      .option('image', {
        type: 'string',
        requiresArg: true,
        describe: 'An image of your own to take, which some guests need',
      })
      .example('kvmrun init web.json', 'Start a profile called web')
      .example('kvmrun init --os debian-13', 'One that becomes a Debian')
      .example(
        'kvmrun init --os rhel-10 --image rhel-10.0-x86_64-kvm.qcow2',
        'From your own image',
      ),
  handler: async ({file = DEFAULT_PROFILE, os, arch, image}) => {
    const target = path.resolve(cli.cwd, file);
    const name = nameFor(target);
    if (os === undefined) {
      const stray = image === undefined ? arch : image;
      return stray === undefined
        ? writeProfile({target, file, text: starterProfile(name)}, cli)
        : cli.fail([needsGuest(stray)]);
    }
    const own = image === undefined ? ok(undefined) : await ownImage(image, {target, cli});
    if (!own.ok) return cli.fail([own.error]);
    const windows = windowsFor(os, arch);
    if (windows !== undefined) {
      const guest = await shippedGuest(windows, cli.packageDirectory);
      const medium =
        image === undefined
          ? []
          : await inspectMedium(path.resolve(cli.cwd, image), mediumFor(guest));
      if (medium.some(({severity}) => severity === 'error')) return cli.fail(medium);
      cli.report(medium);
      const wishes = {name, guest, iso: own.value?.path};
      const advice = windowsAdvice({file, ...wishes});
      return writeProfile({target, file, text: windowsProfile(wishes), advice}, cli);
    }
    const picked = pickGuest({os, arch, hostArch: hostArch()});
    if (!picked.ok) return cli.fail(picked.error);
    const guest = await shippedGuest(picked.value, cli.packageDirectory);
    const key = await findPublicKey();
    const text = guestProfile({name, guest, key, image: own.value});
    await writeProfile(
      {target, file, text, advice: adviceFor(guest, {file, key, own: own.value})},
      cli,
    );
  },
});

interface ProfileToWrite {
  readonly target: string;
  /** As typed. */
  readonly file: string;
  readonly text: string;
  readonly advice?: readonly string[];
}

async function writeProfile({target, file, text, advice}: ProfileToWrite, cli: Cli): Promise<void> {
  const problem = await writeNew(target, text);
  if (problem !== undefined) return cli.fail([diagnosticOf(problem, file)]);
  cli.printJson({file: target});
  cli.print(`wrote ${file}`);
  if (!(await isInstalled(target))) {
    cli.note('for completion in editors: npm install --save-dev kvmrun');
  }
  const word = shellWord(file);
  const next = [`next: kvmrun validate ${word}, then kvmrun up ${word}`];
  for (const line of advice ?? next) cli.note(line);
}

/** What there is to do before the guest can be used. */
function adviceFor(guest: ShippedGuest, {file, key, own}: Circumstances): readonly string[] {
  const {seed, user, image, kernel} = guest;
  const place = own === undefined ? ownImagePlace(guest) : undefined;
  const lock =
    image.digestFrom === 'lock' && own === undefined ? `kvmrun lock ${shellWord(file)}, then ` : '';
  const up = `${lock}kvmrun up ${shellWord(file)}`;
  const first = [
    ...(image.digestFrom === 'owner' && place !== undefined
      ? [`get the image from ${image.page}, and save it beside the profile as ${place.path}`]
      : []),
    ...(kernel === 'own' ? ['put its kernel beside the profile as bzImage'] : []),
  ];
  switch (seed) {
    case 'installer':
      return [
        ...first,
        `next: ${up}, then kvmrun status ${shellWord(file)} shows where the screen is`,
      ];
    case 'none':
      return [
        ...first,
        `next: ${up}, then kvmrun console ${shellWord(file)}, and log in as ${user}`,
      ];
    case 'ignition':
    case 'cloud-init':
      return [
        ...first,
        ...(key.text === undefined ? [withoutKey(seed, file)] : []),
        `next: ${up} --wait, then ssh -p ${SSH_PORT} ${user}@127.0.0.1`,
      ];
  }
}

interface Circumstances {
  readonly file: string;
  readonly key: PublicKey;
  readonly own: OwnImage | undefined;
}

const withoutKey = (seed: ShippedGuest['seed'], file: string): string =>
  seed === 'ignition'
    ? `there is no SSH key yet: ssh-keygen -t ed25519 makes one, and what its .pub file holds goes into ${file}`
    : 'there is no SSH key yet: ssh-keygen -t ed25519 makes one';

const needsGuest = (value: string): Diagnostic =>
  usage(
    `'${value}' is of a guest, and there is no --os that tells which`,
    'kvmrun init --os debian-13; kvmrun images lists the guests',
  );

async function ownImage(
  image: string,
  {target, cli}: {readonly target: string; readonly cli: Cli},
): Promise<Result<OwnImage, Diagnostic>> {
  const actual = path.resolve(cli.cwd, image);
  try {
    await using handle = await open(actual, 'r');
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(QCOW2_MAGIC.length), 0);
    const isQcow2 = buffer.toString('latin1', 0, bytesRead) === QCOW2_MAGIC;
    return ok({
      path: path.relative(path.dirname(target), actual),
      format: isQcow2 ? 'qcow2' : 'raw',
    });
  } catch (error) {
    return err(unreadable(image, error as NodeJS.ErrnoException));
  }
}

function unreadable(image: string, {code, message}: NodeJS.ErrnoException): Diagnostic {
  const about = {code: 'cli/image-unreadable', severity: 'error'} as const;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        ...about,
        failure: 'input-missing',
        message: `There is no image '${image}'`,
        hint: 'without --image, the profile tells where the image is to be',
      };
    case 'EISDIR':
      return {...about, failure: 'usage', message: `'${image}' is a folder, and no image`};
    default:
      return {
        ...about,
        failure: 'permission',
        message: `The image '${image}' cannot be read: ${message}`,
      };
  }
}

const QCOW2_MAGIC = 'QFI\xfb';

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
    : notWritten(file, error);
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

/** The first of the keys that ssh itself would try, at home as `~/` in a profile means it. */
async function findPublicKey(): Promise<PublicKey> {
  const home = homedir();
  const texts = await Promise.all(
    KEYS.map((key) => readFile(path.join(home, '.ssh', key), 'utf8').catch(() => undefined)),
  );
  const found = texts.findIndex((text) => text !== undefined);
  return {
    file: `~/.ssh/${KEYS[found] ?? KEYS[0]}`,
    text: texts[found]
      ?.split('\n')
      .find((line) => line.trim() !== '')
      ?.trim(),
  };
}

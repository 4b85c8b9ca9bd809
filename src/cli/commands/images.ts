import type {CommandModule} from 'yargs';
import {SHIPPED} from '../../profile/shipped.js';
import type {Cli} from '../cli.js';
import {filterGuests} from '../pick-guest.js';
import {renderTable} from '../render/table.js';
import {
  ARCHES,
  type GuestArch,
  type GuestImage,
  type GuestSeed,
  SEEDS,
  type ShippedGuest,
  shippedGuests,
  windowsGuests,
} from '../shipped-guests.js';
import {isWindowsGuest} from '../windows-profile.js';

interface ImagesArgs {
  readonly word: readonly string[] | undefined;
  readonly arch: GuestArch | undefined;
  readonly seed: GuestSeed | undefined;
}

/** `kvmrun images`: the guests that a profile can start from. */
export const imagesCommand = (cli: Cli): CommandModule<object, ImagesArgs> => ({
  command: 'images [word..]',
  describe: 'List the guests that kvmrun knows the images of',
  builder: (yargs) =>
    yargs
      .positional('word', {
        type: 'string',
        array: true,
        describe: 'Show only guests with these words in their names; a whole name shows all of it',
      })
      .option('arch', {
        choices: ARCHES,
        requiresArg: true,
        describe: 'Show only guests for this architecture',
      })
      .option('seed', {
        choices: SEEDS,
        requiresArg: true,
        describe: 'Show only guests that are set up in this way',
      })
      .example('kvmrun images', 'See what there is')
      .example('kvmrun images debian', 'See which Debians there are')
      .example('kvmrun images fedora-44', 'See where its image comes from, and its digest')
      .example('kvmrun init --os debian-13', 'Write a profile that starts from one'),
  handler: async ({word: words = [], arch, seed}) => {
    const all = await Promise.all([
      shippedGuests(cli.packageDirectory),
      windowsGuests(cli.packageDirectory),
    ]);
    const found = filterGuests(all.flat(), {words, arch, seed});
    if (!found.ok) return cli.fail(found.error);
    const guests = found.value;
    cli.printJson({guests: guests.map(guestDocument)});
    const [named] = guests.filter(({name}) => name === words[0]);
    for (const line of named === undefined ? list(guests) : describe(named)) cli.print(line);
  },
});

function guestDocument({image, notes, ...guest}: ShippedGuest) {
  return {...guest, ...image, notes: notes.join(' '), extends: `${SHIPPED}${guest.name}`};
}

const list = (guests: readonly ShippedGuest[]): readonly string[] =>
  renderTable([
    ['NAME', 'GUEST', 'ARCH', 'USER', 'SEED', 'IMAGE'],
    ...guests.map(({name, title, arch, user = '-', seed, image}) => [
      name,
      title,
      arch,
      user,
      seed,
      IMAGES[image.digestFrom],
    ]),
  ]);

const IMAGES: Readonly<Record<GuestImage['digestFrom'], string>> = {
  profile: 'pinned',
  lock: 'by kvmrun lock',
  owner: 'your own copy',
};

function describe({name, title, arch, user, seed, image, ...guest}: ShippedGuest) {
  return [
    `${name}: ${title}`,
    ...renderTable([
      ['  extends', `${SHIPPED}${name}`],
      ['  arch', arch],
      ['  user', user ?? 'made while it is installed'],
      ['  seed', seed],
      guest.kernel === 'own' ? ['  kernel', 'your own'] : ['  firmware', guest.firmware],
      ...(guest.cpus === undefined ? [] : [['  processors', String(guest.cpus)]]),
      ['  memory', guest.memory],
      ...(guest.diskSize === '' ? [] : [['  disk', guest.diskSize]]),
      ...imageLines(image),
    ]),
    ...guest.notes.map((line) => `  # ${line}`),
    `start from it: kvmrun init --os ${name}${isWindowsGuest(name) ? ' --image MEDIUM.iso' : ''}`,
  ];
}

function imageLines(image: GuestImage): readonly (readonly string[])[] {
  switch (image.digestFrom) {
    case 'profile':
      return [
        ['  image', image.url],
        ...image.mirrors.map((mirror) => ['  or', mirror]),
        ['  digest', image.digest],
      ];
    case 'lock':
      return [
        ['  image', image.url],
        ['  digest', `by kvmrun lock, from ${image.checksums}`],
      ];
    case 'owner':
      return [['  image', `your own copy, from ${image.page}`]];
  }
}

/**
 * The guests that words on the command line mean, and what to say of words that mean none.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {isLikeWindows, nearGuests} from '../profile/near-guests.js';
import {GUESTS, type GuestName, WINDOWS_GUESTS} from '../profile/shipped.js';
import {ARCHES, type GuestArch, type ShippedGuest} from './shipped-guests.js';

export interface GuestWish {
  /** As typed. */
  readonly os: string;
  /** As typed; else what fits the host. */
  readonly arch: GuestArch | undefined;
  readonly hostArch: GuestArch | undefined;
}

/** The guest of this name, in the variant for the architecture that is asked for, or for the host's. */
export function pickGuest({
  os,
  arch,
  hostArch,
}: GuestWish): Result<GuestName, readonly Diagnostic[]> {
  if (!isGuest(os)) return err([isWindows(os) ? windowsForArch(os, arch) : noSuchGuest(os)]);
  const there = variantsOf(os);
  if (arch === undefined) {
    // Whoever types the name of a variant has it, on any host.
    const suited = os.endsWith(OTHER) ? os : there.get(hostArch ?? 'x86_64');
    return ok(suited ?? os);
  }
  const asked = there.get(arch);
  return asked === undefined ? err([notForArch(os, arch, [...there.keys()])]) : ok(asked);
}

const isWindows = (name: string): boolean => (WINDOWS_GUESTS as readonly string[]).includes(name);

/** Its name is of another architecture than the one asked for, or there is none for that. */
const windowsForArch = (os: string, arch: GuestArch | undefined): Diagnostic => {
  const own = os.endsWith(OTHER) ? 'aarch64' : 'x86_64';
  const asked = arch ?? own;
  const others = WINDOWS_GUESTS.filter((name) => name.endsWith(OTHER) === (asked === 'aarch64'));
  return {
    ...notForArch(os, asked, [own]),
    message: `There is no '${os}' for '${asked}', allowed is '${own}'`,
    hint: `for '${asked}' there is ${inQuotes(others)}`,
  };
};

const isGuest = (name: string): name is GuestName => (GUESTS as readonly string[]).includes(name);

const OTHER = '-aarch64';

function variantsOf(os: GuestName): ReadonlyMap<GuestArch, GuestName> {
  const plain = os.endsWith(OTHER) ? os.slice(0, -OTHER.length) : os;
  const names: Readonly<Record<GuestArch, string>> = {x86_64: plain, aarch64: plain + OTHER};
  return new Map(
    ARCHES.flatMap((arch) => {
      const name = names[arch];
      return isGuest(name) ? [[arch, name] as const] : [];
    }),
  );
}

function noSuchGuest(os: string): Diagnostic {
  const near = nearGuests(os);
  return {
    code: 'cli/no-such-guest',
    severity: 'error',
    failure: 'usage',
    message: `kvmrun knows no guest '${os}'`,
    hint:
      near.length > 0
        ? `${inQuotes(near)}? kvmrun images lists all`
        : isLikeWindows(os)
          ? `there is ${inQuotes(WINDOWS_GUESTS)}; kvmrun images windows tells more of them`
          : 'kvmrun images lists those that it knows',
  };
}

const inQuotes = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

const notForArch = (os: string, arch: GuestArch, there: readonly GuestArch[]): Diagnostic => ({
  code: 'cli/no-such-guest',
  severity: 'error',
  failure: 'usage',
  message: `kvmrun knows no image of '${os}' for '${arch}', allowed is ${there.map((one) => `'${one}'`).join(' and ')}`,
  hint: `kvmrun images --arch ${arch} lists those for it`,
});

export interface GuestFilter {
  /** Each has to be in the name or in the title. */
  readonly words: readonly string[];
  readonly arch: GuestArch | undefined;
  readonly seed: ShippedGuest['seed'] | undefined;
}

export function filterGuests(
  guests: readonly ShippedGuest[],
  {words, arch, seed}: GuestFilter,
): Result<readonly ShippedGuest[], readonly Diagnostic[]> {
  const exact = guests.find(({name}) => words.length === 1 && name === words[0]);
  const found = guests.filter(
    (guest) =>
      (arch === undefined || guest.arch === arch) &&
      (seed === undefined || guest.seed === seed) &&
      (exact === undefined
        ? words.every((word) => describes(guest, word.toLowerCase()))
        : guest === exact),
  );
  if (found.length > 0) return ok(found);
  const [word] = words.filter(
    (one) => !guests.some((guest) => describes(guest, one.toLowerCase())),
  );
  return err([word === undefined ? nothingFits(guests) : noSuchGuest(word)]);
}

const describes = ({name, title}: ShippedGuest, word: string): boolean =>
  name.includes(word) || title.toLowerCase().includes(word);

const nothingFits = ({length}: readonly ShippedGuest[]): Diagnostic => ({
  code: 'cli/no-such-guest',
  severity: 'error',
  failure: 'usage',
  message: `None of the ${length} guests that kvmrun knows is all of that`,
  hint: 'take away a word, or --arch or --seed',
});

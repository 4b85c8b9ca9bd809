/**
 * What the schema's patterns mean, in words, by the place of the value.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {type JsonPointer, stepsOf} from '../core/pointer.js';

type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

interface Format {
  readonly noun: string;
  readonly allowed: string;
  /** The value that was probably meant. */
  readonly guess?: (found: string) => string | number | undefined;
}

const SIZE: Format = {
  noun: 'a size',
  allowed: 'a number with KiB, MiB, GiB or TiB, as in 2GiB',
  guess: (found) => {
    const [, amount, unit] = /^\s*([0-9]+(?:\.[0-9]+)?)\s*([kmgt])(?:i?b)?\s*$/i.exec(found) ?? [];
    return amount && unit && `${amount}${unit.toUpperCase()}iB`;
  },
};

const DURATION: Format = {
  noun: 'a duration',
  allowed: 'a whole number with ms, s, min or h, as in 90s',
  guess: (found) => {
    const [, amount, word = 's'] = /^\s*([0-9]+)\s*([a-z]+)?\s*$/i.exec(found) ?? [];
    const lower = word.toLowerCase();
    const unit = UNIT_OF[lower] ?? UNIT_OF[lower.replace(/s$/, '')];
    return amount && unit && `${amount}${unit}`;
  },
};

/** In the singular. */
const UNIT_OF: Readonly<Record<string, string>> = {
  m: 'min',
  s: 's',
  sec: 's',
  second: 's',
  min: 'min',
  minute: 'min',
  h: 'h',
  hr: 'h',
  hour: 'h',
  ms: 'ms',
  msec: 'ms',
  millisecond: 'ms',
};

const ID: Format = {
  noun: 'an id',
  allowed: "a lower-case letter, then lower-case letters, digits and '-'",
  guess: (found) =>
    found
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/^[^a-z]+/, '')
      .slice(0, 20)
      .replace(/-+$/, '') || undefined,
};

/** Publishers write it in capitals, too, or with its name. */
function digestOf(bits: number, letters: number): Format {
  return {
    noun: `a SHA-${bits} digest`,
    allowed: `${letters} lower-case hexadecimal letters`,
    guess: (found) => {
      const hex = found
        .trim()
        .toLowerCase()
        .replace(/^sha-?[0-9]+[:-]/, '');
      return hex.length === letters && /^[0-9a-f]+$/.test(hex) ? hex : undefined;
    },
  };
}

const WITH_UNIT: readonly (Format | undefined)[] = [SIZE, DURATION];

const BY_KEY: Readonly<Record<string, Format>> = {
  size: SIZE,
  powerdown: DURATION,
  quit: DURATION,
  sigterm: DURATION,
  sigkill: DURATION,
  timeout: DURATION,
  id: ID,
  name: {
    noun: 'a name',
    allowed: 'at least one character, without space around it',
    guess: (found) => found.trim() || undefined,
  },
  machine: {
    noun: 'a machine that kvmrun knows',
    allowed: 'q35, virt, microvm, or a versioned name such as pc-q35-7.2 or virt-7.2',
    guess: (found) => (/^(pc|i440fx|pc-i440fx.*|q35.*)$/.test(found) ? 'q35' : undefined),
  },
  model: {noun: 'a processor model', allowed: "letters, digits, '.', '_' and '-'"},
  uuid: {
    noun: 'a UUID',
    allowed: 'lower-case hexadecimal, as in 6f1d3a52-1f0e-4c7b-9a77-2b8f6a0c1d2e',
    guess: (found) => (/^[0-9a-f-]{36}$/i.test(found) ? found.toLowerCase() : undefined),
  },
  mac: {
    noun: "a network card's MAC address",
    allowed: 'six lower-case hexadecimal bytes of which the first is even, as in 52:54:00:12:34:56',
    guess: (found) => {
      const mac = found.toLowerCase().replaceAll('-', ':');
      return /^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$/.test(mac) ? mac : undefined;
    },
  },
  hostAddress: {noun: 'an IPv4 address', allowed: 'four numbers up to 255, as in 127.0.0.1'},
  host: {
    noun: 'a port',
    allowed: "a number from 1 to 65535 without quotes, or 'auto'",
    guess: (found) => (/^[1-9][0-9]{0,4}$/.test(found) ? Number(found) : undefined),
  },
  text: {noun: 'a text to wait for', allowed: "anything with a character besides '*'"},
  url: {
    noun: 'an address',
    allowed: 'https://, then a server and a file, without spaces',
    guess: (found) =>
      /^[a-z0-9-]+(\.[a-z0-9-]+)+\/\S+$/i.test(found) ? `https://${found}` : undefined,
  },
  sha256: digestOf(256, 64),
  sha512: digestOf(512, 128),
  serial: {noun: 'a serial number', allowed: "letters, digits, '.', '_' and '-'"},
};

const SSH_KEY: Format = {
  noun: 'a public SSH key',
  allowed: 'the line of a .pub file, or {"file": "~/.ssh/id_ed25519.pub"}',
};
const USER_NAME = "a letter or '_', then letters, digits, '_', '.' and '-'";
const GUEST_PATH: Format = {
  noun: 'a path in the guest',
  allowed: "one that begins with '/'",
  guess: (found) => (/^[\w.]+(\/[\w.-]+)+$/.test(found) ? `/${found}` : undefined),
};

/** Keys that mean something else elsewhere; `*` stands for the number of an item. */
const BY_PLACE: Readonly<Record<string, Format>> = {
  '/cloudInit/hostname': {
    noun: 'a host name',
    allowed: "letters, digits, '-', and '.' between its parts",
    guess: (found) => found.replaceAll(/[\s_]+/g, '-'),
  },
  '/cloudInit/sshKeys/*': SSH_KEY,
  '/cloudInit/users/*/name': {noun: 'the name of a user', allowed: USER_NAME},
  '/cloudInit/users/*/gecos': {noun: "a user's real name", allowed: "everything but ':'"},
  '/cloudInit/users/*/groups/*': {noun: 'the name of a group', allowed: USER_NAME},
  '/cloudInit/users/*/shell': GUEST_PATH,
  '/cloudInit/users/*/sshKeys/*': SSH_KEY,
  '/cloudInit/files/*/path': GUEST_PATH,
  '/cloudInit/files/*/permissions': {
    noun: 'a mode',
    allowed: 'three or four octal digits, as in 0644',
  },
  '/credentials/*/id': {
    noun: 'the name of a credential',
    allowed: "letters, digits, '_', '.' and '-'",
  },
  '/cloudInit/files/*/owner': {
    noun: 'an owner',
    allowed: "a user, or a user and a group, as in 'root:adm'",
  },
};

const VARIABLE: Format = {
  noun: 'the name of an environment variable',
  allowed: "letters, digits and '_', without '$'",
  guess: (found) => /^\$\{?(\w+)\}?$/.exec(found)?.[1],
};

const FOR_GUESTS: ReadonlySet<string | undefined> = new Set([
  ...['cloudInit', 'ignition', 'credentials'],
]);

function formatAt(pointer: JsonPointer): Format | undefined {
  const steps = stepsOf(pointer);
  if (FOR_GUESTS.has(steps[0])) {
    const place = steps.map((step) => `/${/^\d+$/.test(step) ? '*' : step}`).join('');
    return steps.at(-1) === 'env' ? VARIABLE : BY_PLACE[place];
  }
  return BY_KEY[steps.at(-1) ?? ''];
}

/** Nothing when no format is known for the place. */
export function describeFormat(pointer: JsonPointer, found: string): Problem | undefined {
  const format = formatAt(pointer);
  if (format === undefined) return undefined;
  const guess = format.guess?.(found);
  return {
    code: 'profile/wrong-format',
    message: `'${found}' is not ${format.noun}, allowed is ${format.allowed}`,
    ...(guess !== undefined && {hint: JSON.stringify(guess)}),
  };
}

/** For a number where a size or a duration is expected: what it lacks is its unit. */
export const describeMissingUnit = (pointer: JsonPointer, found: number): Problem | undefined =>
  WITH_UNIT.includes(formatAt(pointer)) ? describeFormat(pointer, String(found)) : undefined;

/**
 * What Windows lets people call themselves and their machines. Setup stops at anything else, an hour
 * after it was started, or goes on without a word and makes up a name.
 */

/** Why Windows would not take it, or `undefined`. */
export type NameProblem = string | undefined;

const MAX_COMPUTER_NAME = 15;

export function computerNameProblem(name: string): NameProblem {
  if (name.length > MAX_COMPUTER_NAME) return `has ${name.length} characters, allowed are 15`;
  if (!/^[A-Za-z0-9-]+$/.test(name)) return "may have letters, digits and '-' only";
  if (/^[0-9]+$/.test(name)) return 'must not be all digits';
  return name.startsWith('-') || name.endsWith('-') ? "must not begin or end with '-'" : undefined;
}

/** One like it that Windows would take, if there is one. */
export const nearComputerName = (name: string): string | undefined =>
  unlessProblem(
    name
      .replace(/\..*$/, '')
      .replaceAll(/[^A-Za-z0-9]+/g, '-')
      .slice(0, MAX_COMPUTER_NAME)
      .replaceAll(/^-|-$/g, ''),
    computerNameProblem,
  );

const MAX_USER_NAME = 20;

/** Accounts and groups that every Windows has. */
const TAKEN: ReadonlySet<string> = new Set([
  ...['guest', 'defaultaccount', 'defaultuser0', 'wdagutilityaccount', 'none', 'system'],
  ...['local service', 'network service', 'administrators', 'users', 'guests', 'everyone'],
]);

const NOT_IN_USER_NAME = /["/\\[\]:;|=,+*?<>@%\u0000-\u001f\u007f]/;

export function userNameProblem(name: string): NameProblem {
  if (name.length > MAX_USER_NAME) return `has ${name.length} characters, allowed are 20`;
  const [character] = NOT_IN_USER_NAME.exec(name) ?? [];
  if (character !== undefined) return `must not have the character ${JSON.stringify(character)}`;
  if (/^[. ]*$/.test(name)) return 'must not be dots and spaces only';
  if (/^ | $|\.$/.test(name)) return 'must not begin or end with a space, nor end with a dot';
  return TAKEN.has(name.toLowerCase())
    ? 'must not be that of an account which Windows has'
    : undefined;
}

/** One like it that Windows would take, if there is one. */
export const nearUserName = (name: string): string | undefined =>
  unlessProblem(
    name
      // Of what a network calls somebody.
      .replaceAll(/^.*\\|@.*$/g, '')
      .replaceAll(new RegExp(NOT_IN_USER_NAME, 'g'), '')
      .slice(0, MAX_USER_NAME)
      .replaceAll(/^ +|[ .]+$/g, ''),
    userNameProblem,
  );

const unlessProblem = (
  name: string,
  problemOf: (name: string) => NameProblem,
): string | undefined => (name === '' || problemOf(name) !== undefined ? undefined : name);

/** The built-in account needs not be made. */
export const isAdministrator = (user: string): boolean => user.toLowerCase() === 'administrator';

/**
 * Five groups of five of the letters and digits that cannot be taken for each other: the 24 of which a
 * key is a number, and the N that keys have since Windows 8.
 */
export const PRODUCT_KEY = /^([BCDFGHJKMNPQRTVWXY2346789]{5}-){4}[BCDFGHJKMNPQRTVWXY2346789]{5}$/;

const NOT_IN_KEYS = /[AEILOSUZ015]/g;

/** What is wrong with a product key, without the key; nothing when it is one. */
export function describeKeyProblem(text: string): string | undefined {
  if (PRODUCT_KEY.test(text)) return undefined;
  const strange = new Set(text.match(NOT_IN_KEYS));
  return /^([A-Z0-9]{5}-){4}[A-Z0-9]{5}$/.test(text)
    ? `has ${[...strange].join(' and ')} in it, and no product key has any of A E I L O S U Z 0 1 5`
    : 'is not five groups of five capital letters or digits, with a - between them';
}

/** What no answer file can hold; also what is left of a character that was cut in two. */
export const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

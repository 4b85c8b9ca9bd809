/** "Did you mean" for the guests that kvmrun ships. */
import {closest} from '../core/closest.js';
import {GUESTS, type GuestName, WINDOWS_GUESTS} from './shipped.js';

const MOST = 6;

/** Those with the word in their name, such as `debian`; else the one that it is a slip of. Newest first. */
export function nearGuests(word: string): readonly string[] {
  const windows = nearWindows(word);
  if (windows !== undefined) return [windows];
  const names = originals();
  const wanted = word.toLowerCase();
  const stem = wanted.replace(/[-:. ]?[0-9].*$/, '');
  for (const part of [wanted, stem]) {
    const found = part === '' ? [] : names.filter((name) => name.includes(part));
    if (found.length > 0) return found.slice(0, MOST);
  }
  const slip = closest(wanted, names) ?? closest(stem, distributionsOf(names));
  return slip === undefined ? [] : names.filter((name) => name.startsWith(slip)).slice(0, 1);
}

/** Without variants of others, such as `debian-13-aarch64`. */
const originals = (): readonly GuestName[] =>
  GUESTS.filter((name) => !GUESTS.some((other) => name.startsWith(`${other}-`))).sort((a, b) =>
    b.localeCompare(a, 'en', {numeric: true}),
  );

/** Names without what comes after the first hyphen. */
const distributionsOf = (names: readonly string[]): readonly string[] => [
  ...new Set(names.map((name) => name.replace(/-.*$/, ''))),
];

/** Whether somebody means a Windows, of whatever version. */
export const isLikeWindows = (word: string): boolean => /^win/i.test(word);

/** `win11`, `Windows 11`, `server2022`, `windows-11-arm64`; of another version, such as 7, there is none near. */
function nearWindows(word: string): string | undefined {
  if (!isLikeWindows(word) && !/server/i.test(word)) return undefined;
  const meant = versionIn(word);
  const sameDigits = WINDOWS_GUESTS.filter((name) => digitsIn(name) === digitsIn(word));
  return WINDOWS_GUESTS.find((name) => versionIn(name) === meant) ?? closest(word, sameDigits);
}

const versionIn = (name: string): string =>
  name
    .toLowerCase()
    .replace(/win(dows)?|server|[^a-z0-9]/g, '')
    .replace(/arm(64)?$/, 'aarch64');

const digitsIn = (name: string): string => name.replace(/[^0-9]/g, '');

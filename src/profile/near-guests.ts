/** "Did you mean" for the guests that kvmrun ships. */
import {closest} from '../core/closest.js';
import {GUESTS, type GuestName} from './shipped.js';

const MOST = 6;

/** Those with the word in their name, such as `debian`; else the one that it is a slip of. Newest first. */
export function nearGuests(word: string): readonly GuestName[] {
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

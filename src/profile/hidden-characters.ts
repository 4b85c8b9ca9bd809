/**
 * Characters that a terminal obeys, or that a reviewer cannot see.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {JsonPointer} from '../core/pointer.js';

// C0, DEL, C1, halves of surrogate pairs, what has no width, and what breaks lines or reorders text
// for the reader but not for the parser. Not the joiners, which some scripts and emoji need.
const HIDDEN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/u;

export interface HiddenCharacter {
  readonly character: string;
  readonly index: number;
}

/** The first such character of a key or a string. */
export const findHidden = (text: string): HiddenCharacter | undefined => first(HIDDEN, text);

/** The first character that makes the text around it show in another order. */
export const findReordering = (text: string): HiddenCharacter | undefined =>
  first(REORDERING, text);

function first(pattern: RegExp, text: string): HiddenCharacter | undefined {
  const found = pattern.exec(text);
  return found === null ? undefined : {character: found[0], index: found.index};
}

const TEXTS_WITH_LINES =
  /^\/(cloudInit\/(files\/\d+\/content$|runcmd\/|(userData|vendorData|networkConfig)\/inline\/)|ignition\/inline\/|credentials\/\d+\/text$)/;

/** Whether a line break or a tab has a meaning in this string of a profile. */
export const hasLinesAt = (pointer: JsonPointer): boolean => TEXTS_WITH_LINES.test(pointer);

export function describeHidden(
  character: string,
  what: 'key' | 'string' | 'comment',
): Pick<Diagnostic, 'code' | 'message'> {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'profile/control-character',
    message: `The ${what} contains the control character 'U+${code}', which nobody can see`,
  };
}

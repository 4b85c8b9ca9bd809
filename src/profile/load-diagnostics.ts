/**
 * What can go wrong on the way from a name in `extends` to a file.
 */

import {closest} from '../core/closest.js';
import type {Diagnostic, Location} from '../core/diagnostic.js';
import {ROOT} from '../core/pointer.js';
import {shellWord} from '../core/shell-word.js';
import {isLikeWindows, nearGuests} from './near-guests.js';
import {BASES, SHIPPED, SHIPPED_PROFILES, WINDOWS_GUESTS} from './shipped.js';

/** One profile file, by the three names that it has. */
export interface Reference {
  /** For diagnostics. */
  readonly shown: string;
  /** For reading. */
  readonly actual: string;
  readonly realPath: string;
}

export interface ReadProblem {
  readonly problem: 'missing' | 'denied' | 'not-a-file' | 'too-big' | 'failed';
  readonly detail: string;
}

/** Why a file could not be read; shown where it is named, if a file names it. */
export function describeUnread(
  {shown}: Reference,
  {problem, detail}: ReadProblem,
  from: Location | undefined,
): Diagnostic {
  const shared = {severity: 'error', location: from ?? {file: shown, pointer: ROOT}} as const;
  switch (problem) {
    case 'missing':
      return from === undefined ? missingProfile(shown) : describeMissingBase(shown, from);
    case 'denied':
      return {
        ...shared,
        code: 'profile/file-denied',
        failure: 'permission',
        message: `'${shown}' may not be read: ${detail}`,
      };
    case 'not-a-file':
      return {
        ...shared,
        code: 'profile/not-a-file',
        message: `'${shown}' is ${detail}, and must be a profile`,
      };
    case 'too-big':
      return {
        ...shared,
        code: 'profile/too-big',
        message: `'${shown}' is too big for a profile: ${detail}`,
      };
    case 'failed':
      return {
        ...shared,
        code: 'profile/file-unreadable',
        failure: 'io',
        message: `'${shown}' cannot be read: ${detail}`,
      };
  }
}

const missingProfile = (shown: string): Diagnostic => ({
  code: 'profile/file-missing',
  severity: 'error',
  failure: 'input-missing',
  message: `There is no profile '${shown}'`,
  location: {file: shown, pointer: ROOT},
  hint: `kvmrun init ${shellWord(shown)} writes one to start from`,
});

export function describeMissingBase(shown: string, location: Location): Diagnostic {
  const isShipped = shown.startsWith(SHIPPED);
  const near = isShipped
    ? nearShipped(shown.slice(SHIPPED.length))
    : inQuotes(
        SHIPPED_PROFILES.filter((name) => shown.endsWith(name.slice(SHIPPED.length))).slice(0, 1),
      );
  return {
    code: isShipped ? 'profile/unknown-base' : 'profile/file-missing',
    severity: 'error',
    failure: 'input-missing',
    message: isShipped
      ? `kvmrun ships no profile '${shown}', there is ${BASES.map((name) => SHIPPED + name).join(', ')}, and the guests that kvmrun images lists`
      : `There is no profile '${shown}' to extend`,
    location,
    ...(near !== undefined && {hint: near}),
  };
}

function nearShipped(name: string): string | undefined {
  const near = closest(name, BASES) ?? nearGuests(name)[0];
  const all = near === undefined && isLikeWindows(name) ? WINDOWS_GUESTS : [];
  return inQuotes((near === undefined ? all : [near]).map((one) => SHIPPED + one));
}

const inQuotes = (names: readonly string[]): string | undefined =>
  names.length === 0 ? undefined : names.map((name) => `"${name}"`).join(', ');

export const describeLoop = (chain: readonly Reference[], location: Location): Diagnostic => ({
  code: 'profile/extends-loop',
  severity: 'error',
  message: `The profiles extend each other in a loop: ${chain.map(({shown}) => shown).join(' → ')}`,
  location,
});

export const describeLongChain = (length: number, location: Location): Diagnostic => ({
  code: 'profile/extends-too-deep',
  severity: 'error',
  message: `More than ${length} profiles extend each other in a row`,
  location,
});

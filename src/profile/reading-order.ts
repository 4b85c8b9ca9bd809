/**
 * Diagnostics in the order in which a reader meets them: file by file, the profile itself first, each
 * from top to bottom.
 */
import type {Diagnostic} from '../core/diagnostic.js';

/** More than anybody reads; a file of a megabyte can hold a mistake in every other character. */
const MOST = 100;

export function inReadingOrder(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const files = [...sources.keys()];
  const rank = ({location}: Diagnostic): number => files.indexOf(location?.file ?? '');
  const offset = ({location}: Diagnostic): number => location?.range?.start.offset ?? -1;
  const sorted = [...diagnostics].sort((a, b) => rank(a) - rank(b) || offset(a) - offset(b));
  return sorted.length > MOST ? [...sorted.slice(0, MOST), rest(sorted.length - MOST)] : sorted;
}

const rest = (count: number): Diagnostic => ({
  code: 'profile/more-problems',
  severity: 'error',
  message: `There are '${count}' more problems, of which the first ${MOST} are shown`,
});

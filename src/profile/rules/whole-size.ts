/**
 * Sizes that come to whole, usable units: what several rules look for.
 */
import {parseByteSize} from '../../core/byte-size.js';
import type {Diagnostic, Location} from '../../core/diagnostic.js';

export interface Unit {
  readonly bytes: number;
  readonly name: string;
}

/** What is wrong with a size that has the right form; the pattern cannot say the rest. */
export function checkWholeSize(
  text: string,
  unit: Unit,
  location: Location,
): readonly Diagnostic[] {
  const bytes = parseByteSize(text);
  if (bytes !== undefined && bytes > 0 && bytes % unit.bytes === 0) return [];
  return [
    {
      code: 'profile/unusable-size',
      severity: 'error',
      message: `'${text}' is no usable size, allowed are whole multiples of ${unit.name} above zero and below 8192TiB`,
      location,
    },
  ];
}

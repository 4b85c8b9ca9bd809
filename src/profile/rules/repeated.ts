/**
 * Values that must differ from each other: what several rules look for.
 */
import type {Diagnostic, DiagnosticCode, Locate} from '../../core/diagnostic.js';
import type {JsonPointer} from '../../core/pointer.js';

export interface Candidate {
  readonly value: string;
  readonly pointer: JsonPointer;
}

/** One diagnostic for every value that an earlier one clashes with. */
export function findClashes(
  candidates: readonly Candidate[],
  report: {
    readonly code: DiagnosticCode;
    readonly message: (value: string) => string;
    readonly hint?: string;
    readonly locate: Locate;
    /** Default: equal values clash. */
    readonly clash?: (one: string, other: string) => boolean;
  },
): readonly Diagnostic[] {
  const {code, message, hint, locate, clash = (one, other) => one === other} = report;
  return candidates.flatMap(({value, pointer}, index): readonly Diagnostic[] => {
    const earlier = candidates.slice(0, index).find((other) => clash(other.value, value));
    if (earlier === undefined) return [];
    return [
      {
        code,
        severity: 'error',
        message: message(value),
        location: locate(pointer),
        ...(hint !== undefined && {hint}),
        related: [{message: 'the first one is here', location: locate(earlier.pointer)}],
      },
    ];
  });
}

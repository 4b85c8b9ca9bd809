/**
 * A decision, and what there is to say about it.
 *
 * With an error among the diagnostics the value is a stand-in, good for finding the other problems
 * of the profile in the same go.
 */
import type {Diagnostic} from '../core/diagnostic.js';

export interface Judged<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

export const judged = <T>(value: T, ...diagnostics: readonly Diagnostic[]): Judged<T> => ({
  value,
  diagnostics,
});

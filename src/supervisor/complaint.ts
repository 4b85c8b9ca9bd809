/**
 * One row of the tables that explain QEMU's complaints.
 */
import type {DiagnosticCode} from '../core/diagnostic.js';
import type {FailureClass} from '../core/failure-class.js';

export interface Explanation {
  readonly code: DiagnosticCode;
  /** Matched against single lines without QEMU's prefix. */
  readonly pattern: RegExp;
  /** Only when QEMU was ended by this signal. */
  readonly signal?: string;
  readonly failure: FailureClass;
  readonly say: (match: RegExpExecArray) => string;
  readonly hint?: string;
}

/** User values stand in single quotes. */
export const quoted = (text: string | undefined): string => `'${text ?? ''}'`;

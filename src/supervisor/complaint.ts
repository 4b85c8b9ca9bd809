/**
 * One row of the tables that explain QEMU's complaints.
 */
import type {DiagnosticCode} from '../core/diagnostic.js';
import type {FailureClass} from '../core/failure-class.js';

/** What surrounds a complaint, for the rows that need more than its own line. */
export interface Circumstances {
  /** The last lines that QEMU wrote, warnings included, without its prefix. */
  readonly lines: readonly string[];
  /** Who wrote the option that QEMU complains of; `unknown` when it names none. */
  readonly author: 'kvmrun' | 'extraArgs' | 'unknown';
  readonly extraArgs: readonly string[];
  /** The QEMU binary. */
  readonly qemu: string;
  /** Where QEMU looks for relative paths, which only `extraArgs` can hold. */
  readonly folder?: string;
  /** The file that the option names, when the complaint itself does not. */
  readonly file?: string;
}

type Answer<T> = T | ((circumstances: Circumstances, match: RegExpExecArray) => T);

export interface Explanation {
  readonly code: DiagnosticCode;
  /** Matched against single lines without QEMU's prefix. */
  readonly pattern: RegExp;
  /** Only when QEMU was ended by this signal. */
  readonly signal?: string;
  readonly failure: Answer<FailureClass>;
  readonly say: (match: RegExpExecArray, circumstances: Circumstances) => string;
  readonly hint?: Answer<string | undefined>;
  /** The word of `extraArgs` that is to blame, where QEMU cannot say so. */
  readonly culprit?: (extraArgs: readonly string[], match: RegExpExecArray) => string | undefined;
  /** Whose words they are, when not QEMU's. */
  readonly speaker?: string;
}

/** What a row says, when it depends on the circumstances and when it does not. */
export const answered = <T extends string | undefined>(
  answer: Answer<T>,
  circumstances: Circumstances,
  match: RegExpExecArray,
): T => (typeof answer === 'function' ? answer(circumstances, match) : answer);

/** User values stand in single quotes. */
export const quoted = (text: string | undefined): string => `'${text ?? ''}'`;

/** `the disk '/a/b.img'`, or only `the disk` when nobody knows which. */
export const named = (what: string, {file}: Circumstances): string =>
  file === undefined ? what : `${what} ${quoted(file)}`;

/** A path, and where it was looked for when it is a relative one. */
export const pathIn = (file: string | undefined, {folder}: Circumstances): string =>
  folder === undefined || file === undefined || file.startsWith('/')
    ? quoted(file)
    : `${quoted(file)}, looked for in ${quoted(folder)},`;

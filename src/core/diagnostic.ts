/**
 * A problem that the user can act on, with the place that caused it.
 */
import type {FailureClass} from './failure-class.js';
import type {JsonPointer} from './pointer.js';

/** One character position in a source text. Lines and columns count from 1, offsets from 0. */
export interface SourcePosition {
  readonly line: number;
  /** In UTF-16 units, as editors count. */
  readonly column: number;
  readonly offset: number;
}

/** A stretch of source text; `end` is the position after its last character. */
export interface SourceRange {
  readonly start: SourcePosition;
  readonly end: SourcePosition;
}

/** The place in a profile that a problem is about. */
export interface Location {
  /** Path as the user typed it, or as `extends` named it. */
  readonly file: string;
  readonly pointer: JsonPointer;
  /** Absent for values that kvmrun filled in, such as schema defaults. */
  readonly range?: SourceRange;
}

/** Which stage found the problem, then what is wrong, in kebab-case. Codes are never reused. */
export type DiagnosticCode =
  `${'cli' | 'profile' | 'plan' | 'host' | 'image' | 'prepare' | 'supervisor' | 'qmp'}/${string}`;

/** A problem the user can act on. Never thrown, always returned. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning';
  /** One sentence. Names the value found and the values allowed. */
  readonly message: string;
  readonly location?: Location;
  /**
   * The profile value that caused the problem, for stages that know profile values but not
   * files; whoever holds the source texts turns it into a `location`.
   */
  readonly origin?: JsonPointer;
  /** What to type or change, when there is one obvious fix. */
  readonly hint?: string;
  /** What kind of failure it is to a calling script; `profile` when absent. */
  readonly failure?: FailureClass;
  /** Other places that explain the problem, e.g. the first of two duplicates. */
  readonly related?: readonly {readonly message: string; readonly location: Location}[];
  /** The same for stages that know no files; becomes `related`. */
  readonly alsoAbout?: readonly {readonly message: string; readonly origin: JsonPointer}[];
}

/** Turns a pointer into the merged profile into the file and range that supplied the value. */
export type Locate = (pointer: JsonPointer) => Location;

/** Gives every diagnostic that names only an `origin` its place in a file. */
export const placeDiagnostics = (
  diagnostics: readonly Diagnostic[],
  locate: Locate,
): readonly Diagnostic[] =>
  diagnostics.map((diagnostic) => {
    const {location, origin, related = [], alsoAbout = []} = diagnostic;
    const others = alsoAbout.map((other) => ({
      message: other.message,
      location: locate(other.origin),
    }));
    return {
      ...diagnostic,
      ...(location === undefined && origin !== undefined && {location: locate(origin)}),
      ...(others.length > 0 && {related: [...related, ...others]}),
    };
  });

/** An error of the stage that its code names. */
export const problem = (
  code: DiagnosticCode,
  rest: Pick<Diagnostic, 'message' | 'hint' | 'failure'>,
): Diagnostic => ({code, severity: 'error', ...rest});

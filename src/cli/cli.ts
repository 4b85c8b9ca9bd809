/**
 * What every command gets: where to print, what to print about, and how to finish.
 *
 * Results go to standard output, everything else to standard error. With `--json`
 * standard output carries exactly one JSON document, also when the command fails.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {FailureClass} from '../core/failure-class.js';
import type {PendingLaunch} from '../supervisor/launch.js';
import {exitCodeOf, failureOf} from './exit-code.js';
import {renderDiagnostic} from './render/diagnostic.js';
import {escapeControls} from './render/escape.js';
import {type Style, styleFor} from './render/style.js';

export type SourceTexts = ReadonlyMap<string, string>;

/** The process around the command line, passed in so that tests can replace it. */
export interface Surroundings {
  /** Opened only by those who read it; Node takes 3 ms for that. */
  readonly stdin: () => NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly uid: number;
  /** The folder that holds `schemas/`, `profiles/` and `dist/`. */
  readonly packageDirectory: string;
  /** Starts a supervisor that waits for its order. */
  readonly startSupervisor: () => Promise<PendingLaunch>;
}

export interface Cli extends Surroundings {
  readonly output: 'text' | 'json';
  readonly style: Style;
  /** Prints a line of the result; nothing with `--json`. */
  print(line: string): void;
  /** Prints the result of `--json`; nothing without. */
  printJson(value: unknown): void;
  /** Says something that is not the result; nothing with `--json`. */
  note(line: string): void;
  /** Shows diagnostics with the lines they are about; with `--json` they are part of the document. */
  report(diagnostics: readonly Diagnostic[], sources?: SourceTexts): void;
  /** Reports, prints the JSON document of a failure, and finishes with the fitting exit code. */
  fail(diagnostics: readonly Diagnostic[], sources?: SourceTexts): void;
  /** Prints the JSON document of what was done, and finishes as the problems with the rest say. */
  conclude(document: object, problems: readonly Diagnostic[]): void;
  /** Sets the exit code of the process. The highest-numbered of several wins. */
  finish(code: number): void;
}

/** The JSON form of a failed command. */
export interface FailureDocument {
  readonly error: {
    readonly exitCode: number;
    readonly failure: FailureClass;
    readonly message: string;
  };
  readonly diagnostics: readonly Diagnostic[];
}

export function failureDocument(diagnostics: readonly Diagnostic[]): FailureDocument {
  const failure = failureOf(diagnostics) ?? 'internal';
  const message = diagnostics.find(({severity}) => severity === 'error')?.message ?? '';
  return {error: {exitCode: exitCodeOf(failure), failure, message}, diagnostics};
}

export function createCli(
  surroundings: Surroundings,
  output: 'text' | 'json',
  finish: (code: number) => void,
): Cli {
  const style = styleFor(surroundings.stdout);
  const errorStyle = styleFor(surroundings.stderr);
  const asText = output === 'text';
  const cli: Cli = {
    ...surroundings,
    output,
    style,
    finish,
    print(line) {
      if (asText) surroundings.stdout.write(`${escapeControls(line, style)}\n`);
    },
    printJson(value) {
      // JSON leaves DEL, C1 and what reorders text as they are; their escapes are JSON, too.
      if (!asText) surroundings.stdout.write(`${escapeControls(JSON.stringify(value, null, 2))}\n`);
    },
    note(line) {
      if (asText) surroundings.stderr.write(`${escapeControls(line, errorStyle)}\n`);
    },
    report(diagnostics, sources = new Map()) {
      for (const diagnostic of diagnostics) {
        cli.note(renderDiagnostic(diagnostic, sources, errorStyle));
      }
    },
    fail(diagnostics, sources) {
      cli.report(diagnostics, sources);
      const document = failureDocument(diagnostics);
      cli.printJson(document);
      finish(document.error.exitCode);
    },
    conclude(document, problems) {
      const failure = problems.length === 0 ? undefined : failureDocument(problems);
      cli.printJson({...failure, ...document});
      if (failure !== undefined) finish(failure.error.exitCode);
    },
  };
  return cli;
}

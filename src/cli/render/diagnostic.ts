/**
 * Diagnostics for people: place, code and message, the line with carets under it, and the fix.
 *
 *   vm.json:2:46: error[profile/…]: message
 *       "firmware": {"type": "bios", "secureBoot": true}
 *                                                  ^^^^ /firmware/secureBoot
 *     hint: …
 */
import type {Diagnostic, Location, SourceRange} from '../../core/diagnostic.js';
import {hideSecrets} from './hide-secrets.js';
import {PLAIN, type Style} from './style.js';

/** Longest excerpt shown of a line, in characters. */
const EXCERPT_WIDTH = 100;

export function renderDiagnostic(
  diagnostic: Diagnostic,
  sources: ReadonlyMap<string, string>,
  style: Style = PLAIN,
): string {
  const {location, severity, code, message, hint, related = []} = diagnostic;
  const paint = severity === 'error' ? style.red : style.yellow;
  const place = location === undefined ? '' : `${style.bold(placeOf(location))}: `;
  return [
    `${place}${paint(`${severity}[${code}]`)}: ${message}`,
    ...excerptOf(location, sources, style),
    ...related.map((other) => `  ${placeOf(other.location)}: ${other.message}`),
    ...(hint === undefined ? [] : [`  ${style.cyan('hint')}: ${hint}`]),
  ].join('\n');
}

const placeOf = ({file, range}: Location): string =>
  range === undefined ? file : `${file}:${range.start.line}:${range.start.column}`;

function excerptOf(
  location: Location | undefined,
  sources: ReadonlyMap<string, string>,
  style: Style,
): readonly string[] {
  if (location === undefined) return [];
  const {file, pointer, range} = location;
  const text = sources.get(file);
  if (range === undefined || text === undefined) {
    return pointer === '' ? [] : [`    ${style.dim(`at ${pointer}`)}`];
  }
  const line = hideSecrets(text).split(/\r?\n/, range.start.line)[range.start.line - 1] ?? '';
  const {shown, caretAt} = clip(line, range.start.column - 1);
  const width = caretWidth(range, line, shown.length - caretAt);
  // Tabs are kept under the excerpt, so that the caret stands where the eye expects it.
  const indent = shown.slice(0, caretAt).replace(/[^\t]/g, ' ');
  return [
    `    ${shown}`,
    `    ${indent}${style.red('^'.repeat(width))} ${style.dim(pointer)}`.trimEnd(),
  ];
}

/** Cuts a long line to a window around the column, and drops its indentation. */
function clip(line: string, column: number): {readonly shown: string; readonly caretAt: number} {
  const indent = line.length - line.trimStart().length;
  const start =
    column - indent > EXCERPT_WIDTH - 20 ? column - EXCERPT_WIDTH / 2 : Math.min(indent, column);
  return {shown: line.slice(start, start + EXCERPT_WIDTH).trimEnd(), caretAt: column - start};
}

function caretWidth(range: SourceRange, line: string, room: number): number {
  const sameLine = range.end.line === range.start.line;
  const end = sameLine ? range.end.column - 1 : line.length;
  return Math.max(1, Math.min(end - (range.start.column - 1), Math.max(room, 1)));
}

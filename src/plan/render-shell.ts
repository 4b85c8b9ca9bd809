/**
 * The command line as text for a POSIX shell: one option a line, to read, to diff and to paste.
 */
import type {Argument} from './invocation.js';
import {renderArgument} from './render-argv.js';

export function renderShell(binary: string, args: readonly Argument[]): string {
  const lines = args.map((arg) => renderArgument(arg).map(quoteForShell).join(' '));
  return [quoteForShell(binary), ...lines].join(' \\\n  ');
}

/** Quotes what a shell would not take literally. Within single quotes only a single quote is special. */
export function quoteForShell(text: string): string {
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * The command line for people: one option a line, each with the profile value it came from.
 */
import type {JsonPointer} from '../core/pointer.js';
import type {Argument} from './invocation.js';
import {renderArgument} from './render-argv.js';
import {quoteForShell} from './render-shell.js';

export interface ListedArgument {
  readonly text: string;
  /** The root for what kvmrun decides by itself. */
  readonly origin: JsonPointer;
}

export function listArguments(args: readonly Argument[]): readonly ListedArgument[] {
  return args.map((arg) => ({
    text: renderArgument(arg).map(quoteForShell).join(' '),
    origin: arg.origin,
  }));
}

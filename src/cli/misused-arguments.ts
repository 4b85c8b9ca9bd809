/**
 * Says what is wrong with arguments that yargs has refused, from the same declarations: what was found,
 * what is allowed, and what was probably meant.
 */
import {closest} from '../core/closest.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {shellWord} from '../core/shell-word.js';
import type {CommandEntry, CommandModule} from './command-table.js';
import {
  completeArguments,
  type Declaration,
  declarationsOf,
  isFlagWithValue,
  nameOf,
  splitAtEquals,
} from './plain-arguments.js';

type Misuse = Pick<Diagnostic, 'message'> & Partial<Pick<Diagnostic, 'hint'>>;

export interface MisusedCommand {
  readonly entry: Pick<CommandEntry, 'name' | 'usage'>;
  readonly command: CommandModule;
}

type Options = ReturnType<typeof declarationsOf>['options'];

/** The first mistake in what follows the verb; `undefined` when these declarations know of none. */
export function findMisuse(
  {entry, command}: MisusedCommand,
  argv: readonly string[],
): Misuse | undefined {
  const {options, positionals} = declarationsOf(command);
  const {words, problem} = readOptions(completeArguments(command, argv), options, entry.name);
  return problem ?? findMisusedWord(words, positionals, entry);
}

interface Reading {
  readonly words: readonly string[];
  readonly problem?: Misuse;
}

function readOptions(args: readonly string[], options: Options, verb: string): Reading {
  const words: string[] = [];
  const seen = new Set<string>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') return {words: [...words, ...rest]};
    if (!arg.startsWith('-') || arg === '-') {
      words.push(arg);
      continue;
    }
    const found = readOption(arg, options);
    if (found === undefined) return {words, problem: unknownOption(arg, options)};
    const {name, option, shown} = found;
    if (isFlagWithValue(arg, options)) {
      return {
        words,
        problem: {message: `The option ${shown} takes no value, and has '${found.value}'`},
      };
    }
    if (option.type === 'boolean') {
      // Several letters in one: `-fn 20`.
      if (!arg.startsWith('--') && found.value !== undefined) rest.unshift(`-${found.value}`);
      continue;
    }
    if (seen.has(name)) {
      return {words, problem: {message: `The option ${shown} is given more than once`}};
    }
    seen.add(name);
    const problem = findMisusedValue(found.value ?? rest.shift(), {option, shown, verb});
    if (problem !== undefined) return {words, problem};
  }
  return {words};
}

interface FoundOption {
  readonly name: string;
  readonly option: Declaration;
  /** As it was typed, without its value. */
  readonly shown: string;
  /** Where it is attached. */
  readonly value?: string;
}

function readOption(arg: string, options: Options): FoundOption | undefined {
  const [shown = '', value] = arg.startsWith('--') ? splitAtEquals(arg) : splitShort(arg);
  const name = nameOf(shown, options);
  const option = options.get(name ?? '');
  if (name === undefined || option === undefined) return undefined;
  return {name, option, shown, ...(value !== undefined && {value})};
}

/** `-n20`, or `-n=20`. */
const splitShort = (arg: string): readonly (string | undefined)[] => [
  arg.slice(0, 2),
  arg.slice(2).replace(/^=/, '') || undefined,
];

function unknownOption(arg: string, options: Options): Misuse {
  const [typed = ''] = arg.split('=');
  const near = typed.startsWith('--')
    ? closest(typed.slice(2), ['help', ...options.keys()])
    : undefined;
  return {
    message: `Unknown option '${typed}'${near === undefined ? '' : `, did you mean '--${near}'?`}`,
  };
}

interface OptionInHand extends Pick<FoundOption, 'option' | 'shown'> {
  readonly verb: string;
}

function findMisusedValue(
  value: string | undefined,
  {option: {choices}, shown, verb}: OptionInHand,
): Misuse | undefined {
  const allowed = choices === undefined ? '' : `, allowed are ${choices.join(', ')}`;
  if (value === undefined || value === '' || value.startsWith('-')) {
    return {message: `The option ${shown} needs a value${allowed}`};
  }
  if (choices === undefined || choices.includes(value)) return undefined;
  const near = closest(value, choices);
  return {
    message: `'${value}' is no value for ${shown}${allowed}`,
    ...(near !== undefined && {hint: `kvmrun ${verb} ${shown}=${near}`}),
  };
}

function findMisusedWord(
  words: readonly string[],
  positionals: ReturnType<typeof declarationsOf>['positionals'],
  {name: verb, usage}: MisusedCommand['entry'],
): Misuse | undefined {
  const takes = `kvmrun ${usage}`;
  for (const [index, [name, {array, choices, demandOption}]] of positionals.entries()) {
    const word = words[index];
    const allowed = choices === undefined ? '' : `, allowed are ${choices.join(', ')}`;
    if (word === undefined) {
      if (!demandOption) return undefined;
      return {message: `The ${name} is missing${allowed}`, hint: takes};
    }
    if (choices !== undefined && !choices.includes(word)) {
      const near = closest(word, choices);
      const meant = words.with(index, near ?? '').map(shellWord);
      return {
        message: `Unknown ${name} '${word}'${allowed}`,
        ...(near !== undefined && {hint: `kvmrun ${verb} ${meant.join(' ')}`}),
      };
    }
    if (array) return undefined;
  }
  const extra = words[positionals.length];
  if (extra === undefined) return undefined;
  return {message: `'${extra}' is one word too many`, hint: takes};
}

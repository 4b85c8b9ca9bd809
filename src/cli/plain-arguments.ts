/**
 * Reads plain arguments without yargs, from the same declarations.
 *
 * Plain means: known options with values that fit, each once, and no more positionals than the
 * command takes. For anything else, help included, there is yargs and its messages; a test holds
 * both to the same result.
 */
import type {Argv} from 'yargs';
import type {CommandModule} from './command-table.js';

type Value = string | boolean | readonly string[] | undefined;

export interface Declaration extends OptionalValue {
  /** Numbers and lengths of time are read by the command itself, which says what is wrong with them. */
  readonly type?: 'string' | 'boolean';
  readonly array?: boolean;
  readonly alias?: string;
  readonly choices?: readonly string[];
  readonly demandOption?: boolean;
  readonly default?: Value;
}

/** What an option means that may stand alone, and then has this value: `--wait` is `--wait=ready`. */
interface OptionalValue {
  readonly alone?: string;
}

/** Declares such an option; its value, if it has one, comes after a `=`. */
export const withValueAlone = <T extends object>(
  alone: string,
  declaration: T,
): T & OptionalValue => ({
  ...declaration,
  alone,
});

interface Declared {
  readonly options: ReadonlyMap<string, Declaration>;
  readonly positionals: readonly (readonly [string, Declaration])[];
}

/** What the handler gets, or `undefined` when the arguments are not plain. */
export function readPlainArguments(
  command: CommandModule,
  argv: readonly string[],
): Readonly<Record<string, Value>> | undefined {
  const {options, positionals} = declarationsOf(command);
  const values = new Map<string, Value>();
  const words: string[] = [];
  const args = completeArguments(command, argv);
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--') {
      words.push(...args.slice(index + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      words.push(arg);
      continue;
    }
    const [flag = '', attached] = splitAtEquals(arg);
    const name = nameOf(flag, options);
    if (name === undefined || values.has(name)) return undefined;
    const option = options.get(name) ?? {};
    const isFlag = option.type === 'boolean';
    if (isFlag && attached !== undefined) return undefined;
    const value = isFlag ? true : readValue(attached ?? args[index + 1], option);
    if (value === undefined) return undefined;
    values.set(name, value);
    if (!isFlag && attached === undefined) index += 1;
  }
  return assign(words, positionals, {...defaultsOf(options), ...Object.fromEntries(values)});
}

/** Gives options that stand alone the value that they then have, for whoever reads them. */
export function completeArguments(
  command: CommandModule,
  argv: readonly string[],
): readonly string[] {
  const {options} = declarationsOf(command);
  const end = argv.indexOf('--');
  return argv.map((arg, index) => {
    const alone = end !== -1 && index > end ? undefined : options.get(arg.slice(2))?.alone;
    return alone !== undefined && arg.startsWith('--') ? `${arg}=${alone}` : arg;
  });
}

/** Only long options have their value attached. */
export const splitAtEquals = (arg: string): readonly (string | undefined)[] => {
  const at = arg.startsWith('--') ? arg.indexOf('=') : -1;
  return at === -1 ? [arg] : [arg.slice(0, at), arg.slice(at + 1)];
};

/** `--force=3`, which yargs would take for `--force=false`. */
export function isFlagWithValue(arg: string, options: Declared['options']): boolean {
  const [flag = '', value] = splitAtEquals(arg);
  const {type} = options.get(nameOf(flag, options) ?? '') ?? {};
  return type === 'boolean' && value !== undefined;
}

export function nameOf(arg: string, options: Declared['options']): string | undefined {
  if (arg.startsWith('--')) return options.has(arg.slice(2)) ? arg.slice(2) : undefined;
  return [...options].find(([, {alias}]) => `-${alias}` === arg)?.[0];
}

function readValue(text: string | undefined, {choices}: Declaration): Value {
  if (text === undefined || text === '' || text.startsWith('-')) return undefined;
  return choices === undefined || choices.includes(text) ? text : undefined;
}

const defaultsOf = (options: Declared['options']): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    [...options].flatMap(([name, declared]) =>
      'default' in declared ? [[name, declared.default]] : [],
    ),
  );

function assign(
  words: readonly string[],
  positionals: Declared['positionals'],
  options: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> | undefined {
  const values = new Map<string, Value>();
  let rest = words;
  for (const [name, {array, choices, demandOption}] of positionals) {
    const [word] = rest;
    if (word === undefined) {
      if (demandOption) return undefined;
      continue;
    }
    if (choices !== undefined && !choices.includes(word)) return undefined;
    values.set(name, array ? rest : word);
    rest = array ? [] : rest.slice(1);
  }
  return rest.length === 0 ? {...options, ...Object.fromEntries(values)} : undefined;
}

/** Runs the command's builder with something that only takes notes. */
export function declarationsOf({builder}: CommandModule): Declared {
  const options = new Map<string, Declaration>([['json', {type: 'boolean'}]]);
  const positionals: [string, Declaration][] = [];
  const notebook = {
    option(name: string, declaration: Declaration) {
      options.set(name, declaration);
      return notebook;
    },
    positional(name: string, declaration: Declaration) {
      positionals.push([name, declaration]);
      return notebook;
    },
    usage: () => notebook,
    example: () => notebook,
    epilogue: () => notebook,
  };
  // Our builders call nothing else; another call would throw, and a test runs them all.
  if (typeof builder === 'function') void builder(notebook as unknown as Argv);
  return {options, positionals};
}

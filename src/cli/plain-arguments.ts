/**
 * Reads plain arguments without yargs, from the same declarations.
 *
 * Plain means: known options with values that fit, each once, and no more positionals than the
 * command takes. For anything else, help included, there is yargs and its messages; a test holds
 * both to the same result.
 */
import type {Argv} from 'yargs';
import type {CommandModule} from './command-table.js';

type Value = string | number | boolean | readonly string[] | undefined;

interface Declaration {
  readonly type?: 'string' | 'number' | 'boolean';
  readonly array?: boolean;
  readonly alias?: string;
  readonly choices?: readonly string[];
  readonly demandOption?: boolean;
  readonly default?: Value;
}

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
  for (let index = 0; index < argv.length; index += 1) {
    const arg = argv[index] ?? '';
    if (arg === '--') {
      words.push(...argv.slice(index + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      words.push(arg);
      continue;
    }
    const name = nameOf(arg, options);
    if (name === undefined || values.has(name)) return undefined;
    const option = options.get(name) ?? {};
    const isFlag = option.type === 'boolean';
    const value = isFlag ? true : readValue(argv[index + 1], option);
    if (value === undefined) return undefined;
    values.set(name, value);
    if (!isFlag) index += 1;
  }
  return assign(words, positionals, {...defaultsOf(options), ...Object.fromEntries(values)});
}

function nameOf(arg: string, options: Declared['options']): string | undefined {
  if (arg.startsWith('--')) return options.has(arg.slice(2)) ? arg.slice(2) : undefined;
  return [...options].find(([, {alias}]) => `-${alias}` === arg)?.[0];
}

function readValue(text: string | undefined, {type, choices}: Declaration): Value {
  if (text === undefined || text === '' || text.startsWith('-')) return undefined;
  if (choices !== undefined) return choices.includes(text) ? text : undefined;
  if (type !== 'number') return text;
  return /^[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
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
function declarationsOf({builder}: CommandModule): Declared {
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

/**
 * From `argv` to the handler of one command.
 *
 * Plain arguments are read here; yargs, whose loading costs a third of a Node start, is for help,
 * for mistakes and for everything unusual. Both read the same declarations.
 */
import {closest} from '../core/closest.js';
import type {Diagnostic} from '../core/diagnostic.js';
import type {Cli} from './cli.js';
import {COMMANDS, type CommandEntry, type CommandModule} from './command-table.js';
import {readPlainArguments} from './plain-arguments.js';
import {usage} from './usage.js';

const GLOBAL_OPTIONS = ['--json', '--help', '-h', '--version'];

/** Parses `argv` (without node and script) and runs the command that it names. */
export async function runCommandLine(argv: readonly string[], cli: Cli): Promise<void> {
  const word = argv.find((arg) => !arg.startsWith('-'));
  if (word === undefined) return runWithoutCommand(argv, cli);
  const entry = COMMANDS.find(({name}) => name === word);
  if (entry === undefined) return failUnknownCommand(word, cli);
  const {own, behind} = splitAtDashes(argv, {entry, word});
  const command = withOperands((await entry.load())(cli), entry, behind);
  const plain = own[0] === word ? readPlainArguments(command, own.slice(1)) : undefined;
  // The declarations of the command say what its handler gets.
  if (plain !== undefined) return command.handler(plain as never);
  // yargs would drop them, and the command would act on its default instead.
  const complaint = own.includes('--')
    ? `What stands after '--' does not fit, or one of the options before it`
    : await (await import('./yargs-command-line.js')).runWithYargs(command, own, cli);
  if (complaint === undefined) return;
  const {findMisuse} = await import('./misused-arguments.js');
  const misuse = findMisuse({entry, command}, own.toSpliced(own.indexOf(word), 1));
  const isForgotten = entry.afterDashes !== undefined && !argv.includes('--');
  const reminder = isForgotten ? `; the ${entry.afterDashes} to run stands after '--'` : '';
  const message = (misuse?.message ?? complaint) + reminder;
  failUsage({message, hint: misuse?.hint ?? `kvmrun ${word} --help`}, cli);
}

interface Named {
  readonly entry: CommandEntry;
  readonly word: string;
}

/** Cuts off what is not for us, for a command that passes it on. */
function splitAtDashes(
  argv: readonly string[],
  {entry, word}: Named,
): {readonly own: readonly string[]; readonly behind: readonly string[]} {
  const dashes = argv.indexOf('--');
  if (entry.afterDashes === undefined || dashes < argv.indexOf(word)) {
    return {own: argv, behind: []};
  }
  return {own: argv.slice(0, dashes), behind: argv.slice(dashes + 1)};
}

function withOperands(
  command: CommandModule,
  {afterDashes}: CommandEntry,
  behind: readonly string[],
): CommandModule {
  if (afterDashes === undefined) return command;
  const handler = (args: object): unknown =>
    command.handler({...args, [afterDashes]: behind} as never);
  return {...command, handler} as CommandModule;
}

async function runWithoutCommand(argv: readonly string[], cli: Cli): Promise<void> {
  const stray = argv.find((arg) => !GLOBAL_OPTIONS.includes(arg));
  if (stray !== undefined)
    return failUsage({message: `Unknown option '${stray}'`, hint: 'kvmrun --help'}, cli);
  const {showOverview} = await import('./yargs-command-line.js');
  await showOverview(cli);
  if (argv.length === 0) cli.finish(64);
}

function failUnknownCommand(word: string, cli: Cli): void {
  const names = COMMANDS.map(({name}) => name);
  const near = closest(word, names);
  cli.fail([
    {
      code: 'cli/unknown-command',
      severity: 'error',
      failure: 'usage',
      message: `Unknown command '${word}', known are ${names.join(', ')}`,
      hint: near === undefined ? 'kvmrun --help' : `kvmrun ${near}`,
    },
  ]);
}

const failUsage = (
  {message, hint}: Required<Pick<Diagnostic, 'message' | 'hint'>>,
  cli: Cli,
): void => cli.fail([usage(message, hint)]);

/**
 * From `argv` to the handler of one command.
 *
 * Plain arguments are read here; yargs, whose loading costs a third of a Node start, is for help,
 * for mistakes and for everything unusual. Both read the same declarations.
 */
import {closest} from '../core/closest.js';
import type {Cli} from './cli.js';
import {COMMANDS} from './command-table.js';
import {readPlainArguments} from './plain-arguments.js';

const GLOBAL_OPTIONS = ['--json', '--help', '-h', '--version'];

/** Parses `argv` (without node and script) and runs the command that it names. */
export async function runCommandLine(argv: readonly string[], cli: Cli): Promise<void> {
  const word = argv.find((arg) => !arg.startsWith('-'));
  if (word === undefined) return runWithoutCommand(argv, cli);
  const entry = COMMANDS.find(({name}) => name === word);
  if (entry === undefined) return failUnknownCommand(word, cli);
  const command = (await entry.load())(cli);
  const plain = argv[0] === word ? readPlainArguments(command, argv.slice(1)) : undefined;
  // The declarations of the command say what its handler gets.
  if (plain !== undefined) return command.handler(plain as never);
  // yargs would drop them, and the command would act on its default instead.
  if (argv.includes('--')) {
    return failUsage(
      `What stands after '--' does not fit, or one of the options before it`,
      cli,
      word,
    );
  }
  const {runWithYargs} = await import('./yargs-command-line.js');
  const problem = await runWithYargs(command, argv, cli);
  if (problem !== undefined) failUsage(problem, cli, word);
}

async function runWithoutCommand(argv: readonly string[], cli: Cli): Promise<void> {
  const stray = argv.find((arg) => !GLOBAL_OPTIONS.includes(arg));
  if (stray !== undefined) return failUsage(`Unknown option '${stray}'`, cli);
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

function failUsage(message: string, cli: Cli, command?: string): void {
  cli.fail([
    {
      code: 'cli/usage',
      severity: 'error',
      failure: 'usage',
      message,
      hint: command === undefined ? 'kvmrun --help' : `kvmrun ${command} --help`,
    },
  ]);
}

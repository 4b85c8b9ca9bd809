/**
 * The command line by way of yargs: help texts, everything unusual, and everything wrong.
 */
import type {Argv} from 'yargs';
import yargs from 'yargs/yargs';
import type {Cli} from './cli.js';
import {COMMANDS, type CommandModule} from './command-table.js';
import {completeArguments, declarationsOf, isFlagWithValue} from './plain-arguments.js';

/** Prints the help for all verbs. */
export async function showOverview(cli: Cli): Promise<void> {
  await parse(overview(cli), ['--help'], cli);
}

/** Runs the command; returns yargs' complaint about the arguments, if it has one. */
export async function runWithYargs(
  command: CommandModule,
  argv: readonly string[],
  cli: Cli,
): Promise<string | undefined> {
  const {options, positionals} = declarationsOf(command);
  const stray = argv.find((arg) => isFlagWithValue(arg, options));
  if (stray !== undefined) return `'${stray}' has a value, and takes none`;
  const lists = positionals.flatMap(([name, {array}]) => (array ? [name] : []));
  const parser = bare(cli)
    .command(command)
    .check((parsed) => refuseRepetition(parsed, ['_', ...lists]));
  return parse(parser, completeArguments(command, argv), cli);
}

function bare(cli: Cli): Argv {
  return yargs([])
    .scriptName('kvmrun')
    .locale('en')
    .exitProcess(false)
    .version(false)
    .help('help')
    .alias('help', 'h')
    .strict()
    .parserConfiguration({'camel-case-expansion': false})
    .option('json', {type: 'boolean', describe: 'Print one JSON document instead of text'})
    .wrap(Math.min(100, cli.stdout.columns ?? 100));
}

function overview(cli: Cli): Argv {
  const parser = bare(cli)
    .usage('Usage: kvmrun <command> [options]\n\nLaunches KVM virtual machines from JSON profiles.')
    .option('version', {type: 'boolean', describe: 'Print the version'});
  for (const {usage, describe} of COMMANDS)
    parser.command({command: usage, describe, handler: onlyForHelp});
  return parser
    .example('kvmrun init', 'Write a starter profile, vm.json')
    .example('kvmrun up vm.json', 'Start the VM')
    .example('kvmrun console vm.json', 'Attach to its serial port')
    .example('kvmrun down vm.json', 'Press its power button')
    .epilogue(
      'A VM is named by the path of its profile, by its name, or by its id; the default is vm.json.',
    );
}

/** Two values for one option: the user means one of them, and we cannot know which. */
function refuseRepetition(argv: Readonly<Record<string, unknown>>, lists: readonly string[]): true {
  const repeated = Object.keys(argv).find(
    (key) => Array.isArray(argv[key]) && !lists.includes(key),
  );
  if (repeated !== undefined)
    throw new Complaint(`The option --${repeated} is given more than once`);
  return true;
}

function onlyForHelp(): never {
  throw new Error('The overview of the commands runs none of them');
}

/** Thrown by us and caught by us: yargs goes on to the handler unless `fail` throws. */
class Complaint extends Error {}

/** Runs the parser; returns yargs' complaint, if it has one. */
async function parse(parser: Argv, argv: readonly string[], cli: Cli): Promise<string | undefined> {
  parser.fail((message: string | null, error: Error | undefined) => {
    // An error of the handler comes here, too.
    if (error !== undefined && error.name !== 'YError') throw error;
    throw new Complaint((message ?? error?.message ?? 'Wrong usage').replaceAll('\n', ' '));
  });
  let output = '';
  try {
    // The callback makes yargs hand over help texts instead of printing them itself.
    await parser.parseAsync([...argv], {}, (_error: unknown, _parsed: unknown, text: string) => {
      output = text;
    });
  } catch (error) {
    if (error instanceof Complaint) return error.message;
    throw error;
  }
  if (output !== '') cli.stdout.write(`${output}\n`);
  return undefined;
}

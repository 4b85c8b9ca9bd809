/**
 * The command line by way of yargs: help texts, everything unusual, and everything wrong.
 */
import type {Argv} from 'yargs';
import yargs from 'yargs/yargs';
import {closest} from '../core/closest.js';
import type {Cli} from './cli.js';
import {COMMANDS, type CommandModule} from './command-table.js';
import {completeArguments} from './plain-arguments.js';

/** Prints the help for all verbs. */
export async function showOverview(cli: Cli): Promise<void> {
  await parse(overview(cli), ['--help'], cli);
}

/** Runs the command; returns what is wrong with the arguments, if anything is. */
export async function runWithYargs(
  command: CommandModule,
  argv: readonly string[],
  cli: Cli,
): Promise<string | undefined> {
  const parser = bare(cli).command(command);
  const complaint = await parse(parser, completeArguments(command, argv), cli);
  return complaint === undefined ? undefined : sentence(complaint, parser);
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
    .check(refuseRepetition)
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
function refuseRepetition(argv: Readonly<Record<string, unknown>>): true {
  const repeated = Object.keys(argv).find(
    (key) => Array.isArray(argv[key]) && !LISTS.includes(key),
  );
  if (repeated !== undefined)
    throw new Complaint(`The option --${repeated} is given more than once`);
  return true;
}

const LISTS = ['_', 'profile', 'vm'];

function onlyForHelp(): never {
  throw new Error('The overview of the commands runs none of them');
}

/** Thrown by us and caught by us: yargs goes on to the handler unless `fail` throws. */
class Complaint extends Error {}

/** Runs the parser; returns yargs' complaint, if it has one. */
async function parse(parser: Argv, argv: readonly string[], cli: Cli): Promise<string | undefined> {
  parser.fail((message: string | null, error: Error | undefined) => {
    throw error ?? new Complaint(message ?? 'Wrong usage');
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

/** Turns yargs' complaint into one of ours, with the option that was probably meant. */
function sentence(complaint: string, parser: Argv): string {
  const [, unknown] = /^Unknown arguments?: (.+)$/.exec(complaint) ?? [];
  if (unknown === undefined) return complaint.replaceAll('\n', ' ');
  const [first = ''] = unknown.split(', ');
  const known = Object.keys(
    (parser as unknown as {getOptions(): {key: Record<string, unknown>}}).getOptions().key,
  ).filter((name) => name.length > 1);
  const near = closest(first, known);
  const dashes = first.length === 1 ? '-' : '--';
  return near === undefined
    ? `Unknown option or argument '${unknown}'`
    : `Unknown option '${dashes}${first}', did you mean '--${near}'?`;
}

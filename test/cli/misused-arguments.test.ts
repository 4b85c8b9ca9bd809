import * as assert from 'uvu/assert';
import type {Cli} from '../../src/cli/cli.js';
import {COMMANDS} from '../../src/cli/command-table.js';
import {findMisuse} from '../../src/cli/misused-arguments.js';
import {runWithYargs} from '../../src/cli/yargs-command-line.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/misused-arguments');

/** Builders and parsing look at nothing but the width of the terminal. */
const cli = {stdout: {columns: 80, write: () => true}} as unknown as Cli;

async function misuse(verb: string, argv: readonly string[]) {
  const entry = COMMANDS.find(({name}) => name === verb);
  if (entry === undefined) throw new Error(`There is no command ${verb}`);
  const command = (await entry.load())(cli);
  const handler = () => assert.unreachable(`${verb} ${argv.join(' ')} is run`);
  return {
    found: findMisuse({entry, command}, argv),
    complaint: await runWithYargs({...command, handler}, [verb, ...argv], cli),
  };
}

const LEVELS = 'running, ready, agent, ssh';

for (const [line, message, hint] of [
  [
    'snapshot craete web x',
    "Unknown action 'craete', allowed are create, ls, restore, rm",
    'kvmrun snapshot create web x',
  ],
  ["disk chekc 'a b'", "Unknown action 'chekc', allowed are info, check, resize"],
  ['nvram xyz', "Unknown action 'xyz', allowed are reset"],
  [
    'image',
    'The action is missing, allowed are ls, pull, verify, prune, import',
    'kvmrun image <action> [image..]',
  ],
  ['clone web', 'The name is missing', 'kvmrun clone <vm> <name> [file]'],
  ['send-key', 'The vm is missing', 'kvmrun send-key <vm> [keys..]'],
  ['snapshot rm web x y z', "'y' is one word too many", 'kvmrun snapshot <action> [vm] [name]'],
  ['up --foregruond', "Unknown option '--foregruond', did you mean '--foreground'?"],
  ['up -x', "Unknown option '-x'"],
  ['plan --fromat=shell', "Unknown option '--fromat', did you mean '--format'?"],
  [
    'up --wait=raedy a.json b.json',
    `'raedy' is no value for --wait, allowed are ${LEVELS}`,
    'kvmrun up --wait=ready',
  ],
  ['wait --for soon', `'soon' is no value for --for, allowed are ${LEVELS}, stopped`],
  ['wait --for', `The option --for needs a value, allowed are ${LEVELS}, stopped`],
  ['logs -n', 'The option -n needs a value'],
  ['logs -fn', 'The option -n needs a value'],
  ['init --os --arch x86_64', 'The option --os needs a value'],
  ['ps --json=3', "The option --json takes no value, and has '3'"],
  ['ps --json=true', "The option --json takes no value, and has 'true'"],
  ['up --foreground=', "The option --foreground takes no value, and has ''"],
  ['plan --format argv --format shell', 'The option --format is given more than once'],
] satisfies readonly [string, string, string?][]) {
  test(`tells what is wrong with: ${line}`, async () => {
    const [verb = '', ...argv] = line.split(' ');
    const {found, complaint} = await misuse(verb, argv);
    assert.is(found?.message, message);
    if (hint !== undefined) assert.is(found?.hint, hint);
    assert.ok(complaint !== undefined, 'yargs accepts it');
  });
}

for (const {name} of COMMANDS) {
  test(`has words of its own for what is wrong with ${name}`, async () => {
    for (const argv of [['--nonsense'], ['-Z'], ['a', 'b', 'c', 'd', '--json', '--nonsense=1']]) {
      const {found, complaint} = await misuse(name, argv);
      assert.ok(complaint !== undefined);
      assert.match(found?.message ?? '', /^Unknown (option|action) '/);
    }
  });
}

for (const line of ['logs -fn 20', 'logs -n20', 'snapshot -- create web', 'rm a b c', 'up -F']) {
  test(`finds nothing in: ${line}`, async () => {
    const [verb = '', ...argv] = line.split(' ');
    const entry = COMMANDS.find(({name}) => name === verb);
    assert.ok(entry !== undefined);
    assert.is(findMisuse({entry, command: (await entry.load())(cli)}, argv), undefined);
  });
}

test.run();

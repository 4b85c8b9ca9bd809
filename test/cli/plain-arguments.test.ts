import * as assert from 'uvu/assert';
import type {Cli} from '../../src/cli/cli.js';
import {COMMANDS} from '../../src/cli/command-table.js';
import {readPlainArguments} from '../../src/cli/plain-arguments.js';
import {runWithYargs} from '../../src/cli/yargs-command-line.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/plain-arguments');

/** Builders and parsing look at nothing but the width of the terminal. */
const cli = {stdout: {columns: 80, write: () => true}} as unknown as Cli;

type Arguments = Readonly<Record<string, unknown>>;

async function byYargs(name: string, argv: readonly string[]): Promise<Arguments | undefined> {
  let seen: Arguments | undefined;
  const command = await commandOf(name);
  const handler = (args: Arguments): void => {
    seen = args;
  };
  await runWithYargs({...command, handler}, [name, ...argv], cli);
  return seen && meaningful(seen);
}

async function plainly(name: string, argv: readonly string[]): Promise<Arguments | undefined> {
  const read = readPlainArguments(await commandOf(name), argv);
  return read && meaningful(read);
}

async function commandOf(name: string) {
  const entry = COMMANDS.find((command) => command.name === name);
  if (entry === undefined) throw new Error(`There is no command ${name}`);
  return (await entry.load())(cli);
}

/** Without yargs' own keys, the short forms, and what is not there. */
const meaningful = (args: Arguments): Arguments =>
  Object.fromEntries(
    Object.entries(args).filter(
      ([key, value]) =>
        key.length > 1 && key !== '$0' && value !== undefined && !isEmptyList(value),
    ),
  );

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const PLAIN: readonly (readonly [string, ...string[]])[] = [
  ['up'],
  ['up', 'vm.json'],
  ['up', 'a.json', 'b.json', '--json'],
  ['up', '--foreground', 'vm.json'],
  ['up', '-F', 'vm.json'],
  ['up', '--foreground', '/vm.json', '--service'],
  ['up', '--wait'],
  ['up', '--wait', 'vm.json'],
  ['up', '--wait=ssh', 'vm.json', '--timeout', '60s'],
  ['up', 'vm.json', '--wait', '--timeout=60s'],
  ['wait'],
  ['wait', 'web', '--for', 'stopped'],
  ['wait', 'web', '--for=ssh', '--timeout', '2min'],
  ['down', 'web', '--from', 'quit'],
  ['down', 'web', 'db'],
  ['clone', 'web', 'web2'],
  ['clone', 'web', 'web2', 'x/web2.json', '--new-tpm'],
  ['rm', 'web', 'db', '-y', '--keep-disks'],
  ['ps'],
  ['ps', '-a', '--json'],
  ['ps', '--watch'],
  ['status', 'web'],
  ['logs', 'web', '-f', '-n', '20', '--qemu'],
  ['logs', '--supervisor', '--since', '10min', '--raw'],
  ['logs', '--lines', '0'],
  ['console', 'web'],
  ['exec', 'web', '--timeout', '5s'],
  ['validate', 'a.json', 'b.json'],
  ['plan', 'vm.json', '--format', 'shell'],
  ['export', 'systemd'],
  ['export', 'web', '/media/web'],
  ['import', '/media/web'],
  ['import', '/media/web', 'web', '--name', 'web2'],
  ['export', 'systemd', 'vm.json', '-o', 'x.service'],
  ['schema', '--path'],
  ['init', 'web.json'],
  ['doctor', '--json'],
  // Looks like a number and is a name.
  ['status', '007'],
];

for (const [name, ...argv] of PLAIN) {
  test(`reads '${[name, ...argv].join(' ')}' as yargs does`, async () => {
    const plain = await plainly(name, argv);
    assert.ok(plain !== undefined);
    assert.equal(plain, await byYargs(name, argv));
  });
}

const NOT_PLAIN: readonly (readonly [string, ...string[]])[] = [
  ['up', '--help'],
  ['up', '--no-foreground'],
  ['up', '--foreground', '--foreground'],
  ['up', '--foreground=true'],
  ['up', '--wait', '--wait'],
  ['up', '--wait=soon'],
  ['up', '--wait='],
  ['up', '-wait'],
  ['wait', '--for'],
  ['wait', '--for='],
  ['wait', '-for=ssh'],
  ['plan', 'a.json', 'b.json'],
  ['plan', '--format'],
  ['plan', '--format', 'yaml'],
  ['plan', '--format', '--json'],
  ['plan', '--fromat', 'shell'],
  ['logs', '-fn', '3'],
  ['ps', 'web'],
  ['clone', 'web'],
  ['rm'],
  ['export'],
  ['import'],
  ['export', 'systemd', 'a.json', 'b.json'],
  ['disk', 'shrink', 'web'],
  ['disk', 'resize', 'web', 'root', '1GiB', 'more'],
  ['status', '--', 'web', 'db'],
];

for (const [name, ...argv] of NOT_PLAIN) {
  test(`leaves '${[name, ...argv].join(' ')}' to yargs`, async () => {
    assert.is(await plainly(name, argv), undefined);
  });
}

for (const [name, argv, expected] of [
  ['down', ['--', '-x', '--json'], {from: 'agent', force: false, vm: ['-x', '--json']}],
  ['status', ['--json', '--', 'web'], {json: true, vm: 'web'}],
  ['status', ['-'], {vm: '-'}],
  ['wait', ['--', '--wait'], {for: 'ready', vm: '--wait'}],
] satisfies [string, string[], object][]) {
  test(`takes what stands after -- as it is: ${argv.join(' ')}`, async () => {
    assert.equal(await plainly(name, argv), expected);
  });
}

const ACTION_OF: Readonly<Record<string, string>> = {
  disk: 'info',
  image: 'ls',
  nvram: 'reset',
  snapshot: 'ls',
};

test('understands the declarations of every command', async () => {
  for (const {name, usage} of COMMANDS) {
    const words = new Map([
      ['<format>', 'systemd'],
      ['<action>', ACTION_OF[name] ?? ''],
      ['<vm..>', 'web'],
      ['<folder>', 'web'],
      ['<vm>', 'web'],
      ['<name>', 'web2'],
    ]);
    const needed = [...words].flatMap(([word, value]) => (usage.includes(word) ? [value] : []));
    assert.ok((await plainly(name, needed)) !== undefined, name);
  }
});

test.run();

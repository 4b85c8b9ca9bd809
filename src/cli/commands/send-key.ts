import {text as readAll} from 'node:stream/consumers';
import type {CommandModule} from 'yargs';
import type {Diagnostic} from '../../core/diagnostic.js';
import {type KeyPress, keysFor, parseKeyPress, type UnknownKey} from '../../core/guest-keys.js';
import {err, ok, type Result} from '../../core/result.js';
import {shellWord} from '../../core/shell-word.js';
import {askVm, findLiveVm} from '../ask-vm.js';
import type {Cli} from '../cli.js';
import type {FoundVm} from '../find-vm.js';
import {notRunning} from '../move-guest.js';
import {NAMED_VM} from '../positionals.js';
import {usage} from '../usage.js';

interface SendKeyArgs {
  readonly vm: string;
  readonly keys: readonly string[] | undefined;
  readonly text: string | undefined;
}

/** QEMU's queue of input holds 1024 events (`queue_limit`, ui/input.c), and drops what comes then. */
const MAX_EVENTS = 1000;

/** Every key goes down and up, and there is a pause after each of the two. */
const eventsOf = (presses: readonly KeyPress[]): number =>
  presses.reduce((sum, {length}) => sum + 2 * length + 2, 0);

/** `kvmrun send-key <vm> [keys..]`: presses keys of the guest's keyboard. */
export const sendKeyCommand = (cli: Cli): CommandModule<object, SendKeyArgs> => ({
  command: 'send-key <vm> [keys..]',
  describe: "Press keys of a guest's keyboard",
  builder: (yargs) =>
    yargs
      .positional('vm', NAMED_VM)
      .positional('keys', {
        type: 'string',
        array: true,
        describe: 'One after the other; those joined by - are held together',
      })
      .option('text', {
        type: 'string',
        requiresArg: true,
        describe: 'Then type this, on a keyboard of the United States; - reads standard input',
      })
      .example('kvmrun send-key win11 ctrl-alt-delete', 'What Windows wants before a log-on')
      .example('kvmrun send-key web --text root ', 'Type a word')
      .epilogue(
        'Keys have the names of QEMU, such as ret, spc, esc, f2, up, pgdn, kp_enter, meta_l; enter, space, del and win are understood, too.',
      ),
  handler: async ({vm: reference, keys = [], text}) => {
    const presses = await readPresses({reference, keys, text}, cli);
    if (!presses.ok) return cli.fail([presses.error]);
    const ended = (vm: FoundVm) => notRunning(vm, 'press keys in', reference);
    const found = await findLiveVm(reference, ended, cli);
    if (!found.ok) return cli.fail(found.error);
    const {id, name, status} = found.value;
    if (status.phase !== 'running') return cli.fail([standsStill(name, status.phase)]);
    const sent = await askVm(found.value, {verb: 'send-keys', presses: presses.value});
    if (!sent.ok) return cli.fail([sent.error]);
    const count = presses.value.length;
    cli.printJson({id, name, presses: count});
    cli.print(`${name}: ${count === 1 ? 'sent one key press' : `sent ${count} key presses`}`);
  },
});

async function readPresses(
  {
    reference,
    keys,
    text,
  }: Pick<SendKeyArgs, 'text'> & {readonly reference: string; readonly keys: readonly string[]},
  cli: Cli,
): Promise<Result<readonly KeyPress[], Diagnostic>> {
  const presses: KeyPress[] = [];
  for (const word of keys) {
    const press = parseKeyPress(word);
    if (!press.ok) return err(unknownKey(word, press.error));
    presses.push(press.value);
  }
  const typed = text === '-' ? await readAll(cli.stdin()) : text;
  const typing = keysFor(typed ?? '');
  if (!typing.ok) return err(noKeyFor(typing.error));
  presses.push(...typing.value);
  if (presses.length === 0) return err(nothing(reference));
  return eventsOf(presses) > MAX_EVENTS ? err(tooMany(presses.length)) : ok(presses);
}

const nothing = (reference: string): Diagnostic =>
  usage(
    'no key is named that should be pressed',
    `kvmrun send-key ${shellWord(reference)} ctrl-alt-delete`,
  );

const unknownKey = (press: string, {word, meant}: UnknownKey): Diagnostic =>
  usage(
    word === press ? `'${word}' is no key` : `'${word}', in '${press}', is no key`,
    meant === undefined
      ? 'keys have the names of QEMU, such as a, 1, ret, esc, f2; minus is the key -'
      : `did you mean '${meant}'?`,
  );

const noKeyFor = (sign: string): Diagnostic =>
  usage(
    `there is no key for '${sign}' on a keyboard of the United States`,
    'name the keys that write it on the keyboard that the guest believes to have',
  );

const tooMany = (count: number): Diagnostic =>
  usage(
    `${count} keys are more than QEMU keeps in mind, which is about ${Math.floor(MAX_EVENTS / 6)}`,
    'send them in pieces, one every 20 s; for more there is the serial port: kvmrun console',
  );

/** QEMU would take the keys, and the guest would get them at some later time. */
const standsStill = (name: string, phase: string): Diagnostic => ({
  code: 'cli/not-running',
  severity: 'error',
  failure: 'unavailable',
  message: `${name} is '${phase}', and would not see a key`,
  hint: `kvmrun status ${shellWord(name)}`,
});

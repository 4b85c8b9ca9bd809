import type {CommandModule} from 'yargs';
import type {Diagnostic} from '../../core/diagnostic.js';
import {parseDuration} from '../../core/duration.js';
import {err, ok, type Result} from '../../core/result.js';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {execInGuest} from '../exec-in-guest.js';
import {ONE_VM} from '../positionals.js';
import {MAX_INPUT_BYTES, readInput} from '../read-input.js';
import {usage} from '../usage.js';

interface ExecArgs {
  readonly vm: string | undefined;
  readonly timeout: string | undefined;
  /** The program and its arguments. */
  readonly command?: readonly string[];
}

/** `kvmrun exec [vm] -- command…`: runs a command in the guest by way of the guest agent. */
export const execCommand = (cli: Cli): CommandModule<object, ExecArgs> => ({
  command: 'exec [vm]',
  describe: 'Run a command in the guest',
  builder: (yargs) =>
    yargs
      .usage('kvmrun exec [vm] -- <command> [arguments…]')
      .positional('vm', ONE_VM)
      .option('timeout', {
        type: 'string',
        requiresArg: true,
        describe: 'Wait no longer than this, as in 30s; the command goes on in the guest',
      })
      .example('kvmrun exec web -- systemctl --failed', 'Exits as the command does')
      .example('kvmrun exec web -- sh -c "cat >/etc/motd" <motd', 'Sends standard input')
      .epilogue(
        `The guest needs a running agent of QEMU. Standard input, at most ${MAX_INPUT_BYTES / 1024} KiB, is sent unless it is a terminal; what the command writes comes when it has ended.`,
      ),
  handler: async ({vm = DEFAULT_PROFILE, timeout, command = []}) => {
    const wishes = readWishes(timeout, command);
    if (!wishes.ok) return cli.fail([wishes.error]);
    const input = await readInput(cli);
    if (!input.ok) return cli.fail([input.error]);
    const stdin = input.value && {stdin: input.value};
    await execInGuest(vm, {...wishes.value, ...stdin}, cli);
  },
});

interface Wishes {
  readonly path: string;
  readonly args: readonly string[];
  readonly limitMs?: number;
}

function readWishes(
  timeout: string | undefined,
  [path, ...args]: readonly string[],
): Result<Wishes, Diagnostic> {
  if (path === undefined || path === '') {
    const message = 'no command is given; it stands after --, with its arguments';
    return err(usage(message, 'kvmrun exec web -- uname -a'));
  }
  if (timeout === undefined) return ok({path, args});
  const limitMs = parseDuration(timeout);
  if (limitMs !== undefined && limitMs > 0 && limitMs < 2 ** 31) return ok({path, args, limitMs});
  const message = `--timeout is '${timeout}', allowed is a number above 0 with ms, s, min or h`;
  return err(usage(message, 'kvmrun exec --timeout 30s web -- uname -a'));
}

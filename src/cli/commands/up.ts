import type {CommandModule} from 'yargs';
import type {Diagnostic} from '../../core/diagnostic.js';
import {err, ok, type Result} from '../../core/result.js';
import type {Cli} from '../cli.js';
import {orDefault} from '../default-profile.js';
import {withValueAlone} from '../plain-arguments.js';
import {PROFILES} from '../positionals.js';
import {parseTimeout} from '../timeout-argument.js';
import {usage} from '../usage.js';
import type {WaitWish} from '../wait-for.js';

/** What a VM can be waited for that is on its way up. */
const LEVELS = ['running', 'ready', 'agent', 'ssh'] as const;

interface UpArgs {
  readonly profile: readonly string[] | undefined;
  readonly foreground: boolean;
  readonly service: boolean;
  readonly ephemeral: boolean;
  readonly cold: boolean;
  readonly wait: (typeof LEVELS)[number] | undefined;
  readonly timeout: string | undefined;
}

/**
 * `kvmrun up [profile..]`: start VMs, each with a supervisor of its own.
 *
 * The two ways are loaded when they are taken: the supervisor's code is only for the foreground.
 */
export const upCommand = (cli: Cli): CommandModule<object, UpArgs> => ({
  command: 'up [profile..]',
  describe: 'Start VMs; returns when they run',
  builder: (yargs) =>
    yargs
      .positional('profile', PROFILES)
      .option('foreground', {
        alias: 'F',
        type: 'boolean',
        default: false,
        describe: 'Stay, with the serial console on this terminal; Ctrl-C presses the power button',
      })
      .option('service', {
        type: 'boolean',
        default: false,
        describe:
          'With --foreground: a service manager starts it again, and knows a `down` by exit code 87',
      })
      .option('ephemeral', {
        type: 'boolean',
        default: false,
        describe: 'Throw away what the guest writes to its disks, when the VM ends',
      })
      .option('cold', {
        type: 'boolean',
        default: false,
        describe: 'Boot a guest that was saved, and discard its memory',
      })
      .option(
        'wait',
        withValueAlone('ready', {
          type: 'string',
          choices: LEVELS,
          describe: 'Return when the VMs are ready by their profiles, or by --wait=LEVEL',
        } as const),
      )
      .option('timeout', {
        type: 'string',
        requiresArg: true,
        describe: "How long --wait may take, such as 60s [default: the profile's ready.timeout]",
      })
      .example('kvmrun up vm.json', 'Start a VM')
      .example('kvmrun up --wait=ssh vm.json', 'Return when its SSH server answers')
      .example('kvmrun up db.json web.json', 'Start two at once')
      .example('kvmrun up --ephemeral vm.json', 'Try something, and keep nothing')
      .example('kvmrun up --foreground vm.json', 'Watch it on this terminal'),
  handler: async ({profile, foreground, service, ephemeral, cold, ...waiting}) => {
    const files = orDefault(profile);
    const wish = wishOf(waiting, foreground ? 'foreground' : 'detached');
    if (!wish.ok) return cli.fail([wish.error]);
    if (service && !foreground) return cli.fail([serviceAlone]);
    const writes = ephemeral ? 'discarded' : 'kept';
    if (!foreground)
      return (await import('../up-detached.js')).upDetached(
        files,
        {
          wait: wish.value,
          ...(ephemeral && {ephemeral: new Set(files)}),
          ...(cold && {savedMemory: 'discarded'}),
        },
        cli,
      );
    const [file, ...more] = files;
    if (file === undefined || more.length > 0) {
      const found = `--foreground takes one profile, and ${files.length} were given`;
      return cli.fail([usage(found, `kvmrun up --foreground ${files[0]}`)]);
    }
    const restartedBy = service ? 'service-manager' : 'nobody';
    return (await import('../up-foreground.js')).upForeground(
      file,
      {restartedBy, writes, ...(cold && {savedMemory: 'discarded'})},
      cli,
    );
  },
});

function wishOf(
  {wait, timeout}: Pick<UpArgs, 'wait' | 'timeout'>,
  where: 'foreground' | 'detached',
): Result<WaitWish | undefined, Diagnostic> {
  if (wait === undefined) {
    return timeout === undefined
      ? ok(undefined)
      : err(usage('--timeout is for --wait, which was not given', 'kvmrun up --wait'));
  }
  if (where === 'foreground') {
    return err(usage('--foreground stays until the VM ends, so it cannot --wait', 'kvmrun up'));
  }
  if (timeout === undefined) return ok({goal: wait});
  const limit = parseTimeout(timeout);
  return limit.ok ? ok({goal: wait, timeoutMs: limit.value}) : limit;
}

const serviceAlone = usage(
  '--service is for VMs in the foreground, and --foreground was not given',
  'kvmrun up --foreground --service vm.json',
);

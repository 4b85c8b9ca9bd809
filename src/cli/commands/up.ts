import type {CommandModule} from 'yargs';
import type {Diagnostic} from '../../core/diagnostic.js';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';

interface UpArgs {
  readonly profile: readonly string[] | undefined;
  readonly foreground: boolean;
  readonly service: boolean;
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
      .positional('profile', {
        type: 'string',
        array: true,
        describe: `Profile files [default: ${DEFAULT_PROFILE}]`,
      })
      .option('foreground', {
        alias: 'F',
        type: 'boolean',
        default: false,
        describe: 'Stay, with the serial console on this terminal; Ctrl-C presses the power button',
      })
      .option('service', {
        type: 'boolean',
        default: false,
        describe: 'With --foreground: a service manager starts it again, so `down` ends with 143',
      })
      .example('kvmrun up vm.json', 'Start a VM')
      .example('kvmrun up db.json web.json', 'Start two at once')
      .example('kvmrun up --foreground vm.json', 'Watch it on this terminal'),
  handler: async ({profile, foreground, service}) => {
    const files = profile?.length ? profile : [DEFAULT_PROFILE];
    if (service && !foreground) return cli.fail([serviceAlone]);
    if (!foreground) return (await import('../up-detached.js')).upDetached(files, cli);
    const [file, ...more] = files;
    if (file === undefined || more.length > 0) {
      return cli.fail([
        {
          code: 'cli/usage',
          severity: 'error',
          failure: 'usage',
          message: `--foreground takes one profile, and ${files.length} were given`,
          hint: `kvmrun up --foreground ${files[0]}`,
        },
      ]);
    }
    const restartedBy = service ? 'service-manager' : 'nobody';
    return (await import('../up-foreground.js')).upForeground(file, restartedBy, cli);
  },
});

const serviceAlone: Diagnostic = {
  code: 'cli/usage',
  severity: 'error',
  failure: 'usage',
  message: '--service is for VMs in the foreground, and --foreground was not given',
  hint: 'kvmrun up --foreground --service vm.json',
};

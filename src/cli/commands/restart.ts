import type {CommandModule} from 'yargs';
import type {Cli} from '../cli.js';
import {orDefault} from '../default-profile.js';
import {VMS} from '../positionals.js';
import type {StopWishes} from '../stop-wishes.js';
import {FORCE_OPTION, TIMEOUT_OPTION} from '../stop-wishes.js';

interface RestartArgs extends StopWishes {
  readonly vm: readonly string[] | undefined;
}

/** `kvmrun restart [vm..]`: `down`, then `up` with the profile as it is now. */
export const restartCommand = (cli: Cli): CommandModule<object, RestartArgs> => ({
  command: 'restart [vm..]',
  describe: 'Stop VMs and start them again, with their profiles as they are now',
  builder: (yargs) =>
    yargs
      .positional('vm', VMS)
      .option('timeout', TIMEOUT_OPTION)
      .option('force', FORCE_OPTION)
      .example('kvmrun restart web', 'Take over what has changed in its profile')
      .epilogue(
        'What the start would refuse is looked for first, and stops nothing. A VM that does not run is just started.',
      ),
  handler: async ({vm, ...wishes}) =>
    (await import('../restart-vms.js')).restartVms(orDefault(vm), wishes, cli),
});

import type {CommandModule} from 'yargs';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {parseTimeout} from '../timeout-argument.js';
import {switchToVirtio} from '../virtio-switch.js';

interface VirtioSwitchArgs {
  readonly vm: string | undefined;
  readonly disk: string | undefined;
  readonly timeout: string;
}

/** `kvmrun virtio-switch`: from the disk that Windows was installed on to the fast one, without a blue screen. */
export const virtioSwitchCommand = (cli: Cli): CommandModule<object, VirtioSwitchArgs> => ({
  command: 'virtio-switch [vm] [disk]',
  describe: 'See whether an installed Windows can start from a virtio disk, and stop it for that',
  builder: (yargs) =>
    yargs
      .positional('vm', {
        type: 'string',
        describe: `Profile file, name or id of a VM that runs [default: ${DEFAULT_PROFILE}]`,
      })
      .positional('disk', {
        type: 'string',
        describe: 'The id of the disk; default: the only one on sata or ide',
      })
      .option('timeout', {
        type: 'string',
        requiresArg: true,
        default: '60s',
        describe: 'How long Windows may take to start the driver',
      })
      .example('kvmrun virtio-switch win', 'When the drivers are installed in the guest')
      .epilogue(
        'It takes the guest agent. Windows gets a small virtio disk for the time of the trial; nothing is changed but that it is shut down.',
      ),
  handler: async ({vm = DEFAULT_PROFILE, disk, timeout}) => {
    const limit = parseTimeout(timeout);
    return limit.ok
      ? switchToVirtio({vm, disk, limitMs: limit.value}, cli)
      : cli.fail([limit.error]);
  },
});

import type {CommandModule} from 'yargs';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {switchToVirtio} from '../virtio-switch.js';

interface VirtioSwitchArgs {
  readonly vm: string | undefined;
  readonly disk: string | undefined;
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
      .example('kvmrun virtio-switch win', 'When the drivers are installed in the guest')
      .epilogue(
        'Nothing is changed but that the guest is shut down. It takes the guest agent, and a second disk that is on virtio already.',
      ),
  handler: ({vm: reference = DEFAULT_PROFILE, disk}) => switchToVirtio(reference, disk, cli),
});

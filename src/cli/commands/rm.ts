import type {CommandModule} from 'yargs';
import type {Cli} from '../cli.js';
import {removeVms} from '../remove-vms.js';

interface RmArgs {
  readonly vm: readonly string[];
  readonly yes: boolean | undefined;
  readonly 'keep-disks': boolean | undefined;
}

/** `kvmrun rm <vm..>`: forgets stopped VMs, and removes what was kept for them. */
export const rmCommand = (cli: Cli): CommandModule<object, RmArgs> => ({
  command: 'rm <vm..>',
  describe: 'Remove what is kept of stopped VMs: disks, NVRAM, TPM, logs',
  builder: (yargs) =>
    yargs
      .positional('vm', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Profile files, names or ids',
      })
      .option('yes', {alias: 'y', type: 'boolean', describe: 'Do not ask'})
      .option('keep-disks', {
        type: 'boolean',
        describe: 'Leave the disks in the state folder, where the next start finds them again',
      })
      .example('kvmrun rm web', 'Tell what would go, and ask')
      .epilogue(
        'The profile, its lock file, the image cache, and disks in places of the profile are never touched.',
      ),
  handler: ({vm, yes, 'keep-disks': keepDisks}) =>
    removeVms(
      vm,
      {
        disks: keepDisks === true ? 'kept' : 'removed',
        consent: yes === true ? 'given' : 'asked-for',
      },
      cli,
    ),
});

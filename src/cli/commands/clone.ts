import type {CommandModule} from 'yargs';
import type {Cli} from '../cli.js';
import {cloneVm} from '../clone-vm.js';
import {NAMED_VM} from '../positionals.js';

interface CloneArgs {
  readonly vm: string;
  readonly name: string;
  readonly file: string | undefined;
  readonly 'new-tpm': boolean | undefined;
}

/** `kvmrun clone <vm> <name>`: a sibling of a stopped VM. */
export const cloneCommand = (cli: Cli): CommandModule<object, CloneArgs> => ({
  command: 'clone <vm> <name> [file]',
  describe: 'Make a VM like another one that is stopped, with copies of its disks',
  builder: (yargs) =>
    yargs
      .positional('vm', NAMED_VM)
      .positional('name', {
        type: 'string',
        demandOption: true,
        describe: 'What the new VM is called',
      })
      .positional('file', {
        type: 'string',
        describe: 'Where its profile is written [default: NAME.json beside the other one]',
      })
      .option('new-tpm', {
        type: 'boolean',
        describe:
          'Give the clone of a VM with a TPM another one, which opens nothing that was sealed',
      })
      .example('kvmrun clone web web2', 'Write web2.json, and copy the disks of web')
      .epilogue(
        'The clone gets a UUID and MAC addresses of its own, and what the guest is told is made anew. Snapshots, logs and the TPM are not copied.',
      ),
  handler: ({vm: reference, name, file, 'new-tpm': newTpm}) =>
    cloneVm({reference, name, file, tpm: newTpm === true ? 'new' : 'refused'}, cli),
});

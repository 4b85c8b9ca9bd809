import type {CommandModule} from 'yargs';
import type {Cli} from '../cli.js';
import {importVm} from '../import-vm.js';

interface ImportArgs {
  readonly folder: string;
  readonly target: string | undefined;
  readonly name: string | undefined;
}

/** `kvmrun import <folder>`: makes a VM of what `export` has written. */
export const importCommand = (cli: Cli): CommandModule<object, ImportArgs> => ({
  command: 'import <folder> [target]',
  describe: 'Make a VM from a folder that kvmrun export has written on another host',
  builder: (yargs) =>
    yargs
      .positional('folder', {
        type: 'string',
        demandOption: true,
        describe: 'What was exported; it stays as it is',
      })
      .positional('target', {
        type: 'string',
        describe: 'The folder that the VM gets [default: one of its name, here]',
      })
      .option('name', {
        type: 'string',
        requiresArg: true,
        describe: 'What the VM is called, instead of its own name',
      })
      .example('kvmrun import /media/stick/web', 'Makes web/vm.json, for kvmrun up')
      .epilogue(
        'Every file is compared with its digest before anything gets its place. The VM is the machine that was exported, with its UUID, MAC addresses and TPM: start only one of the two.',
      ),
  handler: ({folder, target, name}) => importVm({folder, target, name}, cli),
});

import type {CommandModule} from 'yargs';
import type {Diagnostic} from '../../core/diagnostic.js';
import type {Cli} from '../cli.js';
import {orDefault} from '../default-profile.js';
import {VMS} from '../positionals.js';
import {saveOne} from '../save-one.js';

interface SaveArgs {
  readonly vm: readonly string[] | undefined;
}

/** `kvmrun save [vm..]`: the VM ends, and the next `up` goes on where it was. */
export const saveCommand = (cli: Cli): CommandModule<object, SaveArgs> => ({
  command: 'save [vm..]',
  describe: 'Write the memory of VMs to files and end them; the next up goes on from there',
  builder: (yargs) =>
    yargs
      .positional('vm', VMS)
      .example('kvmrun save web', 'Before the host is restarted')
      .example('kvmrun up --cold web.json', 'Boot after all')
      .epilogue(
        'The memory fits the same machine with the same disks, on the same QEMU or a newer one. It is used once.',
      ),
  handler: async ({vm}) => {
    const outcomes = await Promise.all(orDefault(vm).map((one) => saveOne(one, cli)));
    const failed: readonly Diagnostic[] = outcomes.flatMap((outcome) =>
      outcome.ok ? [] : outcome.error.diagnostics,
    );
    for (const outcome of outcomes) {
      if (!outcome.ok) cli.report(outcome.error.diagnostics, outcome.error.sources);
    }
    const vms = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
    cli.conclude({vms}, failed);
  },
});

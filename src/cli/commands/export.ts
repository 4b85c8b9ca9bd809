import type {CommandModule} from 'yargs';
import type {Diagnostic} from '../../core/diagnostic.js';
import {shellWord} from '../../core/shell-word.js';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {usage} from '../usage.js';

/** Instead of a VM; one of that name goes by its profile. */
const SYSTEMD = 'systemd';

interface ExportArgs {
  readonly vm: string;
  readonly target: string | undefined;
  readonly output: string | undefined;
}

/** `kvmrun export <vm> <folder>`, for another host; `kvmrun export systemd`, for another program. */
export const exportCommand = (cli: Cli): CommandModule<object, ExportArgs> => ({
  command: 'export <vm> [target]',
  describe: 'Write a stopped VM to a folder, for another host; or a systemd unit that runs one',
  builder: (yargs) =>
    yargs
      .positional('vm', {
        type: 'string',
        demandOption: true,
        describe: 'Profile file, name or id; or systemd, for a user unit',
      })
      .positional('target', {
        type: 'string',
        describe: `The folder to write; for systemd the profile file [default: ${DEFAULT_PROFILE}]`,
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        requiresArg: true,
        describe: 'For systemd: where to write it, instead of standard output',
      })
      .example('kvmrun export web /media/stick/web', 'Profile, lock file, disks, NVRAM and TPM')
      .example('kvmrun export systemd vm.json', 'Look at the unit, and how to install it')
      .example(
        'kvmrun export systemd vm.json -o ~/.config/systemd/user/kvmrun-web.service',
        'Install it',
      )
      .epilogue(
        'The folder is for kvmrun import. Files and variables that the guest is told from are not in it, as they hold secrets.',
      ),
  handler: async ({vm, target, output}) => {
    if (vm === SYSTEMD) {
      const {exportUnit} = await import('../export-systemd.js');
      return exportUnit(target ?? DEFAULT_PROFILE, output, cli);
    }
    if (output !== undefined) return cli.fail([notForOutput(vm, output)]);
    if (target === undefined) return cli.fail([whereTo(vm)]);
    const {exportVm} = await import('../export-vm.js');
    return exportVm(vm, target, cli);
  },
});

const whereTo = (vm: string): Diagnostic =>
  usage(
    `'${vm}' is exported to a folder, and none was given`,
    `kvmrun export ${shellWord(vm)} FOLDER; or, for a systemd unit: kvmrun export systemd`,
  );

const notForOutput = (vm: string, output: string): Diagnostic =>
  usage('--output is for systemd, and not for a VM', `kvmrun export ${shellWord(vm)} ${output}`);

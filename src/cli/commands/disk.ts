import type {CommandModule} from 'yargs';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {checkDisks} from '../disk-check.js';
import {showDisks} from '../disk-info.js';
import {resizeDiskOf} from '../disk-resize.js';
import {ONE_VM, oneOf} from '../positionals.js';
import {usage} from '../usage.js';

const ACTIONS = ['info', 'check', 'resize'] as const;

interface DiskArgs {
  readonly action: (typeof ACTIONS)[number];
  readonly vm: string | undefined;
  readonly disk: string | undefined;
  readonly size: string | undefined;
  readonly repair: boolean | undefined;
}

/** `kvmrun disk info|check|resize`: the images behind the disks of a VM. */
export const diskCommand = (cli: Cli): CommandModule<object, DiskArgs> => ({
  command: 'disk <action> [vm] [disk] [size]',
  describe: 'Look at the disks of a VM, check them, make them larger',
  builder: (yargs) =>
    yargs
      .positional('action', {
        ...oneOf(ACTIONS),
        describe:
          'info: sizes, and who has them open. check: whether they are sound, while the VM is stopped. resize: make one larger',
      })
      .positional('vm', ONE_VM)
      .positional('disk', {
        type: 'string',
        describe: 'The id of a disk; default: all, and for resize the only one',
      })
      .positional('size', {
        type: 'string',
        describe: 'For resize, such as 20GiB; default: what the profile says',
      })
      .option('repair', {type: 'boolean', describe: 'For check: repair what can be repaired'})
      .example('kvmrun disk info web', 'What its disks hold and take')
      .example('kvmrun disk resize web root 40GiB', 'Also while it runs')
      .epilogue(
        'A disk never becomes smaller. An image that a VM has open is not touched by anybody but its QEMU.',
      ),
  handler: async ({action, vm: reference = DEFAULT_PROFILE, disk, size, repair}) => {
    if (action !== 'resize' && size !== undefined) return cli.fail([tooMany(size)]);
    if (action !== 'check' && repair === true) return cli.fail([notForRepair(action)]);
    switch (action) {
      case 'info':
        return showDisks(reference, disk, cli);
      case 'check':
        return checkDisks(
          {reference, disk, repair: repair === true ? 'wanted' : 'not-wanted'},
          cli,
        );
      case 'resize':
        return resizeDiskOf(
          {reference, words: [disk, size].filter((word) => word !== undefined)},
          cli,
        );
    }
  },
});

const tooMany = (word: string) =>
  usage(
    `'${word}' is one word too many: only resize takes a size`,
    'kvmrun disk resize web root 20GiB',
  );

const notForRepair = (action: string) =>
  usage(`--repair is for check, and not for ${action}`, 'kvmrun disk check --repair web root');

import type {CommandModule} from 'yargs';
import type {Diagnostic} from '../../core/diagnostic.js';
import {shellWord} from '../../core/shell-word.js';
import {isSnapshotName} from '../../supervisor/snapshot-record.js';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {ONE_VM, oneOf} from '../positionals.js';
import {listSnapshotsOf, removeSnapshotOf} from '../snapshot-list.js';
import {restoreSnapshotOf} from '../snapshot-restore.js';
import {createSnapshotOf} from '../snapshot-take.js';
import {usage} from '../usage.js';

const ACTIONS = ['create', 'ls', 'restore', 'rm'] as const;

interface SnapshotArgs {
  readonly action: (typeof ACTIONS)[number];
  readonly vm: string | undefined;
  readonly name: string | undefined;
  readonly cold: boolean | undefined;
}

/** `kvmrun snapshot create|ls|restore|rm`: the state of a VM, kept to go back to. */
export const snapshotCommand = (cli: Cli): CommandModule<object, SnapshotArgs> => ({
  command: 'snapshot <action> [vm] [name]',
  describe: 'Keep the state of a VM, and go back to it',
  builder: (yargs) =>
    yargs
      .positional('action', {
        ...oneOf(ACTIONS),
        describe:
          'create: keep the disks, the NVRAM and the TPM, and of a VM that runs its memory, too. ls: what is kept. restore: go back. rm: keep it no longer',
      })
      .positional('vm', ONE_VM)
      .positional('name', {
        type: 'string',
        describe: 'Of the snapshot; default: for create the time, for restore the only one',
      })
      .option('cold', {
        type: 'boolean',
        describe: 'For restore: leave the memory aside, so that the guest boots from its disks',
      })
      .example('kvmrun snapshot create web before-upgrade', 'Also while it runs')
      .example('kvmrun snapshot restore web before-upgrade', 'What came later is lost')
      .epilogue(
        'A snapshot is a unit: with a disk that cannot hold its part, there is none. A stopped VM whose snapshot has memory is started by restore.',
      ),
  handler: async ({action, vm: reference = DEFAULT_PROFILE, name, cold}) => {
    if (name !== undefined && !isSnapshotName(name))
      return cli.fail([notAName(name, action, reference)]);
    if (cold === true && action !== 'restore') return cli.fail([notForCold(action)]);
    switch (action) {
      case 'create':
        return createSnapshotOf({reference, name: name ?? nameOf(new Date())}, cli);
      case 'ls':
        if (name !== undefined) return cli.fail([tooMany(name)]);
        return listSnapshotsOf(reference, cli);
      case 'restore':
        return restoreSnapshotOf(
          {reference, name, memory: cold === true ? 'left-aside' : 'wanted'},
          cli,
        );
      case 'rm':
        if (name === undefined) return cli.fail([whichOne(reference)]);
        return removeSnapshotOf({reference, name}, cli);
    }
  },
});

/** `2026-11-26-181500`, in local time, as it is read by the one who has typed it. */
function nameOf(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
}

const notAName = (name: string, action: SnapshotArgs['action'], reference: string): Diagnostic =>
  usage(
    `'${name}' is no name for a snapshot, allowed are up to 63 letters, digits, '.', '_' and '-', the first one a letter or digit`,
    action === 'create'
      ? `kvmrun snapshot create ${shellWord(reference)} before-upgrade`
      : `see which there are: kvmrun snapshot ls ${shellWord(reference)}`,
  );

const tooMany = (name: string): Diagnostic =>
  usage(`'${name}' is one word too many: ls shows all snapshots of a VM`, 'kvmrun snapshot ls web');

const notForCold = (action: string): Diagnostic =>
  usage(
    `--cold is for restore, and not for ${action}`,
    'kvmrun snapshot restore --cold web before-upgrade',
  );

const whichOne = (reference: string): Diagnostic =>
  usage(
    'which snapshot is to be removed',
    `kvmrun snapshot ls ${shellWord(reference)}; then: kvmrun snapshot rm ${shellWord(reference)} NAME`,
  );

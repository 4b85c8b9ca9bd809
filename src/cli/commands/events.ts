import type {CommandModule} from 'yargs';
import {parseJson} from '../../core/json.js';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {findVm} from '../find-vm.js';
import {ONE_VM} from '../positionals.js';
import {printLog} from '../print-log.js';
import {findSupervisedVm} from '../take-back.js';

interface EventsArgs {
  readonly vm: string | undefined;
  readonly follow: boolean;
}

/** `kvmrun events [vm]`: every change of phase and every event of QEMU, as JSON lines. */
export const eventsCommand = (cli: Cli): CommandModule<object, EventsArgs> => ({
  command: 'events [vm]',
  describe: 'Print what has happened to a VM, one JSON object a line',
  builder: (yargs) =>
    yargs
      .positional('vm', ONE_VM)
      .option('follow', {
        alias: 'f',
        type: 'boolean',
        default: false,
        describe: 'Go on printing until the VM ends or Ctrl-C',
      })
      .epilogue(
        'Every line has `at` and `event`: `phase` with `phase`, `ready` with `level` and `state`, `degraded` with what was `lost` when a `sidecar` died, `disk-low` with `path` and `freeBytes` and later `disk-room-again`, or `qemu` with the `name` and `data` of a QMP event.',
      )
      .example('kvmrun events web -f', 'Watch it'),
  handler: async ({vm = DEFAULT_PROFILE, follow}) => {
    const found = follow ? await findSupervisedVm(vm, cli) : await findVm(vm, cli);
    if (!found.ok) return cli.fail(found.error);
    // The escapes of control characters are those of JSON, so that it stays JSON.
    const wishes = {log: 'events', follow, lines: undefined, since: undefined, raw: false} as const;
    const {text} = await printLog(found.value, wishes, cli);
    cli.printJson({events: text.split('\n').filter(Boolean).map(parseJson)});
  },
});

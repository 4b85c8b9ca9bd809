import type {CommandModule} from 'yargs';
import {runtimeRoots} from '../../host/runtime-files.js';
import {listVms} from '../../supervisor/inspect.js';
import {isLive, type VmStatus} from '../../supervisor/vm-status.js';
import type {Cli} from '../cli.js';
import {renderTable} from '../render/table.js';
import {describeAge, describeForward, describePhase} from '../render/vm.js';

interface PsArgs {
  readonly all: boolean;
  readonly watch: boolean;
}

/** `kvmrun ps`: the VMs that run, with `--all` those that have run. */
export const psCommand = (cli: Cli): CommandModule<object, PsArgs> => ({
  command: 'ps',
  describe: 'List VMs',
  builder: (yargs) =>
    yargs
      .option('all', {
        alias: 'a',
        type: 'boolean',
        default: false,
        describe: 'Also those that have ended, or were not started yet',
      })
      .option('watch', {
        alias: 'w',
        type: 'boolean',
        default: false,
        describe:
          'Stay, with processor time and memory, until q or Ctrl-C; with --json one line each second',
      })
      .example('kvmrun ps --all --json', 'Everything, for a script')
      .example('kvmrun ps --watch', 'See what happens'),
  handler: async ({all, watch}) => {
    if (watch) return (await import('../ps-watch.js')).watchList(all ? 'all' : 'live', cli);
    const vms = (await listVms(runtimeRoots(cli.env, cli.uid))).filter((vm) => all || isLive(vm));
    cli.printJson({vms});
    if (vms.length === 0) return cli.note(all ? 'no VMs' : 'no VM runs');
    const now = Date.now();
    const rows = vms.map((vm) => row(vm, now));
    for (const line of renderTable([
      ['NAME', 'PHASE', 'SINCE', 'PID', 'ACCEL', 'PORTS', 'PROFILE'],
      ...rows,
    ])) {
      cli.print(line);
    }
  },
});

const row = (vm: VmStatus, now: number): readonly string[] => [
  vm.name,
  describePhase(vm),
  describeAge(vm.since, now),
  vm.qemu === undefined ? '-' : String(vm.qemu.pid),
  vm.started === 'never' ? '-' : vm.accelerator,
  vm.ports.map(describeForward).join(', ') || '-',
  vm.profile,
];

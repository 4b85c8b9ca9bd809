import type {CommandModule} from 'yargs';
import {readVmStatus} from '../../supervisor/inspect.js';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {type FoundVm, findVm} from '../find-vm.js';
import {FirmwareFilter} from '../firmware-filter.js';
import {followLog, readLog} from '../read-log.js';
import {isLive} from '../render/vm.js';
import {findSupervisedVm} from '../take-back.js';

const SOURCES = ['serial', 'qemu', 'supervisor'] as const;

interface LogsArgs {
  readonly vm: string | undefined;
  readonly follow: boolean;
  readonly lines: number | undefined;
  readonly source: (typeof SOURCES)[number];
}

/** `kvmrun logs [vm]`: what the VM wrote, also after it has ended. */
export const logsCommand = (cli: Cli): CommandModule<object, LogsArgs> => ({
  command: 'logs [vm]',
  describe: 'Print what a VM wrote to its serial port',
  builder: (yargs) =>
    yargs
      .positional('vm', {
        type: 'string',
        describe: `Profile file, name or id [default: ${DEFAULT_PROFILE}]`,
      })
      .option('follow', {
        alias: 'f',
        type: 'boolean',
        default: false,
        describe: 'Go on printing until the VM ends or Ctrl-C',
      })
      .option('lines', {
        alias: 'n',
        type: 'number',
        requiresArg: true,
        describe: 'Only the last so many lines',
      })
      .option('source', {
        choices: SOURCES,
        requiresArg: true,
        default: 'serial' as const,
        describe: 'serial: the guest; qemu: messages of QEMU; supervisor: messages of kvmrun',
      })
      .example('kvmrun logs web -f', 'Watch the guest boot'),
  handler: async ({vm = DEFAULT_PROFILE, follow, lines, source}) => {
    if (lines !== undefined && !(Number.isSafeInteger(lines) && lines >= 0)) {
      return cli.fail([
        {
          code: 'cli/usage',
          severity: 'error',
          failure: 'usage',
          message: `--lines is '${lines}', allowed are whole numbers from 0 on`,
          hint: 'kvmrun logs --lines 20',
        },
      ]);
    }
    const found = follow ? await findSupervisedVm(vm, cli) : await findVm(vm, cli);
    if (!found.ok) return cli.fail(found.error);
    const {name, paths, status} = found.value;
    const file = logFile(found.value, source);
    const log = await readLog(file, lines ?? Number.POSITIVE_INFINITY);
    if (log === undefined) cli.note(`${name} has no ${source} log yet`);
    cli.printJson({file, text: log?.text.toString('utf8') ?? ''});
    if (cli.output === 'json') return;
    // The guest's own bytes, as `cat` would show them: `logs` is for reading what it wrote.
    const filter = cli.stdout.isTTY ? new FirmwareFilter() : undefined;
    const write = (text: Buffer): void => {
      cli.stdout.write(filter?.push(text) ?? text);
    };
    if (log !== undefined) write(log.text);
    if (follow && status !== undefined && isLive(status)) {
      await followLog({
        file,
        from: log?.position,
        endFile: paths.lastExitFile,
        isOver: async () => {
          const now = await readVmStatus(paths);
          return now === undefined || !isLive(now);
        },
        write,
      });
    }
  },
});

function logFile({paths}: FoundVm, source: LogsArgs['source']): string {
  switch (source) {
    case 'serial':
      return paths.serialLog;
    case 'qemu':
      return paths.qemuLog;
    case 'supervisor':
      return paths.supervisorLog;
  }
}

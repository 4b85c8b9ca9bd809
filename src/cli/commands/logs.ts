import type {CommandModule} from 'yargs';
import type {Diagnostic} from '../../core/diagnostic.js';
import {err, ok, type Result} from '../../core/result.js';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {findVm} from '../find-vm.js';
import {LOG_NAMES, type LogName} from '../log-of.js';
import {parseSince} from '../log-since.js';
import {ONE_VM} from '../positionals.js';
import {type LogWishes, printLog} from '../print-log.js';
import {findSupervisedVm} from '../take-back.js';
import {usage} from '../usage.js';

interface LogsArgs extends Readonly<Record<LogName, boolean>> {
  readonly vm: string | undefined;
  readonly follow: boolean;
  readonly lines: string | undefined;
  readonly since: string | undefined;
  readonly raw: boolean;
}

/** `kvmrun logs [vm]`: what the VM wrote, also after it has ended. */
export const logsCommand = (cli: Cli): CommandModule<object, LogsArgs> => ({
  command: 'logs [vm]',
  describe: 'Print what a VM wrote to its serial port',
  builder: (yargs) =>
    yargs
      .positional('vm', ONE_VM)
      .option('serial', {
        type: 'boolean',
        default: false,
        describe: 'What the guest wrote to its serial port; this is what is printed by default',
      })
      .option('qemu', {type: 'boolean', default: false, describe: 'Messages of QEMU'})
      .option('supervisor', {type: 'boolean', default: false, describe: 'Messages of kvmrun'})
      .option('events', {
        type: 'boolean',
        default: false,
        describe: 'What happened to the VM, a JSON object per line',
      })
      .option('follow', {
        alias: 'f',
        type: 'boolean',
        default: false,
        describe: 'Go on printing until the VM ends or Ctrl-C',
      })
      .option('lines', {
        alias: 'n',
        // As a number nobody could tell what was typed.
        type: 'string',
        requiresArg: true,
        describe: 'Only the last so many lines',
      })
      .option('since', {
        type: 'string',
        requiresArg: true,
        describe: 'Only from then on: 10min or 2h ago, a time, or boot for the newest run',
      })
      .option('raw', {
        type: 'boolean',
        default: false,
        describe: 'Print control characters as they are, which a terminal obeys',
      })
      .example('kvmrun logs web -f', 'Watch the guest boot')
      .example('kvmrun logs web --qemu --since boot', 'What QEMU said in the newest run'),
  handler: async (args) => {
    const {vm = DEFAULT_PROFILE, follow} = args;
    const wishes = readWishes(args, Date.now());
    if (!wishes.ok) return cli.fail([wishes.error]);
    const found = follow ? await findSupervisedVm(vm, cli) : await findVm(vm, cli);
    if (!found.ok) return cli.fail(found.error);
    const {file, text} = await printLog(found.value, wishes.value, cli);
    cli.printJson({file, text});
  },
});

function readWishes(args: LogsArgs, now: number): Result<LogWishes, Diagnostic> {
  const {follow, raw} = args;
  const lines = args.lines === undefined ? undefined : Number(args.lines);
  const [log = 'serial', ...others] = LOG_NAMES.filter((name) => args[name]);
  if (others.length > 0) return err(severalLogs([log, ...others]));
  if (args.lines !== undefined && !(/^[0-9]+$/.test(args.lines) && Number.isSafeInteger(lines))) {
    return err(notSoManyLines(args.lines));
  }
  const since = args.since === undefined ? ok(undefined) : parseSince(args.since, now);
  return since.ok ? ok({log, follow, lines, raw, since: since.value}) : since;
}

const severalLogs = (logs: readonly LogName[]): Diagnostic =>
  usage(
    `${logs.map((log) => `--${log}`).join(' and ')} are different logs, allowed is one of them`,
    `kvmrun logs --${logs[0]}`,
  );

const notSoManyLines = (lines: string): Diagnostic =>
  usage(`--lines is '${lines}', allowed are whole numbers from 0 on`, 'kvmrun logs --lines 20');

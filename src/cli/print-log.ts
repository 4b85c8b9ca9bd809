/**
 * Prints one of the logs of a VM.
 */
import {readVmStatus} from '../supervisor/inspect.js';
import {watchSupervisor} from '../supervisor/supervisor-watch.js';
import {readVmRecord} from '../supervisor/vm-record.js';
import {isLive} from '../supervisor/vm-status.js';
import type {Cli} from './cli.js';
import type {FoundVm} from './find-vm.js';
import {type LogName, logOf} from './log-of.js';
import {logOutput} from './log-output.js';
import type {Since} from './log-since.js';
import {followLog, LogReader} from './read-log.js';
import {findSupervisedVm} from './take-back.js';

export interface LogWishes {
  readonly log: LogName;
  readonly follow: boolean;
  readonly lines: number | undefined;
  readonly since: Since | undefined;
  readonly raw: boolean;
}

/** Prints the log, and what is added to it when it is to be followed; with `--json` only returns it. */
export async function printLog(
  vm: FoundVm,
  wishes: LogWishes,
  cli: Cli,
): Promise<{readonly file: string; readonly text: string}> {
  const {name, paths, status} = vm;
  const {log, lines, follow} = wishes;
  const source = {
    ...logOf(paths, {log, isMoved: status?.supervised === true}),
    lines,
    since: await timeOf(wishes.since, vm),
  };
  await using output = logOutput(wishes, cli);
  await using reader = await LogReader.read(source, output.write);
  if (!reader.hasFound) cli.note(`${name} has no ${log} log yet`);
  const {file} = source;
  const printed = {file, text: output.text()};
  const isToBeFollowed = follow && cli.output === 'text' && status !== undefined;
  if (!isToBeFollowed || !isLive(status)) return printed;
  await followLog({
    reader,
    file,
    endFile: paths.lastExitFile,
    watchSupervisor: () => watchSupervisor(paths.controlSocket),
    isOver: async () => {
      const now = await readVmStatus(paths);
      if (now === undefined || !isLive(now)) return true;
      if (now.supervised) return false;
      // Without a supervisor nothing is added, and nobody tells of the end.
      const again = await findSupervisedVm(vm.id, cli);
      return again.ok && (again.value.status === undefined || !isLive(again.value.status));
    },
    write: output.write,
    missed: () => cli.note('… more was added than is kept, and some of it is missing here'),
    left: output.left,
  });
  return printed;
}

async function timeOf(since: Since | undefined, {paths}: FoundVm): Promise<number | undefined> {
  if (since !== 'boot') return since;
  const record = await readVmRecord(paths);
  return record && Date.parse(record.startedAt);
}

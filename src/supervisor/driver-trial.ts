/**
 * Whether an installed Windows can start from a virtio disk: only when its driver is one of those that
 * are loaded at boot, and that it is once it has run for such a disk. So it is given one for a while.
 *
 * All of it is done here, and not by whoever asks: the disk is taken out again when that one is gone, and
 * by the next supervisor when this one is.
 */

import {type Diagnostic, problem} from '../core/diagnostic.js';
import {ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {attemptUntil, type Pauses} from './attempt-until.js';
import type {ProbeDisk} from './probe-disk.js';
import type {DriverTried, ExecEnd, ExecStarted, GuestCall, TryDriverCall} from './vm-call.js';

export interface DriverTrial {
  readonly name: string;
  readonly disk: Pick<ProbeDisk, 'plugInto' | 'takeOut'>;
  readonly askGuest: (call: GuestCall) => Promise<Result<unknown, Diagnostic>>;
  readonly note: (text: string) => void;
  readonly pauses?: Pauses;
}

/** Windows looks for drivers of what is new, installs and starts them, and tells nobody. */
const PAUSES: Pauses = {firstMs: 250, longestMs: 2000};

export async function tryDriver(
  {port, limitMs}: TryDriverCall,
  trial: DriverTrial,
  isWanted: AbortSignal,
): Promise<DriverTried> {
  const before = await findProblem(trial);
  if (port === undefined) return {disk: 'none', ...(before && {problem: before})};
  // Who cannot be asked gets no disk.
  if (before !== undefined && !OF_DRIVER.has(before.code)) return {disk: 'none', problem: before};
  const {disk, name, note, pauses = PAUSES} = trial;
  const plugged = await disk.plugInto(port);
  if (!plugged.ok) return {disk: 'none', problem: notPlugged(name, plugged.error)};
  note('has a disk to try the virtio driver with');
  let last = before;
  await attemptUntil(
    async () => {
      last = await findProblem(trial);
      // The others may pass.
      return last === undefined || last.code === NOT_AT_BOOT;
    },
    pauses,
    AbortSignal.any([isWanted, AbortSignal.timeout(limitMs)]),
  );
  const found = last;
  const left = await disk.takeOut();
  note(left === 'out' ? 'the disk is out again' : 'the guest does not let the disk go');
  return {disk: left, ...(found && {problem: found})};
}

const SERVICE = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\viostor';

async function findProblem(trial: DriverTrial): Promise<Diagnostic | undefined> {
  const {name} = trial;
  const service = await wordsOf(trial, 'sc.exe', 'query', 'viostor');
  if (!service.ok) return isMissing(service.error) ? notWindows(name) : service.error;
  // Of the state, the number is the same in every language.
  if (!/:\s*4\b/.test(service.value)) return notStarted(name, service.value);
  const start = await wordsOf(trial, 'reg.exe', 'query', SERVICE, '/v', 'Start');
  if (!start.ok) return start.error;
  return /\b0x0\b/.test(start.value) ? undefined : notAtBoot(name);
}

/** Every Windows has that program. */
const isMissing = ({code, failure}: Diagnostic): boolean =>
  code === 'supervisor/command-not-started' && failure === 'input-missing';

/** What a program says in the guest. */
async function wordsOf(
  {askGuest}: DriverTrial,
  path: string,
  ...args: readonly string[]
): Promise<Result<string, Diagnostic>> {
  const started = await askGuest({verb: 'exec', path, args});
  if (!started.ok) return started;
  const {pid} = started.value as ExecStarted;
  const ended = await askGuest({verb: 'exec-wait', pid});
  if (!ended.ok) return ended;
  const {stdout, stderr} = ended.value as ExecEnd;
  return ok(
    [stdout, stderr].map((text) => Buffer.from(text, 'base64').toString('utf8')).join('\n'),
  );
}

const NOT_STARTED = 'supervisor/driver-not-started';
const NOT_AT_BOOT = 'supervisor/driver-not-at-boot';
const OF_DRIVER: ReadonlySet<string> = new Set([NOT_STARTED, NOT_AT_BOOT]);

function notStarted(name: string, words: string): Diagnostic {
  const line = words
    .split('\n')
    .map((one) => one.trim())
    .find((one) => /STATE|1060|FAILED/i.test(one));
  return problem(NOT_STARTED, {
    message: `the driver viostor does not run in ${name}${line === undefined ? '' : `: '${line}'`}, so Windows would not start from a virtio disk`,
    hint: "install virtio-win-guest-tools.exe from the drivers' disc in the guest, and try again",
    failure: 'unsupported',
  });
}

const notWindows = (name: string): Diagnostic =>
  problem('supervisor/not-windows', {
    message: `the guest of ${name} is no Windows, as it has no 'sc.exe': only a Windows needs to be prepared for a virtio disk`,
    hint: `another system takes "bus": "virtio" as it is, where its kernel has that driver: kvmrun down ${shellWord(name)}, and change the profile`,
    failure: 'unsupported',
  });

const notAtBoot = (name: string): Diagnostic =>
  problem(NOT_AT_BOOT, {
    message: `the driver viostor runs in ${name}, and is not loaded at boot, so Windows would not start from a virtio disk`,
    hint: `kvmrun exec ${shellWord(name)} -- sc.exe config viostor start= boot`,
    failure: 'unsupported',
  });

const notPlugged = (name: string, why: string): Diagnostic =>
  problem('supervisor/disk-not-plugged', {
    message: `${name} gets no disk to try the driver with: ${why}`,
    hint: `kvmrun restart ${shellWord(name)}, and try again`,
    failure: 'unsupported',
  });

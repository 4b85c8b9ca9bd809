/**
 * Waits for what becomes of a VM, and has something to say when it does not come.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {FailureClass} from '../core/failure-class.js';
import {pointerTo} from '../core/pointer.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import type {ReadySign} from '../plan/plan.js';
import type {VmPaths} from '../plan/vm-paths.js';
import {readVmStatus} from '../supervisor/inspect.js';
import {readSerialTail} from '../supervisor/serial-tail.js';
import {readVmRecord} from '../supervisor/vm-record.js';
import {isLive, type LastExit, type VmStatus} from '../supervisor/vm-status.js';
import {type FinalFault, type WaitGoal, waitForVm} from '../supervisor/wait-for-vm.js';
import type {Cli} from './cli.js';
import type {FoundVm} from './find-vm.js';
import {profileToStart} from './profile-to-start.js';
import {describeSign, describeSpan, INSTALLING, isInstalling} from './render/ready.js';
import {adviceOnSetup, describeSetupStep} from './render/setup.js';
import {describeExit} from './render/vm.js';
import {hintOfFirmware} from './stuck-firmware.js';
import {findSupervisedVm} from './take-back.js';

export interface WaitWish {
  readonly goal: WaitGoal;
  /** Default: what the profile allows; for the end of the VM, as long as it takes. */
  readonly timeoutMs?: number;
}

export interface WaitedVm {
  readonly id: string;
  readonly name: string;
  readonly paths: VmPaths;
}

export interface Arrival {
  readonly tookMs: number;
  readonly status?: VmStatus;
  /** When it was the end that was waited for. */
  readonly lastExit?: LastExit;
}

/** Why the waiting was in vain. */
export interface WaitFailure {
  readonly diagnostics: readonly Diagnostic[];
  /** The last lines of the serial port. */
  readonly serialTail: readonly string[];
}

/** For levels for which the profile has no limit of its own. */
const DEFAULT_TIMEOUT_MS = 5 * 60_000;

/** Nobody wonders so soon. */
const UNNOTICED_MS = 500;

export async function waitFor(
  vm: WaitedVm,
  wish: WaitWish,
  cli: Cli,
): Promise<Result<Arrival, WaitFailure>> {
  const record = await readVmRecord(vm.paths);
  const sign = record?.ready ?? {level: 'running'};
  const timeoutMs = wish.timeoutMs ?? usualTimeout(wish.goal, sign);
  const begin = performance.now();
  const waiting = {vm, wish, sign, timeoutMs, begin, seen: setupTeller(cli), cli};
  const limit = timeoutMs === undefined ? '' : `, ${describeSpan(timeoutMs)} at most`;
  const notice = (): void => cli.note(`${vm.name}: waiting for ${awaited(waiting)}${limit}`);
  const timer = setTimeout(notice, UNNOTICED_MS);
  const arrived = await untilDecided(waiting);
  clearTimeout(timer);
  if (arrived.ok) return ok({...arrived.value, tookMs: Math.round(performance.now() - begin)});
  return err({diagnostics: arrived.error, serialTail: await readSerialTail(vm.paths)});
}

function usualTimeout(goal: WaitGoal, sign: ReadySign): number | undefined {
  if (goal === 'stopped') return undefined;
  return sign.level === 'running' ? DEFAULT_TIMEOUT_MS : sign.timeoutMs;
}

interface Waiting {
  readonly vm: WaitedVm;
  readonly wish: WaitWish;
  readonly sign: ReadySign;
  readonly timeoutMs: number | undefined;
  readonly begin: number;
  readonly seen: (status: VmStatus) => void;
  readonly cli: Cli;
}

/** Tells of each step of an installation, which may take an hour. */
function setupTeller(cli: Cli): Waiting['seen'] {
  let told: string | undefined;
  return ({name, setup}) => {
    if (setup === undefined) return;
    const step = describeSetupStep(setup);
    if (step === told) return;
    if (told !== undefined || setup.step !== 'firmware') {
      cli.note(`${name}: Windows Setup: ${step}`);
      const advice = adviceOnSetup(setup, name);
      if (advice !== undefined) cli.note(`  ${advice}`);
    }
    told = step;
  };
}

type Decided = Result<Omit<Arrival, 'tookMs'>, readonly Diagnostic[]>;

async function untilDecided(waiting: Waiting): Promise<Decided> {
  const {vm, wish, timeoutMs, begin} = waiting;
  const left = timeoutMs === undefined ? undefined : begin + timeoutMs - performance.now();
  const waited = await waitForVm(vm.paths, {
    goal: wish.goal,
    ...(left !== undefined && {timeoutMs: Math.max(0, left)}),
    seen: waiting.seen,
  });
  switch (waited.outcome) {
    case 'reached':
      return ok({status: waited.status});
    case 'ended':
      return afterEnd(waited.lastExit, waiting);
    case 'faulted':
      return err([faulted(vm, waited.fault)]);
    case 'timed-out':
      return err([await notInTime(waiting)]);
    case 'refused':
      return err([waited.diagnostic]);
    case 'unwatched':
      return lookAgain(waiting);
  }
}

/** The supervisor has gone, with its VM or without: then the VM gets another one. */
async function lookAgain(waiting: Waiting): Promise<Decided> {
  const {vm, cli} = waiting;
  const found = await findSupervisedVm(vm.id, cli);
  if (!found.ok) return found;
  const {status} = found.value;
  if (status !== undefined && isLive(status)) {
    return status.supervised ? untilDecided(waiting) : err([unwatched(vm)]);
  }
  return status?.lastExit === undefined
    ? err([notRunning(found.value, vm.id)])
    : afterEnd(status.lastExit, waiting);
}

const afterEnd = (lastExit: LastExit, {vm, wish}: Waiting): Decided =>
  wish.goal === 'stopped' ? ok({lastExit}) : err([endedBefore(vm, lastExit)]);

/** The profile's own sign, or the level that somebody has asked for. */
function awaited({wish, sign}: Waiting): string {
  switch (wish.goal) {
    case 'ready':
      return describeSign(sign);
    case 'running':
      return 'the guest to run';
    case 'agent':
      return 'an answer of the guest agent';
    case 'ssh':
      return 'an SSH server in the guest';
    case 'stopped':
      return 'its end';
  }
}

/** What the supervisor has seen of it last. */
async function reasonOf({vm, wish}: Waiting): Promise<string> {
  const status = await readVmStatus(vm.paths);
  if (status === undefined || wish.goal === 'stopped') return '';
  if (status.phase !== 'running') return `; it is '${status.phase}'`;
  if (wish.goal !== 'ready') return '';
  if (isInstalling(status)) return `; ${INSTALLING}`;
  const why = status.ready?.why;
  return why === undefined ? '' : `; the last attempt: ${why}`;
}

async function notInTime(waiting: Waiting): Promise<Diagnostic> {
  const {vm, wish, timeoutMs = 0} = waiting;
  const reason = await reasonOf(waiting);
  const firmware = hintOfFirmware(await readSerialTail(vm.paths));
  const isByProfile = wish.goal === 'ready' && waiting.sign.level !== 'running';
  const longer = isByProfile ? 'a longer "timeout" in "ready", or --timeout' : '--timeout';
  return {
    code: 'cli/not-in-time',
    severity: 'error',
    failure: 'busy',
    message: `waited ${describeSpan(timeoutMs)} for ${vm.name}, in vain: for ${awaited(waiting)}${reason}`,
    hint: `${firmware === undefined ? '' : `${firmware}; `}the VM goes on: see kvmrun console ${shellWord(vm.name)} or kvmrun logs ${shellWord(vm.name)}; ${longer} waits longer`,
    ...(isByProfile && {origin: pointerTo('ready')}),
  };
}

const endedBefore = ({name}: WaitedVm, lastExit: LastExit): Diagnostic => ({
  code: 'cli/ended-while-waiting',
  severity: 'error',
  // A guest that has shut itself down did nothing wrong, and yet is not there.
  failure: lastExit.failure ?? 'unavailable',
  message: `${name} has ended while it was waited for: ${describeExit(lastExit)}`,
  hint: `kvmrun logs ${shellWord(name)}`,
});

const FAILURES = {
  'guest-panicked': 'guest-panic',
  watchdog: 'watchdog',
  'internal-error': 'qemu-crash',
} as const satisfies Record<FinalFault, FailureClass>;

const faulted = ({name}: WaitedVm, fault: FinalFault): Diagnostic => ({
  code: 'cli/faulted-while-waiting',
  severity: 'error',
  failure: FAILURES[fault],
  message: `${name} stands still as '${fault}', so there is nothing to wait for`,
  hint: `kvmrun reset ${shellWord(name)} lets its guest start over`,
});

export const notRunning = (vm: FoundVm, reference: string): Diagnostic => ({
  code: 'cli/not-running',
  severity: 'error',
  failure: 'unavailable',
  message: `${vm.name} is not running, so there is nothing to wait for`,
  hint: `kvmrun up --wait ${profileToStart(vm, reference)}`,
});

const unwatched = ({name}: WaitedVm): Diagnostic => ({
  code: 'cli/unwatched',
  severity: 'error',
  failure: 'unavailable',
  message: `${name} runs without a supervisor, so nobody can tell when it is ready`,
  hint: `see why with: kvmrun status ${shellWord(name)}`,
});

/** Shows what the guest wrote last, below what is wrong. */
export function showSerialTail(lines: readonly string[], cli: Cli): void {
  if (lines.length === 0) return;
  cli.note('  the last lines of its serial port:');
  for (const line of lines) cli.note(`    ${line}`);
}

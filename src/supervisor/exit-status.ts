/**
 * How a VM ended, judged by what was seen and not by the exit code.
 *
 * QEMU exits with 0 after a guest's power-off, a panic, a watchdog's power-off and SIGTERM alike;
 * only the events before the end tell them apart. First evidence that fits decides.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {QmpEvent} from '../qmp/qmp.js';
import type {Ending} from './lifecycle.js';
import {explainQemuEnd} from './qemu-stderr.js';
import type {ExitReason, Fault, LastExit, StopRungName} from './vm-status.js';

/** What the monitor told about the end that was coming. */
export interface EndingEvents {
  /** The `reason` of `SHUTDOWN`. */
  readonly shutdown?: string;
  readonly panicked: boolean;
  /** The `action` of `WATCHDOG`. */
  readonly watchdog?: string;
}

export const NO_EVENTS: EndingEvents = {panicked: false};

export interface ExitEvidence {
  readonly events: EndingEvents;
  readonly code: number | null;
  readonly signal: string | null;
  /** The step that was being taken, when somebody had asked for a stop. */
  readonly stopRung?: StopRungName;
  /** What the supervisor had decided, when it brought the end about. */
  readonly ending?: Ending;
  /** Whether QEMU had accepted its command line. */
  readonly accepted: boolean;
  readonly stderr: string;
  /** What a helper process says of why it could not serve QEMU. */
  readonly complaint?: Diagnostic;
  readonly at: string;
}

/** Adds what an event says to what is known. */
export function noteEvent(events: EndingEvents, {event, data}: QmpEvent): EndingEvents {
  switch (event) {
    case 'SHUTDOWN':
      return {...events, shutdown: String(data['reason'])};
    case 'GUEST_PANICKED':
      return {...events, panicked: true};
    case 'WATCHDOG':
      return {...events, watchdog: String(data['action'])};
    case 'RESET': {
      // The guest lived on after a panic or a watchdog that only reset it.
      return {panicked: false, ...(events.shutdown && {shutdown: events.shutdown})};
    }
    default:
      return events;
  }
}

export function judgeExit(evidence: ExitEvidence): LastExit {
  const {code, signal, stopRung, stderr, at} = evidence;
  const stderrTail = lastLines(stderr);
  return {
    ...(stopRung === undefined ? unasked(evidence) : stopped(stopRung)),
    ...(code !== null && {code}),
    ...(signal !== null && {signal}),
    ...(stderrTail !== '' && {stderrTail}),
    at,
  };
}

const STEP: Readonly<Record<StopRungName, string>> = {
  agent: 'the guest shut down when its agent was asked to',
  powerdown: 'the guest shut down after the power button',
  quit: 'QEMU quit when told to, without waiting for the guest',
  sigterm: 'QEMU ended on SIGTERM',
  sigkill: 'QEMU had to be killed',
};

const stopped = (rung: StopRungName): Ending & {readonly rung: StopRungName} => ({
  reason: 'stopped',
  message: STEP[rung],
  rung,
});

function unasked(evidence: ExitEvidence): Ending {
  const ending = evidence.ending ?? byEvents(evidence.events);
  return ending ? withWordsOfKvm(ending, evidence) : (bySignal(evidence) ?? byExitCode(evidence));
}

/** A KVM that gives up on a guest says so before QEMU stops it, and would do so again. */
function withWordsOfKvm(ending: Ending, evidence: ExitEvidence): Ending {
  if (ending.reason !== 'qemu-crash') return ending;
  const {code, message, failure} = explainQemuEnd(evidence);
  return code === 'supervisor/kvm-internal-error'
    ? {...ending, message, ...(failure && {failure})}
    : ending;
}

/** What each `reason` of `SHUTDOWN` means when kvmrun did not cause it. */
const BY_SHUTDOWN: Readonly<Record<string, Ending>> = {
  'guest-shutdown': {reason: 'guest-shutdown', message: 'the guest shut itself down'},
  'guest-reset': {reason: 'guest-reboot', message: 'the guest asked for a reboot'},
  'subsystem-reset': {reason: 'guest-reboot', message: 'the guest asked for a reboot'},
  'host-signal': {
    reason: 'external-signal',
    message: 'somebody sent QEMU a signal to end',
    failure: 'killed',
  },
  'host-qmp-quit': {
    reason: 'external-quit',
    message: 'somebody told QEMU to quit through its monitor',
  },
};

const ending = (reason: ExitReason, message: string, failure: Ending['failure']): Ending => ({
  reason,
  message,
  ...(failure !== undefined && {failure}),
});

function byEvents(events: EndingEvents): Ending | undefined {
  if (events.panicked || events.shutdown === 'guest-panic') {
    return ending('guest-panic', 'the guest panicked', 'guest-panic');
  }
  // `watchdog=poweroff` ends QEMU without a SHUTDOWN event.
  if (events.watchdog !== undefined) {
    return ending('watchdog', "the guest's watchdog fired", 'watchdog');
  }
  return events.shutdown === undefined ? undefined : BY_SHUTDOWN[events.shutdown];
}

/** What has stopped the guest; `undefined` when that was no fault. `runState` as in `query-status`. */
export function faultOf(runState: unknown): Fault | undefined {
  return FAULTS.find((fault) => fault === runState);
}

const FAULTS: readonly Fault[] = ['io-error', 'guest-panicked', 'watchdog', 'internal-error'];

/**
 * How it reads when a guest that QEMU has paused is at its end; `undefined` when it may run again.
 * `runState` is what `query-status` says.
 */
export function endingOfPausedGuest(events: EndingEvents, runState: unknown): Ending | undefined {
  switch (runState) {
    case 'shutdown':
    case 'guest-panicked':
    case 'watchdog':
      return byEvents(events) ?? byEvents(eventsUnheard(runState));
    case 'internal-error':
      return ending(
        'qemu-crash',
        'the accelerator cannot run this guest any further, see the log of QEMU',
        'qemu-crash',
      );
    default:
      return undefined;
  }
}

/** What must have happened while nobody was listening, told from where QEMU stands. */
export function eventsUnheard(runState: unknown): EndingEvents {
  switch (runState) {
    case 'shutdown':
      return {...NO_EVENTS, shutdown: 'guest-shutdown'};
    case 'guest-panicked':
      return {...NO_EVENTS, panicked: true};
    case 'watchdog':
      return {...NO_EVENTS, watchdog: 'pause'};
    default:
      return NO_EVENTS;
  }
}

/** A guest that reboots without end works for nobody. */
export const rebootStorm: Ending = {
  reason: 'reboot-storm',
  message: 'the guest rebooted again and again',
  failure: 'restart-budget',
};

const CRASH_SIGNALS = ['SIGABRT', 'SIGSEGV', 'SIGBUS', 'SIGILL', 'SIGFPE', 'SIGTRAP'];

function bySignal(evidence: ExitEvidence): Ending | undefined {
  const {signal, accepted} = evidence;
  if (signal === null) return undefined;
  if (signal === 'SIGSYS') {
    const {message} = explainQemuEnd(evidence);
    return ending('sandbox-violation', message, 'sandbox-violation');
  }
  if (!accepted) return startFailed(evidence);
  if (CRASH_SIGNALS.includes(signal)) {
    return ending('qemu-crash', `QEMU crashed with ${signal}`, 'qemu-crash');
  }
  return ending('killed', `QEMU was killed with ${signal}`, 'killed');
}

function byExitCode(evidence: ExitEvidence): Ending {
  if (!evidence.accepted) return startFailed(evidence);
  if (evidence.code !== 0 && /tpm-emulator: Could not/.test(evidence.stderr)) return tpmLost;
  if (evidence.code === null) return unseen;
  const said = evidence.code === 0 ? '' : lastLine(evidence.stderr);
  return said === ''
    ? ending('unknown', `QEMU exited with ${evidence.code} and gave no reason`, 'internal')
    : ending('unknown', `QEMU exited with ${evidence.code}: ${said}`, 'internal');
}

/** QEMU resets the TPM with the guest, and ends when swtpm is gone. */
const tpmLost = ending(
  'sidecar-lost',
  'QEMU could not reset the guest, because its TPM was lost',
  'sidecar-lost',
);

/** Only its parent learns how a process ended, and QEMU's parent is gone. */
const unseen = ending('unknown', 'QEMU ended without a word, maybe killed', 'killed');

function startFailed(evidence: ExitEvidence): Ending {
  const {message, failure} = explainQemuEnd(evidence);
  return ending('start-failed', message, failure);
}

const KEPT_LINES = 20;

const lastLines = (text: string): string => text.trim().split('\n').slice(-KEPT_LINES).join('\n');

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

import * as assert from 'uvu/assert';
import {
  type EndingEvents,
  type ExitEvidence,
  endingOfPausedGuest,
  eventsUnheard,
  judgeExit,
  NO_EVENTS,
  noteEvent,
} from '../../src/supervisor/exit-status.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/exit-status');

const ranAndExited: ExitEvidence = {
  events: NO_EVENTS,
  code: 0,
  signal: null,
  accepted: true,
  stderr: '',
  at: '2026-01-01T00:00:00.000Z',
};

const seen = (...events: readonly [string, Record<string, unknown>][]): EndingEvents =>
  events.reduce((known, [event, data]) => noteEvent(known, {event, data, at: 0}), NO_EVENTS);

const shutdown = (reason: string): EndingEvents => seen(['SHUTDOWN', {guest: true, reason}]);
const killedBy = (signal: string): Partial<ExitEvidence> => ({code: null, signal});

for (const [name, evidence, reason, failure] of [
  [
    'a stop that was asked for',
    {stopRung: 'quit', events: shutdown('host-qmp-quit')},
    'stopped',
    undefined,
  ],
  [
    'a guest that shuts itself down',
    {events: shutdown('guest-shutdown')},
    'guest-shutdown',
    undefined,
  ],
  ['a reboot that ends QEMU', {events: shutdown('guest-reset')}, 'guest-reboot', undefined],
  [
    'a panic',
    {events: seen(['GUEST_PANICKED', {action: 'poweroff'}], ['SHUTDOWN', {reason: 'guest-panic'}])},
    'guest-panic',
    'guest-panic',
  ],
  [
    'a panic without its own event',
    {events: shutdown('guest-panic')},
    'guest-panic',
    'guest-panic',
  ],
  [
    'a reset that QEMU does not survive without its TPM',
    {code: 1, stderr: 'tpm-emulator: Could not stop TPM: Input/output error'},
    'sidecar-lost',
    'sidecar-lost',
  ],
  [
    'the same, seen by a supervisor that is not its parent',
    {code: null, stderr: 'tpm-emulator: Could not stop TPM: Input/output error'},
    'sidecar-lost',
    'sidecar-lost',
  ],
  [
    'a watchdog, which gives no SHUTDOWN',
    {events: seen(['WATCHDOG', {action: 'poweroff'}])},
    'watchdog',
    'watchdog',
  ],
  ['a signal from elsewhere', {events: shutdown('host-signal')}, 'external-signal', 'killed'],
  ['a quit from elsewhere', {events: shutdown('host-qmp-quit')}, 'external-quit', undefined],
  [
    'a panic that the guest survived by a reset',
    {
      events: seen(
        ['GUEST_PANICKED', {action: 'run'}],
        ['RESET', {}],
        ['SHUTDOWN', {reason: 'guest-shutdown'}],
      ),
    },
    'guest-shutdown',
    undefined,
  ],
  ['a command line that QEMU refuses', {accepted: false, code: 1}, 'start-failed', 'unsupported'],
  [
    'an abort before the start',
    {accepted: false, ...killedBy('SIGABRT')},
    'start-failed',
    'qemu-crash',
  ],
  ['a sandbox violation', killedBy('SIGSYS'), 'sandbox-violation', 'sandbox-violation'],
  ['a crash', killedBy('SIGSEGV'), 'qemu-crash', 'qemu-crash'],
  ['a kill', killedBy('SIGKILL'), 'killed', 'killed'],
  ['an exit without any reason', {}, 'unknown', 'internal'],
  [
    'a decided end',
    {ending: {reason: 'guest-panic', message: 'decided', failure: 'guest-panic'}},
    'guest-panic',
    'guest-panic',
  ],
] satisfies [string, Partial<ExitEvidence>, string, string | undefined][]) {
  test(`recognises ${name}`, () => {
    const exit = judgeExit({...ranAndExited, ...evidence});
    assert.equal([exit.reason, exit.failure], [reason, failure]);
  });
}

test('names the step that ended a stop', () => {
  const exit = judgeExit({...ranAndExited, stopRung: 'sigkill', code: null, signal: 'SIGKILL'});
  assert.is(exit.rung, 'sigkill');
  assert.is(exit.signal, 'SIGKILL');
});

test("keeps the last twenty lines of QEMU's complaints", () => {
  const stderr = `${Array.from({length: 30}, (_none, index) => `line ${index}`).join('\n')}\n`;
  const kept = judgeExit({...ranAndExited, code: 1, stderr}).stderrTail?.split('\n');
  assert.is(kept?.length, 20);
  assert.is(kept?.at(-1), 'line 29');
});

test("quotes QEMU's last words for an exit that nothing else explains", () => {
  const exit = judgeExit({...ranAndExited, code: 1, stderr: 'qemu: out of luck\n'});
  assert.match(exit.message, 'out of luck');
});

for (const [runState, events, reason] of [
  ['guest-panicked', seen(['GUEST_PANICKED', {action: 'pause'}]), 'guest-panic'],
  ['shutdown', shutdown('guest-shutdown'), 'guest-shutdown'],
  ['watchdog', seen(['WATCHDOG', {action: 'pause'}]), 'watchdog'],
  ['internal-error', NO_EVENTS, 'qemu-crash'],
  ['paused', NO_EVENTS, undefined],
  ['io-error', NO_EVENTS, undefined],
  [undefined, NO_EVENTS, undefined],
] satisfies [string | undefined, EndingEvents, string | undefined][]) {
  test(`a guest paused as '${runState}' ends as ${reason ?? 'nothing'}`, () => {
    assert.is(endingOfPausedGuest(events, runState)?.reason, reason);
  });
}

for (const [runState, reason] of [
  ['guest-panicked', 'guest-panic'],
  ['shutdown', 'guest-shutdown'],
  ['watchdog', 'watchdog'],
  ['internal-error', 'qemu-crash'],
  ['paused', undefined],
  ['running', undefined],
] as const) {
  test(`'${runState}', found without having heard why, is ${reason ?? 'no end'}`, () => {
    assert.is(endingOfPausedGuest(eventsUnheard(runState), runState)?.reason, reason);
  });
}

test('admits that it does not know how a process ended that was not its child', () => {
  const exit = judgeExit({...ranAndExited, code: null});
  assert.equal([exit.reason, exit.failure, exit.code], ['unknown', 'killed', undefined]);
});

test('says that it is KVM which cannot run a guest, when KVM has said so', () => {
  const ending = endingOfPausedGuest(NO_EVENTS, 'internal-error');
  assert.ok(ending);
  const stderr = 'KVM internal error. Suberror: 1\nemulation failure\n';
  const {reason, failure, message} = judgeExit({...ranAndExited, ending, stderr});
  assert.equal([reason, failure], ['qemu-crash', 'unsupported']);
  assert.match(message, 'KVM cannot run this guest');
  assert.is(judgeExit({...ranAndExited, ending}).failure, 'qemu-crash');
});

test.run();

import * as assert from 'uvu/assert';
import {
  describeGoal,
  describeReady,
  describeSign,
  describeSpan,
  isInstalling,
  patienceWith,
} from '../../../src/cli/render/ready.js';
import type {ReadySign} from '../../../src/plan/plan.js';
import type {SetupStatus} from '../../../src/supervisor/vm-status.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/render/ready');
const timeoutMs = 1000;

for (const [sign, words] of [
  [{level: 'running'}, 'the guest to run'],
  [{level: 'serial', text: 'login:', timeoutMs}, "'login:' on the serial port"],
  [{level: 'tcp', guestPort: 80, timeoutMs}, "a listener on the guest's port 80"],
  [{level: 'ssh', guestPort: 22, timeoutMs}, "an SSH server on the guest's port 22"],
  [{level: 'agent', timeoutMs}, 'an answer of the guest agent'],
  [
    {level: 'command', command: ['/bin/test', '-e', '/ok'], timeoutMs},
    "the command '/bin/test -e /ok' to succeed in the guest",
  ],
] satisfies [ReadySign, string][]) {
  test(`says what is waited for by ${sign.level}`, () => assert.is(describeSign(sign), words));
}

test('says whether a VM is ready, by what, and since when', () => {
  const since = '2026-01-01T00:00:00.000Z';
  const now = Date.parse(since) + 12_000;
  const describe = (state: 'waiting' | 'ready' | 'timed-out') =>
    describeReady({level: 'ssh', state, since}, now);
  assert.is(describe('ready'), `by ssh, since ${since} (12 s)`);
  assert.is(describe('waiting'), 'not yet, waiting for ssh (12 s)');
  assert.is(describe('timed-out'), 'not in time, still waiting for ssh (12 s)');
  assert.is(
    describeReady({level: 'command', state: 'waiting', since, why: 'exit status 1'}, now),
    'not yet, waiting for command (12 s): exit status 1',
  );
});

test('knows that an answer of the agent is not all that an installation waits for', () => {
  const since = '2026-01-01T00:00:00.000Z';
  const ready = {level: 'agent', state: 'waiting', since} as const;
  const during = (step: SetupStatus['step']): boolean =>
    isInstalling({ready, setup: {step, since}});
  assert.equal([during('first-boot'), during('installed')], [true, false]);
  assert.not(isInstalling({ready}));
  assert.not(isInstalling({ready: {...ready, level: 'ssh'}, setup: {step: 'setup', since}}));
});

for (const [goal, level, words] of [
  ['ready', 'ssh', 'ready by ssh'],
  ['ready', 'running', 'running'],
  ['ready', undefined, 'running'],
  ['running', 'ssh', 'running'],
  ['agent', 'running', 'its guest agent answers'],
  ['ssh', 'running', 'its SSH server answers'],
  ['stopped', 'ssh', 'stopped'],
] as const) {
  test(`says that ${goal} has come, where ready is ${level}`, () => {
    assert.is(describeGoal(goal, level), words);
  });
}

for (const [spanMs, words] of [
  [0, '0 ms'],
  [349.6, '350 ms'],
  [1000, '1.0 s'],
  [9949, '9.9 s'],
  [12_400, '12 s'],
  [59_400, '59 s'],
  [60_000, '1 min'],
  [125_000, '2 min 5 s'],
] as const) {
  test(`says ${words}`, () => assert.is(describeSpan(spanMs), words));
}

test('says how long a guest gets to stop, and what to type when that is long', () => {
  assert.is(patienceWith('win', 0), '');
  assert.is(patienceWith('win', 60_000), ', 1 min at most');
  assert.is(
    patienceWith('my win', 900_000),
    ", 15 min at most; kvmrun down --force 'my win' does not wait",
  );
});

test.run();

import * as assert from 'uvu/assert';
import type {RestartRules} from '../../src/plan/plan.js';
import {
  decideRestart,
  type EndToJudge,
  NO_RESTARTS,
  type RestartHistory,
} from '../../src/supervisor/restart-policy.js';
import type {ExitReason} from '../../src/supervisor/vm-status.js';
import {NO_RESTART} from '../rig/a-plan.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/restart-policy');

const RULES: RestartRules = {...NO_RESTART, policy: 'on-failure', maxRetries: 3};
const NOW = 1_000_000;

const anEnd: EndToJudge = {
  lastExit: {reason: 'guest-panic', failure: 'guest-panic'},
  history: NO_RESTARTS,
  ranFromMs: NOW - 5000,
  nowMs: NOW,
  chance: 0,
};

const isRestarted = (policy: RestartRules['policy'], reason: ExitReason): boolean =>
  decideRestart({...RULES, policy}, {...anEnd, lastExit: {reason}}).restart === 'yes';

const failures: readonly ExitReason[] = [
  'guest-panic',
  'watchdog',
  'reboot-storm',
  'qemu-crash',
  'killed',
  'unknown',
];
const external: readonly ExitReason[] = ['external-signal', 'external-quit'];
const clean: readonly ExitReason[] = ['guest-shutdown', 'guest-reboot'];
const never: readonly ExitReason[] = ['stopped', 'sandbox-violation', 'start-failed'];

for (const [policy, restarted] of [
  ['no', []],
  ['on-failure', failures],
  ['always', [...failures, ...external, ...clean]],
  ['unless-stopped', [...failures, ...external, ...clean]],
] satisfies [RestartRules['policy'], readonly ExitReason[]][]) {
  test(`${policy} starts again after ${restarted.length} kinds of ends`, () => {
    const all = [...failures, ...external, ...clean, ...never];
    assert.equal(
      all.filter((reason) => isRestarted(policy, reason)),
      restarted,
    );
  });
}

/** The pauses before all restarts of a VM that ends as soon as it runs. */
function pausesOf(rules: RestartRules, end: Partial<EndToJudge> = {}): readonly number[] {
  const pauses: number[] = [];
  let history: RestartHistory = NO_RESTARTS;
  let nowMs = NOW;
  for (;;) {
    const decision = decideRestart(rules, {...anEnd, nowMs, ranFromMs: nowMs, ...end, history});
    if (decision.restart !== 'yes') return pauses;
    pauses.push(decision.delayMs);
    history = decision.history;
    nowMs += decision.delayMs;
  }
}

test('pauses longer and longer until the budget is spent', () => {
  assert.equal(pausesOf(RULES), [1000, 2000, 4000]);
});

test('never pauses longer than the longest pause', () => {
  assert.equal(pausesOf({...RULES, maxRetries: 5, maxMs: 3000}), [1000, 2000, 3000, 3000, 3000]);
});

test('says that the budget is spent, and of what', () => {
  const history = {restarts: [NOW - 3, NOW - 2, NOW - 1], busyStarts: 0};
  assert.equal(decideRestart(RULES, {...anEnd, history}), {restart: 'spent', within: history});
});

test('with a budget of nothing, every failure is the last', () => {
  assert.is(decideRestart({...RULES, maxRetries: 0}, anEnd).restart, 'spent');
});

test('forgets restarts that are older than the window', () => {
  const restarts = [NOW - RULES.windowMs, NOW - 2, NOW - 1];
  const decision = decideRestart(RULES, {...anEnd, history: {restarts, busyStarts: 0}});
  assert.is(decision.restart === 'yes' && decision.delayMs, 4000);
});

test('trusts a VM again that has run for a while', () => {
  const history = {restarts: [NOW - 3, NOW - 2, NOW - 1], busyStarts: 0};
  const ranFromMs = NOW - RULES.resetAfterMs;
  const decision = decideRestart(RULES, {...anEnd, history, ranFromMs});
  assert.is(decision.restart === 'yes' && decision.delayMs, 1000);
});

for (const [chance, delayMs] of [
  [-1, 800],
  [0, 1000],
  [1, 1200],
]) {
  test(`with a chance of ${chance} the first pause is ${delayMs} ms`, () => {
    const decision = decideRestart(RULES, {...anEnd, chance: chance ?? 0});
    assert.is(decision.restart === 'yes' && decision.delayMs, delayMs);
  });
}

test('tries a restart three times that finds something in use', () => {
  const lastExit = {reason: 'start-failed', failure: 'busy'} as const;
  const restarts = [NOW - 1];
  for (const [busyStarts, restart] of [
    [0, 'yes'],
    [2, 'yes'],
    [3, 'no'],
  ] as const) {
    const end = {...anEnd, lastExit, history: {restarts, busyStarts}};
    assert.is(decideRestart({...RULES, maxRetries: 9}, end).restart, restart);
  }
});

test('does not repeat a restart that fails for another reason', () => {
  const lastExit = {reason: 'start-failed', failure: 'input-missing'} as const;
  const history = {restarts: [NOW - 1], busyStarts: 0};
  assert.is(decideRestart(RULES, {...anEnd, lastExit, history}).restart, 'no');
});

test.run();

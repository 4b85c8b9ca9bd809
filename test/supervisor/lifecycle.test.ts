import * as assert from 'uvu/assert';
import type {StopLimits} from '../../src/plan/plan.js';
import {publicPhase, type VmEvent, type VmState} from '../../src/supervisor/lifecycle.js';
import type {StopRungName} from '../../src/supervisor/vm-status.js';
import {
  accepted,
  boot,
  clean,
  crash,
  expired,
  LIMITS,
  panicked,
  refused,
  replay,
  replayFrom,
  resumed,
  spawned,
  stop,
  suspended,
} from '../rig/replay.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/lifecycle');

test('runs the guest only after QEMU has accepted everything', () => {
  assert.equal(replay([spawned]).effects, []);
  assert.equal(replay([spawned, accepted]).effects, [{do: 'resume'}]);
});

test('climbs the ladder one rung per expired limit', () => {
  const {rungs} = replay([
    ...boot,
    stop(),
    expired('powerdown'),
    expired('quit'),
    expired('sigterm'),
  ]);
  assert.equal(rungs, ['powerdown', 'quit', 'sigterm', 'sigkill']);
});

test('gives every rung its own limit', () => {
  const {effects} = replay([...boot, stop('quit')]);
  assert.equal(effects.at(-1), {do: 'take', rung: 'quit', limitMs: 10_000});
});

test('reports a QEMU that outlives SIGKILL, and waits on', () => {
  const {phase, effects} = replay([...boot, stop('sigkill'), expired('sigkill')]);
  assert.equal(effects.at(-1), {do: 'reportStuck'});
  assert.is(phase, 'stopping');
});

test('presses the power button again after half a second, then every ten', () => {
  const {effects} = replay([...boot, stop(), {type: 'nudgeDue'}]);
  assert.equal(effects.slice(-3), [
    {do: 'nudgeAfter', delayMs: 500},
    {do: 'pressPowerButton'},
    {do: 'nudgeAfter', delayMs: 10_000},
  ]);
});

test('lets the power button be when a harder rung is being taken', () => {
  const before = replay([...boot, stop(), expired('powerdown')]).effects;
  const after = replay([...boot, stop(), expired('powerdown'), {type: 'nudgeDue'}]).effects;
  assert.equal(after, before);
});

test('resumes a paused guest so that it can notice the power button', () => {
  const {effects} = replay([...boot, suspended, stop()]);
  assert.equal(
    effects.slice(1).map((effect) => effect.do),
    ['resume', 'take', 'nudgeAfter'],
  );
});

test('asks QEMU to quit, and stays on its rung, when the guest is done after the button', () => {
  const {state, effects} = replay([...boot, stop(), panicked]);
  assert.equal(effects.at(-1), {do: 'quit'});
  assert.equal([state.phase, state.phase === 'stopping' && state.rung], ['stopping', 'powerdown']);
});

test('remembers why it ends a guest that cannot go on', () => {
  const {state, rungs} = replay([...boot, suspended, panicked, expired('quit')]);
  assert.equal(rungs, ['quit', 'sigterm']);
  assert.is(state.phase === 'stopping' && state.ending?.reason, 'guest-panic');
});

for (const [name, events, limits, rungs] of [
  ['skips a power button without time', [...boot, stop()], {powerdownMs: 0}, ['quit']],
  ['skips every step without time', [...boot, stop()], {powerdownMs: 0, quitMs: 0}, ['sigterm']],
  [
    'never skips the last step',
    [...boot, stop()],
    {powerdownMs: 0, quitMs: 0, sigtermMs: 0, sigkillMs: 0},
    ['sigkill'],
  ],
  ['has no button to press before the guest runs', [spawned, accepted, stop()], {}, ['quit']],
  ['has only signals before the monitor answers', [spawned, stop()], {}, ['sigterm']],
  [
    'takes a refused step for a failed one',
    [...boot, stop(), refused('powerdown')],
    {},
    ['powerdown', 'quit'],
  ],
  [
    'is cut short by a harder request',
    [...boot, stop(), stop('sigkill')],
    {},
    ['powerdown', 'sigkill'],
  ],
  ['is not softened by a later request', [...boot, stop('quit'), stop()], {}, ['quit']],
  ['is not repeated by the same request', [...boot, stop(), stop()], {}, ['powerdown']],
  [
    'ignores the limit of a step that was cut short',
    [...boot, stop(), stop('quit'), expired('powerdown')],
    {},
    ['powerdown', 'quit'],
  ],
  ['decides an end with quit', [...boot, panicked], {}, ['quit']],
  ['decides an end with a signal before the monitor answers', [spawned, panicked], {}, ['sigterm']],
  ['stops nothing that is over', [...boot, clean, stop()], {}, []],
] satisfies [string, VmEvent[], Partial<StopLimits>, StopRungName[]][]) {
  test(`ladder: ${name}`, () => {
    assert.equal(replay(events, {limits: {...LIMITS, ...limits}}).rungs, rungs);
  });
}

for (const [name, events, phase] of [
  ['a stop before QEMU was started is an exit', [stop()], 'exited'],
  ['nothing is launched after such a stop', [stop(), spawned], 'exited'],
  ['QEMU dies while launching', [spawned, crash], 'failed'],
  ['QEMU dies while running', [...boot, crash], 'failed'],
  ['the guest powers itself off', [...boot, clean], 'exited'],
  ['the guest is paused', [...boot, suspended], 'paused'],
  ['the guest goes on', [...boot, suspended, resumed], 'running'],
  ['a stop after a decided end stays what it is', [...boot, panicked, stop()], 'stopping'],
  ['the end comes only once', [...boot, clean, crash], 'exited'],
  ['a late answer changes nothing', [...boot, stop(), accepted, resumed], 'stopping'],
] satisfies [string, VmEvent[], VmState['phase']][]) {
  test(`phase: ${name}`, () => assert.is(replay(events).phase, phase));
}

for (const [events, phase] of [
  [[], 'starting'],
  [[spawned], 'starting'],
  [[spawned, accepted], 'starting'],
  [boot, 'running'],
  [[...boot, suspended], 'paused'],
  [[...boot, stop()], 'stopping'],
  [[...boot, clean], 'stopped'],
  [[...boot, crash], 'failed'],
] satisfies [VmEvent[], string][]) {
  test(`shows '${phase}' outside after ${events.length} events`, () => {
    assert.is(publicPhase(replay(events).state), phase);
  });
}

const orphaned: VmState = {phase: 'unresponsive'};

for (const [name, events, phase] of [
  ['goes on as its monitor says', [{type: 'answered', guest: 'running'}], 'running'],
  ['stays paused', [{type: 'answered', guest: 'paused'}], 'paused'],
  [
    'believes an event more than an older answer',
    [suspended, {type: 'answered', guest: 'running'}],
    'paused',
  ],
  ['stays as it is while nobody answers', [{type: 'nudgeDue'}], 'unresponsive'],
  ['is over when QEMU is gone', [crash], 'failed'],
  ['is ended when it cannot go on', [panicked], 'stopping'],
  ['answers too late to stop the stop', [stop(), {type: 'answered', guest: 'running'}], 'stopping'],
] satisfies [string, readonly VmEvent[], VmState['phase']][]) {
  test(`a VM that was taken back ${name}`, () => {
    assert.is(replayFrom(orphaned, events).phase, phase);
  });
}

test('climbs past the steps that a silent monitor cannot take', () => {
  const {rungs} = replayFrom(orphaned, [stop(), refused('powerdown'), refused('quit')]);
  assert.equal(rungs, ['powerdown', 'quit', 'sigterm']);
});

test.run();

import * as assert from 'uvu/assert';
import {type Ending, publicPhase, type VmEvent} from '../../src/supervisor/lifecycle.js';
import {FORCED} from '../../src/supervisor/stop-ladder.js';
import type {Fault} from '../../src/supervisor/vm-status.js';
import {
  boot,
  clean,
  crash,
  expired,
  panicked,
  refused,
  replay,
  replayFrom,
  resumed,
  stop,
} from '../rig/replay.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/stopping');

const faulted = (fault: Fault, ending?: Ending): VmEvent => ({
  type: 'faulted',
  fault,
  ...(ending && {ending}),
});
const panic: Ending = {reason: 'guest-panic', message: 'it panicked', failure: 'guest-panic'};

test('asks the agent first when no step is named', () => {
  const {rungs} = replay([...boot, stop('agent'), refused('agent'), expired('powerdown')]);
  assert.equal(rungs, ['agent', 'powerdown', 'quit']);
});

test('asks QEMU to quit when the guest is done after its agent was asked', () => {
  const {state, effects} = replay([...boot, stop('agent'), panicked]);
  assert.equal(effects.at(-1), {do: 'quit'});
  assert.is(state.phase === 'stopping' && state.rung, 'agent');
});

test('gives the guest the time that somebody names, and no more', () => {
  const {effects} = replay([...boot, stop('agent', 6000), refused('agent')]);
  assert.equal(effects.slice(1), [
    {do: 'take', rung: 'agent', limitMs: 6000},
    {do: 'graceAfter', delayMs: 6000},
    {do: 'take', rung: 'powerdown', limitMs: 6000},
    {do: 'nudgeAfter', delayMs: 500},
  ]);
  const {rungs} = replay([...boot, stop('agent', 6000), refused('agent'), {type: 'graceOver'}]);
  assert.equal(rungs, ['agent', 'powerdown', 'quit']);
});

test('takes time from a guest that is being asked already, and gives it none', () => {
  const asked = [...boot, stop('agent'), refused('agent')];
  const {state, effects} = replay([...asked, stop('agent', 5000)]);
  assert.equal(effects.at(-1), {do: 'graceAfter', delayMs: 5000});
  assert.equal(replayFrom(state, [{type: 'graceOver'}]).rungs, ['quit']);
  const hasQuit = replay([...boot, stop('quit'), stop('agent', 5000)]);
  assert.is(hasQuit.effects.at(-1)?.do, 'take');
});

test('leaves a later step alone when the time of the guest is over', () => {
  const {rungs} = replay([...boot, stop('agent', 6000), stop('sigterm'), {type: 'graceOver'}]);
  assert.equal(rungs, ['agent', 'sigterm']);
});

test('forced, asks no guest and waits two seconds', () => {
  const {effects} = replay([...boot, {type: 'stopRequested', request: FORCED}]);
  assert.equal(effects.at(-1), {do: 'take', rung: 'quit', limitMs: 2000});
});

test('forced later, takes the same step with less time', () => {
  const {effects} = replay([...boot, stop('quit'), {type: 'stopRequested', request: FORCED}]);
  assert.equal(effects.at(-1), {do: 'take', rung: 'quit', limitMs: 2000});
});

for (const fault of ['guest-panicked', 'watchdog', 'internal-error'] as const) {
  test(`keeps a guest with ${fault}, and begins to stop it with quit`, () => {
    const {state, rungs} = replay([...boot, faulted(fault, panic), stop('agent')]);
    assert.is(publicPhase(replay([...boot, faulted(fault, panic)]).state), fault);
    assert.equal([state.phase, rungs], ['stopping', ['quit']]);
  });
}

test('ends a guest that panicked when somebody waits for that', () => {
  const {state} = replay([...boot, faulted('guest-panicked', panic)], {faulted: 'ended'});
  assert.equal(state.phase === 'stopping' && [state.rung, state.ending], ['quit', panic]);
});

test('keeps a guest whose disk is full even then', () => {
  const {state} = replay([...boot, faulted('io-error')], {faulted: 'ended'});
  assert.is(publicPhase(state), 'io-error');
});

test('lets a guest with a full disk try again before it is asked to shut down', () => {
  const {effects} = replay([...boot, faulted('io-error'), stop('agent')]);
  assert.equal(
    effects.slice(1).map((effect) => effect.do),
    ['resume', 'take'],
  );
});

test('does not wait for a guest that is stopped by its disk while it shuts down', () => {
  const {rungs} = replay([...boot, stop(), faulted('io-error')]);
  assert.equal(rungs, ['powerdown', 'quit']);
});

test('goes on after a fault', () => {
  assert.is(replay([...boot, faulted('io-error'), resumed]).phase, 'running');
});

test('notices a QEMU that falls silent, and one that answers again', () => {
  const silent = replay([...boot, {type: 'silent'}]);
  assert.is(silent.phase, 'unresponsive');
  const events: VmEvent[] = [{type: 'answered', guest: 'running'}];
  assert.is(replayFrom(silent.state, events).phase, 'running');
});

test('does not take a silent QEMU for one that is not being stopped', () => {
  assert.is(replay([...boot, stop(), {type: 'silent'}]).phase, 'stopping');
});

const crashAgain: VmEvent = {...crash, restartInMs: 1000};

test('waits for another start when the policy wants one', () => {
  const {state, effects} = replay([...boot, crashAgain]);
  assert.is(publicPhase(state), 'backoff');
  assert.equal(effects.at(-1), {do: 'relaunchAfter', delayMs: 1000});
  const next = replayFrom(state, [{type: 'backoffOver'}]);
  assert.equal([next.phase, next.effects], ['preparing', [{do: 'relaunch'}]]);
});

test('a stop while it waits is the end, at once', () => {
  const {state, effects} = replay([...boot, crashAgain, stop('agent'), {type: 'backoffOver'}]);
  assert.is(state.phase, 'exited');
  assert.is(effects.at(-1)?.do, 'conclude');
});

test('never starts again what somebody has stopped', () => {
  assert.is(replay([...boot, stop(), crashAgain]).phase, 'failed');
  assert.is(replay([...boot, stop(), {...clean, restartInMs: 1}]).phase, 'exited');
});

test('starts again after an end that it has brought about, unless somebody wants it stopped', () => {
  assert.is(replay([...boot, panicked, crashAgain]).phase, 'backoff');
  assert.is(replay([...boot, panicked, stop('agent'), crashAgain]).phase, 'failed');
});

test.run();

import * as assert from 'uvu/assert';
import {
  agentSilent,
  agentUnconfigured,
  explainedByPhase,
} from '../../src/supervisor/guest-agent-problems.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/guest-agent-problems');

const silent = agentSilent('no answer in 2000 ms');

for (const [phase, hint] of [
  ['paused', 'kvmrun resume vm'],
  ['guest-panicked', 'kvmrun reset vm'],
  ['unresponsive', 'QEMU itself does not answer'],
  ['backoff', 'started again'],
] as const) {
  test(`explains a silent agent by the phase ${phase}`, () => {
    const told = explainedByPhase(silent, {name: 'vm', phase});
    assert.is(told.code, silent.code);
    assert.match(told.message, `vm is '${phase}'`);
    assert.match(told.hint ?? '', hint);
  });
}

test('leaves alone what the phase does not explain', () => {
  assert.is(explainedByPhase(silent, {name: 'vm', phase: 'running'}), silent);
  const paused = {name: 'vm', phase: 'paused'} as const;
  assert.is(explainedByPhase(agentUnconfigured, paused), agentUnconfigured);
});

test.run();

import * as assert from 'uvu/assert';
import {adviceOnSetup, describeSetupStep, setupRows} from '../../../src/cli/render/setup.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/render/setup');

const since = '2026-01-01T00:00:00.000Z';
const now = Date.parse('2026-01-01T00:03:00.000Z');

test('says what was reached, and since when', () => {
  assert.equal(setupRows({name: 'win', setup: {step: 'first-boot', since}}, now), [
    ['setup', `first-boot, since ${since} (3 min): Windows was started from the disk`],
  ]);
  assert.equal(setupRows({name: 'win'}, now), []);
});

test('says that a key is left to the user, why, and what to type', () => {
  const setup = {step: 'setup', since, occupied: '/vm/my root.qcow2'} as const;
  assert.match(
    describeSetupStep(setup),
    'in its first seconds is for you to press, as the disk is not empty',
  );
  const advice = adviceOnSetup(setup, 'win');
  assert.match(advice ?? '', 'kvmrun reset win, and kvmrun send-key win ret while it asks');
  assert.match(advice ?? '', "remove '/vm/my root.qcow2', and kvmrun up");
  assert.equal(setupRows({name: 'win', setup}, now)[1], ['', advice]);
});

test.run();

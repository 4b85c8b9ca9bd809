import * as assert from 'uvu/assert';
import {clockFitsMachine} from '../../../src/profile/rules/clock-board.js';
import {aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/clock-board');

const check = (lateTicks: 'as-they-come' | 'catch-up', machine: string) =>
  clockFitsMachine({...aProfile, clock: {base: 'utc', lateTicks}, machine}, locateAnywhere);

for (const machine of ['q35', 'pc-q35-7.2']) {
  test(`accepts ticks that catch up on ${machine}`, () =>
    assert.equal(check('catch-up', machine), []));
}

test('refuses them on another machine, which it names', () => {
  const [problem, ...others] = check('catch-up', 'virt');
  assert.equal(others, []);
  assert.is(problem?.location?.pointer, '/clock/lateTicks');
  assert.match(problem?.message ?? '', `'virt'`);
});

test('has nothing against other machines without them', () => {
  assert.equal(check('as-they-come', 'microvm'), []);
});

test.run();

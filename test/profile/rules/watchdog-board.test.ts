import * as assert from 'uvu/assert';
import {watchdogFitsMachine} from '../../../src/profile/rules/watchdog-board.js';
import {aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/watchdog-board');

const check = (type: 'itco' | 'none', machine: string) =>
  watchdogFitsMachine({...aProfile, watchdog: {type}, machine}, locateAnywhere);

for (const machine of ['q35', 'pc-q35-7.2']) {
  test(`accepts it on ${machine}`, () => assert.equal(check('itco', machine), []));
}

test('refuses it on another machine, which it names', () => {
  const [problem, ...others] = check('itco', 'microvm');
  assert.equal(others, []);
  assert.is(problem?.location?.pointer, '/watchdog/type');
  assert.match(problem?.message ?? '', `'microvm'`);
});

test('has nothing against other machines without it', () => {
  assert.equal(check('none', 'microvm'), []);
});

test.run();

import * as assert from 'uvu/assert';
import {generationFitsMachine} from '../../../src/profile/rules/generation-board.js';
import {aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/generation-board');

const check = (type: 'vmgenid' | 'none', machine: string) =>
  generationFitsMachine({...aProfile, generationId: {type}, machine}, locateAnywhere);

for (const machine of ['q35', 'pc-q35-7.2']) {
  test(`accepts it on ${machine}`, () => assert.equal(check('vmgenid', machine), []));
}

test('refuses it on another machine, which it names', () => {
  const [problem, ...others] = check('vmgenid', 'virt');
  assert.equal(others, []);
  assert.is(problem?.location?.pointer, '/generationId/type');
  assert.match(problem?.message ?? '', `'virt'`);
});

test('has nothing against other machines without it', () => {
  assert.equal(check('none', 'microvm'), []);
});

test.run();

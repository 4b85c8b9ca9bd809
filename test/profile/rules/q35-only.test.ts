import * as assert from 'uvu/assert';
import {partsFitMachine} from '../../../src/profile/rules/q35-only.js';
import {aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/q35-only');

type Parts = Pick<typeof aProfile, 'clock' | 'generationId' | 'watchdog'>;

const check = (parts: Partial<Parts>, machine: string) =>
  partsFitMachine({...aProfile, ...parts, machine}, locateAnywhere);

const ALL: Parts = {
  clock: {base: 'utc', lateTicks: 'catch-up'},
  generationId: {type: 'vmgenid'},
  watchdog: {type: 'itco'},
};

for (const machine of ['q35', 'pc-q35-7.2']) {
  test(`accepts all parts on ${machine}`, () => assert.equal(check(ALL, machine), []));
}

for (const [part, pointer] of [
  ['clock', '/clock/lateTicks'],
  ['generationId', '/generationId/type'],
  ['watchdog', '/watchdog/type'],
] as const) {
  test(`refuses ${part} on another machine, which it names`, () => {
    const [problem, ...others] = check({[part]: ALL[part]}, 'virt');
    assert.equal(others, []);
    assert.is(problem?.location?.pointer, pointer);
    assert.match(problem?.message ?? '', `'virt'`);
  });
}

test('has nothing against other machines without them', () => {
  assert.equal(check({}, 'microvm'), []);
});

test.run();

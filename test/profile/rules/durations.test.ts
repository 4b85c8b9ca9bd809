import * as assert from 'uvu/assert';
import {durationsFitTimers} from '../../../src/profile/rules/durations.js';
import {aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/durations');
const check = (step: 'powerdown' | 'quit' | 'sigterm' | 'sigkill', duration: string) =>
  durationsFitTimers({...aProfile, stop: {...aProfile.stop, [step]: duration}}, locateAnywhere);

for (const duration of ['0s', '90s', '596h', '2147483647ms']) {
  test(`accepts ${duration}`, () => assert.equal(check('powerdown', duration), []));
}

// A timer of Node that is set to more fires after a millisecond.
for (const duration of ['2147483648ms', '597h', '99999999999h']) {
  test(`refuses ${duration}, which no timer can wait for`, () => {
    const [problem, ...others] = check('quit', duration);
    assert.equal(others, []);
    assert.is(problem?.code, 'profile/too-long-duration');
    assert.is(problem?.location?.pointer, '/stop/quit');
    assert.match(problem?.message ?? '', `'${duration}'`);
  });
}

test('looks at the time that readiness may take, too', () => {
  const ready = {type: 'agent', timeout: '597h'} as const;
  const [problem, ...others] = durationsFitTimers({...aProfile, ready}, locateAnywhere);
  assert.equal(others, []);
  assert.is(problem?.location?.pointer, '/ready/timeout');
});

test.run();

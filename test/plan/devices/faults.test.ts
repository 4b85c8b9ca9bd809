import * as assert from 'uvu/assert';
import {aProfile} from '../../rig/a-profile.js';
import {argumentsOf, planOf, propsOf} from '../../rig/plans.js';
import {suite} from '../../rig/suite.js';

const test = suite('plan/devices/faults');

const actionOf = (plan: ReturnType<typeof planOf>) => {
  const [action] = argumentsOf(plan, 'action');
  return action?.form === 'keyval' ? action.props : undefined;
};

test('keeps QEMU there when the guest is at its end', () => {
  assert.equal(actionOf(planOf()), {shutdown: 'pause', panic: 'pause', watchdog: 'reset'});
});

test('leaves a guest that hangs to the restart policy, where there is one', () => {
  const restart = {...aProfile.restart, policy: 'on-failure'} as const;
  assert.is(actionOf(planOf({restart}))?.['watchdog'], 'pause');
});

test('gives the guest a way to say that it panics', () => {
  assert.is(propsOf(planOf(), 'panic0-dev')['driver'], 'pvpanic-pci');
});

test('leaves that to an own notifier of the profile', () => {
  const plan = planOf({extraArgs: ['-device', 'pvpanic-pci,addr=05.0']});
  assert.not.match(JSON.stringify(plan.invocation), 'panic0-dev');
});

test('arms the watchdog of the board only when it is wanted', () => {
  const noreboot = (plan: ReturnType<typeof planOf>) =>
    argumentsOf(plan, 'global').flatMap((argument) =>
      argument.form === 'keyval' ? [argument.props] : [],
    );
  assert.equal(noreboot(planOf()), []);
  assert.equal(noreboot(planOf({watchdog: {type: 'itco'}})), [
    {driver: 'ICH9-LPC', property: 'noreboot', value: false},
  ]);
});

test.run();

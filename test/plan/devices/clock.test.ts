import * as assert from 'uvu/assert';
import {pointerTo} from '../../../src/core/pointer.js';
import {type ClockSpec, clockArguments} from '../../../src/plan/devices/clock.js';
import {renderArgv} from '../../../src/plan/render-argv.js';
import {suite} from '../../rig/suite.js';

const test = suite('plan/devices/clock');

const argv = (clock: Partial<ClockSpec>) =>
  renderArgv(
    clockArguments(
      {base: 'utc', lateTicks: 'as-they-come', accelerator: 'kvm', ...clock},
      pointerTo('clock'),
    ),
  );

test('shows the time that the profile asks for', () => {
  assert.equal(argv({}), ['-rtc', 'base=utc']);
  assert.equal(argv({base: 'localtime'}), ['-rtc', 'base=localtime']);
});

test('delivers late interrupts of the clock, and drops those of the timer in the kernel', () => {
  assert.equal(argv({lateTicks: 'catch-up'}), [
    '-rtc',
    'base=utc,driftfix=slew',
    '-global',
    'driver=kvm-pit,property=lost_tick_policy,value=discard',
  ]);
});

test('has no timer in the kernel under TCG', () => {
  assert.equal(argv({lateTicks: 'catch-up', accelerator: 'tcg'}), [
    '-rtc',
    'base=utc,driftfix=slew',
  ]);
});

test.run();

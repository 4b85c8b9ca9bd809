import * as assert from 'uvu/assert';
import {
  countReboot,
  isStorm,
  NO_REBOOTS,
  type RebootCounter,
} from '../../src/supervisor/reboot-counter.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/reboot-counter');

const after = (times: readonly number[]): RebootCounter => {
  let counter = NO_REBOOTS;
  for (const time of times) counter = countReboot(counter, time);
  return counter;
};

test('counts what QEMU tells twice as one', () => {
  assert.is(after([0, 40]).count, 1);
});

test('counts every reboot', () => {
  assert.is(after([0, 5000, 100_000]).count, 3);
});

test('takes five reboots within a minute for a storm', () => {
  const times = [0, 10_000, 20_000, 30_000, 40_000];
  assert.is(isStorm(after(times.slice(1))), false);
  assert.is(isStorm(after(times)), true);
});

test('takes no number of reboots in many minutes for a storm', () => {
  const counter = after(Array.from({length: 20}, (_none, index) => index * 20_000));
  assert.equal([counter.count, isStorm(counter)], [20, false]);
});

test.run();

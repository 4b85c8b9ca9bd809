import * as assert from 'uvu/assert';
import {attemptUntil} from '../../src/supervisor/attempt-until.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/attempt-until');

test('tries at once, and again until it succeeds', async () => {
  let attempts = 0;
  const attempt = async (): Promise<boolean> => {
    attempts += 1;
    return attempts === 4;
  };
  const {signal} = new AbortController();
  assert.is(await attemptUntil(attempt, {firstMs: 1, longestMs: 2}, signal), 'reached');
  assert.is(attempts, 4);
});

test('makes its pauses longer, up to a limit', async () => {
  const at: number[] = [];
  const attempt = async (): Promise<boolean> => {
    at.push(performance.now());
    return at.length === 5;
  };
  await attemptUntil(attempt, {firstMs: 20, longestMs: 80}, new AbortController().signal);
  const pauses = at.slice(1).map((time, index) => time - (at[index] ?? 0));
  // Timers fire late, never early by more than the rounding of their clock.
  for (const [index, atLeast] of [20, 40, 80, 80].entries()) {
    assert.ok((pauses[index] ?? 0) >= atLeast - 2, `pause ${index} was ${pauses[index]} ms`);
  }
});

test('gives up in a pause, and does not try again', async () => {
  const control = new AbortController();
  let attempts = 0;
  const attempt = async (): Promise<boolean> => {
    attempts += 1;
    return false;
  };
  const pauses = {firstMs: 5, longestMs: 5};
  const outcome = attemptUntil(attempt, pauses, control.signal);
  // No timer fires before all of these.
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  control.abort();
  assert.is(await outcome, 'given-up');
  let left = 3;
  const other = async (): Promise<boolean> => {
    left -= 1;
    return left === 0;
  };
  await attemptUntil(other, pauses, new AbortController().signal);
  assert.is(attempts, 1);
});

test('does not wait for an attempt that hangs', async () => {
  const control = new AbortController();
  const outcome = attemptUntil(
    () => new Promise<boolean>(() => undefined),
    {firstMs: 1, longestMs: 1},
    control.signal,
  );
  control.abort();
  assert.is(await outcome, 'given-up');
});

test('a success that comes after the giving up does not count', async () => {
  const control = new AbortController();
  const attempt = async (): Promise<boolean> => {
    control.abort();
    return true;
  };
  assert.is(await attemptUntil(attempt, {firstMs: 1, longestMs: 1}, control.signal), 'given-up');
});

test('does not even try when nobody wants it any more', async () => {
  let attempts = 0;
  const attempt = async (): Promise<boolean> => {
    attempts += 1;
    return true;
  };
  const pauses = {firstMs: 1, longestMs: 1};
  assert.is(await attemptUntil(attempt, pauses, AbortSignal.abort()), 'given-up');
  assert.is(attempts, 0);
});

test.run();

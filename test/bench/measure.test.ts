import * as assert from 'uvu/assert';
import {skip, suite} from '../rig/suite.js';
import {interleave, measureCpu, median} from './measure.js';

const test = suite('bench/measure');

test('takes the middle of an odd number of values, and the mean of an even one', () => {
  assert.is(median([9, 1, 3]), 3);
  assert.is(median([4, 1, 3, 100]), 3.5);
});

test('measures in turns, and leaves out the first round', async () => {
  const calls: string[] = [];
  const measure = (name: string) => async () => calls.push(name);
  const values = await interleave(2, {a: measure('a'), b: measure('b')});
  assert.equal(calls, ['a', 'b', 'a', 'b', 'a', 'b']);
  assert.equal(values, {a: [3, 5], b: [4, 6]});
});

test('sees the processor time of a child and not the time it waits', async () => {
  const where = {env: {PATH: process.env['PATH'] ?? ''}, cwd: '/'};
  const cpuOf = (script: string) =>
    measureCpu({file: process.execPath, args: ['-e', script]}, where).catch((error: unknown) =>
      String(error).includes('ENOENT') ? skip('bash is not installed') : Promise.reject(error),
    );
  const idle = await cpuOf('setTimeout(() => undefined, 300)');
  const busy = await cpuOf('const end = Date.now() + 400; while (Date.now() < end);');
  assert.ok(busy > idle + 100, `${busy} ms busy, ${idle} ms idle`);
});

test.run();

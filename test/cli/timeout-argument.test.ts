import * as assert from 'uvu/assert';
import {parseTimeout} from '../../src/cli/timeout-argument.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/timeout-argument');

for (const [text, timeoutMs] of [
  ['60s', 60_000],
  ['0s', 0],
  ['2min', 120_000],
  ['2147483647ms', 2 ** 31 - 1],
] as const) {
  test(`reads ${text}`, () => {
    const parsed = parseTimeout(text);
    assert.is(parsed.ok && parsed.value, timeoutMs);
  });
}

// A timer of Node that is set to more fires after a millisecond.
for (const text of ['60', '', 'soon', '-1s', '1.5s', '597h', '2147483648ms']) {
  test(`refuses '${text}', and says what is allowed`, () => {
    const parsed = parseTimeout(text);
    assert.not.ok(parsed.ok);
    const problem = parsed.ok ? undefined : parsed.error;
    assert.is(problem?.failure, 'usage');
    assert.match(problem?.message ?? '', `--timeout is '${text}', allowed is`);
  });
}

test.run();

import * as assert from 'uvu/assert';
import {parseSince} from '../../src/cli/log-since.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/log-since');
const NOW = Date.parse('2026-01-31T17:00:00Z');

for (const [text, since] of [
  ['boot', 'boot'],
  ['30s', NOW - 30_000],
  ['10min', NOW - 600_000],
  ['2h', NOW - 7_200_000],
  ['2026-01-31T16:00:00Z', NOW - 3_600_000],
  ['2026-01-31T16:00:00.250Z', NOW - 3_599_750],
  ['2026-01-31T17:00+01:00', NOW - 3_600_000],
  ['2026-01-31 17:00', new Date(2026, 0, 31, 17).getTime()],
  ['2026-01-31', new Date(2026, 0, 31).getTime()],
] satisfies [string, number | 'boot'][]) {
  test(`understands ${text}`, () => {
    assert.equal(parseSince(text, NOW), {ok: true, value: since});
  });
}

for (const text of ['', 'yesterday', '10', '10 min', '2026-13-01', '2026-01-31T25:00', '17:00']) {
  test(`does not guess what '${text}' means`, () => {
    const parsed = parseSince(text, NOW);
    assert.is(!parsed.ok && parsed.error.code, 'cli/usage');
    assert.match(parsed.ok ? '' : parsed.error.message, `'${text}'`);
  });
}

test.run();

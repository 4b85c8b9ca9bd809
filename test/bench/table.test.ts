import * as assert from 'uvu/assert';
import {suite} from '../rig/suite.js';
import {judge, renderTable} from './table.js';

const test = suite('bench/table');

test('compares the median with the floor', () => {
  const row = judge({what: 'x', unit: 'ms', values: [30, 10, 20], against: [10], limit: 2});
  assert.equal([row.median, row.ratio, row.verdict], [20, 2, 'ok']);
});

test('sees a limit that is exceeded', () => {
  assert.is(judge({what: 'x', unit: 'MB', values: [13], limit: 12}).verdict, 'over');
});

test('prints one aligned line for each row', () => {
  const rows = [judge({what: 'longer name', unit: 'ms', values: [1], against: [1], limit: 2})];
  assert.equal(renderTable(rows).split('\n'), [
    '             median  min  max  unit  ratio   limit',
    'longer name  1       1    1    ms    1.00 x  2      ok',
    '',
  ]);
});

test.run();

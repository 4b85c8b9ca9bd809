import * as assert from 'uvu/assert';
import type {Diagnostic} from '../../src/core/diagnostic.js';
import {ROOT} from '../../src/core/pointer.js';
import {inReadingOrder} from '../../src/profile/reading-order.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/reading-order');
const sources = new Map([
  ['vm.json', ''],
  ['a.json', ''],
]);

function at(file: string, offset: number): Diagnostic {
  const start = {line: 1, column: offset + 1, offset};
  const location = {file, pointer: ROOT, range: {start, end: start}};
  return {code: 'profile/test', severity: 'error', message: `${file} ${offset}`, location};
}

const order = (...diagnostics: readonly Diagnostic[]) =>
  inReadingOrder(diagnostics, sources).map(({message}) => message);

test('goes file by file as they were read, each from top to bottom', () => {
  assert.equal(order(at('a.json', 1), at('vm.json', 10), at('a.json', 0), at('vm.json', 9)), [
    'vm.json 9',
    'vm.json 10',
    'a.json 0',
    'a.json 1',
  ]);
});

test('puts what is about a whole file before what is inside', () => {
  const whole: Diagnostic = {
    code: 'profile/test',
    severity: 'error',
    message: 'whole',
    location: {file: 'vm.json', pointer: ROOT},
  };
  assert.equal(order(at('vm.json', 0), whole), ['whole', 'vm.json 0']);
});

test('shows a hundred, and counts the others', () => {
  const shown = order(...Array.from({length: 130}, (_, offset) => at('vm.json', offset)));
  assert.is(shown.length, 101);
  assert.is(shown[99], 'vm.json 99');
  assert.match(shown[100] ?? '', "'30'");
});

test('shows a hundred without a word of others', () => {
  const shown = order(...Array.from({length: 100}, (_, offset) => at('vm.json', offset)));
  assert.is(shown.at(-1), 'vm.json 99');
});

test.run();

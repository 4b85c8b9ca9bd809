import * as assert from 'uvu/assert';
import {KEY_NAMES, keysFor, parseKeyPress} from '../../src/core/guest-keys.js';
import {suite} from '../rig/suite.js';

const test = suite('core/guest-keys');

for (const [text, keys] of [
  ['a', ['a']],
  ['ret', ['ret']],
  ['Enter', ['ret']],
  ['ctrl-alt-delete', ['ctrl', 'alt', 'delete']],
  ['Ctrl+Alt+Del', ['ctrl', 'alt', 'delete']],
  ['win-r', ['meta_l', 'r']],
] as const) {
  test(`reads '${text}'`, () => assert.equal(parseKeyPress(text), {ok: true, value: keys}));
}

for (const [text, error] of [
  ['ctlr-c', {word: 'ctlr', meant: 'ctrl'}],
  ['ctrl-', {word: ''}],
  ['', {word: ''}],
  ['a-b-c-d-e-f-g-h-i-j-k', {word: 'a-b-c-d-e-f-g-h-i-j-k'}],
] as const) {
  test(`does not know '${text}'`, () => assert.equal(parseKeyPress(text), {ok: false, error}));
}

test('presses what writes a text', () => {
  assert.equal(keysFor('Hi, 2 x_y!\n'), {
    ok: true,
    value: [
      ['shift', 'h'],
      ['i'],
      ['comma'],
      ['spc'],
      ['2'],
      ['spc'],
      ['x'],
      ['shift', 'minus'],
      ['y'],
      ['shift', '1'],
      ['ret'],
    ],
  });
});

test('has a key for every sign of ASCII, and knows them all by name', () => {
  const signs = Array.from({length: 95}, (_none, index) => String.fromCharCode(32 + index));
  const keys = keysFor(signs.join(''));
  assert.ok(keys.ok);
  if (!keys.ok) return;
  assert.is(new Set(keys.value.map((press) => press.join('-'))).size, 95);
  for (const key of keys.value.flat()) assert.ok(KEY_NAMES.includes(key), key);
});

test('tells what there is no key for', () => {
  assert.equal(keysFor('naïve'), {ok: false, error: 'ï'});
});

test.run();

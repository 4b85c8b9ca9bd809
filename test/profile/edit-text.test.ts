import * as assert from 'uvu/assert';
import {editText} from '../../src/profile/edit-text.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/edit-text');

test('keeps comments, and writes with the indentation that it finds', () => {
  const text = '{\n\t// one\n\t"a": 1\n}\n';
  assert.is(
    editText(text, [
      {at: ['a'], value: 2},
      {at: ['b'], value: {c: true}},
    ]),
    '{\n\t// one\n\t"a": 2,\n\t"b": {\n\t\t"c": true\n\t}\n}\n',
  );
});

test('adds items, and finds what an earlier edit has made', () => {
  assert.equal(
    JSON.parse(
      editText('{"a": 1, "list": [1]}', [
        {at: ['list', -1], value: {id: 'x'}},
        {at: ['list', 1, 'id'], value: 'y'},
      ]),
    ),
    {a: 1, list: [1, {id: 'y'}]},
  );
});

test('leaves what is on one line there', () => {
  assert.is(
    editText('{"a": {"b": [1, 2]}, "c": 3}', [{at: ['a', 'b', 0], value: 'x'}]),
    '{"a": {"b": ["x", 2]}, "c": 3}',
  );
});

test('keeps the line ends of Windows', () => {
  assert.is(
    editText('{\r\n  "a": 1\r\n}', [{at: ['b'], value: 2}]),
    '{\r\n  "a": 1,\r\n  "b": 2\r\n}',
  );
});

test.run();

import * as assert from 'uvu/assert';
import type {JsonValue} from '../../src/core/json.js';
import {yamlText} from '../../src/image/yaml-text.js';
import {suite} from '../rig/suite.js';

const test = suite('image/yaml-text');

for (const [what, value, text] of [
  ['a mapping', {a: 1, b: true, c: null}, 'a: 1\nb: true\nc: null\n'],
  ['a text that looks like something else', {a: 'yes', b: '0755'}, 'a: "yes"\nb: "0755"\n'],
  ['a list in a mapping', {a: ['b', 'c']}, 'a:\n  - "b"\n  - "c"\n'],
  ['mappings in a list', [{a: 1, b: 2}, {c: 3}], '- a: 1\n  b: 2\n- c: 3\n'],
  ['lists in a list', [['a', 'b'], []], '- - "a"\n  - "b"\n- []\n'],
  ['nothing in them', {a: {}, b: []}, 'a: {}\nb: []\n'],
  ['nothing at all', {}, '{}\n'],
  ['lines', {a: 'one\ntwo\t"three"\\'}, 'a: "one\\ntwo\\t\\"three\\"\\\\"\n'],
  ['keys that are no plain words', {'a b': 1, on: 2, '': 3}, '"a b": 1\n"on": 2\n"": 3\n'],
  [
    'characters that YAML does not print',
    {a: '\u0085\u007f\u2028é名'},
    'a: "\\u0085\\u007f\\u2028é名"\n',
  ],
] satisfies [string, JsonValue, string][]) {
  test(`writes ${what}`, () => assert.is(yamlText(value), text));
}

test.run();

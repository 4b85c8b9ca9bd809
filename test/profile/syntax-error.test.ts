import * as assert from 'uvu/assert';
import {parseSource} from '../../src/profile/json-source.js';
import {
  describeSyntaxError,
  keepTelling,
  type SyntaxProblem,
} from '../../src/profile/syntax-error.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/syntax-error');

/** `line:column message` of every syntax error, with the hint behind it. */
const syntaxOf = (text: string): readonly string[] =>
  parseSource(text, {shown: 'vm.json', directory: '/'}).diagnostics.map(
    ({location, message, hint}) =>
      `${location?.range?.start.line}:${location?.range?.start.column} ${message}${hint === undefined ? '' : ` | ${hint}`}`,
  );

for (const [what, text, expected] of [
  [
    'a word without quotes',
    '{"a": web}',
    `1:7 'web' is no JSON value, text stands in double quotes | "web"`,
  ],
  [
    'a word in the wrong quotes',
    `{"a": 'web'}`,
    `1:7 ''web'' is no JSON value, text stands in double quotes | "web"`,
  ],
  ['True', '{"a": True}', `1:7 'True' is no JSON value, text stands in double quotes | true`],
  [
    'a missing comma',
    '{"a": 1\n"b": 2}',
    `2:1 Found '"b"' where a comma is expected | put a comma after the value before`,
  ],
  ['a missing colon', '{"a" 1}', "1:6 Found '1' where a colon is expected after the key"],
  ['a missing value', '{"a": }', "1:7 Found '}' where a value is expected"],
  ['a key that is none', '{1: 2}', "1:2 Found '1' where a key in double quotes is expected"],
  [
    'an open object',
    '{"a": 1',
    '1:8 Found the end of the file where an object is still open | close it with }',
  ],
  [
    'an open array',
    '{"a": [1}',
    `1:9 Found '}' where a comma is expected | put a comma after the value before`,
  ],
  [
    'an open string',
    '{"a": "b\n}',
    `1:7 The string '"b' is still open at the end of its line | close it with "`,
  ],
  [
    'an open comment',
    '{} /* x',
    '1:4 The comment is still open at the end of the file | close it with */',
  ],
  ['something behind the end', '{} {}', "1:4 Found '{' after the end of the profile"],
  [
    'half of an escape',
    '{"a": "\\u12"}',
    `1:7 '"\\u12"' has \\u without the four hexadecimal digits that must follow`,
  ],
  [
    'an unknown escape',
    '{"a": "\\x"}',
    `1:7 '"\\x"' has an unknown escape | write a backslash as \\\\`,
  ],
  ['half of a number', '{"a": 1.}', "1:7 The number '1.' is not complete"],
] satisfies [string, string, string][]) {
  test(`describes ${what}`, () => assert.is(syntaxOf(text)[0], expected));
}

const problem = (code: number, line: number): SyntaxProblem => ({
  code,
  pointer: '' as SyntaxProblem['pointer'],
  range: {start: {line, column: 1, offset: 0}, end: {line, column: 2, offset: 1}},
});
const CODES = {key: 3, value: 4, comma: 6, endOfFile: 9, openString: 12};

test('tells one error of a line', () => {
  const [first, second, third] = [problem(4, 1), problem(5, 1), problem(4, 2)];
  assert.equal(keepTelling([first, second, third]), [first, third]);
});

test('does not ask for a comma that an open string has swallowed', () => {
  const [first, second] = [problem(CODES.openString, 1), problem(CODES.comma, 2)];
  assert.equal(keepTelling([first, second]), [first]);
});

test('does not ask for the value of what has no key', () => {
  const [first, second] = [problem(CODES.key, 1), problem(CODES.value, 2)];
  assert.equal(keepTelling([first, second]), [first]);
});

test('does not ask for the end of the file where the reader lost its place', () => {
  const [first, second] = [problem(CODES.value, 1), problem(CODES.endOfFile, 2)];
  assert.equal(keepTelling([first, second]), [first]);
  assert.equal(keepTelling([second]), [second]);
});

test('tells no more than twenty', () => {
  const many = Array.from({length: 50}, (_, line) => problem(CODES.value, line));
  assert.is(keepTelling(many).length, 20);
});

test('shortens what was found', () => {
  assert.ok(describeSyntaxError(1, 'x'.repeat(1000)).message.length < 120);
});

test.run();

import * as assert from 'uvu/assert';
import type {Diagnostic} from '../../src/core/diagnostic.js';
import {pointerTo} from '../../src/core/pointer.js';
import {parseSource, withoutByteOrderMark} from '../../src/profile/json-source.js';
import {childOf, nearestNode, plainValue} from '../../src/profile/source-node.js';
import {brief, parse} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/json-source');

const problemsOf = (text: string): readonly Diagnostic[] =>
  parseSource(text, {shown: 'vm.json', directory: '/vms'}).diagnostics;

test('reads comments and trailing commas', () => {
  const text = '// a comment\n{"name": "web", /* another */ "disks": [1, 2,],}\n';
  assert.equal(plainValue(parse(text)), {name: 'web', disks: [1, 2]});
});

test('leaves out a byte order mark, and nothing else', () => {
  assert.is(withoutByteOrderMark('\ufeff{"a": "\ufeff"}'), '{"a": "\ufeff"}');
});

test('knows where values begin and end, over several lines', () => {
  const root = parse('{\n  "cpu": {\n    "count": 2\n  }\n}');
  assert.equal(root.range.end, {line: 5, column: 2, offset: 33});
  const {node} = nearestNode(root, pointerTo('cpu', 'count'));
  assert.equal(node.range, {
    start: {line: 3, column: 14, offset: 26},
    end: {line: 3, column: 15, offset: 27},
  });
});

test('refuses bytes that are not UTF-8, at the first of them', () => {
  const text = new TextDecoder().decode(Uint8Array.of(0x7b, 0x0a, 0x22, 0xe4, 0xf6, 0x22));
  assert.equal(brief(problemsOf(text)), ['vm.json:2:2 profile/not-utf8']);
});

test('reads the character that such bytes become, where it is meant', () => {
  assert.equal(plainValue(parse('{"a": "\\ufffd"}')), {a: '\ufffd'});
});

test('counts a CR LF as one line', () => {
  assert.is(childOf(parse('{\r\n"name": "web"}'), 'name')?.range.start.line, 2);
});

test('shows both of two equal keys', () => {
  const [problem, ...others] = problemsOf('{\n  "name": "a",\n  "name": "b"\n}');
  assert.equal(others, []);
  assert.equal(brief(problem ? [problem] : []), ['vm.json:3:3 profile/duplicate-key']);
  assert.is(problem?.location?.pointer, '/name');
  assert.equal(problem?.related?.[0]?.location.range?.start, {line: 2, column: 3, offset: 4});
});

test('finds equal keys that are spelt with different escapes', () => {
  assert.equal(brief(problemsOf('{"a": 1, "\\u0061": 2}')), ['vm.json:1:10 profile/duplicate-key']);
});

test('allows equal keys in different objects', () => {
  assert.equal(problemsOf('{"a": {"b": 1}, "c": {"b": 1}}'), []);
});

for (const key of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__']) {
  test(`refuses the key ${key}, however deep`, () => {
    assert.equal(brief(problemsOf(`{"cpu": {"${key}": {"x": 1}}}`)), [
      'vm.json:1:10 profile/forbidden-key',
    ]);
  });
}

test('reads 64 levels', () => {
  assert.equal(problemsOf(`{"a": ${'['.repeat(63)}${']'.repeat(63)}}`), []);
});

test('refuses 65 levels, at the bracket that is too many', () => {
  assert.equal(brief(problemsOf(`{"a":\n${'['.repeat(64)}${']'.repeat(64)}}`)), [
    'vm.json:2:64 profile/too-deep',
  ]);
});

for (const [what, text] of [
  ['brackets', '['.repeat(100_000)],
  ['closed brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['braces that wrong brackets seem to close', '{],"a":'.repeat(100_000)],
  ['brackets after as many closing ones', `{${']'.repeat(100_000)},"a":${'['.repeat(100_000)}`],
] satisfies [string, string][]) {
  test(`survives 100000 nested ${what}`, () => {
    const codes = problemsOf(text).map(({code}) => code);
    assert.ok(codes.includes('profile/too-deep'));
  });
}

test('ignores brackets in strings and comments', () => {
  assert.equal(problemsOf(`{"a": "${'['.repeat(100)}" /* ${'['.repeat(100)} */}`), []);
});

test('reads a text of 1 MiB and refuses one character more', () => {
  const ofLength = (length: number): string => `{"a": "${'x'.repeat(length - 9)}"}`;
  assert.equal(problemsOf(ofLength(1024 * 1024)), []);
  assert.equal(brief(problemsOf(ofLength(1024 * 1024 + 1))), ['vm.json profile/too-big']);
});

for (const number of ['9007199254740993', '-9007199254740993', '1e400', '-1e400']) {
  test(`refuses the number ${number}, which would be read as another`, () => {
    const [problem] = problemsOf(`{"cpu": {"count": ${number}}}`);
    assert.equal(brief(problem ? [problem] : []), ['vm.json:1:19 profile/unsafe-number']);
    assert.match(problem?.message ?? '', number);
    assert.is(problem?.location?.pointer, '/cpu/count');
  });
}

test('reads the largest safe number, and fractions', () => {
  assert.equal(plainValue(parse('{"a": [9007199254740991, 0.1]}')), {a: [9007199254740991, 0.1]});
});

for (const [what, written, code] of [
  ['an escaped bell', '\\u0007', 'U+0007'],
  ['a raw bell', '\u0007', 'U+0007'],
  ['an escape sequence', '\\u001b[31m', 'U+001B'],
  ['a line feed', '\\n', 'U+000A'],
  ['a C1 control', '\\u009b', 'U+009B'],
  ['a raw override of direction', '\u202e', 'U+202E'],
  ['an escaped isolate of direction', '\\u2066', 'U+2066'],
  ['a mark of direction', '\u200f', 'U+200F'],
  ['a space of no width', '\u200b', 'U+200B'],
  ['a line separator', '\u2028', 'U+2028'],
] satisfies [string, string, string][]) {
  test(`refuses ${what} in a string`, () => {
    const problems = problemsOf(`{"name": "a${written}b"}`);
    assert.equal(brief(problems), ['vm.json:1:10 profile/control-character']);
    assert.match(problems[0]?.message ?? '', code);
  });
  test(`refuses ${what} in a key`, () => {
    assert.equal(brief(problemsOf(`{"a${written}b": 1}`)), [
      'vm.json:1:2 profile/control-character',
    ]);
  });
}

test('a text for the guest may have lines, where a reviewer sees them', () => {
  const inFile = (written: string) =>
    brief(problemsOf(`{"cloudInit": {"files": [{"content": "a${written}b"}]}}`));
  assert.equal(inFile('\\n\\t'), []);
  for (const written of ['\t', '\\r', '\\u001b', '\\n\u202e']) {
    assert.equal(inFile(written), ['vm.json:1:38 profile/control-character'], written);
  }
});

test('refuses a comment that reorders the text around it', () => {
  assert.equal(brief(problemsOf('{\n  // \u202e x\n}')), ['vm.json:2:6 profile/control-character']);
});

test('reads letters of every script', () => {
  assert.equal(plainValue(parse('{"description": "Grüße, 世界 👩‍💻"}')), {
    description: 'Grüße, 世界 👩‍💻',
  });
});

for (const [text, what] of [
  ['[]', 'an array'],
  ['"web"', 'a single value'],
  ['null', 'a single value'],
] satisfies [string, string][]) {
  test(`refuses ${text} as a profile`, () => {
    const problems = problemsOf(text);
    assert.equal(brief(problems), ['vm.json:1:1 profile/not-an-object']);
    assert.match(problems[0]?.message ?? '', what);
  });
}

for (const text of ['', ' \n', '// nothing']) {
  test(`refuses ${JSON.stringify(text)}, where a value is missing`, () => {
    assert.equal(
      problemsOf(text).map(({code}) => code),
      ['profile/syntax'],
    );
  });
}

test('reports several syntax errors at once', () => {
  const text = '{\n  "a": tru,\n  "b" 1,\n  "c": 1\n  "d": "open\n}';
  assert.equal(brief(problemsOf(text)), [
    'vm.json:2:8 profile/syntax',
    'vm.json:3:7 profile/syntax',
    'vm.json:5:3 profile/syntax',
  ]);
});

test('reports what follows from one syntax error only once', () => {
  assert.equal(brief(problemsOf('{\n  name: "web"\n}')), ['vm.json:2:3 profile/syntax']);
});

test('reports other problems next to syntax errors', () => {
  const text = '{"a": 1, "a": 2,\n"b": tru}';
  assert.equal([...brief(problemsOf(text))].sort(), [
    'vm.json:1:10 profile/duplicate-key',
    'vm.json:2:6 profile/syntax',
  ]);
});

test('gives the items of arrays their pointers', () => {
  assert.equal(
    problemsOf('{"a": [1, {"b": "\\u0007"}]}').map(({location}) => location?.pointer),
    ['/a/1/b'],
  );
});

test.run();

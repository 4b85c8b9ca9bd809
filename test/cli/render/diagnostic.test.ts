import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {renderDiagnostic} from '../../../src/cli/render/diagnostic.js';
import type {Diagnostic, SourceRange} from '../../../src/core/diagnostic.js';
import {pointerTo} from '../../../src/core/pointer.js';

const test = suite('cli/render/diagnostic');

const range = (line: number, from: number, to: number): SourceRange => ({
  start: {line, column: from, offset: 0},
  end: {line, column: to, offset: 0},
});
const text = '{\n  "memory": {"size": "1GB"},\n\t"name": "x"\n}\n';
const sources = new Map([['vm.json', text]]);
const wrongSize: Diagnostic = {
  code: 'profile/wrong-format',
  severity: 'error',
  message: "'1GB' is not a size",
  location: {file: 'vm.json', pointer: pointerTo('memory', 'size'), range: range(2, 22, 27)},
  hint: '"1GiB"',
};

test('shows place, line, carets, pointer and hint', () => {
  assert.is(
    renderDiagnostic(wrongSize, sources),
    [
      "vm.json:2:22: error[profile/wrong-format]: '1GB' is not a size",
      '    "memory": {"size": "1GB"},',
      '                       ^^^^^ /memory/size',
      '  hint: "1GiB"',
    ].join('\n'),
  );
});

test('keeps tabs under the excerpt', () => {
  const location = {file: 'vm.json', pointer: pointerTo('name'), range: range(3, 2, 8)};
  assert.match(renderDiagnostic({...wrongSize, location}, sources), /\n {4}\^{6} \/name/);
});

test('says only the pointer for a value that stands in no file', () => {
  const location = {file: 'vm.json', pointer: pointerTo('cpu')};
  assert.match(
    renderDiagnostic({...wrongSize, location}, sources),
    /^vm\.json: error.*\n {4}at \/cpu/,
  );
});

test('has no place for a problem of the host', () => {
  const {location: _, ...nowhere} = wrongSize;
  assert.match(renderDiagnostic(nowhere, sources), /^error\[profile\/wrong-format\]/);
});

test('cuts a very long line around the caret', () => {
  const long = `{"a": "${'x'.repeat(5000)}", "b": 1}`;
  const location = {file: 'l.json', pointer: pointerTo('b'), range: range(1, 5016, 5017)};
  const [, excerpt = '', carets = ''] = renderDiagnostic(
    {...wrongSize, location},
    new Map([['l.json', long]]),
  ).split('\n');
  assert.ok(excerpt.length < 120);
  assert.is(excerpt[carets.indexOf('^')], '1');
});

test('names related places', () => {
  const related = [
    {
      message: 'the first one is here',
      location: {file: 'vm.json', pointer: pointerTo('name'), range: range(3, 2, 8)},
    },
  ];
  assert.match(
    renderDiagnostic({...wrongSize, related}, sources),
    'vm.json:3:2: the first one is here',
  );
});

test.run();

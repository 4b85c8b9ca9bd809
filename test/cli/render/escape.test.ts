import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {escapeControls} from '../../../src/cli/render/escape.js';
import {type Style, styleFor} from '../../../src/cli/render/style.js';

const test = suite('cli/render/escape');

const terminal = {isTTY: true, hasColors: () => true} as unknown as NodeJS.WriteStream;
const coloured: Style = styleFor(terminal);

test('shows escape sequences of others as text', () => {
  assert.is(escapeControls('a\u001b[2Jb'), 'a\\u001b[2Jb');
  assert.is(escapeControls('a\u001b[2Jb', coloured), 'a\\u001b[2Jb');
});

test('keeps its own colours on a terminal', () => {
  assert.is(escapeControls(coloured.red('x'), coloured), '\u001b[31mx\u001b[39m');
});

test('escapes what is in its own colours, and does not take the beginning of one for its own', () => {
  assert.is(escapeControls(coloured.red('x\u0007y'), coloured), '\u001b[31mx\\u0007y\u001b[39m');
  assert.is(escapeControls('\u001b[31mred for ever', coloured), '\\u001b[31mred for ever');
  assert.is(escapeControls('\u001b[1mbold\u001b[39m', coloured), '\\u001b[1mbold\\u001b[39m');
});

test('keeps several colours in one line', () => {
  const line = `${coloured.bold('a')} ${coloured.yellow('b')} ${coloured.dim('c')}`;
  assert.is(escapeControls(line, coloured), line);
});

test('shows bidirectional overrides, which reorder what is read', () => {
  assert.is(escapeControls('a\u202eb'), 'a\\u202eb');
});

for (const [name, text, shown] of [
  ['a bell', 'a\u0007', 'a\\u0007'],
  ['a clipboard that somebody wants to fill', '\u001b]52;c;aGk=\u0007', '\\u001b]52;c;aGk=\\u0007'],
  ['the control characters with eight bits', '\u009b2J\u009d', '\\u009b2J\\u009d'],
  ['delete', 'a\u007f', 'a\\u007f'],
  ['what breaks a line for some and not for others', 'a\u2028b\u2029', 'a\\u2028b\\u2029'],
] satisfies [string, string, string][]) {
  test(`shows ${name}`, () => assert.is(escapeControls(text), shown));
}

test('leaves tabs, newlines and other scripts alone', () => {
  assert.is(escapeControls('ä\t日本\n'), 'ä\t日本\n');
});

test.run();

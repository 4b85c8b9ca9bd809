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

test('shows bidirectional overrides, which reorder what is read', () => {
  assert.is(escapeControls('a\u202eb'), 'a\\u202eb');
});

test('leaves tabs, newlines and other scripts alone', () => {
  assert.is(escapeControls('ä\t日本\n'), 'ä\t日本\n');
});

test.run();

import * as assert from 'uvu/assert';
import {LogText, shownOn} from '../../src/cli/log-text.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/log-text');

function shown(...pieces: readonly (string | Buffer)[]): string {
  const text = new LogText();
  return pieces.map((piece) => text.push(Buffer.from(piece))).join('') + text.end();
}

for (const [name, text, expected] of [
  ['text as it is', 'ä\t日本 😀\n', 'ä\t日本 😀\n'],
  ['a colour as text', '\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
  ['a title and a bell', '\u001b]0;owned\u0007', '\\u001b]0;owned\\u0007'],
  ['what would fill the clipboard', '\u001b]52;c;cm0gLXJm\u0007', '\\u001b]52;c;cm0gLXJm\\u0007'],
  ['an eight-bit control sequence', '\u009b2J', '\\u009b2J'],
  ['the end of a line as one', 'a\r\nb\r\r\nc', 'a\nb\nc'],
  ['a carriage return that is none', '10%\r20%\r', '10%\\u000d20%\\u000d'],
  ['nothing of a reset by the firmware', '\u001bc\u001b[?7l\u001b[2JSeaBIOS', 'SeaBIOS'],
] satisfies [string, string, string][]) {
  test(`shows ${name}`, () => assert.is(shown(text), expected));
  test(`shows ${name}, in single bytes`, () => {
    const bytes = [...Buffer.from(text)].map((byte) => Buffer.from([byte]));
    assert.is(shown(...bytes), expected);
  });
}

test('shows bytes that are no text as such, and obeys none', () => {
  assert.is(shown(Buffer.from([0x61, 0x9b, 0x32, 0x4a, 0xff])), 'a\ufffd2J\ufffd');
});

test('shows text on a terminal, and gives a program the bytes', () => {
  const bytes = Buffer.from('a\u001b[2Jb\r\n');
  assert.is(shownOn({isTTY: true}, bytes), 'a\\u001b[2Jb\n');
  assert.is(shownOn({}, bytes), bytes);
});

test.run();

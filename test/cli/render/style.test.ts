import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {PLAIN, styleFor} from '../../../src/cli/render/style.js';

const test = suite('cli/render/style');

const stream = (tty: boolean, colours: boolean): NodeJS.WriteStream =>
  ({isTTY: tty, hasColors: () => colours}) as unknown as NodeJS.WriteStream;

test('paints on a terminal that has colours', () => {
  assert.is(styleFor(stream(true, true)).green('x'), '\u001b[32mx\u001b[39m');
});

test('does not paint into a pipe', () => assert.is(styleFor(stream(false, true)), PLAIN));

test('does not paint where NO_COLOR takes the colours away', () => {
  assert.is(styleFor(stream(true, false)), PLAIN);
});

test.run();

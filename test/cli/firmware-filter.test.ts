import * as assert from 'uvu/assert';
import {FirmwareFilter} from '../../src/cli/firmware-filter.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/firmware-filter');
const RESET = '\u001bc\u001b[?7l\u001b[2J';

function filtered(...chunks: readonly string[]): string {
  const filter = new FirmwareFilter();
  const parts = chunks.map((chunk) => filter.push(Buffer.from(chunk, 'latin1')));
  return Buffer.concat([...parts, filter.end()]).toString('latin1');
}

test('takes out what resets the terminal', () => {
  assert.is(filtered(`${RESET}SeaBIOS\r\n${RESET}Linux`), 'SeaBIOS\r\nLinux');
});

test('finds it in whatever pieces it comes', () => {
  assert.is(filtered(...`a${RESET}b`.split('')), 'ab');
});

test('takes out the colour that it asks for then, and no other', () => {
  const text = `${RESET}\u001b[0mSeaBIOS\u001b[0m${RESET}`;
  assert.is(filtered(text), 'SeaBIOS\u001b[0m');
  assert.is(filtered(...text.split('')), 'SeaBIOS\u001b[0m');
});

test('leaves to the guest what only looks like it', () => {
  for (const text of ['\u001b[2Jtop', '\u001bc', 'x\u001bc\u001b[?7', '\u00e4\u0000\u00ff']) {
    assert.is(filtered(text), text);
    assert.is(filtered(...text.split('')), text);
  }
});

test('holds nothing back that cannot become it', () => {
  const filter = new FirmwareFilter();
  assert.is(filter.push(Buffer.from('login: ')).toString(), 'login: ');
});

test.run();

import * as assert from 'uvu/assert';
import {createLineReader} from '../../src/qmp/framing.js';
import {suite} from '../rig/suite.js';

const test = suite('qmp/framing');

/** All lines of these chunks, or how many bytes a line may have if one was longer. */
function readLines(chunks: readonly (string | Uint8Array)[], limitBytes = 1000) {
  const reader = createLineReader(limitBytes);
  const lines: string[] = [];
  for (const chunk of chunks) {
    const pushed = reader.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    if (!pushed.ok) return pushed.error;
    lines.push(...pushed.value);
  }
  return lines;
}

for (const [name, chunks, lines] of [
  ['returns nothing until a line is complete', ['{"a"', ': 1'], []],
  ['joins a line that arrives in parts', ['{"a"', ': 1', '}\n'], ['{"a": 1}']],
  ['returns every line of a chunk', ['a\nb\nc'], ['a', 'b']],
  ['takes a line end that is alone in its chunk', ['a', '\n', 'b\n'], ['a', 'b']],
  ['removes the carriage return that QEMU sends', ['a\r', '\nb\r\n'], ['a', 'b']],
  ['keeps empty lines', ['\n\na\n'], ['', '', 'a']],
] satisfies [string, string[], string[]][]) {
  test(name, () => assert.equal(readLines(chunks), lines));
}

test('keeps a character whole whose bytes arrive one by one', () => {
  const bytes = Buffer.from('grün €😀\n');
  assert.equal(readLines([...bytes].map((byte) => Buffer.from([byte]))), ['grün €😀']);
});

test('refuses a line that is longer than the limit, before it ends', () => {
  assert.equal(readLines(['12345', '67890', '1'], 10), {limitBytes: 10});
});

test('counts the limit anew for every line', () => {
  assert.equal(readLines(['1234567890\n1234567890\n'], 10), ['1234567890', '1234567890']);
});

test.run();

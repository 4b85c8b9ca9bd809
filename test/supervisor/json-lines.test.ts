import {PassThrough} from 'node:stream';
import * as assert from 'uvu/assert';
import {readJsonLines, writeJsonLine} from '../../src/supervisor/json-lines.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/json-lines');

interface Heard {
  readonly stream: PassThrough;
  readonly values: unknown[];
  readonly overflows: string[];
}

function listen(maxBytes?: number): Heard {
  const heard: Heard = {stream: new PassThrough(), values: [], overflows: []};
  const listeners = {
    line: (value: unknown) => heard.values.push(value),
    tooLong: () => heard.overflows.push('too long'),
  };
  readJsonLines(heard.stream, listeners, maxBytes);
  return heard;
}

async function say(stream: PassThrough, ...chunks: readonly (string | Buffer)[]): Promise<void> {
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  await new Promise((resolve) => stream.once('end', resolve));
}

test('hears every line, however it was cut', async () => {
  const {stream, values} = listen();
  await say(stream, '{"a":1}\n{"b"', ':2}\n', '\n[', '3]\n');
  assert.equal(values, [{a: 1}, {b: 2}, [3]]);
});

test('puts a character together that was cut in two', async () => {
  const {stream, values} = listen();
  const bytes = Buffer.from('"grün"\n');
  await say(stream, bytes.subarray(0, 4), bytes.subarray(4));
  assert.equal(values, ['grün']);
});

test('takes garbage for nothing, and goes on', async () => {
  const {stream, values} = listen();
  await say(stream, 'GET / HTTP/1.1\n', '1\n');
  assert.equal(values, [undefined, 1]);
});

test('stops listening to a line without end', async () => {
  const {stream, values, overflows} = listen(8);
  stream.write('1234');
  stream.write('56789');
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(overflows, ['too long']);
  stream.write('\n1\n');
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(values, []);
});

test('says what it hears', async () => {
  const {stream, values} = listen();
  writeJsonLine(stream, {text: 'a\nb'});
  await say(stream);
  assert.equal(values, [{text: 'a\nb'}]);
});

test.run();

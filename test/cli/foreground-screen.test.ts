import {PassThrough} from 'node:stream';
import * as assert from 'uvu/assert';
import {foregroundScreen, waitForNoTerminal} from '../../src/cli/foreground-screen.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/foreground-screen');

const asScreen = (stream: PassThrough) => stream as unknown as NodeJS.WriteStream;

test('shows what the guest writes, without what its firmware does to terminals', async () => {
  const stream = new PassThrough();
  const screen = foregroundScreen(asScreen(stream));
  screen.write('\u001bc\u001b[?7l\u001b[2JSeaBIOS\r\n\u001b');
  screen.end();
  await new Promise((resolve) => screen.once('finish', resolve));
  assert.is(String(stream.read()), 'SeaBIOS\r\n\u001b');
});

test('takes no more than what was shown', async () => {
  const stream = new PassThrough({highWaterMark: 10});
  const screen = foregroundScreen(asScreen(stream));
  for (let piece = 0; piece < 10; piece += 1) screen.write('x'.repeat(100));
  await new Promise((resolve) => setImmediate(resolve));
  assert.ok(screen.writableLength >= 700, `${screen.writableLength} bytes wait`);
  let shown = 0;
  stream.on('data', (chunk: Buffer) => {
    shown += chunk.length;
  });
  screen.end();
  await new Promise((resolve) => screen.once('finish', resolve));
  assert.is(shown, 1000);
});

test('does not wait for terminals, and leaves other streams alone', () => {
  const modes: string[] = [];
  const stream = (name: string, isTTY: boolean) => {
    const handle = {setBlocking: (mode: boolean) => modes.push(`${name} ${mode}`)};
    return Object.assign(asScreen(new PassThrough()), {isTTY, _handle: handle});
  };
  waitForNoTerminal([stream('terminal', true), stream('pipe', false)]);
  assert.equal(modes, ['terminal false']);
});

test.run();

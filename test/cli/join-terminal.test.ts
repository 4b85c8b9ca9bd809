import {Duplex, PassThrough} from 'node:stream';
import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {joinTerminal, splitAtKey} from '../../src/cli/join-terminal.js';
import {withTimeout} from '../rig/with-timeout.js';

const test = suite('cli/join-terminal');
const keys = {'\u001d': 'detach'} as const;

/** A serial port: what is written to it is kept, what is pushed comes out. */
function serialPort(): {readonly stream: Duplex; readonly written: () => string} {
  const chunks: Buffer[] = [];
  const stream = new Duplex({
    read: () => undefined,
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return {stream, written: () => Buffer.concat(chunks).toString()};
}

function terminal(): {stdin: PassThrough; stdout: PassThrough; rawModes: boolean[]} {
  const rawModes: boolean[] = [];
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (mode: boolean) => void rawModes.push(mode),
  });
  return {stdin, stdout: new PassThrough(), rawModes};
}

const join = (stream: Duplex, {stdin, stdout}: {stdin: PassThrough; stdout: PassThrough}) =>
  joinTerminal({
    stream,
    terminal: {
      stdin: stdin as unknown as NodeJS.ReadStream,
      stdout: stdout as unknown as NodeJS.WriteStream,
      output: 'text',
    },
    keys,
  });

test('gives the guest everything before the key, and nothing after', () => {
  const {forGuest, key} = splitAtKey(Buffer.from('ls\u001drm'), keys);
  assert.is(forGuest.toString(), 'ls');
  assert.is(key, 'detach');
});

test(
  'types into the guest, detaches on the key, and restores the terminal',
  withTimeout(async () => {
    const port = serialPort();
    const tty = terminal();
    const joined = join(port.stream, tty);
    tty.stdin.write('ls\r\u0003');
    tty.stdin.write('\u001d');
    assert.is(await joined, 'detach');
    assert.is(port.written(), 'ls\r\u0003');
    assert.equal(tty.rawModes, [true, false]);
  }),
);

test(
  'ends with the serial port, having shown what the guest wrote',
  withTimeout(async () => {
    const port = serialPort();
    const tty = terminal();
    const joined = join(port.stream, tty);
    port.stream.push('login: ');
    port.stream.push(null);
    assert.is(await joined, 'ended');
    assert.is(String(tty.stdout.read()), 'login: ');
  }),
);

test(
  'waits for whoever reads slowly, and shows everything',
  withTimeout(async () => {
    const port = serialPort();
    const tty = terminal();
    const joined = join(port.stream, tty);
    const text = 'x'.repeat(10_000);
    for (let piece = 0; piece < 100; piece += 1) port.stream.push(text);
    port.stream.push(null);
    await new Promise((resolve) => setImmediate(resolve));
    assert.ok(port.stream.isPaused());
    assert.ok(tty.stdout.writableLength < 200_000, `${tty.stdout.writableLength} bytes wait`);
    let length = 0;
    tty.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
    });
    assert.is(await joined, 'ended');
    assert.is(length, 1_000_000);
  }),
);

test.run();

import {Writable} from 'node:stream';
import * as assert from 'uvu/assert';
import {Outlet} from '../../src/supervisor/outlet.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/outlet');

/** Takes one write at a time, and is done with it when told so. */
class SlowStream extends Writable {
  text = '';
  #done: (() => void) | undefined;

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    this.#done = done;
  }

  /** Settles when what follows from it has been written. */
  async finishWrite(): Promise<void> {
    this.#done?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('passes on what comes, and keeps together what waits', async () => {
  const stream = new SlowStream();
  const outlet = new Outlet(stream);
  for (const text of ['a', 'b', 'c', 'd']) outlet.push(Buffer.from(text));
  assert.is(stream.text, 'a');
  assert.is(stream.writableLength, 1);
  await stream.finishWrite();
  assert.is(stream.text, 'abcd');
  await stream.finishWrite();
  outlet.push(Buffer.from('e'));
  assert.is(stream.text, 'abcde');
});

test('leaves out what is too much, and goes on', async () => {
  const stream = new SlowStream();
  const outlet = new Outlet(stream, 3);
  assert.is(outlet.push(Buffer.from('1')), 'added');
  assert.is(outlet.push(Buffer.from('234')), 'added');
  assert.is(outlet.push(Buffer.from('5')), 'full');
  await stream.finishWrite();
  assert.is(outlet.push(Buffer.from('6')), 'added');
  await stream.finishWrite();
  assert.is(stream.text, '12346');
});

test('leaves nothing behind at the end', async () => {
  const stream = new SlowStream();
  const outlet = new Outlet(stream);
  outlet.push(Buffer.from('first '));
  outlet.push(Buffer.from('last'));
  outlet.close();
  outlet.push(Buffer.from('too late'));
  stream.end();
  await stream.finishWrite();
  assert.is(stream.text, 'first last');
});

test('does not mind that the stream is gone', async () => {
  const stream = new SlowStream();
  const outlet = new Outlet(stream);
  stream.destroy();
  outlet.push(Buffer.from('unheard'));
  outlet.close();
  assert.is(stream.text, '');
});

test.run();

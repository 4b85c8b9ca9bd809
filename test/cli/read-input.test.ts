import {Readable} from 'node:stream';
import * as assert from 'uvu/assert';
import {MAX_INPUT_BYTES, readInput} from '../../src/cli/read-input.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/read-input');

/** A command line whose standard input is this stream. */
const reading = (stream: Readable, isTTY = false) =>
  readInput({
    stdin: () => Object.assign(stream, {isTTY}) as unknown as NodeJS.ReadStream,
    note: () => undefined,
  });

test('reads everything', async () => {
  const read = await reading(Readable.from([Buffer.from('a\0'), Buffer.from('b')]));
  assert.equal(read, {ok: true, value: Buffer.from('a\0b')});
});

test('has nothing to send from a terminal, and does not wait for it', async () => {
  assert.equal(await reading(new Readable({read: () => undefined}), true), {
    ok: true,
    value: undefined,
  });
});

test('has nothing to send when there is nothing', async () => {
  assert.equal(await reading(Readable.from([])), {ok: true, value: undefined});
});

test('takes as much as is allowed, and no more', async () => {
  const most = Buffer.alloc(MAX_INPUT_BYTES);
  const read = await reading(Readable.from([most]));
  assert.is(read.ok && read.value?.length, MAX_INPUT_BYTES);
  const more = await reading(Readable.from([most, Buffer.alloc(1)]));
  assert.is(!more.ok && more.error.code, 'cli/input-too-large');
});

test('says that it cannot be read', async () => {
  const broken = new Readable({read: () => broken.destroy(new Error('EISDIR'))});
  const read = await reading(broken);
  assert.match(read.ok ? '' : read.error.message, 'EISDIR');
});

test.run();
